import type { ExtractedClaim } from "../../../domain/analysis.js";
import { contentWords, overlap } from "../claims/content-words.js";
import type { Story } from "../claims/extract-claims.js";
import type { ReadSentence } from "../claims/speech-reading.js";
import { whyUncheckable } from "../claims/uncheckable.js";
import { isFurniture } from "../furniture.js";
import { isHeading } from "../headings.js";
import type { Sentence, SentenceDocument } from "../sentence-document.js";
import { reportedStatement } from "./reported-statement.js";
import { standsAlone } from "./stands-alone.js";
import { wholeSentence } from "./whole-sentence.js";

const MOST_SENTENCES = 3;
/** A summary longer than this is no summary. */
const MOST_CHARACTERS = 700;
/** Where the first sentence only sets a scene, the story follows soon. */
const LEAD_WITHIN = 4;
const FEWEST_WORDS_OF_LEAD = 6;

interface Candidate {
  /** Of the sentence in the article. */
  index: number;
  text: string;
  weight: number;
}

/** Sums an article up in at most three sentences that stand alone: its lead, and the two claims that add most. */
export function summarize(story: Story, claims: readonly ExtractedClaim[]): string {
  const chosen: Candidate[] = [];
  for (const candidate of [...leadOf(story, claims), ...ranked(story, claims)]) {
    const words = contentWords(candidate.text);
    const repeats = chosen.some(
      ({ index, text }) => index === candidate.index || overlap(contentWords(text), words) > 0.6,
    );
    const length = chosen.reduce((sum, { text }) => sum + text.length, candidate.text.length);
    if (chosen.length < MOST_SENTENCES && !repeats && (chosen.length === 0 || length < MOST_CHARACTERS))
      chosen.push(candidate);
  }
  chosen.sort((a, b) => a.index - b.index);
  return chosen.length > 0 ? chosen.map(({ text }) => text).join(" ") : firstOf(story);
}

/** Of the opening sentences that can be read alone the one that holds the story: the first, unless it only sets the scene. */
function leadOf(story: Story, claims: readonly ExtractedClaim[]): Candidate[] {
  const title = contentWords(story.document.title);
  const stated = new Set(claims.map(({ span }) => span.end));
  return openingOf(story)
    .flatMap((read, place): Candidate[] => {
      const text = alone(read, story);
      if (text === null) return [];
      const tells = overlap(title, contentWords(text)) + (stated.has(read.sentence.end) ? 0.25 : 0);
      return [{ index: read.index, text, weight: tells + (place === 0 ? 0.3 : -0.05 * place) }];
    })
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 1);
}

function openingOf({ all, document }: Story): ReadSentence[] {
  const opening: ReadSentence[] = [];
  for (const read of all) {
    const isShort = read.sentence.text.split(/\s+/u).length < FEWEST_WORDS_OF_LEAD;
    if (!isShort && !isBesideTheStory(read.sentence, document)) opening.push(read);
    if (opening.length === LEAD_WITHIN) break;
  }
  return opening;
}

/** A headline, a question, a plea, the page's own words. */
function isBesideTheStory(sentence: Sentence, document: SentenceDocument): boolean {
  const why = whyUncheckable(sentence.text, sentence.tokens);
  return (why !== null && why !== "OPINION" && why !== "PREDICTION") || isHeading(sentence, document);
}

/** The claims as sentences, the weightiest first. */
function ranked(story: Story, claims: readonly ExtractedClaim[]): Candidate[] {
  const title = contentWords(story.document.title);
  return claims
    .flatMap((claim, place): Candidate[] => {
      const read = story.all.find(({ sentence }) => sentence.end >= claim.span.end);
      const text = read && (alone(read, story) ?? claimAlone(claim, story));
      if (!read || !text) return [];
      const weight = claim.checkWorthiness + 0.5 * overlap(title, contentWords(text)) + 1 / (2 + place);
      return [{ index: read.index, text, weight }];
    })
    .sort((a, b) => b.weight - a.weight);
}

function alone(read: ReadSentence, story: Story): string | null {
  const text = wholeSentence(read, story);
  return text !== null && standsAlone(text, story.entities) ? text : null;
}

function claimAlone(claim: ExtractedClaim, { entities, document }: Story): string | null {
  const text = reportedStatement(claim, entities, document.text);
  return text !== null && standsAlone(text, entities) ? text : null;
}

/** Where nothing can be read alone: the first sentence of the story as it stands. */
function firstOf({ all, document }: Story): string {
  const first = all.find(
    ({ sentence }) =>
      sentence.tokens.length > 3 && !isFurniture(sentence.text) && !isHeading(sentence, document),
  );
  return first?.sentence.text ?? (document.title.trim() || (all[0]?.sentence.text ?? ""));
}
