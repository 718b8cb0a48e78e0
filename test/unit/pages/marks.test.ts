import { innermost, type Mark, paragraphsOf, segmentsOf } from "../../../web/src/pages/analysis/marks.js";

const TEXT = "The board closed the lock.\n\nIt was a shameful day.";

it("cuts a paragraph where passages overlap, each stretch with all that cover it", () => {
  const [first] = paragraphsOf(TEXT);
  const marks = [markOf("closed the lock", "1"), markOf("board closed", "a")];
  expect(segmentsOf(first!, marks).map(({ text, marks: over }) => [text, signs(over)])).toEqual([
    ["The ", ""],
    ["board ", "a"],
    ["closed", "1a"],
    [" the lock", "1"],
    [".", ""],
  ]);
});

it("begins and ends each passage once, also one that goes through several paragraphs", () => {
  const marks = [markOf("the lock.\n\nIt was", "1"), markOf("It was", "a")];
  const segments = paragraphsOf(TEXT).flatMap((part) => segmentsOf(part, marks));
  expect(segments.map(({ text }) => text)).toEqual([
    "The board closed ",
    "the lock.",
    "It was",
    " a shameful day.",
  ]);
  expect(segments.map(({ beginning }) => signs(beginning))).toEqual(["", "1", "a", ""]);
  expect(segments.map(({ ending }) => signs(ending))).toEqual(["", "", "1a", ""]);
});

it("leads from a stretch with several marks to the one that says most of it", () => {
  expect(innermost([markOf("board closed", "1"), markOf("closed", "a")]).sign).toBe("a");
});

const signs = (marks: readonly Mark[]) => marks.map(({ sign }) => sign).join("");

function markOf(exact: string, sign: string): Mark {
  const start = TEXT.indexOf(exact);
  const span = { exact, start, end: start + exact.length, prefix: "", suffix: "", voice: "AUTHOR" as const };
  return { kind: sign === "1" ? "claim" : "technique", sign, name: sign, entry: "", place: sign, span };
}
