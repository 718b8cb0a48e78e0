import type { PropagandaAssessment, TechniqueDetection } from "../../domain/analysis.js";
import { propagandaReading } from "../../domain/propaganda-reading.js";
import { techniqueBySlug } from "../../domain/techniques.js";
import { calibratedScore, wilsonInterval } from "./propaganda-calibration.js";
import type { Sentence, SentenceDocument } from "./sentence-document.js";

/** Shorter ones are headings, captions and bylines: they would only dilute the share. */
const FEWEST_WORDS = 4;

/**
 * What the author reports others to have said counts only so much, though no quotation marks stand around it; zero would
 * excuse an author who picks nothing but insults to report.
 */
const REPORTED_WEIGHT = 0.3;

const REPORTING =
  /\b(?:sa(?:id|ys)|told|according to|argu(?:ed?|es)|claim(?:ed|s)|accus(?:ed?|es|ing)|call(?:ed|s|ing) (?:it|him|her|them|the|this|for)|describ(?:ed?|es|ing)|denounc(?:ed?|es|ing)|condemn(?:ed|s|ing)|critici[sz](?:ed?|es|ing)|warn(?:ed|s)|alleg(?:ed?|es|ing)|dismiss(?:ed|es)|insist(?:ed|s)|wrote|tweeted|testified|charged with|convicted of|accusations? of|allegations? of)\b/i;

/** Keeps one stray detection in a short text from deciding it: as if so many sentences of a sober report stood before it. */
const PRIOR_SENTENCES = 3;
const PRIOR_SHARE = 0.02;

/**
 * The severity-weighted share of the author's own sentences that carry a detection, calibrated, with a 80% interval that
 * is wider the fewer sentences there are. Quoted speech does not count against the author, nor do headlines, which are
 * seldom the author's.
 */
export function assessPropaganda(
  document: SentenceDocument,
  detections: readonly TechniqueDetection[],
): PropagandaAssessment {
  const read = document.sentences.filter(({ text }) => text.split(/\s+/).length >= FEWEST_WORDS);
  const own = read.filter(({ voice }) => voice === "AUTHOR");
  if (own.length === 0) return { score: 0, confidence: 0, low: 0, high: 1, reading: propagandaReading(null) };
  const severities = severitiesBySentence(document.sentences, detections);
  const weights = own.map((sentence) => weightOf(sentence, severities.get(sentence)));
  const weight = weights.reduce((sum, each) => sum + each, PRIOR_SENTENCES * PRIOR_SHARE);
  const count = own.length + PRIOR_SENTENCES;
  const interval = wilsonInterval(weight / count, count);
  const score = rounded(calibratedScore(weight / count));
  const low = rounded(calibratedScore(interval.low));
  const high = rounded(calibratedScore(interval.high));
  const confidence = rounded((1 - (high - low)) * coverage(own.length / read.length));
  return { score, confidence, low, high, reading: propagandaReading(score) };
}

/** Where half of an article is quoted, half of it was not judged. */
function coverage(shareRead: number): number {
  return 0.6 + 0.4 * shareRead;
}

/** 0 to 1: several techniques in one sentence add up without ever passing 1. */
function weightOf(sentence: Sentence, severities: ReadonlyMap<string, number> | undefined): number {
  const unmoved = [...(severities?.values() ?? [])].reduce((left, severity) => left * (1 - severity), 1);
  return REPORTING.test(sentence.text) ? (1 - unmoved) * REPORTED_WEIGHT : 1 - unmoved;
}

/** For each sentence with detections in the author's voice: which techniques begin in it, and how severe they are. */
function severitiesBySentence(
  sentences: readonly Sentence[],
  detections: readonly TechniqueDetection[],
): Map<Sentence, Map<string, number>> {
  const bySentence = new Map<Sentence, Map<string, number>>();
  for (const { technique, spans } of detections) {
    const severity = techniqueBySlug(technique)?.severity ?? 0;
    for (const { voice, start } of spans) {
      const sentence = voice === "AUTHOR" ? sentenceAt(sentences, start) : undefined;
      if (sentence === undefined) continue;
      bySentence.set(
        sentence,
        (bySentence.get(sentence) ?? new Map<string, number>()).set(technique, severity),
      );
    }
  }
  return bySentence;
}

/** Sentences are in the order of the text; halving finds the one that holds the offset. */
function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence | undefined {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  const sentence = sentences[low];
  return sentence !== undefined && sentence.start <= offset ? sentence : undefined;
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
