import { z } from "zod";

import { cypher, integer, noRow, statement } from "./statement.js";

const kinds = ["PASSAGE", "QUOTATION"] as const;

/** Which of these imprints are stored. */
export const knownImprints = statement({
  name: "imprint.known",
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({ id: z.string() }),
  text: cypher`
    UNWIND $ids AS id
    MATCH (imprint:Imprint {id: id})
    RETURN imprint.id AS id`,
});

/** The stored imprints that share most terms with each of these: those that may be one utterance with it. */
export const imprintCandidates = statement({
  name: "imprint.candidates",
  params: z.object({
    searches: z.array(z.object({ id: z.string(), terms: z.string() })),
    limit: integer(),
  }),
  row: z.object({ searchId: z.string(), id: z.string(), kind: z.enum(kinds), content: z.string() }),
  text: cypher`
    UNWIND $searches AS search
    CALL (search) {
      CALL db.index.fulltext.queryNodes('imprint_terms', search.terms, {limit: $limit}) YIELD node AS imprint
      RETURN imprint
    }
    RETURN search.id AS searchId, imprint.id AS id, imprint.kind AS kind, imprint.content AS content`,
});

/** Writes imprints and which pairs of them are one utterance. */
export const writeImprints = statement({
  name: "imprint.write",
  params: z.object({
    imprints: z.array(
      z.object({ id: z.string(), kind: z.enum(kinds), content: z.string(), terms: z.string() }),
    ),
    pairs: z.array(z.object({ fromId: z.string(), toId: z.string() })),
  }),
  row: noRow,
  text: cypher`
    CALL () {
      UNWIND $imprints AS imprint
      MERGE (node:Imprint {id: imprint.id})
        ON CREATE SET node += imprint
    }
    UNWIND $pairs AS pair
    MATCH (one:Imprint {id: pair.fromId}), (other:Imprint {id: pair.toId})
    MERGE (one)-[:SAME_UTTERANCE]->(other)`,
});

/** Which stored imprints are one utterance with each of these. */
export const imprintMatches = statement({
  name: "imprint.matches",
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({ id: z.string(), matchId: z.string() }),
  text: cypher`
    UNWIND $ids AS id
    MATCH (:Imprint {id: id})-[:SAME_UTTERANCE]-(match:Imprint)
    RETURN id, match.id AS matchId`,
});
