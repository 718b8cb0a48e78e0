import { z } from "zod";

import { CHANGE_KINDS } from "../domain/change.js";
import { openAsserted } from "./asserted.js";
import { cypher, noRow, statement } from "./statement.js";

/** Records what callers changed; `claimIds` are the claims that it was about, which lead to it as long as they are there. */
export const writeChanges = statement({
  name: "change.write",
  params: z.object({
    changes: z.array(
      z.object({
        id: z.string(),
        kind: z.enum(CHANGE_KINDS),
        at: z.string(),
        by: z.string(),
        reason: z.string().nullable(),
        claimIds: z.array(z.string()),
        /** Of a review: the verdict's value. */
        value: z.string().nullable(),
        /** Of a removal or its lifting: the tombstone. */
        tombstoneId: z.string().nullable(),
        /** Of keys: their name. */
        keyName: z.string().nullable(),
        /** Of webhooks: its name. */
        webhookName: z.string().nullable(),
        /** Of webhooks: where it is told, without the rest of its address. */
        webhookHost: z.string().nullable(),
        /** Of analyses: which one. */
        analysisId: z.string().nullable(),
      }),
    ),
  }),
  row: noRow,
  text: cypher`
    UNWIND $changes AS recorded
    MERGE (change:Change {id: recorded.id})
    SET change += recorded
    WITH change, recorded
    UNWIND recorded.claimIds AS claimId
    MATCH (claim:Claim {id: claimId})
    MERGE (change)-[:CONCERNS]->(claim)`,
});

/** A change that can still be undone, if this is one. */
export const standingChange = statement({
  name: "change.standing",
  params: z.object({ id: z.string() }),
  row: z.object({
    kind: z.enum(CHANGE_KINDS),
    undoneAt: z.string().nullable(),
  }),
  text: cypher`
    MATCH (change:Change {id: $id})
    RETURN change.kind AS kind, change.undoneAt AS undoneAt`,
});

/** A pair of these claims that contradict each other, by their words. */
export const contradictionAmong = statement({
  name: "change.contradiction-among",
  params: z.object({ claimIds: z.array(z.string()) }),
  row: z.object({ one: z.string(), other: z.string() }),
  text: cypher`
    UNWIND $claimIds AS claimId
    MATCH (claim:Claim {id: claimId})-[:CONTRADICTS]->(other:Claim) WHERE other.id IN $claimIds
    RETURN claim.text AS one, other.text AS other ORDER BY one, other LIMIT 1`,
});

/** Lets a change be about a claim that it brought about. */
export const concernClaim = statement({
  name: "change.concern-claim",
  params: z.object({ changeId: z.string(), claimId: z.string() }),
  row: noRow,
  text: cypher`
    MATCH (change:Change {id: $changeId}), (claim:Claim {id: $claimId})
    MERGE (change)-[:CONCERNS]->(claim)
    SET change.claimIds = change.claimIds + claim.id`,
});

/** Lets a review decide the claim's verdict; a later one goes before an earlier one. */
export const linkOverride = statement({
  name: "change.override-verdict",
  params: z.object({ changeId: z.string(), claimId: z.string() }),
  row: noRow,
  text: cypher`
    MATCH (change:Change {id: $changeId}), (claim:Claim {id: $claimId})
    MERGE (change)-[:OVERRIDES]->(claim)`,
});

/** Declares the live wordings of these claims to be of one claim; keeps which claim each had. Gives the claims that have any. */
export const joinWordings = statement({
  name: "change.join-wordings",
  params: z.object({ changeId: z.string(), claimIds: z.array(z.string()) }),
  row: z.object({ claimId: z.string() }),
  text: cypher`
    MATCH (change:Change {id: $changeId})
    UNWIND $claimIds AS claimId
    MATCH (:Claim {id: claimId})<-[:EXPRESSES]-(wording:Wording {live: true})
    MERGE (change)-[joined:JOINED]->(wording)
    SET joined.claimId = claimId
    RETURN DISTINCT claimId`,
});

