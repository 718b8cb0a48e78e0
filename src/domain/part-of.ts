/** How many out of how many; the share is null where it is out of none. */
export interface PartOf {
  count: number;
  of: number;
  share: number | null;
}

export const partOf = (count: number, of: number): PartOf => ({
  count,
  of,
  share: of === 0 ? null : count / of,
});
