import { z } from "zod";

import { cypher, integer, noRow, statement } from "./statement.js";

/** Writes who owns which source, and from when to when (an empty `from`: always); a line for a known start replaces it. */
export const writeOwnerships = statement({
  name: "publisher.write-ownerships",
  params: z.object({
    ownerships: z.array(
      z.object({
        source: z.object({ id: z.string(), domain: z.string(), name: z.string() }),
        publisher: z.object({ id: z.string(), name: z.string() }),
        from: z.string().nullable(),
        to: z.string().nullable(),
        reference: z.string().nullable(),
      }),
    ),
  }),
  row: noRow,
  text: cypher`
    UNWIND $ownerships AS ownership
    MERGE (source:Source {id: ownership.source.id})
      ON CREATE SET source += ownership.source, source.articleCount = 0
    MERGE (publisher:Publisher {id: ownership.publisher.id})
      ON CREATE SET publisher += ownership.publisher
    WITH source, publisher, ownership
    CALL (source, publisher, ownership) {
      MATCH (source)-[former:OWNED_BY {from: coalesce(ownership.from, '')}]->(other:Publisher)
      WHERE other <> publisher
      DELETE former
    }
    MERGE (source)-[owned:OWNED_BY {from: coalesce(ownership.from, '')}]->(publisher)
    SET owned.to = ownership.to, owned.source = ownership.reference`,
});

/** The next claims, in the order of their ids, that articles of these sources state or articles that credit them. */
export const claimsOfSources = statement({
  name: "publisher.claims-of-sources",
  params: z.object({ sourceIds: z.array(z.string()), after: z.string(), limit: integer() }),
  row: z.object({ claimId: z.string() }),
  text: cypher`
    UNWIND $sourceIds AS sourceId
    MATCH (:Source {id: sourceId})-[:PUBLISHED|CREDITS]-(:Article)-[:CURRENT_ANALYSIS]->(:Analysis)
      -[:FOUND]->(:ClaimMention)-[:ASSERTS]->(claim:Claim)
    WHERE claim.id > $after
    RETURN DISTINCT claim.id AS claimId ORDER BY claimId LIMIT $limit`,
});
