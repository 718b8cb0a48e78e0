import { z } from "zod";

import { cypher, integer, statement } from "./statement.js";

const candidate = z.object({
  searchId: z.string(),
  wordingId: z.string(),
  text: z.string(),
  /** What the index found it by: the wording itself, or title and reviewed claim of a fact-check of it. */
  foundBy: z.string(),
  /** BM25 of a full-text index; null where the wording was found by meaning. */
  score: z.number().nullable(),
  /** Cosines with each of the search's vectors, in their order; none where either has no vector. */
  cosines: z.array(z.number()),
  claimId: z.string().nullable(),
});

export type CandidateRow = z.infer<typeof candidate>;

/** The one rule of what can be found by who searches: a claim that somebody states now. */
const claimThatIsStated = cypher`head([(wording)-[:EXPRESSES]->(claim:Claim) WHERE wording.live | claim.id])`;

/** The candidate's columns; Neo4j scales the cosine of two vectors to 0..1. */
const candidateRow = cypher`search.id AS searchId, wording.id AS wordingId, wording.text AS text,
      CASE WHEN wording.embedding IS NULL THEN []
        ELSE [embedding IN search.embeddings | 2 * vector.similarity.cosine(embedding, wording.embedding) - 1]
      END AS cosines, ${claimThatIsStated} AS claimId`;

const search = z.object({
  id: z.string(),
  /** Words parted by spaces, each with how much it weighs ("bridge^0.9"), without any other Lucene syntax. */
  words: z.string(),
  /** Of the whole text and, after it, of its sentences; none without an embedding model. */
  embeddings: z.array(z.array(z.number())),
});

/** The stored wordings that share most words with each of the given texts; every search needs a word. */
export const candidatesByWords = statement({
  name: "candidate.by-words",
  params: z.object({ searches: z.array(search), limit: integer() }),
  row: candidate,
  text: cypher`
    UNWIND $searches AS search
    CALL (search) {
      CALL db.index.fulltext.queryNodes('wording_text', search.words, {limit: $limit}) YIELD node, score
      RETURN node AS wording, score
    }
    RETURN score, wording.text AS foundBy, ${candidateRow}`,
});

/**
 * The stored wordings whose published fact-checks share most words with each of the given texts, by title and reviewed claim:
 * a title often says in the words of the talk what the claim says in its own. Every search needs a word.
 */
export const candidatesByReviews = statement({
  name: "candidate.by-reviews",
  params: z.object({ searches: z.array(search), limit: integer() }),
  row: candidate,
  text: cypher`
    UNWIND $searches AS search
    CALL (search) {
      CALL db.index.fulltext.queryNodes('review_text', search.words, {limit: $limit}) YIELD node, score
      MATCH (node)-[:BEARS_ON]->(wording:Wording)
      WITH wording, node.reviewText AS foundBy, score ORDER BY score DESC
      RETURN wording, collect(foundBy)[0] AS foundBy, max(score) AS score
    }
    RETURN score, foundBy, ${candidateRow}`,
});

/** The stored wordings that are nearest in meaning to each of the given texts; every search needs an embedding. */
export const candidatesByMeaning = statement({
  name: "candidate.by-meaning",
  params: z.object({ searches: z.array(search), limit: integer() }),
  row: candidate,
  text: cypher`
    UNWIND $searches AS search
    CALL (search) {
      CALL db.index.vector.queryNodes('wording_embedding', $limit, search.embeddings[0]) YIELD node
      RETURN node AS wording
    }
    RETURN null AS score, wording.text AS foundBy, ${candidateRow}`,
});
