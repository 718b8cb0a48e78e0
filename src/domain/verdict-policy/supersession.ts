import type { Mismatch } from "../comparison.js";
import { DAY_MS, type Instant } from "../instant.js";
import { readStatement } from "../matching/read-statement.js";
import type { CalendarDate, Quantity, Statement } from "../matching/statement.js";

/** A claim as far as it can grow old: in words, and by when and by whom it was said. */
export interface AgeingClaim {
  wording: string;
  firstSeenAt: Instant;
  /** When the last of its origins said it: a copy says nothing anew. */
  lastSaidAt: Instant;
  /** How many of its origins are somebody's whose name is known. */
  namedOrigins: number;
}

/** A claim that differs from another in some details. */
export interface Variant {
  wording: string;
  changed: readonly Mismatch[];
  firstSeenAt: Instant;
  namedOrigins: number;
  /** One of the claim's own origins gives it too. */
  isUpdate: boolean;
}

/** What overtook a claim: a newer value of what it gives. */
export interface Supersession {
  /** When the newer value was first given. */
  at: Instant;
  /** Both figures as they are read; null where a date has moved. */
  figures: { former: string; newer: string } | null;
}

/** A figure for what lies further back than this is history: whoever gives another one differs, and does not update. */
const SETTLED_AFTER_DAYS = 365;
/** Units of numbers that name or place a thing and do not measure it. */
const NAMING_UNITS = new Set<string | null>(["ordinal", "age"]);

/** So many origins by name are enough against however many: two corroborate. */
const ENOUGH_ORIGINS = 2;

/**
 * The latest claim that gives a newer value of what this one gives, if there is one: first said after this one was last
 * said, and different in the number or the date alone. It has to weigh as much: whoever gave the former value gives the newer
 * one, or as many origins by name do as gave the former, two being enough. Else reports differ, and none is out of date. What ages is a count, toll or other figure, unless it is of a time
 * long past, and a date that was still to come when it was named; not the date of what had happened already.
 */
export function supersededBy(claim: AgeingClaim, variants: readonly Variant[]): Supersession | null {
  const later = variants
    .filter(({ firstSeenAt, changed }) => firstSeenAt > claim.lastSaidAt && onlyInValue(changed))
    .filter((variant) => weighsAsMuch(variant, claim))
    .sort((one, other) => (one.firstSeenAt > other.firstSeenAt ? -1 : 1));
  if (later.length === 0) return null;
  const former = readStatement(claim.wording);
  for (const variant of later) {
    const newer = readStatement(variant.wording);
    const figures = newerFigures(claim, former, variant, newer);
    if (figures) return { at: variant.firstSeenAt, figures };
    if (hasMoved(claim, former, variant)) return { at: variant.firstSeenAt, figures: null };
  }
  return null;
}

function weighsAsMuch(newer: Variant, former: AgeingClaim): boolean {
  return newer.isUpdate || newer.namedOrigins >= Math.min(former.namedOrigins, ENOUGH_ORIGINS);
}

const onlyInValue = (changed: readonly Mismatch[]) =>
  changed.length > 0 && changed.every((detail) => detail === "NUMBER" || detail === "DATE");

function newerFigures(
  claim: AgeingClaim,
  former: Statement,
  variant: Variant,
  newer: Statement,
): Supersession["figures"] {
  if (!variant.changed.includes("NUMBER") || isSettled(claim, former)) return null;
  if (variant.changed.includes("DATE") && !isOfLaterDate(claim, former, variant, newer)) return null;
  const replaced = measuresWithout(former, newer);
  const replacing = measuresWithout(newer, former);
  for (const one of replaced) {
    const other = replacing.find(({ unit }) => unit === one.unit);
    if (other) return { former: writeFigure(one), newer: writeFigure(other) };
  }
  return null;
}

/** The measures of a statement that the other does not give. */
function measuresWithout({ quantities }: Statement, other: Statement): Quantity[] {
  return quantities.filter(
    ({ unit, value }) =>
      !NAMING_UNITS.has(unit) &&
      unit !== "time" &&
      !other.quantities.some((like) => like.value === value && like.unit === unit),
  );
}

/** Whether what happened is long past, so that its figures are history. */
function isSettled(claim: AgeingClaim, statement: Statement): boolean {
  const until = latestDay(statement, claim);
  return until !== null && Date.parse(claim.firstSeenAt) - Date.parse(until) > SETTLED_AFTER_DAYS * DAY_MS;
}

function isOfLaterDate(claim: AgeingClaim, former: Statement, variant: Variant, newer: Statement): boolean {
  const [before, after] = [latestDay(former, claim), latestDay(newer, variant)];
  return before !== null && after !== null && after > before;
}

/** Whether what was still to come when it was first said is now said to be on another day or at another hour. */
function hasMoved(claim: AgeingClaim, former: Statement, { changed }: Variant): boolean {
  const timed = changed.includes("NUMBER") ? former.quantities.some(({ unit }) => unit === "time") : true;
  const day = latestDay(former, claim);
  return timed && day !== null && day > claim.firstSeenAt.slice(0, 10);
}

/** The last day that the statement's dates may mean, as "2026-04-30"; null where they name none. */
function latestDay({ dates }: Statement, { firstSeenAt }: Pick<AgeingClaim, "firstSeenAt">): string | null {
  const days = dates.flatMap((date) => lastDayOf(date, firstSeenAt.slice(0, 4)) ?? []);
  return days.sort().at(-1) ?? null;
}

function lastDayOf({ year, month, day, quarter }: CalendarDate, saidIn: string): string | null {
  if (year === null && month === null && quarter === null) return null;
  const within = month ?? (quarter === null ? 12 : quarter * 3);
  const whole = new Date(Date.UTC(year ?? Number(saidIn), within, 0));
  if (day !== null && day <= whole.getUTCDate()) whole.setUTCDate(day);
  return whole.toISOString().slice(0, 10);
}

/** As an English reader writes it, whatever way the article did: "1,200", "4.1%", "$3,000,000". */
function writeFigure({ value, unit }: Quantity): string {
  const figure = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 6 }).format(value);
  if (unit === null) return figure;
  if (unit === "%") return `${figure}%`;
  return /^\p{Sc}$/u.test(unit) ? `${unit}${figure}` : `${figure} (${unit})`;
}
