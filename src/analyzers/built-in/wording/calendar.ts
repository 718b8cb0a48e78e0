const DAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** A day of the calendar in UTC, the zone in which articles keep their dates. */
export interface Day {
  year: number;
  /** 0 is January. */
  month: number;
  date: number;
}

/** Gives the day of an instant. */
export function dayOf(instant: string): Day {
  const date = new Date(instant);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), date: date.getUTCDate() };
}

/** "23 April 2026", the one form in which wordings give a day. */
export function formatDay({ year, month, date }: Day): string {
  return `${date} ${MONTHS[month]} ${year}`;
}

/** "March 2026" */
export function formatMonth({ year, month }: Pick<Day, "year" | "month">): string {
  return `${MONTHS[month]} ${year}`;
}

/** The day some days later, or earlier where negative. */
export function addDays({ year, month, date }: Day, days: number): Day {
  return dayOf(new Date(Date.UTC(year, month, date + days)).toISOString());
}

/** The month some months later, or earlier where negative. */
export function addMonths({ year, month }: Day, months: number): Pick<Day, "year" | "month"> {
  const shifted = new Date(Date.UTC(year, month + months, 1));
  return { year: shifted.getUTCFullYear(), month: shifted.getUTCMonth() };
}

/** The latest such weekday not after the day; with `ahead` the next one after it. Null where the word is no weekday. */
export function weekdayNear(day: Day, weekday: string, ahead: boolean): Day | null {
  const wanted = DAYS.findIndex((name) => name.startsWith(weekday.toLowerCase().slice(0, 3)));
  if (wanted < 0) return null;
  const back = (new Date(Date.UTC(day.year, day.month, day.date)).getUTCDay() - wanted + 7) % 7;
  return addDays(day, ahead ? 7 - back : -back);
}

/** The month of an English name or abbreviation ("Sept."), 0 for January; null where it is none. */
export function monthNamed(name: string): number | null {
  const found = MONTHS.findIndex((month) => month.toLowerCase().startsWith(name.toLowerCase().slice(0, 3)));
  return found < 0 ? null : found;
}

/** The year in which a day of that month last fell not after `today`; with `ahead` next falls after it. */
export function yearNear(today: Day, month: number, date: number, ahead: boolean): number {
  const isAfter = month > today.month || (month === today.month && date > today.date);
  if (ahead) return isAfter ? today.year : today.year + 1;
  return isAfter ? today.year - 1 : today.year;
}
