import { z } from "zod";

import { cypher, integer, noRow, statement } from "./statement.js";

const evidenceToCheck = z.object({
  id: z.string(),
  url: z.string(),
  snippet: z.string(),
});

/** What was found on pages for a claim, to be looked at again; published fact-checks are not pages of ours to compare. */
export const pagesOfClaim = statement({
  name: "reverify.pages-of-claim",
  params: z.object({ claimId: z.string() }),
  row: evidenceToCheck,
  text: cypher`
    MATCH (:Claim {id: $claimId})<-[:EXPRESSES]-(:Wording {live: true})<-[:BEARS_ON]-(evidence:Evidence)
    WHERE evidence.kind <> 'FACT_CHECK'
    RETURN evidence.id AS id, evidence.url AS url, evidence.snippet AS snippet ORDER BY id`,
});

/** The next claims, in the order of their ids, with evidence from outside that was last read before then. */
export const claimsToReverify = statement({
  name: "reverify.claims",
  params: z.object({ before: z.string(), after: z.string(), limit: integer() }),
  row: z.object({ claimId: z.string() }),
  text: cypher`
    MATCH (evidence:Evidence)-[:BEARS_ON]->(:Wording {live: true})-[:EXPRESSES]->(claim:Claim)
    WHERE evidence.readAt < $before AND claim.id > $after AND evidence.kind <> 'FACT_CHECK'
    RETURN DISTINCT claim.id AS claimId ORDER BY claimId LIMIT $limit`,
});

/** Of how many claims evidence from outside was last read before then. */
export const countClaimsToReverify = statement({
  name: "reverify.count-claims",
  params: z.object({ before: z.string() }),
  row: z.object({ count: z.number() }),
  text: cypher`
    MATCH (evidence:Evidence)-[:BEARS_ON]->(:Wording {live: true})-[:EXPRESSES]->(claim:Claim)
    WHERE evidence.readAt < $before AND evidence.kind <> 'FACT_CHECK'
    RETURN count(DISTINCT claim) AS count`,
});

/** Keeps what became of pages. */
export const writeStates = statement({
  name: "reverify.write-states",
  params: z.object({
    states: z.array(z.object({ id: z.string(), state: z.string() })),
    at: z.string(),
  }),
  row: noRow,
  text: cypher`
    UNWIND $states AS checked
    MATCH (evidence:Evidence {id: checked.id})
    SET evidence.state = checked.state, evidence.checkedAt = $at, evidence.readAt = $at
    WITH evidence
    MATCH (evidence)-[counts:COUNTS_AS]->(:Origin)
    DELETE counts`,
});
