import { IRREGULAR_FORMS } from "../../../domain/matching/irregular-forms.js";
import type { Token } from "../../../domain/part-of-speech-tokens.js";

/** Of an irregular verb's forms the first is its past: "take" gives "took". */
const PAST_FORMS = new Map([...IRREGULAR_FORMS].reverse().map(([form, lemma]) => [lemma, form]));
const FURTHER_PAST_FORMS: Readonly<Record<string, string>> = {
  be: "was",
  have: "had",
  do: "did",
  go: "went",
  beat: "beat",
  hit: "hit",
  put: "put",
};
const UNCHANGED = new Set("cut cost set let shut hurt spread quit bet burst cast read".split(" "));

/** The simple past of a verb that stands in its "-ing" form: "dumping" gives "dumped", "taking" gives "took". */
export function pastOfGerund({ text, lemma }: Pick<Token, "text" | "lemma">): string {
  const irregular = FURTHER_PAST_FORMS[lemma] ?? PAST_FORMS.get(lemma);
  if (UNCHANGED.has(lemma)) return lemma;
  if (irregular !== undefined && !/(?:ing|s)$/u.test(irregular)) return irregular;
  if (/e$/u.test(lemma)) return `${lemma}d`;
  if (/[^aeiou]y$/u.test(lemma)) return lemma.replace(/y$/u, "ied");
  // "planning" keeps the doubled letter; where the library leaves the word as it is, the ending is all that changes.
  return text.replace(/ing$/u, "ed");
}