/** The wordings that a merge joined, each with the claim that it was of. */
export const joinedWordings = statement({
  name: "change.joined-wordings",
  params: z.object({ changeId: z.string() }),
  row: z.object({ wordingId: z.string(), claimId: z.string() }),
  text: cypher`
    MATCH (:Change {id: $changeId})-[joined:JOINED]->(wording:Wording)
    RETURN wording.id AS wordingId, joined.claimId AS claimId`,
});

/** What a current mention states. */
export const claimOfMention = statement({
  name: "change.claim-of-mention",
  params: z.object({ mentionId: z.string() }),
  row: z.object({ claimId: z.string(), wordingId: z.string(), mentionCount: z.number() }),
  text: cypher`
    MATCH (mention:ClaimMention {id: $mentionId})-[:ASSERTS]->(claim:Claim)
    MATCH (mention)-[:WORDED]->(wording:Wording)
    RETURN claim.id AS claimId, wording.id AS wordingId, claim.mentionCount AS mentionCount`,
});

/** Gives a mention a wording of its own, which says the same as nothing else. */
export const setMentionApart = statement({
  name: "change.set-mention-apart",
  params: z.object({ changeId: z.string(), mentionId: z.string(), wordingId: z.string(), at: z.string() }),
  row: noRow,
  text: cypher`
    MATCH (change:Change {id: $changeId}), (mention:ClaimMention {id: $mentionId})-[worded:WORDED]->(former:Wording)
    MERGE (apart:Wording {id: $wordingId})
      ON CREATE SET apart.text = mention.text, apart.normalised = former.normalised, apart.embedding = former.embedding,
        apart.createdAt = $at, apart.live = false, apart.apart = true
    DELETE worded
    MERGE (mention)-[:WORDED]->(apart)
    MERGE (change)-[:SPLIT_OFF]->(mention)
    MERGE (change)-[:SPLIT_FROM]->(former)`,
});

/** Ends what a change brought about; gives what has to be looked at anew. */
export const endChange = statement({
  name: "change.undo",
  params: z.object({ id: z.string(), at: z.string(), by: z.string(), reason: z.string() }),
  row: z.object({
    /** Wordings whose mentions changed, or that are joined no longer. */
    wordingIds: z.array(z.string()),
    /** Of a split: the wording that was made for the mention, and the one that it has again. */
    apart: z.array(z.object({ apartId: z.string(), wordingId: z.string() })),
    /** Of a review: the claim whose verdict it set. */
    claimIds: z.array(z.string()),
  }),
  text: cypher`
    MATCH (change:Change {id: $id})
    SET change.undoneAt = $at, change.undoneBy = $by, change.undoneReason = $reason
    WITH change,
      [(change)-[:JOINED]->(joined:Wording) | joined.id] AS joinedIds,
      COLLECT {
        MATCH (change)-[:SPLIT_OFF]->(:ClaimMention)-[:WORDED]->(apart:Wording {apart: true})
        MATCH (change)-[:SPLIT_FROM]->(former:Wording)
        RETURN {apartId: apart.id, wordingId: former.id}
      } AS splits,
      [(change)-[:OVERRIDES]->(claim:Claim) | claim.id] AS reviewed
    CALL (change) {
      MATCH (change)-[:SPLIT_OFF]->(mention:ClaimMention)-[worded:WORDED]->(:Wording {apart: true})
      MATCH (change)-[:SPLIT_FROM]->(former:Wording)
      DELETE worded
      MERGE (mention)-[:WORDED]->(former)
      WITH mention, former
      CALL (mention, former) {
        MATCH (mention)-[revised:REVISED]->(apart:Wording) WHERE apart <> former
        MERGE (mention)-[moved:REVISED]->(former)
        SET moved = properties(revised)
        DELETE revised
      }
      MATCH (mention)-[asserts:ASSERTS]->(:Claim), (former)-[:EXPRESSES]->(claim:Claim)
      DELETE asserts
      MERGE (mention)-[:ASSERTS]->(claim)
      WITH mention, claim
      ${openAsserted}
    }
    CALL (change) { MATCH (change)-[tie:JOINED|OVERRIDES|SPLIT_OFF|SPLIT_FROM]->() DELETE tie }
    RETURN joinedIds AS wordingIds, splits AS apart, reviewed AS claimIds`,
});
