import { allBeginnings, allWords } from "../../../src/graph/full-text-query.js";

describe("asking the full-text index", () => {
  it("leaves out words that are longer than any the index has", () => {
    expect(allWords(`${"a".repeat(40_000)} river`)).toBe("+river");
    expect(allBeginnings("a".repeat(40_000))).toBeNull();
  });

  it("reads no word as an operator", () => {
    expect(allWords('NOT * a~2 field:x "open (((')).toBe("+not +a +2 +field +x +open");
  });
});
