import { enumType } from "./enum-type.js";

export type TimeBucket = "HOUR" | "DAY" | "WEEK" | "MONTH";

export const TimeBucketEnum = enumType<TimeBucket>(
  "TimeBucket",
  "How long each stretch of a timeline is (UTC).",
  {
    HOUR: "From one full hour to the next.",
    DAY: "From midnight to midnight.",
    WEEK: "Seven days, from a Monday on.",
    MONTH: "From the first of a calendar month to the next.",
  },
);
