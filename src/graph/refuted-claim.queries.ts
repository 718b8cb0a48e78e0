import { z } from "zod";

import { claimFields, claimRow } from "./claim.queries.js";
import { pagedStatement } from "./paged-statement.js";
import { cypher, statement } from "./statement.js";

const parentIds = { parentIds: z.array(z.string()) };

const refutedClaimRow = z.object({
  claim: claimRow,
  statedAt: z.string(),
  refutedAt: z.string(),
  stillStated: z.boolean(),
  withdrawnAt: z.string().nullable(),
});

export type RefutedClaimRow = z.infer<typeof refutedClaimRow>;

/** The refuted claims that a bound `source` states, or stated in an earlier text. */
const refutedOfSource = cypher`
      CALL (source) {
        MATCH (source)-[:STATES]->(claim:Claim) WHERE claim.verdict = 'REFUTED'
        RETURN claim
        UNION
        MATCH (source)-[:PUBLISHED]->(article:Article)
        MATCH (:ClaimMention {articleId: article.id})-[:REVISED]->(:Wording)-[:EXPRESSES]->(claim:Claim)
        WHERE claim.verdict = 'REFUTED'
        RETURN claim
      }`;

/** Since when a bound `claim` has been refuted without a break: the first such verdict after its last other one. */
const refutedSince = cypher`
      CALL (claim) {
        MATCH (claim)-[:HAS_VERDICT]->(verdict:Verdict)
        WITH collect(verdict) AS verdicts
        WITH verdicts, reduce(last = '', verdict IN verdicts |
          CASE WHEN verdict.value <> 'REFUTED' AND verdict.decidedAt > last THEN verdict.decidedAt ELSE last END) AS lastOther
        UNWIND verdicts AS verdict
        WITH verdict, lastOther WHERE verdict.value = 'REFUTED' AND verdict.decidedAt > lastOther
        RETURN min(verdict.decidedAt) AS refutedAt
      }
      WITH source, claim, refutedAt WHERE refutedAt IS NOT NULL`;

/** When a bound `source` first stated a bound `claim`, and when it last withdrew it. */
const statedBySource = cypher`
      CALL (source, claim) {
        MATCH (claim)<-[:EXPRESSES]-(:Wording)<-[said:WORDED|REVISED]-(mention:ClaimMention)
        MATCH (article:Article {id: mention.articleId})<-[:PUBLISHED]-(source)
        RETURN min(article.effectiveAt) AS statedAt,
          max(CASE WHEN type(said) = 'REVISED' THEN said.at END) AS lastWithdrawal
      }
      WITH claim, refutedAt, statedAt, EXISTS { (source)-[:STATES]->(claim) } AS stillStated, lastWithdrawal`;

/** The claims of each source that are refuted now, last refuted first. */
export const refutedClaimsBySource = pagedStatement({
  name: "refuted-claim.by-source",
  sort: { direction: "DESC", kind: "TEXT" },
  params: parentIds,
  node: refutedClaimRow,
  text: ({ beyond, sorted }) => cypher`
    UNWIND $parentIds AS parentId
    MATCH (source:Source {id: parentId})
    CALL (source) {${refutedOfSource}${refutedSince}
        AND ${beyond("refutedAt", "claim.id")}
      WITH source, claim, refutedAt ${sorted("refutedAt", "claim.id")}${statedBySource}
        ${sorted("refutedAt", "claim.id")}
      RETURN collect({key: refutedAt, id: claim.id, node: {claim: claim {${claimFields}}, statedAt: statedAt,
        refutedAt: refutedAt, stillStated: stillStated,
        withdrawnAt: CASE WHEN stillStated THEN null ELSE lastWithdrawal END}}) AS rows
    }
    RETURN parentId, rows`,
});

export const countRefutedClaimsBySource = statement({
  name: "refuted-claim.count-by-source",
  params: z.object(parentIds),
  row: z.object({ parentId: z.string(), count: z.number() }),
  text: cypher`
    UNWIND $parentIds AS parentId
    MATCH (source:Source {id: parentId})
    CALL (source) {${refutedOfSource}${refutedSince}
      RETURN count(claim) AS count
    }
    RETURN parentId, count`,
});
