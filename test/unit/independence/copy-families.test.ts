import { type Copyable, copyFamilies } from "../../../src/domain/independence/copy-families.js";

const said = (name: string, day: number, parts: Partial<Copyable> = {}): Copyable => ({
  ...{ mentionId: name, articleId: name, effectiveAt: `2026-04-0${day}`, source: { domain: name } },
  ...{ passage: `p-${name}`, quotation: null, sentence: `s-${name}` },
  ...parts,
});

/** Which imprints are one utterance, as they are known from both sides. */
function matching(...pairs: [string, string][]) {
  const matches = new Map<string, Set<string>>();
  for (const [one, other] of [...pairs, ...pairs.map(([a, b]) => [b, a] as const)])
    matches.set(one, (matches.get(one) ?? new Set()).add(other));
  return matches;
}

const families = (mentions: Copyable[], matches: ReturnType<typeof matching>) =>
  copyFamilies(mentions, matches).map((members) =>
    members.map(({ mention, tie }) => `${mention.mentionId} ${tie}`),
  );

it("follows a sentence into another article where the passage around it was pulled apart", () => {
  const mentions = [said("reprint", 2), said("original", 1)];
  expect(families(mentions, matching(["s-original", "s-reprint"]))).toEqual([
    ["original ROOT", "reprint COPY"],
  ]);
});

it("follows the passage before the sentence, so that what is made of two articles goes back to the one it carries", () => {
  const mentions = [said("first", 1), said("second", 2), said("both", 3)];
  const matches = matching(["s-first", "s-both"], ["s-second", "s-both"], ["p-second", "p-both"]);
  expect(families(mentions, matches)).toEqual([["first ROOT"], ["second ROOT", "both COPY"]]);
});

it("leaves two originals two, also where one article has the sentences of both", () => {
  const mentions = [said("first", 1), said("second", 2), said("both", 3)];
  const matches = matching(["s-first", "s-both"], ["s-second", "s-both"]);
  expect(families(mentions, matches)).toEqual([["first ROOT", "both COPY"], ["second ROOT"]]);
});

it("follows a text without an address to whoever published its words, also where it was there before", () => {
  const draft = said("draft", 1, { source: { domain: "unknown.invalid" } });
  const matches = matching(["p-draft", "p-first"], ["p-draft", "p-later"]);
  const expected = [["first ROOT", "draft COPY"], ["later ROOT"]];
  expect(families([draft, said("first", 2), said("later", 3)], matches)).toEqual(expected);
});
