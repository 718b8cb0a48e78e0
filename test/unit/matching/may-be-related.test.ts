import { madeUpReviews } from "../../../bench/made-up-reviews.js";
import { compareStatements } from "../../../src/domain/matching/compare-statements.js";
import { mayBeRelated } from "../../../src/domain/matching/may-be-related.js";
import { readStatement } from "../../../src/domain/matching/read-statement.js";
import type { Statement } from "../../../src/domain/matching/statement.js";
import { OTHER_DEEDS } from "./other-deeds.js";
import { SAME_DEEDS } from "./same-deeds.js";

/** Without a model, and from unlike to alike with one. */
const SIMILARITIES = [null, 0.1, 0.5, 0.9];

const claims = [...madeUpReviews(60)].map(({ claimReviewed }) => claimReviewed);
const told = [...new Set([...claims, ...SAME_DEEDS.flat(), ...OTHER_DEEDS.flat()])].map(readStatement);
const pairs = told.flatMap((one, index) =>
  told.slice(index + 1).map((other): [Statement, Statement] => [one, other]),
);

describe("whether two statements may be related", () => {
  it.each(SIMILARITIES)("is never denied of two that are, where their similarity is %s", (similarity) => {
    const related = pairs.filter(([a, b]) => compareStatements(a, b, similarity).relation !== null);
    expect(related.length).toBeGreaterThan(20);
    expect(related.filter(([a, b]) => !mayBeRelated(a, b, similarity)).map(textsOf)).toEqual([]);
  });

  it("is the same in either order", () => {
    const other = pairs.filter(([a, b]) => mayBeRelated(a, b, null) !== mayBeRelated(b, a, null));
    expect(other.map(textsOf)).toEqual([]);
  });

  it("is denied of most that have hardly a word in common", () => {
    const kept = pairs.filter(([a, b]) => mayBeRelated(a, b, null)).length;
    expect(kept / pairs.length).toBeLessThan(0.2);
  });

  it("is not denied where one thing stands for another in a frame of small words", () => {
    const vaccine = readStatement(
      "The vaccine against influenza caused arthritis in 2323 children in West Drayholm.",
    );
    const school = readStatement("The school board burned down plastic rice in West Lanten in 2015.");
    expect(compareStatements(vaccine, school, null).relation).toBe("VARIANT");
    expect(mayBeRelated(vaccine, school, null)).toBe(true);
  });
});

const textsOf = (pair: [Statement, Statement]) => pair.map(({ text }) => text);
