import { enumType } from "./enum-type.js";

export type TimeBucket = "HOUR" | "DAY" | "WEEK" | "MONTH";

export const TimeBucketEnum = enumType<TimeBucket>(
  "TimeBucket",
  "How long each stretch of a timeline is (UTC).",
  {
    HOUR: "An hour.",
    DAY: "A day.",
    WEEK: "A week, from Monday.",
    MONTH: "A calendar month.",
  },
);
