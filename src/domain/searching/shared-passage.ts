import { isFunctionWord } from "../matching/function-words.js";
import { lemmaOf, stemOf } from "../matching/lemmas.js";
import { weightOf } from "../matching/word-weights.js";
import { wordsOf } from "./search-text.js";

/** So many words in a row, those that carry nothing included; from 10 to 18 the figures differ by .003. */
const PASSAGE = 12;
/** Later words are not looked at, as they are not asked for. */
const MOST_WORDS = 200;

/**
 * Gives a function that says how much a found text shares with one passage of what was asked: the weight of the distinct
 * words that both have, within the passage of twelve words where that is most. A post says its claim in one place, and a
 * text that has as many of its words from all over is more often about something else. Up to 1 a word, beside the four
 * or so that a rare word adds to a full-text score: it decides among what is about as near.
 */
export function closenessTo(asked: string): (found: string) => number {
  const stems = stemsOf();
  const places = withoutPossessives(asked)
    .slice(0, MOST_WORDS)
    .map((word) => ({ stem: stems(word), weight: isFunctionWord(word) ? 0 : weightOf(word) }));
  return (found) => {
    const has = new Set(withoutPossessives(found).map(stems));
    const shared = places.map(({ stem, weight }) => (weight > 0 && has.has(stem) ? { stem, weight } : null));
    return Math.max(
      0,
      ...shared.map((first, at) => (first ? weightOfDistinct(shared.slice(at, at + PASSAGE)) : 0)),
    );
  };
}

function withoutPossessives(text: string): string[] {
  return wordsOf(text).map((word) => word.replace(/'s$/, ""));
}

function weightOfDistinct(passage: readonly ({ stem: string; weight: number } | null)[]): number {
  const weights = new Map(passage.flatMap((word) => (word ? [[word.stem, word.weight] as const] : [])));
  return [...weights.values()].reduce((sum, weight) => sum + weight, 0);
}

/** Candidates of one search have most of their words in common, so that each is cut once. */
function stemsOf(): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    const stem = known.get(word) ?? stemOf(lemmaOf(word));
    known.set(word, stem);
    return stem;
  };
}
