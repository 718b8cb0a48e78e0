import { quotationOf } from "../../../src/domain/derivation/quotation.js";

const WORDS = "We have found the next best thing to liquid water";

describe("quotationOf", () => {
  it("names the same words alike, whoever carries them and in whatever marks", () => {
    const names = [
      quotationOf({ exact: `“${WORDS},” the scientist added.`, voice: "AUTHOR" }),
      quotationOf({ exact: `"${WORDS}," she said on Monday, after lunch`, voice: "AUTHOR" }),
      quotationOf({ exact: `${WORDS}.`, voice: "QUOTED" }),
    ];
    expect(names[0]).not.toBeNull();
    expect(new Set(names).size).toBe(1);
  });

  it("passes over phrases, which many say", () => {
    expect(
      quotationOf({ exact: "He called it “a war of choice” on Monday, in a long speech.", voice: "AUTHOR" }),
    ).toBeNull();
  });

  it("passes over the author's own words", () => {
    expect(quotationOf({ exact: `${WORDS}.`, voice: "AUTHOR" })).toBeNull();
  });
});
