import type { FactCheckRating } from "./published-fact-check.js";
import { ratingWords } from "./rating-words.js";

/** A rating as ClaimReview gives it. */
export interface PublishedRating {
  /** alternateName, Google's textualRating. */
  text: string | null;
  value: number | null;
  best: number | null;
  worst: number | null;
}

const BY_WORDS = new Map<string, FactCheckRating>(
  (["TRUE", "FALSE", "MIXED"] as const).flatMap((rating) =>
    ratingWords[rating].map((words) => [plain(words), rating]),
  ),
);

/**
 * What a published rating says of the claim. Words go before numbers, which many publishers fill in carelessly; numbers count
 * only on a scale of three steps or more, and only at its ends are they sure. UNKNOWN where nothing is sure.
 */
export function normaliseRating({ text, value, best, worst }: PublishedRating): FactCheckRating {
  const words = plain(text ?? "");
  const byWords = BY_WORDS.get(words) ?? BY_WORDS.get(plain(firstClause(text ?? "")));
  if (byWords) return byWords;
  return words === "" || isNumber(words) ? byScale(value, best, worst) : "UNKNOWN";
}

/** "False. The photo is from 2014." rates by its first words; "False and true" does not. */
const firstClause = (text: string) => /^[^.:;!–—-]{1,40}(?=[.:;!–—]|\s-\s)/.exec(text.trim())?.[0] ?? "";

const isNumber = (words: string) => /^\d+$/.test(words);

/** ClaimReview's own convention: the worst number is false, the best is true, what lies between is mixed. -1 is "no rating". */
function byScale(value: number | null, best: number | null, worst: number | null): FactCheckRating {
  if (value === null || best === null || worst === null) return "UNKNOWN";
  if (best - worst < 2 || value < worst || value > best) return "UNKNOWN";
  if (value === worst) return "FALSE";
  return value === best ? "TRUE" : "MIXED";
}

function plain(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[’']/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
