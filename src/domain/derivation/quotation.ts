import { comparableWords, countUnspaced } from "../language/unspaced-scripts.js";
import type { Voice } from "../span.js";

/** Shorter quotations ("no comment", "beyond the pale") are said by many. */
const FEWEST_WORDS = 4;
/** Enough to tell one utterance from another. */
const MOST_WORDS = 60;
/** A quotation in the span, also one that began before it or goes on after it. */
const QUOTED = /“([^“”]{1,2000})”|"([^"\n]{1,2000})"|^([^“”"]{1,2000})[”"]|[“"]([^“”"]{1,2000})$/gu;
const SHARED_TRIGRAMS = 0.6;

/**
 * The words that a mention quotes, normalised, so that two outlets quoting one sentence are known to have it from one
 * mouth; null where it quotes nothing longer than a phrase.
 */
export function quotationOf({ exact, voice }: { exact: string; voice: Voice }): string | null {
  const parts = [...exact.matchAll(QUOTED)].map(
    (match) => match.slice(1).find((part) => part !== undefined) ?? "",
  );
  const candidates = (voice === "QUOTED" && parts.length === 0 ? [exact] : parts).map(wordsOf);
  const longest = candidates.reduce((one, other) => (other.length > one.length ? other : one), []);
  const unspaced = longest.filter((word) => countUnspaced(word) > 0).length;
  return longest.length - unspaced / 2 < FEWEST_WORDS ? null : longest.slice(0, MOST_WORDS).join(" ");
}

/** Whether two quotations are one utterance, one of them cut or differently transcribed. */
export function areSameUtterance(one: string, other: string): boolean {
  const [shorter, longer] = [trigramsOf(one), trigramsOf(other)].sort((a, b) => a.size - b.size) as [
    Set<string>,
    Set<string>,
  ];
  const shared = [...shorter].filter((trigram) => longer.has(trigram)).length;
  return shared >= SHARED_TRIGRAMS * shorter.size;
}

/** The runs of three words of a quotation: what two transcriptions of one utterance share. */
export function trigramsOf(quotation: string): Set<string> {
  const words = quotation.split(" ");
  return new Set(words.slice(2).map((word, index) => `${words[index]} ${words[index + 1]} ${word}`));
}

/** The words of a text, normalised; an apostrophe parts none. */
export function wordsOf(text: string): string[] {
  return comparableWords(text.normalize("NFKC").replace(/['’]/gu, ""));
}
