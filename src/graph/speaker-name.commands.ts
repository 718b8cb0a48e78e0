import { z } from "zod";

import { cypher, noRow, statement } from "./statement.js";

/** Of a bound `name`: it goes when no mention and no outlet has it any longer. */
const forgetUnused = cypher`WITH DISTINCT name WHERE NOT EXISTS { (name)--() } DELETE name`;

/** Writes by which name each mention is attributed, in place of the one before; null for one that names nobody. */
export const writeSpeakers = statement({
  name: "speaker-name.write-speakers",
  params: z.object({ speakers: z.array(z.object({ mentionId: z.string(), key: z.string().nullable() })) }),
  row: noRow,
  text: cypher`
    UNWIND $speakers AS speaker
    MATCH (mention:ClaimMention {id: speaker.mentionId})
    CALL (mention, speaker) {
      MATCH (mention)-[former:SPOKEN_BY]->(name:SpeakerName) WHERE name.key <> coalesce(speaker.key, '')
      DELETE former
      ${forgetUnused}
    }
    WITH mention, speaker WHERE speaker.key IS NOT NULL
    MERGE (name:SpeakerName {key: speaker.key})
    MERGE (mention)-[:SPOKEN_BY]->(name)`,
});

/** The names that these sources go by; one that nothing is published by, credits, is of or owns is about to go. */
export const outletNames = statement({
  name: "speaker-name.of-outlets",
  params: z.object({ sourceIds: z.array(z.string()) }),
  row: z.object({
    sourceId: z.string(),
    domain: z.string(),
    name: z.string(),
    isUsed: z.boolean(),
    keys: z.array(z.string()),
  }),
  text: cypher`
    UNWIND $sourceIds AS sourceId
    MATCH (source:Source {id: sourceId})
    RETURN sourceId, source.domain AS domain, source.name AS name,
      EXISTS { (source)-[:PUBLISHED|CREDITS|FROM|OWNED_BY]-() } AS isUsed,
      [(source)-[:GOES_BY]->(name:SpeakerName) | name.key] AS keys`,
});

/** Gives sources names and takes others away. */
export const writeOutletNames = statement({
  name: "speaker-name.write-outlet-names",
  params: z.object({
    changes: z.array(
      z.object({ sourceId: z.string(), gained: z.array(z.string()), lost: z.array(z.string()) }),
    ),
  }),
  row: noRow,
  text: cypher`
    UNWIND $changes AS change
    MATCH (source:Source {id: change.sourceId})
    CALL (source, change) {
      UNWIND change.gained AS key
      MERGE (name:SpeakerName {key: key})
      MERGE (source)-[:GOES_BY]->(name)
    }
    CALL (source, change) {
      UNWIND change.lost AS key
      MATCH (source)-[former:GOES_BY]->(name:SpeakerName {key: key})
      DELETE former
      ${forgetUnused}
    }`,
});

/** The claims that have a mention, or evidence from outside, which is attributed by one of these names. */
export const claimsSpokenBy = statement({
  name: "speaker-name.claims",
  params: z.object({ keys: z.array(z.string()) }),
  row: z.object({ claimId: z.string() }),
  text: cypher`
    UNWIND $keys AS key
    CALL (key) {
      MATCH (:SpeakerName {key: key})<-[:SPOKEN_BY]-(:ClaimMention)-[:ASSERTS]->(claim:Claim)
      RETURN claim
      UNION
      MATCH (:SpeakerName {key: key})<-[:SPOKEN_BY]-(:Evidence)-[:BEARS_ON]->(:Wording)-[:EXPRESSES]->(claim:Claim)
      RETURN claim
    }
    RETURN DISTINCT claim.id AS claimId`,
});
