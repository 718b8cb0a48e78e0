import { z } from "zod";

import { cypher, integer, statement } from "./statement.js";

const candidate = z.object({
  searchId: z.string(),
  wordingId: z.string(),
  text: z.string(),
  /** Cosine of the two embeddings; null where either has none. */
  similarity: z.number().nullable(),
  claimId: z.string(),
  claimCreatedAt: z.string(),
});

/** The candidate's columns, and the cosine of the two vectors: Neo4j scales it to 0..1. */
const candidateRow = cypher`
    MATCH (wording)-[:EXPRESSES]->(claim:Claim)
    RETURN search.id AS searchId, wording.id AS wordingId, wording.text AS text, claim.id AS claimId,
           claim.createdAt AS claimCreatedAt,
           CASE WHEN search.embedding IS NULL OR wording.embedding IS NULL THEN null
                ELSE 2 * vector.similarity.cosine(search.embedding, wording.embedding) - 1 END AS similarity`;

const search = z.object({
  id: z.string(),
  /** Words parted by spaces, without any Lucene syntax. */
  words: z.string(),
  embedding: z.array(z.number()).nullable(),
});

/** The stored wordings that share most words with each of the given texts. */
export const candidatesByWords = statement({
  name: "wording.candidates-by-words",
  params: z.object({ searches: z.array(search), limit: integer() }),
  row: candidate,
  text: cypher`
    UNWIND $searches AS search
    CALL (search) {
      CALL db.index.fulltext.queryNodes('wording_text', search.words, {limit: $limit}) YIELD node AS wording
      RETURN wording
    }
    ${candidateRow}`,
});

/** The stored wordings that are nearest in meaning to each of the given texts; every search needs its embedding. */
export const candidatesByMeaning = statement({
  name: "wording.candidates-by-meaning",
  params: z.object({ searches: z.array(search), limit: integer() }),
  row: candidate,
  text: cypher`
    UNWIND $searches AS search
    CALL (search) {
      CALL db.index.vector.queryNodes('wording_embedding', $limit, search.embedding) YIELD node AS wording
      RETURN wording
    }
    ${candidateRow}`,
});
