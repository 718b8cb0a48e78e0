import type { Stance } from "../comparison.js";
import { compareStatements, mismatchesBetween } from "../matching/compare-statements.js";
import { readStatement } from "../matching/read-statement.js";
import type { Statement } from "../matching/statement.js";
import { COUNTED_FROM } from "../outside/counted-evidence.js";
import { castsDoubt, debunkedCore } from "./debunking.js";
import { likelyStance } from "./likely-stance.js";
import { type Passage, readSentences, type SentenceOfPassage } from "./read-sentences.js";
import { readSentence, type ReadSentence, stanceFeatures } from "./stance-features.js";
import { likelihoodOfSupport, STANCE_WEIGHTS, type StanceWeights } from "./stance-model.js";
import type { StanceReading } from "./stance-reading.js";
import { asks, mayRefute, maySupport } from "./stance-rules.js";

/** Likelihood from which on a sentence that has all details of the claim supports it. */
const SUPPORTS_FROM = 0.5;
/** Share of what the claim says that the sentence itself must have to support, and to refute. */
const SUPPORTING_SHARE = 0.5;
const REFUTING_SHARE = 0.6;
/** In other words a sentence is no surer than this. */
const MOST_SURE = 0.9;
/** A sentence that refutes goes before one that supports: what a passage cites in order to deny it is no support. */
const ORDER: readonly Stance[] = ["REFUTES", "SUPPORTS", "NEUTRAL"];

/**
 * Says what a passage does to a claim: what the rules bear out, which counts; else what is near and names what differs; else
 * what is only likely, which does not count (`COUNTED_FROM`). Null where it is not about the claim.
 */
export function readPassage(claim: Statement, passage: Passage): StanceReading | null {
  const sentences = readSentences(claim, passage);
  const ruled = stanceByRules(sentences);
  return isSettled(ruled) ? ruled : (likelyStance(sentences) ?? ruled);
}

/** Whether the rules leave nothing to guess: they find a side, or a detail that differs. */
export function isSettled(ruled: StanceReading | null): boolean {
  return ruled !== null && (ruled.stance !== "NEUTRAL" || ruled.mismatches.length > 0);
}

/** Reads a passage sentence by sentence, and gives the stance that the rules bear out; null where they find none. */
export function stanceByRules(
  sentences: readonly SentenceOfPassage[],
  weights: StanceWeights = STANCE_WEIGHTS,
): StanceReading | null {
  const readings = sentences.flatMap((sentence) => readOne(sentence, weights) ?? []);
  const [strongest] = readings.sort(strongerFirst);
  if (strongest === undefined) return null;
  const { stance, confidence } = strongest;
  return stance === "NEUTRAL" ? strongest : { ...strongest, confidence: Math.max(COUNTED_FROM, confidence) };
}

function strongerFirst(one: StanceReading, other: StanceReading): number {
  return ORDER.indexOf(one.stance) - ORDER.indexOf(other.stance) || other.confidence - one.confidence;
}

function readOne({ text, next, read }: SentenceOfPassage, weights: StanceWeights): StanceReading | null {
  const { claim, around, likeness } = read;
  const core = debunkedCore(text, next);
  if (core !== null)
    return turned(readPlain(readSentence(claim, readStatement(core), around, likeness), weights));
  const reading = asks(text) && !asks(claim.text) ? null : readPlain(read, weights);
  return reading?.stance === "SUPPORTS" && castsDoubt(claim.text, text, next) ? null : reading;
}

/** What is called false in the passage refutes what it would have supported, and says nothing else. */
function turned(reading: StanceReading | null): StanceReading | null {
  return reading?.stance === "SUPPORTS" ? { ...reading, stance: "REFUTES", mismatches: ["POLARITY"] } : null;
}

/** The matcher's answer where it has one; else the model's, within the rules. */
function readPlain(read: ReadSentence, weights: StanceWeights): StanceReading | null {
  const { claim, sentence, likeness } = read;
  const matched = compareStatements(claim, sentence, likeness.sentence);
  if (matched.relation !== null)
    return { stance: matched.stance, confidence: matched.score, mismatches: matched.mismatches };
  const features = stanceFeatures(read);
  const trained = likeness.sentence === null ? weights.withoutEmbeddings : weights.withEmbeddings;
  const likely = likelihoodOfSupport(trained, features);
  const confidence = Math.min(MOST_SURE, likely);
  if (features.covered >= REFUTING_SHARE && mayRefute(read))
    return { stance: "REFUTES", confidence, mismatches: ["POLARITY"] };
  if (likely < SUPPORTS_FROM || features.covered < SUPPORTING_SHARE) return null;
  if (maySupport(read)) return { stance: "SUPPORTS", confidence, mismatches: [] };
  return { stance: "NEUTRAL", confidence, mismatches: mismatchesBetween(claim, sentence) };
}
