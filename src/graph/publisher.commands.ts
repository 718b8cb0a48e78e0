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

/** The next claims, in the order of their ids, that articles of these sources state, articles that credit them, mentions that name them as speakers, or evidence from them bears on. */
export const claimsOfSources = statement({
  name: "publisher.claims-of-sources",
  params: z.object({ sourceIds: z.array(z.string()), after: z.string(), limit: integer() }),
  row: z.object({ claimId: z.string() }),
  text: cypher`
    UNWIND $sourceIds AS sourceId
    CALL (sourceId) {
      MATCH (:Source {id: sourceId})-[:PUBLISHED|CREDITS]-(:Article)-[:CURRENT_ANALYSIS]->(:Analysis)
        -[:FOUND]->(:ClaimMention)-[:ASSERTS]->(claim:Claim)
      WHERE claim.id > $after
      RETURN claim
      UNION
      MATCH (:Source {id: sourceId})-[:GOES_BY]->(:SpeakerName)<-[:SPOKEN_BY]-(:ClaimMention)-[:ASSERTS]->(claim:Claim)
      WHERE claim.id > $after
      RETURN claim
      UNION
      MATCH (:Source {id: sourceId})<-[:FROM|CREDITS]-(:Evidence)-[:BEARS_ON]->(:Wording)-[:EXPRESSES]->(claim:Claim)
      WHERE claim.id > $after
      RETURN claim
    }
    RETURN DISTINCT claim.id AS claimId ORDER BY claimId LIMIT $limit`,
});

/** Which of these sources are in the graph without any owner. */
export const unownedSources = statement({
  name: "publisher.unowned-sources",
  params: z.object({ sourceIds: z.array(z.string()) }),
  row: z.object({ sourceId: z.string() }),
  text: cypher`
    UNWIND $sourceIds AS sourceId
    MATCH (source:Source {id: sourceId}) WHERE NOT EXISTS { (source)-[:OWNED_BY]->(:Publisher) }
    RETURN sourceId`,
});

const ownershipKeys = z.object({
  ownerships: z.array(
    z.object({
      sourceId: z.string(),
      publisherId: z.string(),
      from: z.string(),
      reference: z.string(),
    }),
  ),
});

/** Of a bound `owned` between `source` and `publisher`; a publisher that is left with no source goes too. */
const forget = `
    DELETE owned
    WITH DISTINCT publisher
    WHERE NOT EXISTS { (publisher)<-[:OWNED_BY]-(:Source) }
    DELETE publisher`;

/** Takes away these owners, where just they are recorded. */
export const forgetOwnerships = statement({
  name: "publisher.forget-ownerships",
  params: ownershipKeys,
  row: noRow,
  text: cypher`
    UNWIND $ownerships AS key
    MATCH (source:Source {id: key.sourceId})-[owned:OWNED_BY {from: key.from}]->(publisher:Publisher {id: key.publisherId})
    WHERE owned.source = key.reference ${forget}`,
});

/** Takes away these owners of sources that no article is published by, credits or is evidence of any longer. */
export const forgetUnusedOwnerships = statement({
  name: "publisher.forget-unused-ownerships",
  params: ownershipKeys,
  row: noRow,
  text: cypher`
    UNWIND $ownerships AS key
    MATCH (source:Source {id: key.sourceId})-[owned:OWNED_BY {from: key.from}]->(publisher:Publisher {id: key.publisherId})
    WHERE owned.source = key.reference AND NOT EXISTS { (source)-[:PUBLISHED|CREDITS|FROM]-() } ${forget}`,
});
