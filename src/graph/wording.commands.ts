import { z } from "zod";

import { openAsserted } from "./asserted.js";
import { cypher, noRow, statement } from "./statement.js";

/** The stored wordings among these. */
export const knownWordings = statement({
  name: "wording.known",
  params: z.object({ wordingIds: z.array(z.string()) }),
  row: z.object({ id: z.string(), text: z.string() }),
  text: cypher`
    UNWIND $wordingIds AS wordingId
    MATCH (wording:Wording {id: wordingId})
    RETURN wording.id AS id, wording.text AS text`,
});

/** Writes wordings that are new; which claim each expresses follows when its mentions are written. */
export const writeWordings = statement({
  name: "wording.write",
  params: z.object({
    wordings: z.array(
      z.object({
        id: z.string(),
        text: z.string(),
        normalised: z.string(),
        embedding: z.array(z.number()).nullable(),
        createdAt: z.string(),
      }),
    ),
  }),
  row: noRow,
  text: cypher`
    UNWIND $wordings AS wording
    MERGE (node:Wording {id: wording.id})
      ON CREATE SET node.text = wording.text, node.normalised = wording.normalised,
        node.embedding = wording.embedding, node.createdAt = wording.createdAt, node.live = false`,
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

/** Keeps which wordings are near enough to suggest one event. */
export const writeNearPairs = statement({
  name: "wording.write-near-pairs",
  params: z.object({
    pairs: z.array(z.object({ fromId: z.string(), toId: z.string(), score: z.number() })),
  }),
  row: noRow,
  text: cypher`
    UNWIND $pairs AS pair
    MATCH (one:Wording {id: pair.fromId}), (other:Wording {id: pair.toId})
    MERGE (one)-[near:NEAR]->(other)
    SET near.score = pair.score`,
});

/** Whether a bound `wording` is live: some article's current analysis has a mention worded so, or an imported fact-check reviews it. */
export const isLiveWording = cypher`(EXISTS {
      (wording)<-[:WORDED]-(:ClaimMention)<-[:FOUND]-(:Analysis)<-[:CURRENT_ANALYSIS]-(:Article)
    } OR EXISTS { (wording)<-[:BEARS_ON]-(:Evidence {imported: true}) })`;

/** Sets anew which of these wordings are live. Gives those that came to life or died. */
export const stirWordings = statement({
  name: "wording.stir",
  params: z.object({ wordingIds: z.array(z.string()) }),
  row: z.object({ id: z.string(), live: z.boolean(), claimId: z.string().nullable() }),
  text: cypher`
    UNWIND $wordingIds AS wordingId
    MATCH (wording:Wording {id: wordingId})
    WITH wording, ${isLiveWording} AS live
    WHERE live <> wording.live
    SET wording.live = live
    RETURN wording.id AS id, live, head([(wording)-[:EXPRESSES]->(claim:Claim) | claim.id]) AS claimId`,
});

/**
 * The claims of live wordings that say the same as, or that a person joined with, some live wording of these claims or some
 * wording of these; without these claims.
 */
export const neighbouringClaims = statement({
  name: "wording.neighbouring-claims",
  params: z.object({ claimIds: z.array(z.string()), wordingIds: z.array(z.string()) }),
  row: z.object({ claimId: z.string() }),
  text: cypher`
    CALL () {
      UNWIND $wordingIds AS wordingId
      MATCH (wording:Wording {id: wordingId})
      RETURN wording
      UNION
      UNWIND $claimIds AS claimId
      MATCH (:Claim {id: claimId})<-[:EXPRESSES]-(wording:Wording {live: true})
      RETURN wording
    }
    CALL (wording) {
      MATCH (wording)-[:RESEMBLES {relation: 'SAME'}]-(other:Wording {live: true})
      RETURN other
      UNION
      MATCH (wording)<-[:JOINED]-(:Change)-[:JOINED]->(other:Wording {live: true})
      RETURN other
    }
    MATCH (other)-[:EXPRESSES]->(claim:Claim)
    WHERE NOT claim.id IN $claimIds
    RETURN DISTINCT claim.id AS claimId`,
});

/**
 * The live wordings of these claims and, of these wordings, the live ones, each with the claim that it expresses. A wording
 * that just came to life inherits its former claim only where no other live wording has that one.
 */
export const placedWordings = statement({
  name: "wording.placed",
  params: z.object({ claimIds: z.array(z.string()), bornIds: z.array(z.string()) }),
  row: z.object({
    id: z.string(),
    text: z.string(),
    createdAt: z.string(),
    claim: z.object({ id: z.string(), createdAt: z.string() }).nullable(),
  }),
  text: cypher`
    CALL () {
      UNWIND $bornIds AS wordingId
      MATCH (wording:Wording {id: wordingId, live: true})
      RETURN wording
      UNION
      UNWIND $claimIds AS claimId
      MATCH (:Claim {id: claimId})<-[:EXPRESSES]-(wording:Wording {live: true})
      RETURN wording
    }
    OPTIONAL MATCH (wording)-[:EXPRESSES]->(claim:Claim)
    WHERE NOT wording.id IN $bornIds
      OR NOT EXISTS { (claim)<-[:EXPRESSES]-(other:Wording {live: true}) WHERE NOT other.id IN $bornIds }
    RETURN wording.id AS id, wording.text AS text, wording.createdAt AS createdAt, claim {.id, .createdAt} AS claim`,
});

/** What the matcher said of pairs among these wordings. */
export const resemblancesAmong = statement({
  name: "wording.resemblances-among",
  params: z.object({ wordingIds: z.array(z.string()) }),
  row: z.object({
    fromId: z.string(),
    toId: z.string(),
    relation: z.enum(["SAME", "CONTRADICTS", "VARIANT"]),
    score: z.number(),
  }),
  text: cypher`
    UNWIND $wordingIds AS wordingId
    MATCH (one:Wording {id: wordingId})-[pair:RESEMBLES]->(other:Wording {live: true})
    RETURN one.id AS fromId, other.id AS toId, pair.relation AS relation, pair.score AS score`,
});

/** The wordings that a person joined, one list a change, as far as some of these are among them. */
export const joinsAmong = statement({
  name: "wording.joins-among",
  params: z.object({ wordingIds: z.array(z.string()) }),
  row: z.object({ wordingIds: z.array(z.string()) }),
  text: cypher`
    UNWIND $wordingIds AS wordingId
    MATCH (:Wording {id: wordingId})<-[:JOINED]-(change:Change)
    WITH DISTINCT change
    RETURN [(change)-[:JOINED]->(joined:Wording {live: true}) | joined.id] AS wordingIds`,
});

/** Which of these ids are those of claims. */
export const standingClaims = statement({
  name: "wording.standing-claims",
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({ id: z.string() }),
  text: cypher`UNWIND $ids AS id MATCH (claim:Claim {id: id}) RETURN claim.id AS id`,
});

/** Lets wordings express other claims than before; what current mentions assert goes with them. */
export const moveWordings = statement({
  name: "wording.move",
  params: z.object({
    moves: z.array(z.object({ wordingId: z.string(), claimId: z.string() })),
    at: z.string(),
  }),
  row: noRow,
  text: cypher`
    UNWIND $moves AS move
    MATCH (wording:Wording {id: move.wordingId}), (claim:Claim {id: move.claimId})
    CALL (wording, claim) {
      MATCH (wording)-[former:EXPRESSES]->(other:Claim) WHERE other <> claim
      DELETE former
    }
    MERGE (wording)-[:EXPRESSES]->(claim)
    WITH wording, claim
    MATCH (wording)<-[:WORDED]-(mention:ClaimMention)-[asserts:ASSERTS]->(other:Claim) WHERE other <> claim
    DELETE asserts
    MERGE (mention)-[:ASSERTS]->(claim)
    WITH DISTINCT mention, claim
    ${openAsserted}`,
});

/** The claims that wordings express. */
export const claimsOfWordings = statement({
  name: "wording.claims",
  params: z.object({ wordingIds: z.array(z.string()) }),
  row: z.object({ wordingId: z.string(), claimId: z.string() }),
  text: cypher`
    UNWIND $wordingIds AS wordingId
    MATCH (:Wording {id: wordingId})-[:EXPRESSES]->(claim:Claim)
    RETURN wordingId, claim.id AS claimId`,
});

/**
 * Whether nothing is worded, or was by an older analysis, by a bound `wording`, nor would be if a person's split were undone,
 * and no imported fact-check reviews it.
 */
export const isUnusedWording = cypher`NOT EXISTS { (wording)<-[:WORDED|FORMERLY_WORDED]-(:ClaimMention) }
      AND NOT EXISTS { (wording)<-[:SPLIT_FROM]-(:Change) }
      AND NOT EXISTS { (wording)<-[:BEARS_ON]-(:Evidence {imported: true}) }`;

/** Deletes a bound `wording` with what was found outside for it. */
export const deleteWording = cypher`
      CALL (wording) { MATCH (wording)<-[:BEARS_ON]-(evidence:Evidence) DETACH DELETE evidence }
      DETACH DELETE wording`;

/** Deletes those of these wordings that nothing is worded by, nor would be if a person's split were undone. */
export const deleteWordings = statement({
  name: "wording.delete",
  params: z.object({ wordingIds: z.array(z.string()) }),
  row: noRow,
  text: cypher`
    UNWIND $wordingIds AS wordingId
    MATCH (wording:Wording {id: wordingId})
    WHERE ${isUnusedWording}
    ${deleteWording}`,
});

/** What the matcher said of wordings that came to life and other live ones. */
export const tiesOfBorn = statement({
  name: "wording.ties-of-born",
  params: z.object({ bornIds: z.array(z.string()) }),
  row: z.object({
    wordingId: z.string(),
    otherId: z.string(),
    relation: z.enum(["SAME", "CONTRADICTS", "VARIANT"]),
    score: z.number(),
    claim: z.object({ id: z.string(), guarded: z.boolean() }).nullable(),
  }),
  text: cypher`
    UNWIND $bornIds AS wordingId
    MATCH (:Wording {id: wordingId})-[pair:RESEMBLES]-(other:Wording {live: true})
    OPTIONAL MATCH (other)-[:EXPRESSES]->(claim:Claim) WHERE NOT other.id IN $bornIds
    RETURN wordingId, other.id AS otherId, pair.relation AS relation, pair.score AS score,
      claim {.id, guarded: coalesce(claim.guarded, false)} AS claim`,
});

/** Says of claims whether a contradiction keeps them from being one with another. */
export const guardClaims = statement({
  name: "wording.guard-claims",
  params: z.object({ claims: z.array(z.object({ id: z.string(), guarded: z.boolean() })) }),
  row: noRow,
  text: cypher`
    UNWIND $claims AS entry
    MATCH (claim:Claim {id: entry.id})
    SET claim.guarded = entry.guarded`,
});
