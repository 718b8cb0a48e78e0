/** The middle one; of an even number the upper one of the two in the middle, and 0 of none. */
export const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
