import { groupBy } from "../domain/group-by.js";
import { nearness } from "../domain/searching/nearness.js";
import { weighedWords } from "../domain/searching/search-text.js";
import {
  type CandidateRow,
  candidatesByMeaning,
  candidatesByReviews,
  candidatesByWords,
} from "../graph/candidate.queries.js";
import type { Graph, GraphTransaction } from "../graph/graph.js";

/** A text whose like is looked for among the stored wordings. */
export interface CandidateSearch {
  id: string;
  text: string;
  /** Of the whole text; null without an embedding model. */
  embedding: Float32Array | null;
  /** Of its sentences, where it has several: what is looked for may be one of them. */
  sentenceEmbeddings?: readonly Float32Array[];
  /** Further words to ask the full-text indexes for. */
  furtherWords?: readonly string[];
  /** What is added to the full-text score of a text that an index found. */
  closeness?: (found: string) => number;
}

/** A stored wording that may be about the same thing. */
export interface Candidate {
  searchId: string;
  wordingId: string;
  text: string;
  /** Cosine of the two embeddings; null where either has none. */
  similarity: number | null;
  /** 0 to 1, by words and meaning together. */
  nearness: number;
  /** The claim that somebody states in this wording now; null where nobody does. */
  claimId: string | null;
}

/**
 * How many candidates linking reads for each wording. Of what the matcher calls the same among the 200 nearest none stood
 * below the 5th place on 2,982 wordings of 302 real articles (`npx tsx eval/candidate-limit.ts`), and of variants one below
 * the 40th. That many are read all the same, so that a graph of many more wordings has room; it costs 40 comparisons.
 */
export const CANDIDATES = 40;

/** Closeness is read of so many of the best by score: reading 200 takes 4 ms, and what lies below seldom comes up so far. */
const READ_CLOSELY = 60;

/** Which full-text indexes are asked: of the wordings alone, or of the fact-checks of them as well. */
const BY_WORDINGS = [candidatesByWords];
export const BY_WORDINGS_AND_REVIEWS = [candidatesByWords, candidatesByReviews];

/**
 * Finds the wordings nearest to each text, by words and, where it has an embedding, by meaning, fused into one list a
 * text, nearest first, at most `limit` each.
 */
export async function findCandidates(
  at: Graph | GraphTransaction,
  texts: readonly CandidateSearch[],
  limit = CANDIDATES,
  byWords = BY_WORDINGS,
): Promise<Candidate[]> {
  const read = "run" in at ? at.run.bind(at) : at.read.bind(at);
  const searches = texts.map(({ id, text, embedding, sentenceEmbeddings = [], furtherWords = [] }) => ({
    ...{ id, words: weighedWords([text, ...furtherWords].join(" ")) },
    embeddings: (embedding ? [embedding, ...sentenceEmbeddings] : []).map((vector) => Array.from(vector)),
  }));
  const withWords = searches.filter(({ words }) => words !== "");
  const withMeaning = searches.filter(({ embeddings }) => embeddings.length > 0);
  const asked = [
    ...(withMeaning.length > 0 ? [read(candidatesByMeaning, { searches: withMeaning, limit })] : []),
    ...(withWords.length > 0 ? byWords.map((by) => read(by, { searches: withWords, limit })) : []),
  ];
  const found: CandidateRow[] = (await Promise.all(asked)).flat();
  const closeness = new Map(texts.map((search) => [search.id, search.closeness]));
  const bySearch = groupBy(onceEach(found).sort(bestScoreFirst), ({ searchId }) => searchId);
  return [...bySearch].flatMap(([id, rows]) =>
    rows
      .map((row, place) => toCandidate(row, place < READ_CLOSELY ? closeness.get(id) : undefined))
      .sort(nearestFirst)
      .slice(0, limit),
  );
}

function bestScoreFirst(one: CandidateRow, other: CandidateRow): number {
  return (other.score ?? 0) - (one.score ?? 0) || (one.wordingId < other.wordingId ? -1 : 1);
}

/** Of a wording that several indexes give the row with the best score. */
function onceEach(found: readonly CandidateRow[]): CandidateRow[] {
  const once = new Map<string, CandidateRow>();
  for (const row of found) {
    const key = `${row.searchId} ${row.wordingId}`;
    const former = once.get(key);
    if (former === undefined || (row.score ?? 0) > (former.score ?? 0)) once.set(key, row);
  }
  return [...once.values()];
}

function toCandidate(
  { score, cosines, foundBy, ...row }: CandidateRow,
  closeness: CandidateSearch["closeness"],
): Candidate {
  const byWords = score === null ? null : score + (closeness?.(foundBy) ?? 0);
  return { ...row, similarity: cosines[0] ?? null, nearness: nearness(byWords, cosines) };
}

function nearestFirst(one: Candidate, other: Candidate): number {
  return other.nearness - one.nearness || (one.wordingId < other.wordingId ? -1 : 1);
}
