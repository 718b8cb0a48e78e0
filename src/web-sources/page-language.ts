import { eld } from "eld/small";

/** Below this, a text says too little to overrule what its page declares. */
const ENOUGH_TO_OVERRULE = 200;

/** Gives the language of an article as "en": as declared, unless the text plainly is in another; null where neither tells. */
export function chooseLanguage(declared: string | null, text: string): string | null {
  const named = primaryLanguage(declared);
  const sample = text.slice(0, 4000);
  if (sample.length < 20) return named;
  const { language, isReliable } = detect(sample);
  if (language === "" || !isReliable) return named;
  return named !== null && sample.length < ENOUGH_TO_OVERRULE ? named : language;
}

function detect(sample: string): { language: string; isReliable: boolean } {
  const result = eld.detect(sample);
  return { language: result.language, isReliable: result.isReliable() };
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
