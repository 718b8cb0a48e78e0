import fc from "fast-check";

import { compareStatements } from "../../../src/domain/matching/compare-statements.js";
import { readStatement } from "../../../src/domain/matching/read-statement.js";

const subject = fc.constantFrom(
  "The council",
  "Hartwell",
  "The Ostmark government",
  "Norvik Energy",
  "Ana Brandt",
);
const verb = fc.constantFrom(
  "closed",
  "bought",
  "sold",
  "praised",
  "attacked",
  "inspected",
  "rebuilt",
  "copied",
);
const object = fc.constantFrom("schools", "bridges", "reactors", "models", "hospital wards", "fishing boats");
const place = fc.constantFrom("in Velden", "near Kelmar", "in Bergdal", "outside Norvik", "in the capital");
const time = fc.constantFrom("on Monday", "in March", "on 5 June 2024", "in 2019", "last year", "");
const count = fc.integer({ min: 2, max: 9000 });
const written = (...parts: (string | number)[]) => `${parts.filter((part) => part !== "").join(" ")}.`;
const sentence = fc.tuple(subject, verb, count, object, place, time).map((parts) => written(...parts));
const similarity = fc.option(fc.double({ min: -1, max: 1, noNaN: true }), { nil: null });

const compare = (a: string, b: string, cosine: number | null) =>
  compareStatements(readStatement(a), readStatement(b), cosine);

describe("the laws of matching", () => {
  it("gives the same comparison in either order", () => {
    fc.assert(
      fc.property(sentence, sentence, similarity, (a, b, cosine) => {
        expect(compare(a, b, cosine)).toEqual(compare(b, a, cosine));
      }),
    );
  });

  it("gives the same comparison in either order for any text at all", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (a, b) => {
        expect(compare(a, b, null)).toEqual(compare(b, a, null));
      }),
    );
  });

  it("takes a statement for the same as itself, whatever its case and spacing", () => {
    fc.assert(
      fc.property(sentence, similarity, (text, cosine) => {
        expect(compare(text, text.toUpperCase().replaceAll(" ", "  "), cosine).relation).toBe("SAME");
      }),
    );
  });

  it("never takes a statement for the same once a 'not' is put in", () => {
    fc.assert(
      fc.property(subject, verb, count, object, place, similarity, (who, did, many, what, where, cosine) => {
        const plain = written(who, "has", did, many, what, where);
        const negated = written(who, "has not", did, many, what, where);
        expect(compare(plain, negated, cosine)).not.toMatchObject({ relation: "SAME" });
        expect(compare(plain, negated, cosine).stance).not.toBe("SUPPORTS");
      }),
    );
  });

  it("never takes a statement for the same once its number is another", () => {
    fc.assert(
      fc.property(sentence, count, similarity, (text, other, cosine) => {
        const number = Number(/\d+/.exec(text)![0]);
        fc.pre(Math.abs(other - number) > 0.01 * Math.max(other, number));
        const changed = text.replace(/\d+/, String(other));
        expect(compare(text, changed, cosine).stance).not.toBe("SUPPORTS");
      }),
    );
  });

  it("never takes two figures that are given to the same digit for the same", () => {
    const precise = fc.integer({ min: 2, max: 99999 }).filter((value) => value % 10 !== 0);
    fc.assert(
      fc.property(precise, precise, similarity, (one, other, cosine) => {
        fc.pre(one !== other);
        const [a, b] = [one, other].map((figure) => `The plant in Kelmar employs ${figure} people.`);
        const { relation, stance } = compare(a!, b!, cosine);
        expect([relation, stance]).not.toContain("SAME");
        expect([relation, stance]).not.toContain("SUPPORTS");
      }),
    );
  });

  it("reads figures, vague or not, alike from either side", () => {
    const bound = fc.constantFrom(
      "",
      "about ",
      "some ",
      "nearly ",
      "just over ",
      "more than ",
      "at most ",
      "several ",
    );
    const figure = fc.constantFrom(
      "half of all",
      "dozens of",
      "hundred",
      "48% of",
      "50",
      "52",
      "300",
      "310",
      "5,012",
    );
    const counted = fc.tuple(bound, figure).map((parts) => `In Kelmar ${parts.join("")} people marched.`);
    fc.assert(
      fc.property(counted, counted, similarity, (a, b, cosine) => {
        expect(compare(a, b, cosine)).toEqual(compare(b, a, cosine));
      }),
    );
  });

  it("keeps its score between 0 and 1 and names mismatches only with a relation", () => {
    fc.assert(
      fc.property(sentence, sentence, similarity, (a, b, cosine) => {
        const { score, relation, mismatches } = compare(a, b, cosine);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        if (relation === null || relation === "SAME") expect(mismatches).toEqual([]);
        else expect(mismatches.length).toBeGreaterThan(0);
      }),
    );
  });

  it("reads a statement into a plain value that survives JSON", () => {
    fc.assert(
      fc.property(sentence, (text) => {
        const read = readStatement(text);
        expect(JSON.parse(JSON.stringify(read))).toEqual(read);
      }),
    );
  });
});
