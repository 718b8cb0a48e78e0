import { SENTENCE_OPENERS } from "../abbreviations.js";

/** The words of a text that carry its matter, in lower case and cut to a common stem length. */
export function contentWords(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}.,]*[\p{L}\p{N}]|[\p{L}\p{N}]/gu) ?? [];
  return new Set(
    words.filter((word) => word.length > 2 && !SENTENCE_OPENERS.has(word)).map((word) => word.slice(0, 7)),
  );
}

/** The share of the smaller set that the two have in common, 0 to 1. */
export function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  if (small.size === 0) return 0;
  return [...small].filter((word) => large.has(word)).length / small.size;
}
