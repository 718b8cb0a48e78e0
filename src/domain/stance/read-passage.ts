import type { Mismatch, Stance } from "../comparison.js";
import { compareStatements, mismatchesBetween } from "../matching/compare-statements.js";
import { readStatement } from "../matching/read-statement.js";
import type { Statement } from "../matching/statement.js";
import { castsDoubt, debunkedCore } from "./debunking.js";
import { readSentence, stanceFeatures } from "./stance-features.js";
import { likelihoodOfSupport, STANCE_WEIGHTS, type StanceWeights } from "./stance-model.js";
import { asks, mayRefute, maySupport } from "./stance-rules.js";

/** What a passage, or a sentence of it, does to a claim. */
export interface StanceReading {
  stance: Stance;
  /** 0 to 1. */
  confidence: number;
  mismatches: Mismatch[];
}

/** A passage in its sentences, with the cosines of their embeddings and the claim's; null without a model. */
export interface Passage {
  sentences: readonly { text: string; likeness: number | null }[];
  likeness: number | null;
}

/** Likelihood from which on a sentence that has all details of the claim supports it. */
const SUPPORTS_FROM = 0.5;
/** Share of what the claim says that the sentence itself must have to support, and to refute. */
const SUPPORTING_SHARE = 0.5;
const REFUTING_SHARE = 0.6;
/** In other words a sentence is no surer than this. */
const MOST_SURE = 0.9;
/** A sentence that refutes goes before one that supports: what a passage cites in order to deny it is no support. */
const ORDER: readonly Stance[] = ["REFUTES", "SUPPORTS", "NEUTRAL"];

/** Reads a passage sentence by sentence, and gives the stance that counts; null where it is not about the claim. */
export function readPassage(
  claim: Statement,
  passage: Passage,
  weights: StanceWeights = STANCE_WEIGHTS,
): StanceReading | null {
  const around = new Set(
    passage.sentences.flatMap(({ text }) => readStatement(text).tokens.map(({ stem }) => stem)),
  );
  const readings = passage.sentences.flatMap(({ text, likeness }, at) => {
    const next = passage.sentences[at + 1]?.text ?? null;
    const given = { text, next, around, likeness: { sentence: likeness, passage: passage.likeness } };
    return readOne(claim, given, weights) ?? [];
  });
  return readings.sort(strongerFirst)[0] ?? null;
}

function strongerFirst(one: StanceReading, other: StanceReading): number {
  return ORDER.indexOf(one.stance) - ORDER.indexOf(other.stance) || other.confidence - one.confidence;
}

interface GivenSentence {
  text: string;
  next: string | null;
  around: ReadonlySet<string>;
  likeness: { sentence: number | null; passage: number | null };
}

function readOne(claim: Statement, given: GivenSentence, weights: StanceWeights): StanceReading | null {
  const { text, next } = given;
  const core = debunkedCore(text, next);
  if (core !== null) return turned(readPlain(claim, core, given, weights));
  const reading = asks(text) && !asks(claim.text) ? null : readPlain(claim, text, given, weights);
  return reading?.stance === "SUPPORTS" && castsDoubt(claim.text, text, next) ? null : reading;
}

/** What is called false in the passage refutes what it would have supported, and says nothing else. */
function turned(reading: StanceReading | null): StanceReading | null {
  return reading?.stance === "SUPPORTS" ? { ...reading, stance: "REFUTES", mismatches: ["POLARITY"] } : null;
}

/** The matcher's answer where it has one; else the model's, within the rules. */
function readPlain(
  claim: Statement,
  text: string,
  { around, likeness }: GivenSentence,
  weights: StanceWeights,
): StanceReading | null {
  const sentence = readStatement(text);
  const matched = compareStatements(claim, sentence, likeness.sentence);
  if (matched.relation !== null)
    return { stance: matched.stance, confidence: matched.score, mismatches: matched.mismatches };
  const read = readSentence(claim, sentence, around, likeness);
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
