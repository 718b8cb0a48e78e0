import type { CalendarDate, Statement } from "./statement.js";

const FIELDS = ["year", "month", "day", "weekday", "quarter", "relative"] as const;

/** How two dates stand to each other: they share a part and agree in it, they differ in one, or nothing can be said. */
type DateAgreement = "AGREE" | "DIFFER" | "UNKNOWN";

/**
 * Whether two statements name different dates. A date on one side only, and one that cannot be set against the other
 * ("Thursday" and "April"), is no difference; "Thursday" and a full date are compared by the calendar.
 */
export function datesDiffer(a: Statement, b: Statement): boolean {
  const openA = unmatched(a.dates, b.dates);
  const openB = unmatched(b.dates, a.dates);
  return openA.some((date) => openB.some((other) => agreementOf(date, other) === "DIFFER"));
}

/** How many dates of `a` have their like in `b`. */
export function agreeingDates(a: Statement, b: Statement): number {
  return a.dates.length - unmatched(a.dates, b.dates).length;
}

/** Whether two dates cannot be one. */
export function datesConflict(a: CalendarDate, b: CalendarDate): boolean {
  return agreementOf(a, b) === "DIFFER";
}

function unmatched(dates: CalendarDate[], others: CalendarDate[]): CalendarDate[] {
  return dates.filter((date) => !others.some((other) => agreementOf(date, other) === "AGREE"));
}

function agreementOf(a: CalendarDate, b: CalendarDate): DateAgreement {
  const [left, right] = [withWeekday(a), withWeekday(b)];
  let shared = 0;
  for (const field of FIELDS) {
    if (left[field] === null || right[field] === null) continue;
    if (left[field] !== right[field]) return "DIFFER";
    shared += 1;
  }
  return shared > 0 ? "AGREE" : "UNKNOWN";
}

function withWeekday(date: CalendarDate): CalendarDate {
  const { year, month, day, weekday } = date;
  if (weekday !== null || year === null || month === null || day === null) return date;
  return { ...date, weekday: new Date(Date.UTC(year, month - 1, day)).getUTCDay() };
}
