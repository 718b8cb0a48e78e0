import type { NodeId } from "../ids.js";
import { oncePerStatement } from "../matching/once-per-statement.js";
import type { Statement } from "../matching/statement.js";

/** Two distinct wordings that are near enough to suggest one event, whether or not they are about the same thing. */
export interface NearPair {
  /** The smaller wording id: nearness has no direction and is kept once. */
  fromId: NodeId;
  toId: NodeId;
  /** How far the two lie above the bound, 0 to 1. */
  score: number;
}

/** A wording as nearness goes by it. */
export interface ReadWording {
  id: NodeId;
  statement: Statement;
}

/**
 * From which likeness on wordings are near, and at which they are as near as can be: with a model the cosine of their
 * embeddings, else that of their telling words, which a paraphrase seldom brings above .75. What lies below says no more
 * than that both are news. Chosen with `FIRM_TIES` (`npx tsx eval/linking.ts`).
 */
const BOUNDS = { meaning: { from: 0.4, full: 1 }, words: { from: 0.2, full: 0.75 } };
/** Scores are kept in thousandths, so that the two ways to compute a cosine come to the same. */
const STEPS = 1_000;

/** Gives how near two wordings are, in their stored order; null where they are not. */
export function nearPair(one: ReadWording, other: ReadWording, similarity: number | null): NearPair | null {
  const { from, full } = similarity === null ? BOUNDS.words : BOUNDS.meaning;
  const likeness = similarity ?? cosineOfWords(one.statement, other.statement);
  const score = Math.round((STEPS * (likeness - from)) / (full - from)) / STEPS;
  if (score <= 0) return null;
  const [fromId, toId] = one.id < other.id ? [one.id, other.id] : [other.id, one.id];
  return { fromId, toId, score: Math.min(1, score) };
}

/** Cosine of the stems that two statements have, each weighed by how much it tells. */
function cosineOfWords(one: Statement, other: Statement): number {
  const [a, b] = [tellingWords(one), tellingWords(other)];
  let shared = 0;
  for (const [stem, weight] of a.weights) shared += weight * (b.weights.get(stem) ?? 0);
  return shared === 0 ? 0 : shared / (a.length * b.length);
}

/** A figure or date tells less of the event than a name: "three" and "Monday" stand everywhere. */
const WEIGHT_OF_DETAIL = { NAME: 1, NUMBER: 0.5, DATE: 0.5 };

interface TellingWords {
  weights: ReadonlyMap<string, number>;
  /** Of the vector that the weights are. */
  length: number;
}

const tellingWords = oncePerStatement(({ tokens }): TellingWords => {
  const weights = new Map<string, number>();
  for (const { kind, stem, detail, weight } of tokens) {
    const tells = detail === null ? weight : WEIGHT_OF_DETAIL[detail];
    if (kind !== "MARK" && tells > 0) weights.set(stem, Math.max(weights.get(stem) ?? 0, tells));
  }
  const squares = [...weights.values()].reduce((sum, weight) => sum + weight ** 2, 0);
  return { weights, length: Math.sqrt(squares) };
});
