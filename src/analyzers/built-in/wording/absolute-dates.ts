import {
  addDays,
  addMonths,
  dayOf,
  formatDay,
  formatMonth,
  monthNamed,
  weekdayNear,
  yearNear,
  type Day,
} from "./calendar.js";

const WEEKDAY = "(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";
const MONTH =
  "(January|February|March|April|May|June|July|August|September|October|November|December|" +
  "Jan\\.|Feb\\.|Mar\\.|Apr\\.|Aug\\.|Sept\\.|Sep\\.|Oct\\.|Nov\\.|Dec\\.)";
const PART = "(?:\\s(morning|afternoon|evening|night))?";
const COUNT: Readonly<Record<string, number>> = {
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};

/** What is said to come, so that a bare "Thursday" is the next one. */
const AHEAD =
  /\b(?:will|shall|(?:is|are|was|were) (?:scheduled|due|set to|expected|going to|slated|likely to|to)\b|planned for|next|upcoming|runs until|that leaves|opens|closes|begins)\b/iu;
/** "that she would resign in May": what comes right after it was yet to come. */
const WOULD_BEFORE = /\bwould\s(?!have\b)[^,;]{1,60}$/u;
/** Speech that is reported lies behind, whatever it says of what is to come. */
const SAID = "(?:said|announced|wrote|added|warned|confirmed|reported|told(?:\\s[\\p{L}’'-]+){1,3})";
const SAID_BEFORE = new RegExp(`\\b${SAID}\\s$`, "u");
const SAID_AFTER = new RegExp(`^\\s${SAID}\\b`, "u");
/** What is over: only then may a month lie in the year before. */
const PAST =
  /\b(?:was|were|had|did|has|have|\p{Ll}{2,}(?:ed|ought|ew|old|ook|aw|ell|ost|eft|egan|ose|ut)|won|met|led|ran|sent|said|made|went|came|fell|rose|sank|sang|began|hit|cut|shut|got|gave|held|kept|grew|drew)\b/u;

/** Before a weekday these make it one of many, or the name of something: "every Monday", "the Saturday market". */
const NO_SINGLE_DAY = /(?:^|\s)(?:every|each|any|per|a|an|one|the|his|her|its|their|our|my|your)\s$/iu;

/** After these a date needs no preposition of its own. */
const DATE_FOLLOWS =
  /(?:^|\s)(?:on|in|since|until|till|by|of|from|for|before|after|as|than|between|and|to|through|versus)\s$/iu;

/** Every date has one of these words, and most wordings have none. */
const MAY_BE_DATED =
  /day|night|this (?:morning|afternoon|evening|month|year|week)|last (?:month|year|week)|\sago|Jan|Feb|Mar|Apr|May|June|July|Aug|Sep|Oct|Nov|Dec/iu;

interface Rule {
  pattern: RegExp;
  /** The absolute form, or null to leave the words as they are. */
  replace(match: RegExpExecArray, today: Day, ahead: boolean, isPast: boolean): string | null;
}

