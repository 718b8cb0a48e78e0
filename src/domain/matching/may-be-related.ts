import { contentPositions } from "./alignment.js";
import { plainStems } from "./likeness.js";
import { RELATED_FROM, WITH_EMBEDDINGS, WITHOUT_EMBEDDINGS } from "./matching-weights.js";
import { namesWithoutLike } from "./name-agreement.js";
import { oncePerStatement } from "./once-per-statement.js";
import { isThing } from "./short-statements.js";
import { replacedSlots } from "./slots.js";
import type { Statement } from "./statement.js";
import { nearWordsOf, oppositesOf } from "./word-relations.js";

/** Room for the last bits of sums that are taken in another order. */
const ROUNDING = 1e-9;

/**
 * Whether `compareStatements` may find a relation. Where this is false it finds none, at a tenth of the cost: from their words
 * alone the two cannot be alike enough, whatever stands for whatever in them. Most of the candidates of a wording are such.
 */
export function mayBeRelated(claim: Statement, statement: Statement, similarity: number | null): boolean {
  if (claim.normalised === statement.normalised) return true;
  // The slots depend on the order, so it is that of `compareStatements`.
  const [a, b] = claim.normalised < statement.normalised ? [claim, statement] : [statement, claim];
  const { bias, words, added, similarity: meaning, sameFrom } = weightsFor(similarity);
  const [namesOfA, namesOfB] = [positionsOf(namesWithoutLike(a, b)), positionsOf(namesWithoutLike(b, a))];
  const [ofA, ofB] = [reachOf(a, b, namesOfA), reachOf(b, a, namesOfB)];
  const alike = sharedStems(a, b) + Math.min(ofA.near, ofB.near);
  const size = plainStems(a).size + plainStems(b).size;
  const best = (left: number, alone: number) =>
    bias + meaning * (similarity ?? 0) + words * Math.min(1, (2 * alike) / Math.max(left, 1)) + added * alone;
  const mayBe = (likeness: number, from: number) => likeness + ROUNDING >= logit(from);
  if (mayBe(best(size, Math.max(ofA.alone, ofB.alone)), sameFrom)) return true;
  const leftOut = namesOfA.size + namesOfB.size + a.negations.length + b.negations.length;
  const left = size - leftOut - ofA.opposed - ofB.opposed;
  if (mayBe(best(left, Math.max(ofA.aloneBesideNames, ofB.aloneBesideNames)), RELATED_FROM)) return true;
  // A thing that stands for another is left out, too; how much of the two that is can be told only from the slots.
  return replacedSlots(a, b).some((slot) => isThing(a, slot.left) && isThing(b, slot.right));
}

function sharedStems(a: Statement, b: Statement): number {
  const others = plainStems(b);
  let shared = 0;
  for (const stem of plainStems(a)) if (others.has(stem)) shared += 1;
  return shared;
}

/** What the other statement may have of one's words, at most. */
interface Reach {
  /** How many in another word of like meaning. */
  near: number;
  /** How many in a word of contrary meaning. */
  opposed: number;
  /** The weight of those that it has nothing like for, and of these without the names. */
  alone: number;
  aloneBesideNames: number;
}

function reachOf(one: Statement, other: Statement, names: ReadonlySet<number>): Reach {
  const [stems, related, framing] = [plainStems(other), relatedWords(other), framed(one)];
  const reach = { near: 0, opposed: 0, alone: 0, aloneBesideNames: 0 };
  for (const at of contentPositions(one)) {
    const { lemma, stem, detail, weight } = one.tokens[at]!;
    const isOpposed = related.opposite.has(lemma);
    const isNear = related.near.has(lemma) || (detail === "NAME" && other.names.length > 0 && !names.has(at));
    if (isOpposed) reach.opposed += 1;
    if (isNear) reach.near += 1;
    if (isOpposed || isNear || stems.has(stem) || framing.has(at)) continue;
    reach.alone += weight;
    if (!names.has(at)) reach.aloneBesideNames += weight;
  }
  return reach;
}

/** The words that are near to some word of a statement, and those that are opposite to one. */
const relatedWords = oncePerStatement((statement) => {
  const lemmas = contentPositions(statement).map((at) => statement.tokens[at]!.lemma);
  return { near: new Set(lemmas.flatMap(nearWordsOf)), opposite: new Set(lemmas.flatMap(oppositesOf)) };
});

const framed = oncePerStatement(({ framing }): ReadonlySet<number> => new Set(framing));

function positionsOf(parts: readonly { start: number; end: number }[]): Set<number> {
  const positions = new Set<number>();
  for (const { start, end } of parts) for (let at = start; at < end; at += 1) positions.add(at);
  return positions;
}

const weightsFor = (similarity: number | null) =>
  similarity === null ? WITHOUT_EMBEDDINGS : WITH_EMBEDDINGS;

const logit = (likeness: number) => Math.log(likeness / (1 - likeness));
