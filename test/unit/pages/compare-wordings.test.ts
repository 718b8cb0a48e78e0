import { compareWordings } from "../../../web/src/pages/claim/wording/compare-wordings.js";

const changed = (pieces: readonly { text: string; isChanged: boolean }[]) =>
  pieces.filter(({ isChanged }) => isChanged).map(({ text }) => text.trim());

it("marks a figure that differs, whole, as a detail", () => {
  const { first, other, details } = compareWordings(
    "The mill laid off 1,240 workers.",
    "The mill laid off 1,310 workers.",
  );
  expect(changed(first)).toEqual(["1,240"]);
  expect(changed(other)).toEqual(["1,310"]);
  expect(details).toEqual([{ first: "1,240", other: "1,310" }]);
});

it("tells details from words that only say it otherwise", () => {
  const { other, details } = compareWordings(
    "The mill laid off workers on Monday.",
    "The mill dismissed workers on Tuesday.",
  );
  expect(other.filter(({ isDetail }) => isDetail).map(({ text }) => text)).toEqual(["Tuesday"]);
  expect(details).toEqual([{ first: "Monday", other: "Tuesday" }]);
});

it("finds names and denials that one of them leaves out, and no name in a capital that begins a sentence", () => {
  const left = compareWordings("Maud Ferrin told Port Ellery.", "She told Port Ellery.");
  expect(left.details).toEqual([{ first: "Maud Ferrin", other: "She" }]);
  expect(compareWordings("The bridge closed.", "The bridge has not closed.").details).toEqual([
    { first: "", other: "has not" },
  ]);
  expect(compareWordings("Inspectors came.", "Engineers came.").details).toEqual([]);
});

it("keeps every character of both wordings", () => {
  const texts = ["On 3 May, “no one” paid 6.2% — or so.", "On 4 May “someone” paid 7%; or so…"] as const;
  const { first, other } = compareWordings(...texts);
  expect(first.map(({ text }) => text).join("")).toBe(texts[0]);
  expect(other.map(({ text }) => text).join("")).toBe(texts[1]);
});
