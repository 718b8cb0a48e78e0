import { z } from "zod";

import { cypher, integer, noRow, statement } from "./statement.js";

const kinds = ["PASSAGE", "QUOTATION", "SENTENCE"] as const;

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

/**
 * The stored sentences that share a run of words with each of these and a hash of the text around, all of them; without those
 * whose passages are one utterance.
 */
export const sentenceCandidates = statement({
  name: "imprint.sentence-candidates",
  params: z.object({
    searches: z.array(
      z.object({ id: z.string(), passage: z.string(), runTerms: z.string(), bodyTerms: z.string() }),
    ),
  }),
  row: z.object({ searchId: z.string(), id: z.string(), content: z.string() }),
  text: cypher`
    UNWIND $searches AS search
    MATCH (own:Imprint {id: search.passage})
    CALL (search) {
      CALL db.index.fulltext.queryNodes('imprint_terms', '+(' + search.runTerms + ') +(' + search.bodyTerms + ')')
        YIELD node AS imprint
      RETURN imprint
    }
    WITH search, own, imprint WHERE imprint.id <> search.id AND NOT EXISTS {
      MATCH (imprint)<-[:SAID_IN]-(:ClaimMention)-[:STANDS_IN]->(passage:Imprint)
      WHERE passage = own OR EXISTS { (passage)-[:SAME_UTTERANCE]-(own) }
    }
    RETURN search.id AS searchId, imprint.id AS id, imprint.content AS content`,
});

/** The whole texts that these sentences stand in, as fingerprints. */
export const textsOfSentences = statement({
  name: "imprint.texts-of-sentences",
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({ id: z.string(), shingles: z.string() }),
  text: cypher`
    UNWIND $ids AS id
    MATCH (imprint:Imprint {id: id})
    CALL (imprint) {
      // One sentence imprint is of one text, however many articles have it.
      MATCH (imprint)<-[:SAID_IN]-(:ClaimMention)-[:IN]->(snapshot:Snapshot)
      RETURN snapshot.shingles AS shingles LIMIT 1
    }
    RETURN id, shingles`,
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
