import type { Region } from "../sentence-boundaries.js";

/** Narrows a region to what it says: without space, commas and conjunctions at its ends. */
export function clean(text: string, { start, end }: Region): Region {
  const within = text.slice(start, Math.max(start, end));
  const lead = /^[\s,;:—–-]*/u.exec(within)?.[0].length ?? 0;
  const trail = /[\s,;:—–-]*$/u.exec(within.slice(lead))?.[0].length ?? 0;
  return { start: start + lead, end: Math.max(start + lead, start + within.length - trail) };
}
