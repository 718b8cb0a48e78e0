import { cypher } from "./statement.js";

/** Ends, at `$at`, the time for which a bound `mention` counted for a claim. */
export const closeAsserted = cypher`CALL (mention) {
      MATCH (mention)-[open:ASSERTED]->() WHERE open.until IS NULL
      SET open.until = $at
    }`;

/**
 * Keeps that a bound `mention` counts for a bound `claim` from `$at` on, with what its analysis makes of it: a later analysis
 * of the same text writes over the mention, and a claim may become part of another. It is what exports go by.
 */
export const openAsserted = cypher`${closeAsserted}
    CALL (mention, claim) {
      MATCH (mention)-[:WORDED]->(wording:Wording)
      CREATE (mention)-[:ASSERTED {from: $at, wordingId: wording.id, voice: mention.voice, attributedTo: mention.attributedTo,
        checkWorthiness: mention.checkWorthiness, subjects: mention.subjects}]->(claim)
    }`;

/** Whether, at `$asOf`, a mention counted as an `ASSERTED` bound under this name says. */
export const stoodThen = (asserted: string) =>
  cypher`${asserted}.from <= $asOf AND coalesce(${asserted}.until, '~') > $asOf`;
