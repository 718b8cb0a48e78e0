import { areSameUtterance, quotationOf } from "../../../src/domain/derivation/quotation.js";

const WORDS = "We have found the next best thing to liquid water";

describe("quotationOf", () => {
  it("names the same words alike, whoever carries them and in whatever marks", () => {
    const names = [
      quotationOf({ exact: `“${WORDS},” the scientist added.`, voice: "AUTHOR" }),
      quotationOf({ exact: `"${WORDS}," she said on Monday, after lunch`, voice: "AUTHOR" }),
      quotationOf({ exact: `${WORDS}.`, voice: "QUOTED" }),
      quotationOf({ exact: `${WORDS},” she added.`, voice: "AUTHOR" }),
      quotationOf({ exact: `She added: “${WORDS}.`, voice: "AUTHOR" }),
    ];
    expect(names[0]).not.toBeNull();
    expect(new Set(names).size).toBe(1);
  });

  it("passes over phrases, which many say", () => {
    expect(
      quotationOf({ exact: "He called it “beyond the pale” on Monday, in a long speech.", voice: "AUTHOR" }),
    ).toBeNull();
  });

  it("knows an utterance again that was cut or heard differently, and tells others apart", () => {
    const heard = "every day that passes iran gets closer to a nuclear bomb";
    expect(
      areSameUtterance(heard, "the fact is that every day that passes iran gets closer to nuclear arms"),
    ).toBe(true);
    expect(areSameUtterance(heard, "every day that we wait is a day lost for the talks")).toBe(false);
  });

  it("passes over the author's own words", () => {
    expect(quotationOf({ exact: `${WORDS}.`, voice: "AUTHOR" })).toBeNull();
  });
});
