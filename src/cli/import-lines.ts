import { ExpectedFailure } from "../domain/expected-failure.js";
import type { FileLine } from "./lines-of.js";

/** What became of one line. */
export interface LineOutcome extends FileLine {
  kind: "imported" | "skipped" | "rejected";
  /** Why it was not imported; empty for what was. */
  reason: string;
}

/** What became of a line whose import failed. */
export function refused(line: FileLine, error: unknown): LineOutcome {
  const kind = error instanceof ExpectedFailure && error.code === "NOT_AN_ARTICLE" ? "skipped" : "rejected";
  return { ...line, kind, reason: error instanceof Error ? error.message : String(error) };
}

export const imported = (line: FileLine): LineOutcome => ({ ...line, kind: "imported", reason: "" });

export function lineTooLong(): ExpectedFailure {
  return new ExpectedFailure(
    "TOO_LARGE",
    "This line is longer than 16 MiB, which is no article and no review. Give one a line, at most 5 MiB of html or text.",
  );
}