const RULES: readonly Rule[] = [
  // First what is absolute already, so that one day is always written in one way.
  rule(`\\b${MONTH}\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s(\\d{4})\\b`, ([, month, date, year]) =>
    explicit(month, Number(date), Number(year)),
  ),
  rule(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s(?:of\\s)?${MONTH},?\\s(\\d{4})\\b`, ([, date, month, year]) =>
    explicit(month, Number(date), Number(year)),
  ),
  rule(`\\b${WEEKDAY},?\\s(?=(?:${MONTH}\\s\\d|\\d{1,2}\\s${MONTH}))`, () => ""),
  rule(
    `\\b${MONTH}\\s(\\d{1,2})(?:st|nd|rd|th)?\\b(?![\\d,]*\\s?\\d{4})`,
    ([, month, date], today, ahead, isPast) => withoutYear(today, month, Number(date), ahead, isPast),
  ),
  rule(
    `\\b(\\d{1,2})(?:st|nd|rd|th)?\\s${MONTH}(?!\\w|,?\\s\\d{4})`,
    ([, date, month], today, ahead, isPast) => withoutYear(today, month, Number(date), ahead, isPast),
  ),
  rule(`\\b(?:[Ll]ast\\s)?${WEEKDAY}['’]s(?=\\s\\p{L})`, weekdayOfWhat),
  rule(`\\b([Oo]n\\s)?(?:([Ll]ast|[Tt]his past|[Tt]his)\\s)?${WEEKDAY}${PART}\\b(?!['’]s)`, weekday),
  rule(
    `\\b([Ii]n|[Ss]ince|[Dd]uring)\\s(?:(?:early|late)\\s)?${MONTH}(?!\\s\\d)(?![\\p{L}])`,
    (match, today, ahead, isPast) => {
      const [, preposition, month] = match;
      const number = monthNamed(month ?? "");
      if (number === null) return null;
      const year = yearNear(today, number, 1, ahead || WOULD_BEFORE.test(match.input.slice(0, match.index)));
      return year < today.year && !isPast ? null : `${preposition} ${formatMonth({ year, month: number })}`;
    },
  ),
  rule(
    "\\b(?:earlier |later )?(today|this morning|this afternoon|this evening|tonight)\\b",
    (_, today) => `on ${formatDay(today)}`,
  ),
  rule(
    "\\byesterday(?:\\s(?:morning|afternoon|evening))?\\b",
    (_, today) => `on ${formatDay(addDays(today, -1))}`,
  ),
  rule("\\blast night\\b", (_, today) => `on the night of ${formatDay(addDays(today, -1))}`),
  rule("\\b(?:earlier |late |early )?last month\\b", (_, today) => `in ${formatMonth(addMonths(today, -1))}`),
  rule("\\b(?:earlier )?this month\\b", (_, today) => `in ${formatMonth(today)}`),
  rule("\\b(?:earlier this year|this year)\\b(?!['’]s)", (_, today) => `in ${today.year}`),
  rule("\\b(?:earlier |late |early )?last year\\b(?!['’]s)", (_, today) => `in ${today.year - 1}`),
  rule(
    "\\b(?:earlier |late )?last week\\b(?!['’]s)",
    (_, today) => `in the week of ${formatDay(addDays(mondayOf(today), -7))}`,
  ),
  rule("\\b(?:earlier )?this week\\b(?!['’]s)", (_, today) => `in the week of ${formatDay(mondayOf(today))}`),
  rule(
    "\\b(a|one|two|three|four|five|six|seven|eight|nine|ten|\\d+)\\s(day|month|year)s?\\sago\\b",
    ([, count, unit], today) => ago(today, COUNT[count?.toLowerCase() ?? ""] ?? Number(count), unit ?? ""),
  ),
];

/**
 * Writes the relative and short dates of a wording out by the day of publication: "on Thursday" becomes
 * "on 23 April 2026". A weekday or month without a year is the latest not after that day, or the next one where the
 * wording speaks of what is to come. With no known day of publication the wording stays as it is.
 */
export function withAbsoluteDates(wording: string, publishedAt: string | null): string {
  if (publishedAt === null || !MAY_BE_DATED.test(wording)) return wording;
  const today = dayOf(publishedAt);
  const ahead = AHEAD.test(wording);
  const isPast = PAST.test(wording);
  return RULES.reduce(
    (text, { pattern, replace }) =>
      replaceEach(text, pattern, (match) => replace(match, today, ahead, isPast)),
    wording,
  );
}

function rule(source: string, replace: Rule["replace"]): Rule {
  // "May" the month and "may" the verb: names of days and months count with their capital only.
  const flags = /January|Monday/u.test(source) ? "gu" : "giu";
  return { pattern: new RegExp(source, flags), replace };
}

function replaceEach(
  text: string,
  pattern: RegExp,
  replace: (match: RegExpExecArray) => string | null,
): string {
  if (text.search(pattern) < 0) return text;
  let result = "";
  let at = 0;
  for (const match of text.matchAll(pattern)) {
    const written = replace(match);
    if (written === null) continue;
    const before = result + text.slice(at, match.index);
    const isSubject =
      before === "" && !/^\s*,/u.test(text.slice(match.index + match[0].length)) && /^on /u.test(written);
    // "late on Thursday", "in last month": the preposition that is there already is not said twice.
    const doubled = DATE_FOLLOWS.test(before) && /^(?:on|in)\s/u.test(written);
    result =
      before +
      (doubled || (isSubject && !/^on/iu.test(match[0])) ? written.replace(/^(?:on|in)\s/u, "") : written);
    at = match.index + match[0].length;
  }
  return result + text.slice(at);
}

function explicit(month: string | undefined, date: number, year: number): string | null {
  const number = monthNamed(month ?? "");
  return number === null || date < 1 || date > 31 ? null : formatDay({ year, month: number, date });
}

function withoutYear(
  today: Day,
  month: string | undefined,
  date: number,
  ahead: boolean,
  isPast: boolean,
): string | null {
  const number = monthNamed(month ?? "");
  // "Sept. 11 survivors": the day that became a name.
  if (number === null || (number === 8 && date === 11)) return null;
  const year = yearNear(today, number, date, ahead);
  return explicit(month, date, isSoon(today, number, date, year, isPast) ? year + 1 : year);
}

/** A date named without its year lies near: 28 January in a story of 23 January is five days off, not 360 days ago. */
function isSoon(today: Day, month: number, date: number, year: number, isPast: boolean): boolean {
  const day = 24 * 60 * 60 * 1000;
  const ago = (Date.UTC(today.year, today.month, today.date) - Date.UTC(year, month, date)) / day;
  return ago > (isPast ? 350 : 300);
}

function weekday(match: RegExpExecArray, today: Day, ahead: boolean): string | null {
  const [whole, , , name, part] = match;
  const before = match.input.slice(0, match.index);
  if (NO_SINGLE_DAY.test(before)) return null;
  const isSaid = SAID_BEFORE.test(before) || SAID_AFTER.test(match.input.slice(match.index + whole.length));
  const day = weekdayNear(today, name ?? "", (ahead || WOULD_BEFORE.test(before)) && !isSaid);
  if (!day) return null;
  return part ? `on the ${part} of ${formatDay(day)}` : `on ${formatDay(day)}`;
}

/** "Sunday's election" is "the 19 April 2026 election". */
function weekdayOfWhat(match: RegExpExecArray, today: Day, ahead: boolean): string | null {
  const before = match.input.slice(0, match.index);
  const day = NO_SINGLE_DAY.test(before) ? null : weekdayNear(today, match[1] ?? "", ahead);
  return day && `${before === "" ? "The" : "the"} ${formatDay(day)}`;
}

function mondayOf(day: Day): Day {
  return weekdayNear(day, "Monday", false) ?? day;
}

function ago(today: Day, count: number, unit: string): string | null {
  if (!Number.isFinite(count) || count > 500) return null;
  if (unit === "day") return `on ${formatDay(addDays(today, -count))}`;
  return unit === "month" ? `in ${formatMonth(addMonths(today, -count))}` : `in ${today.year - count}`;
}
