import type { Graph, GraphTransaction } from "../graph/graph.js";
import type { Statement } from "../graph/statement.js";
import { candidatesByMeaning, candidatesByWords } from "../graph/candidate.queries.js";

/** A text whose like is looked for among the stored wordings. */
export interface CandidateSearch {
  id: string;
  text: string;
  embedding: Float32Array | null;
}

/** A stored wording that may be about the same thing. */
export interface Candidate {
  searchId: string;
  wordingId: string;
  text: string;
  similarity: number | null;
  claimId: string;
  claimCreatedAt: string;
}

/** How many candidates each index gives for each text: the matcher reads them all. */
const CANDIDATES = 20;

/** Finds the wordings nearest to each text, by words and, where it has an embedding, by meaning; each pair once. */
export async function findCandidates(
  at: Graph | GraphTransaction,
  texts: readonly CandidateSearch[],
  limit = CANDIDATES,
): Promise<Candidate[]> {
  const searches = texts
    .map(({ id, text, embedding }) => ({
      id,
      words: searchWords(text),
      embedding: embedding && Array.from(embedding),
    }))
    .filter(({ words }) => words !== "");
  const run = <Row>(
    statement: Statement<{ searches: typeof searches; limit: number }, Row>,
    params: { searches: typeof searches; limit: number },
  ) =>
    params.searches.length === 0
      ? Promise.resolve([])
      : "run" in at
        ? at.run(statement, params)
        : at.read(statement, params);
  const byWords = await run(candidatesByWords, { searches, limit });
  const withEmbedding = searches.filter(({ embedding }) => embedding !== null);
  const byMeaning = await run(candidatesByMeaning, { searches: withEmbedding, limit });
  return [
    ...new Map([...byWords, ...byMeaning].map((row) => [`${row.searchId} ${row.wordingId}`, row])).values(),
  ];
}

/** The words of a text, and nothing that Lucene could read as syntax; long texts are searched by their first words. */
function searchWords(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(0, 200).join(" ");
}
