import { normaliseRating } from "../../../src/domain/fact-checks/normalise-rating.js";

const byText = (text: string) => normaliseRating({ text, value: null, best: null, worst: null });
const byNumber = (value: number | null, worst: number | null = 1, best: number | null = 5) =>
  normaliseRating({ text: null, value, best, worst });

describe("a published rating", () => {
  it.each([
    ["True", "TRUE"],
    ["Correct Attribution", "TRUE"],
    ["CORRECT", "TRUE"],
    ["The Geppetto Checkmark", "TRUE"],
    ["Verdadero", "TRUE"],
    ["False", "FALSE"],
    ["FALSE.", "FALSE"],
    ["Pants on Fire!", "FALSE"],
    ["Four Pinocchios", "FALSE"],
    ["Fake", "FALSE"],
    ["Altered photo", "FALSE"],
    ["Falso", "FALSE"],
    ["False. The photograph was taken in another country.", "FALSE"],
    ["Half True", "MIXED"],
    ["half-true", "MIXED"],
    ["Mostly true", "MIXED"],
    ["Mostly false", "MIXED"],
    ["Three Pinocchios", "MIXED"],
    ["Missing context", "MIXED"],
    ["Misleading", "MIXED"],
    ["Out of Context", "MIXED"],
    ["Unproven", "UNKNOWN"],
    ["Satire", "UNKNOWN"],
    ["There is no evidence for this.", "UNKNOWN"],
    ["It is not false that the bridge closed", "UNKNOWN"],
    ["False and true", "UNKNOWN"],
    ["", "UNKNOWN"],
  ])("%j is %s", (text, rating) => {
    expect(byText(text)).toBe(rating);
  });

  it.each([
    [1, 1, 5, "FALSE"],
    [5, 1, 5, "TRUE"],
    [3, 1, 5, "MIXED"],
    [2, 1, 5, "MIXED"],
    [0, 0, 10, "FALSE"],
    [-1, -1, -1, "UNKNOWN"],
    [1, 0, 1, "UNKNOWN"],
    [7, 1, 5, "UNKNOWN"],
    [null, 1, 5, "UNKNOWN"],
    [1, null, null, "UNKNOWN"],
  ])("%s between %s and %s is %s", (value, worst, best, rating) => {
    expect(byNumber(value, worst, best)).toBe(rating);
  });

  it("goes by its words where number and words disagree, and by neither where the words are not known", () => {
    expect(normaliseRating({ text: "False", value: 5, best: 5, worst: 1 })).toBe("FALSE");
    expect(normaliseRating({ text: "Hard to say", value: 1, best: 5, worst: 1 })).toBe("UNKNOWN");
  });
});
