import { contentHash } from "../ids.js";
import type { Voice } from "../span.js";

/** Shorter quotations ("no comment", "a war of choice") are said by many. */
const FEWEST_WORDS = 8;
const QUOTED = /“([^“”]{1,2000})”|"([^"\n]{1,2000})"/gu;

/**
 * Names the words that a mention quotes, so that two outlets quoting the same sentence are known to have it from one
 * mouth; null where it quotes nothing longer than a phrase.
 */
export function quotationOf({ exact, voice }: { exact: string; voice: Voice }): string | null {
  const parts = [...exact.matchAll(QUOTED)].map((match) => match[1] ?? match[2] ?? "");
  const candidates = (voice === "QUOTED" && parts.length === 0 ? [exact] : parts).map(wordsOf);
  const longest = candidates.reduce(
    (one, other) => (other.length > one.length ? other : one),
    [] as string[],
  );
  return longest.length < FEWEST_WORDS ? null : contentHash(longest.join(" ")).slice(0, 32);
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}
