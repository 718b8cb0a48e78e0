import type { ExtractedClaim } from "../../../domain/analysis.js";
import type { SentenceDocument } from "../sentence-document.js";
import { contentWords, overlap } from "./content-words.js";

/** A claim that an article may be listed with. `index` is the place of its sentence. */
export interface Candidate {
  claim: ExtractedClaim;
  index: number;
}

/** More than a dozen claims no longer tell what an article comes down to. */
const MOST_CLAIMS = 12;
/** Even odds: below them a statement is not worth a check. */
const WORTH_A_CHECK = 0.5;
const NEAR_DUPLICATE = 0.85;

/** Chooses the claims that carry the article, in the order of the text; of near-duplicates the first. */
export function selectClaims(candidates: readonly Candidate[], document: SentenceDocument): ExtractedClaim[] {
  const worthy = candidates.filter(({ claim }) => claim.checkWorthiness >= WORTH_A_CHECK);
  const weight = salience(document);
  return withoutDuplicates(worthy)
    .map((candidate) => ({ candidate, weight: weight(candidate) }))
    .sort((a, b) => b.weight - a.weight || a.candidate.index - b.candidate.index)
    .slice(0, MOST_CLAIMS)
    .sort((a, b) => a.candidate.index - b.candidate.index)
    .map(({ candidate }) => candidate.claim);
}

function withoutDuplicates(candidates: readonly Candidate[]): Candidate[] {
  const kept: { candidate: Candidate; words: Set<string> }[] = [];
  for (const candidate of candidates) {
    const words = contentWords(candidate.claim.text);
    const isKnown = kept.some(
      (other) =>
        overlap(words, other.words) >= NEAR_DUPLICATE && figures(other.candidate) === figures(candidate),
    );
    if (!isKnown) kept.push({ candidate, words });
  }
  return kept.map(({ candidate }) => candidate);
}

/** The same sentence with another number says something else. */
function figures({ claim }: Candidate): string {
  return (claim.text.match(/\d[\d.,]*/gu) ?? []).join(" ");
}

/** How much a claim carries the article: worth a check, early, near the title and near what the text keeps saying. */
function salience(document: SentenceDocument): (candidate: Candidate) => number {
  const title = contentWords(document.title);
  const counts = new Map<string, number>();
  for (const sentence of document.sentences)
    for (const word of contentWords(sentence.text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const recurring = new Set([...counts].filter(([, count]) => count >= 3).map(([word]) => word));
  return ({ claim, index }) => {
    const words = contentWords(claim.span.exact);
    const early = 1 / (1 + index / 4);
    const central =
      words.size === 0 ? 0 : [...words].filter((word) => recurring.has(word)).length / words.size;
    return claim.checkWorthiness + 0.6 * early + 0.5 * overlap(title, words) + 0.4 * central;
  };
}
