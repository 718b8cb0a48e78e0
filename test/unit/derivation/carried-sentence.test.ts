import { areSameSentence, normalisedSentence } from "../../../src/domain/derivation/carried-sentence.js";

const SENTENCE =
  "The port authority – which runs the bridge – said on Tuesday that its “two oldest cables” had been looked at last nine years ago by divers from Vale.";

const areSame = (one: string, other: string) =>
  areSameSentence(normalisedSentence(one), normalisedSentence(other));

describe("a sentence is known again", () => {
  it.each([
    ["in other quotation marks and dashes", SENTENCE.replace(/[“”]/gu, '"').replaceAll("–", "-")],
    ["in other white space", SENTENCE.replaceAll(" ", "\u00a0 ")],
    ["behind an agency's dateline", `PORT ELLERY (AP) — ${SENTENCE}`],
    ["with a word in twenty changed", SENTENCE.replace("Tuesday", "lantern").replace("divers", "copper")],
    ["where one has only its first half", SENTENCE.slice(0, 80)],
  ])("%s", (_, other) => {
    expect(areSame(SENTENCE, other)).toBe(true);
    expect(areSame(other, SENTENCE)).toBe(true);
  });
});

describe("a sentence is another", () => {
  it.each([
    [
      "where two outlets tell of one thing",
      "Nine years went by since divers last looked at the two oldest cables of the bridge.",
    ],
    [
      "where both only use the same turn",
      "The mayor said on Tuesday that its two trams would stay in the depot until further notice.",
    ],
    ["where it is short and not the same", "The bridge closed."],
  ])("%s", (_, other) => {
    expect(areSame(SENTENCE, other)).toBe(false);
  });

  it("and tells short ones apart by any word", () => {
    expect(areSame("The bridge closed.", "The bridge opened.")).toBe(false);
    expect(areSame("The bridge closed.", "“The bridge closed”")).toBe(true);
  });
});
