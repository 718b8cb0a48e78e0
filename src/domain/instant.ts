/** A point in time: ISO 8601 in UTC with milliseconds ("2026-04-23T10:00:00.000Z"), so that instants sort as text. */
export type Instant = string;

/** Gives the instant of any date that JavaScript can read, or null where it is none or outside the years 1 to 9999. */
export function toInstant(value: string | number | Date | null | undefined): Instant | null {
  if (value === null || value === undefined || value === "") return null;
  const date = new Date(value);
  const year = date.getUTCFullYear();
  return Number.isNaN(date.getTime()) || year < 1 || year > 9999 ? null : date.toISOString();
}

export const MINUTE_MS = 60 * 1000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/** The instant so many milliseconds later; earlier where they are negative. */
export function instantAfter(at: Instant | Date, milliseconds: number): Instant {
  return new Date(new Date(at).getTime() + milliseconds).toISOString();
}
