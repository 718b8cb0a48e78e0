const SHORTEST_MS = 1_000;
/** What a site asks for beyond this is not waited for: its clock may be wrong, or it may want to be rid of us by a date in 2099. */
const LONGEST_MS = 60 * 60 * 1_000;

/** How long a Retry-After header (RFC 9110, 10.2.3: seconds or a date) asks to wait, from a second to an hour; null without one that can be read. */
export function readRetryAfter(header: string | null, now: number): number | null {
  const asked = header?.trim() ?? "";
  const milliseconds = /^\d+$/.test(asked) ? Number(asked) * 1_000 : untilDate(asked, now);
  return milliseconds === null ? null : Math.min(Math.max(milliseconds, SHORTEST_MS), LONGEST_MS);
}

function untilDate(asked: string, now: number): number | null {
  // JavaScript reads "-5" and "1.5" as dates; a date of HTTP begins with the name of a day
  const at = /^[A-Z][a-z]{2}/.test(asked) ? Date.parse(asked) : Number.NaN;
  return Number.isNaN(at) ? null : at - now;
}
