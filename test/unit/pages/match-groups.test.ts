import { answersInWords, groupsOf, type Match } from "../../../web/src/pages/search/match-groups.js";

/** A claim as far as its place and the words about it depend on it. */
const match = (id: string, relation: Match["relation"] = null) =>
  ({ relation, mismatches: [], claim: { id } }) as unknown as Match;

const idsOf = (pages: Match[][]) =>
  groupsOf(pages).map(({ answers, matches }) => [answers, ...matches.map(({ claim }) => claim.id)]);

it("has of each page what answers before what is only near, and leaves a later page below", () => {
  const first = [match("near"), match("same", "SAME")];
  const second = [match("nearer"), match("contrary", "CONTRADICTS")];
  expect(idsOf([first])).toEqual([
    [true, "same"],
    [false, "near"],
  ]);
  expect(idsOf([first, second])).toEqual([...idsOf([first]), [true, "contrary"], [false, "nearer"]]);
});

it.each([
  [[match("a")], false, "Nobody has said this, or the contrary, in the articles that were read."],
  [[match("a"), match("b")], true, "Among the nearest 2 claims none says this, or the contrary."],
  [
    [match("a", "SAME"), match("b")],
    false,
    "1 claim answers this: it says the same, differs in a detail or says the contrary.",
  ],
  [
    [match("a", "SAME"), match("b", "VARIANT"), match("c")],
    false,
    "2 claims answer this: they say the same, differ in a detail or say the contrary.",
  ],
  [
    [match("a", "SAME"), match("b", "VARIANT"), match("c")],
    true,
    "Among the nearest 3 claims 2 answer this: they say the same, differ in a detail or say the contrary.",
  ],
])("says how many of those that were found answer: %#", (page, goesOn, words) => {
  expect(answersInWords([page], goesOn)).toBe(words);
});
