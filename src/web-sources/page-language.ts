import { identifyLanguage } from "../domain/language/identify-language.js";

/** Below this, a text says too little to overrule what its page declares, unless it is in another script. */
const ENOUGH_TO_OVERRULE = 200;
/** Too near to be told apart by letters: what the page says counts. */
const NEAR: readonly (readonly string[])[] = [
  ["no", "nb", "nn", "da"],
  ["hr", "sr", "bs", "sh", "sl"],
  ["id", "ms"],
  ["he", "iw"],
  ["cs", "sk"],
  ["es", "gl", "ca"],
  ["tl", "fil"],
  ["az", "tr"],
];

/** Gives the language of an article as "en": as declared, unless the text plainly is in another; null where neither tells. */
export function chooseLanguage(declared: string | null, text: string): string | null {
  const named = primaryLanguage(declared);
  const identified = identifyLanguage(text);
  if (named === null || identified === null) return named ?? identified;
  if (NEAR.some((group) => group.includes(named) && group.includes(identified))) return named;
  return text.length < ENOUGH_TO_OVERRULE && /\p{Script=Latin}/u.test(text) ? named : identified;
}

/** "en" of "en-GB", "EN_us" or "en, de"; null for what is no language tag. */
function primaryLanguage(tag: string | null): string | null {
  const primary =
    tag
      ?.trim()
      .toLowerCase()
      .split(/[-_,;\s]/)[0] ?? "";
  return /^[a-z]{2,3}$/.test(primary) && primary !== "und" && primary !== "mul" ? primary : null;
}
