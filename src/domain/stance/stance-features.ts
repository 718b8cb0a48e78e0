import { align, type Alignment, contentPositions } from "../matching/alignment.js";
import { agreeingDates } from "../matching/date-agreement.js";
import { namesWithoutLike } from "../matching/name-agreement.js";
import { agreeingNumbers } from "../matching/number-agreement.js";
import type { Statement } from "../matching/statement.js";

/** A claim, one sentence of a passage, and what is known of both. */
export interface ReadSentence {
  claim: Statement;
  sentence: Statement;
  /** Which words of the claim (left) the sentence (right) has. */
  alignment: Alignment;
  /** Stems of all words of the passage. */
  around: ReadonlySet<string>;
  likeness: Likeness;
}

/** Cosines of the claim's embedding with the sentence's and with the whole passage's; null without a model. */
export interface Likeness {
  sentence: number | null;
  passage: number | null;
}

/** What tells whether a sentence says what a claim says, each about 0 to 1, in the order of the model's weights. */
export const STANCE_FEATURES = [
  "covered",
  "coveredAround",
  "rarestUncovered",
  "pairsOfWords",
  "dense",
  "namesMissing",
  "detailsMissing",
  "details",
  "claimLength",
  "sentenceLength",
  "likeness",
  "likenessAround",
] as const;
export type StanceFeatures = Record<(typeof STANCE_FEATURES)[number], number>;

/** Words with content from which on a claim or a sentence is simply a long one. */
const LONG_CLAIM = 12;
const LONG_SENTENCE = 36;

/** Sets a sentence against a claim. */
export function readSentence(
  claim: Statement,
  sentence: Statement,
  around: ReadonlySet<string>,
  likeness: Likeness,
): ReadSentence {
  return { claim, sentence, alignment: align(claim, sentence), around, likeness };
}

export function stanceFeatures(read: ReadSentence): StanceFeatures {
  const { claim, sentence, alignment, likeness } = read;
  const details = claim.quantities.length + claim.dates.length;
  const agreeing = agreeingNumbers(claim, sentence) + agreeingDates(claim, sentence);
  return {
    ...coverage(read),
    pairsOfWords: sharedPairs(claim, sentence),
    dense: density(alignment),
    namesMissing: share(namesWithoutLike(claim, sentence).length, claim.names.length),
    detailsMissing: share(details - agreeing, details),
    details: Number(details > 0),
    claimLength: Math.min(1, contentPositions(claim).length / LONG_CLAIM),
    sentenceLength: Math.min(1, contentPositions(sentence).length / LONG_SENTENCE),
    likeness: likeness.sentence ?? 0,
    likenessAround: likeness.passage ?? 0,
  };
}

/** How much of what the claim says beside its names the sentence has; all of it where it says nothing else. */
export function coveredBeyondNames(read: ReadSentence): number {
  const { claim } = read;
  const beside = contentPositions(claim).filter((at) => claim.tokens[at]!.detail !== "NAME");
  const found = likenessFound(read);
  return beside.length === 0 ? 1 : weightShare(claim, beside, (at) => found.get(at) ?? 0);
}

/** How much of what the claim says the sentence has, and how much the passage has; words weigh what they tell. */
function coverage(read: ReadSentence) {
  const { claim, around } = read;
  const positions = contentPositions(claim);
  const found = likenessFound(read);
  const isAround = (at: number) => found.has(at) || around.has(claim.tokens[at]!.stem);
  const uncovered = positions.filter((at) => !found.has(at)).map((at) => claim.tokens[at]!.weight);
  return {
    covered: weightShare(claim, positions, (at) => found.get(at) ?? 0),
    coveredAround: weightShare(claim, positions, (at) => Number(isAround(at))),
    rarestUncovered: Math.max(0, ...uncovered),
  };
}

/** Which words of the claim the sentence has, by position, each with how like the two are. */
function likenessFound({ alignment }: ReadSentence): Map<number, number> {
  return new Map(
    alignment.pairs.filter(({ opposite }) => !opposite).map((pair) => [pair.left, pair.likeness]),
  );
}

function weightShare(claim: Statement, positions: readonly number[], likenessAt: (at: number) => number) {
  const weigh = (part: (at: number) => number) =>
    positions.reduce((total, at) => total + claim.tokens[at]!.weight * part(at), 0);
  return share(
    weigh(likenessAt),
    weigh(() => 1),
  );
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/** Share of the claim's neighbouring pairs of words that the sentence has as neighbours. */
function sharedPairs(claim: Statement, sentence: Statement): number {
  const [own, others] = [neighbours(claim), new Set(neighbours(sentence))];
  return share(own.filter((pair) => others.has(pair)).length, own.length);
}

function neighbours({ tokens }: Statement): string[] {
  const stems = tokens.filter(({ kind }) => kind !== "MARK").map(({ stem }) => stem);
  return stems.slice(1).map((stem, at) => `${stems[at]!} ${stem}`);
}

/** How close together the claim's words stand in the sentence: 1 where nothing is between them. */
function density({ pairs }: Alignment): number {
  const at = pairs.map(({ right }) => right);
  return share(pairs.length, Math.max(...at) - Math.min(...at) + 1);
}
