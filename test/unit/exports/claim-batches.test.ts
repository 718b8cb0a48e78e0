import { claimBatches } from "../../../src/services/exports/claim-batches.js";

const claims = (...sizes: number[]) => sizes.map((mentionCount, at) => ({ id: `c${at}`, mentionCount }));

it("reads many small claims together and a large one alone, each once and in their order", () => {
  expect(claimBatches([])).toEqual([]);
  expect(claimBatches(claims(400, 600, 1, 5_000, 2, 998))).toEqual([
    ["c0", "c1"],
    ["c2"],
    ["c3"],
    ["c4", "c5"],
  ]);
  expect(claimBatches(claims(5_000, 0))).toEqual([["c0"], ["c1"]]);
});
