import { inflect } from "../../../src/analyzers/built-in/techniques/inflection.js";
import { TECHNIQUE_RULES } from "../../../src/analyzers/built-in/techniques/rules.js";
import { propagandaReading } from "../../../src/domain/propaganda-reading.js";
import { techniqueBySlug, TECHNIQUES } from "../../../src/domain/techniques.js";

describe("the catalogue of techniques", () => {
  it("has the 23 of the taxonomy in its six groups, each with a one-sentence definition", () => {
    expect(new Set(TECHNIQUES.map(({ slug }) => slug)).size).toBe(23);
    expect(new Set(TECHNIQUES.map(({ group }) => group)).size).toBe(6);
    for (const { definition } of TECHNIQUES) expect(definition).toMatch(/^[A-Z][^.]{20,160}\.$/);
  });

  it("weighs each between 0 and 1", () => {
    for (const { severity } of TECHNIQUES) {
      expect(severity).toBeGreaterThan(0);
      expect(severity).toBeLessThan(1);
    }
  });

  it("finds a technique by its slug and nothing by another word", () => {
    expect(techniqueBySlug("flag-waving")?.name).toBe("Flag Waving");
    expect(techniqueBySlug("toString")).toBeUndefined();
  });

  it("has a rule for every technique", () => {
    const ruled = new Set(TECHNIQUE_RULES.map(({ technique }) => technique));
    expect(TECHNIQUES.map(({ slug }) => slug).filter((slug) => !ruled.has(slug))).toEqual([]);
  });
});

describe("the readings", () => {
  it.each([
    [0, "No concerns."],
    [0.0999, "No concerns."],
    [0.1, "Minor concerns."],
    [0.3, "Minor concerns."],
    [0.35, "Moderate concerns."],
    [0.6, "Serious concerns."],
    [0.8, "Strong concerns."],
    [1, "Strong concerns."],
  ])("reads a score of %s as: %s", (score, beginning) => {
    expect(propagandaReading(score).startsWith(beginning)).toBe(true);
  });
});

describe("the forms of a word", () => {
  it.each([
    ["thug", "noun", ["thug", "thugs"]],
    ["lackey", "noun", ["lackey", "lackeys"]],
    ["bully", "verb", ["bully", "bullies", "bullied", "bullying"]],
    ["slam", "verb", ["slam", "slams", "slammed", "slamming"]],
    ["smear", "verb", ["smear", "smears", "smeared", "smearing"]],
    ["decimate", "verb", ["decimate", "decimates", "decimated", "decimating"]],
    ["spew", "verb", ["spew", "spews", "spewed", "spewing"]],
  ] as const)("inflects %s as a %s", (word, kind, forms) => {
    expect(inflect(word, kind)).toEqual(forms);
  });
});
