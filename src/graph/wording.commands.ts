import { z } from "zod";

import { cypher, integer, noRow, statement } from "./statement.js";

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

/** The claims that known wordings express. */
export const claimsOfWordings = statement({
  name: "wording.claims",
  params: z.object({ wordingIds: z.array(z.string()) }),
  row: z.object({ wordingId: z.string(), claimId: z.string(), claimCreatedAt: z.string() }),
  text: cypher`
    UNWIND $wordingIds AS wordingId
    MATCH (:Wording {id: wordingId})-[:EXPRESSES]->(claim:Claim)
    RETURN wordingId, claim.id AS claimId, claim.createdAt AS claimCreatedAt`,
});

/** Writes claims that are new and the wordings that express them or older ones. */
export const writeWordings = statement({
  name: "wording.write",
  params: z.object({
    createdAt: z.string(),
    claims: z.array(z.object({ id: z.string(), text: z.string() })),
    wordings: z.array(
      z.object({
        id: z.string(),
        text: z.string(),
        normalised: z.string(),
        embedding: z.array(z.number()).nullable(),
        claimId: z.string(),
      }),
    ),
  }),
  row: noRow,
  text: cypher`
    CALL () {
      UNWIND $claims AS claim
      MERGE (node:Claim {id: claim.id})
        ON CREATE SET node.text = claim.text, node.createdAt = $createdAt, node.verdict = 'UNVERIFIED',
          node.mentionCount = 0, node.articleCount = 0, node.sourceCount = 0, node.originCount = 0
    }
    UNWIND $wordings AS wording
    MERGE (node:Wording {id: wording.id})
      ON CREATE SET node.text = wording.text, node.normalised = wording.normalised,
        node.embedding = wording.embedding, node.createdAt = $createdAt
    WITH node, wording
    MATCH (claim:Claim {id: wording.claimId})
    MERGE (node)-[:EXPRESSES]->(claim)`,
});

/** Keeps what the matcher said of pairs of wordings. */
export const writeResemblances = statement({
  name: "wording.write-resemblances",
  params: z.object({
    resemblances: z.array(
      z.object({
        fromId: z.string(),
        toId: z.string(),
        relation: z.string(),
        score: z.number(),
        mismatches: z.array(z.string()),
      }),
    ),
  }),
  row: noRow,
  text: cypher`
    UNWIND $resemblances AS pair
    MATCH (one:Wording {id: pair.fromId}), (other:Wording {id: pair.toId})
    MERGE (one)-[resembles:RESEMBLES]->(other)
    SET resembles += pair {.relation, .score, .mismatches}`,
});
