import type { CalendarDate, Token } from "./statement.js";

const MONTHS = "january february march april may june july august september october november december".split(
  " ",
);
const WEEKDAYS = "sunday monday tuesday wednesday thursday friday saturday".split(" ");
const QUARTERS = ["first", "second", "third", "fourth"];
const PERIODS = new Set(
  "year month week quarter decade century season summer winter spring autumn fall weekend".split(" "),
);
const RELATIVE = new Set(["today", "yesterday", "tomorrow", "tonight"]);
const BEFORE_A_YEAR = new Set(
  "in since by from to of until before after during for through between early late mid and fiscal around year".split(
    " ",
  ),
);
/** Words that are months only with a capital and beside a number or a preposition. */
const AMBIGUOUS = new Set(["may", "march"]);

const NOTHING = { year: null, month: null, day: null, weekday: null, quarter: null, relative: null };

/** Finds the days and periods that a statement names. Relative ones are kept as they are worded. */
export function readDates(tokens: Token[]): CalendarDate[] {
  const dates: CalendarDate[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const date = dateAt(tokens, at);
    if (date === null) continue;
    dates.push(date);
    at = date.end - 1;
  }
  return dates;
}

function dateAt(tokens: Token[], at: number): CalendarDate | null {
  return (
    isoDate(tokens, at) ??
    monthDate(tokens, at) ??
    weekdayAt(tokens, at) ??
    quarterAt(tokens, at) ??
    relativeAt(tokens, at) ??
    yearAt(tokens, at)
  );
}

function isoDate(tokens: Token[], at: number): CalendarDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(tokens[at]!.text);
  if (match === null) return null;
  return {
    ...NOTHING,
    year: Number(match[1]),
    month: Number(match[2]),
    day: Number(match[3]),
    start: at,
    end: at + 1,
  };
}

/** "June 10", "June 10, 2003", "10 June 2003", "the 10th of June", "in June". */
function monthDate(tokens: Token[], at: number): CalendarDate | null {
  const before = dayNumber(tokens, at);
  const monthAt = before === null ? at : before.end + (tokens[before.end]?.lower === "of" ? 1 : 0);
  const month = monthOf(tokens, monthAt, before !== null);
  if (month === null) return null;
  let end = monthAt + 1;
  if (tokens[end]?.text === ".") end += 1;
  const after = before === null ? dayNumber(tokens, end) : null;
  if (after !== null) end = after.end;
  const yearPosition = tokens[end]?.text === "," ? end + 1 : end;
  const year = yearOf(tokens[yearPosition]);
  return {
    ...NOTHING,
    year,
    month,
    day: (before ?? after)?.day ?? null,
    start: at,
    end: year === null ? end : yearPosition + 1,
  };
}

function monthOf(tokens: Token[], at: number, beside: boolean): number | null {
  const token = tokens[at];
  if (token === undefined || !token.capital) return null;
  const month = monthNumber(token.lower);
  if (month === null || !AMBIGUOUS.has(token.lower) || beside) return month;
  const [before, after] = [tokens[at - 1]?.lower ?? "", tokens[at + 1]];
  return BEFORE_A_YEAR.has(before) ||
    ["last", "this", "next", "on"].includes(before) ||
    dayNumber(tokens, at + 1) !== null ||
    yearOf(after) !== null
    ? month
    : null;
}

function monthNumber(lower: string): number | null {
  const found = MONTHS.findIndex(
    (month) => month === lower || (lower.length >= 3 && lower.length <= 4 && month.startsWith(lower)),
  );
  return found < 0 ? null : found + 1;
}

function dayNumber(tokens: Token[], at: number): { day: number; end: number } | null {
  const token = tokens[at];
  if (token === undefined || !/^\d{1,2}$/.test(token.text)) return null;
  const day = Number(token.text);
  const ordinal = /^(?:st|nd|rd|th)$/.test(tokens[at + 1]?.lower ?? "");
  return day >= 1 && day <= 31 && tokens[at + 1]?.text !== "%" ? { day, end: at + (ordinal ? 2 : 1) } : null;
}

function yearOf(token: Token | undefined): number | null {
  return token !== undefined && /^(?:1[5-9]|20)\d{2}$/.test(token.text) ? Number(token.text) : null;
}

function yearAt(tokens: Token[], at: number): CalendarDate | null {
  const year = yearOf(tokens[at]);
  if (year === null) return null;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  const counts = after?.kind === "WORD" && /[^s]s$/.test(after.lower) && after.weight > 0;
  const led =
    before === undefined ||
    before.kind === "MARK" ||
    BEFORE_A_YEAR.has(before.lower) ||
    before.lower === "the";
  return led && !/[$£€¥]/.test(before?.text ?? "") && !(counts && !BEFORE_A_YEAR.has(before?.lower ?? ""))
    ? { ...NOTHING, year, start: at, end: at + (after?.lower === "s" ? 2 : 1) }
    : null;
}

function weekdayAt(tokens: Token[], at: number): CalendarDate | null {
  const { lower, capital } = tokens[at]!;
  const weekday = WEEKDAYS.indexOf(lower.replace(/s$/, ""));
  return capital && weekday >= 0 ? { ...NOTHING, weekday, start: at, end: at + 1 } : null;
}

function quarterAt(tokens: Token[], at: number): CalendarDate | null {
  const short = /^q$/.test(tokens[at]!.lower) ? Number(tokens[at + 1]?.text) : Number.NaN;
  if (short >= 1 && short <= 4) return { ...NOTHING, quarter: short, start: at, end: at + 2 };
  const quarter = QUARTERS.indexOf(tokens[at]!.lower) + 1;
  const noun = tokens[at + 1]?.text === "-" ? at + 2 : at + 1;
  return quarter > 0 && tokens[noun]?.lemma === "quarter"
    ? { ...NOTHING, quarter, start: at, end: noun + 1 }
    : null;
}

function relativeAt(tokens: Token[], at: number): CalendarDate | null {
  const { lower } = tokens[at]!;
  if (RELATIVE.has(lower))
    return { ...NOTHING, relative: lower === "tonight" ? "today" : lower, start: at, end: at + 1 };
  if (!["last", "this", "next", "past", "previous", "coming"].includes(lower)) return null;
  const period = tokens[at + 1];
  if (period === undefined || !PERIODS.has(period.lower)) return null;
  const which = { past: "last", previous: "last", coming: "next" }[lower] ?? lower;
  return { ...NOTHING, relative: `${which} ${period.lower}`, start: at, end: at + 2 };
}
