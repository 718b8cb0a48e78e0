import type { NamedEntity } from "../names/named-entity.js";
import { OCCUPATIONS } from "../names/occupations.js";
import { ROLES, wordSet } from "../names/word-lists.js";
import type { Sentence } from "../sentence-document.js";
import { resolveSpeaker, type Speaker } from "./resolve-speaker.js";

const SEVERAL = wordSet(
  "officials residents witnesses authorities prosecutors investigators researchers scientists experts critics lawmakers voters " +
    "neighbours neighbors workers protesters rescuers organisers organizers campaigners relatives parents students survivors " +
    "police people men women",
);

/** The several people whom a sentence opens with, whom "they" of the next can mean: "Two residents saw the fire." */
export function severalOpening(
  text: string,
  { tokens }: Sentence,
  named: readonly NamedEntity[],
): Speaker | null {
  const at = tokens.findIndex(
    ({ text, pos }, place) =>
      (pos === "NOUN" && tokens[place + 1]?.pos !== "NOUN") ||
      (place === 0 && SEVERAL.has(text.toLowerCase())),
  );
  const [first, head] = [tokens[0], tokens[at]];
  const isPhrase = tokens
    .slice(0, Math.max(0, at))
    .every(({ pos }) => /^(?:DET|NUM|ADJ|NOUN|PROPN)$/u.test(pos));
  if (!first || !head || !isPhrase || !namesPeople(head.text.toLowerCase())) return null;
  return resolveSpeaker(text, { start: first.start, end: head.end }, named, null);
}

/** Ships and figures say nothing. */
function namesPeople(plural: string): boolean {
  const one = /s$/u.test(plural) ? plural.slice(0, -1) : "";
  return SEVERAL.has(plural) || ROLES.has(one) || OCCUPATIONS.has(one);
}
