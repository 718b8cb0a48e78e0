import fc from "fast-check";

import { matchScore, nearness } from "../../../src/domain/searching/nearness.js";

const share = fc.double({ min: 0, max: 1, noNaN: true });
const cosines = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { maxLength: 5 });
const score = fc.option(fc.double({ min: 0, max: 1e6, noNaN: true }));

it("is between 0 and 1 whatever the indexes say", () => {
  fc.assert(
    fc.property(score, cosines, (words, meaning) => {
      const near = nearness(words, meaning);
      expect(near).toBeGreaterThanOrEqual(0);
      expect(near).toBeLessThanOrEqual(1);
    }),
  );
});

it("grows with what the words share and with the likeness in meaning", () => {
  expect(nearness(20, [0.5])).toBeGreaterThan(nearness(5, [0.5]));
  expect(nearness(5, [0.6])).toBeGreaterThan(nearness(5, [0.5]));
  expect(nearness(5, [0.5, 0.9])).toBeGreaterThan(nearness(5, [0.5, 0.1]));
});

it("goes by words alone where there is no vector", () => {
  expect(nearness(20, [])).toBe(0.5);
  expect(nearness(null, [])).toBe(0);
});

it("puts the same before what merely resembles, at equal nearness, and identical statements at 1", () => {
  const said = (relation: "SAME" | "VARIANT" | null, sure: number) => ({
    ...{ relation, score: sure, mismatches: [] },
    stance: "NEUTRAL" as const,
  });
  fc.assert(
    fc.property(share, (near) => {
      expect(matchScore(near, said("SAME", 1))).toBeCloseTo(1, 10);
      const [same, variant, none] = (["SAME", "VARIANT", null] as const).map((relation) =>
        matchScore(near, said(relation, 0.7)),
      );
      expect(same!).toBeGreaterThanOrEqual(variant!);
      expect(variant!).toBeGreaterThanOrEqual(none!);
    }),
  );
});
