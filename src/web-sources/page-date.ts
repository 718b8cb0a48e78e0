import * as chrono from "chrono-node";

import { type Instant, toInstant } from "../domain/instant.js";

/** Earlier dates are a system's way to say "none" (0001-01-01, 1900-01-01): no news page bears them truly. */
const EARLIEST = "1950-01-01T00:00:00.000Z";
/** An article that is at hand was out by now, wherever its clock stands; what lies later is a slip or a system's way to say "never". */
const ONE_DAY_MS = 24 * 3_600_000;
const ISO_DATE = /^(\d{4})-?(\d{2})-?(\d{2})$/;
const ISO_WITHOUT_ZONE = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?$/;
const SLASHED = /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/;

/**
 * Reads a date as pages give it: ISO 8601, RFC 2822, seconds or milliseconds since 1970, or in words ("23 April 2026").
 * A date without a time is midnight UTC, a time without a zone is UTC. Null for what is no whole date, and for "05/10/2026",
 * which is two dates, unless `dayFirst` says which. Nor is one given that no article at hand can have: of last century's first
 * half, or more than a day to come.
 */
export function readDate(raw: string | null | undefined, dayFirst: boolean | null = null): Instant | null {
  const text = raw?.trim().replace(/\s+/g, " ") ?? "";
  if (text === "" || text.length > 200) return null;
  const instant = readMachineDate(text) ?? readSlashedDate(text, dayFirst) ?? readWrittenDate(text);
  return instant !== null && instant > EARLIEST && Date.parse(instant) <= Date.now() + ONE_DAY_MS
    ? instant
    : null;
}

function readMachineDate(text: string): Instant | null {
  if (/^\d{10}(\.\d+)?$/.test(text)) return toInstant(Number(text) * 1000);
  if (/^\d{13}$/.test(text)) return toInstant(Number(text));
  const date = ISO_DATE.exec(text);
  if (date) return toInstant(`${date[1]}-${date[2]}-${date[3]}T00:00:00Z`);
  if (ISO_WITHOUT_ZONE.test(text)) return toInstant(`${text.replace(" ", "T")}Z`);
  const zoned = text
    .replace(/^(\d{4}-\d{2}-\d{2}) (?=\d)/, "$1T")
    .replace(/(\d) ?([+-]\d{2}):?(\d{2})$/, "$1$2:$3");
  return /^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:\d{2})$/i.test(zoned) ? toInstant(zoned) : null;
}

function readSlashedDate(text: string, dayFirst: boolean | null): Instant | null {
  const found = SLASHED.exec(text);
  if (!found) return null;
  const [first, second] = [Number(found[1]), Number(found[2])];
  const isDayFirst = first > 12 || first === second ? true : second > 12 ? false : dayFirst;
  if (isDayFirst === null) return null;
  const [day, month] = isDayFirst ? [first, second] : [second, first];
  return calendarDay(Number(found[3]), month, day);
}

/** Written dates in the languages that chrono reads; only where day, month and year are all said. */
function readWrittenDate(text: string): Instant | null {
  if (SLASHED.test(text) || !/\d{4}/.test(text)) return null;
  for (const language of [chrono.en, chrono.de, chrono.fr, chrono.es, chrono.pt, chrono.nl]) {
    const found = language.parse(text, { instant: new Date(0), timezone: 0 })[0]?.start;
    if (!found || !(["day", "month", "year"] as const).every((part) => found.isCertain(part))) continue;
    if (found.isCertain("hour")) return toInstant(found.date());
    return calendarDay(found.get("year") ?? 0, found.get("month") ?? 0, found.get("day") ?? 0);
  }
  return null;
}

function calendarDay(year: number, month: number, day: number): Instant | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? toInstant(date) : null;
}
