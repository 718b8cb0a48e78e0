const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeZone: "UTC" });
const minute = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short", timeZone: "UTC" });

/** "3 May 2026". */
export const inDays = (instant: string): string => day.format(new Date(instant));

/** "3 May 2026, 10:05 UTC". */
export const inMinutes = (instant: string): string => `${minute.format(new Date(instant))} UTC`;
