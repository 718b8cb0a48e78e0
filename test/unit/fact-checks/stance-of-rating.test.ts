import { stanceOfRating } from "../../../src/domain/fact-checks/stance-of-rating.js";

it("takes a side only by a rating that is plainly true or false", () => {
  expect((["TRUE", "FALSE", "MIXED", "UNKNOWN"] as const).map(stanceOfRating)).toEqual([
    ...["SUPPORTS", "REFUTES", "NEUTRAL", "NEUTRAL"],
  ]);
});
