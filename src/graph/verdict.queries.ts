import { z } from "zod";

import { VERDICT_VALUES, type VerdictCoverage, type VerdictFlag } from "../domain/verdict.js";
import { pagedStatement } from "./paged-statement.js";
import { type Standing, timedStatement } from "./standing.js";
import { cypher, statement } from "./statement.js";

const flags: readonly VerdictFlag[] = [
  "OUTDATED",
  "MISSING_CONTEXT",
  "SELF_REPORTED",
  "BREAKING",
  "HUMAN_OVERRIDE",
];
const coverages: readonly VerdictCoverage[] = ["FULL", "PARTIAL", "THIN", "DEGRADED"];

/** A verdict as it is stored; `origins` and `searches` are JSON. */
export const verdictRow = z.object({
  id: z.string(),
  claimId: z.string(),
  value: z.enum(VERDICT_VALUES),
  rationale: z.string(),
  supportingOrigins: z.number(),
  refutingOrigins: z.number(),
  countIfAllIndependent: z.number(),
  flags: z.array(z.enum(flags)),
  coverage: z.enum(coverages),
  origins: z.string(),
  searches: z.string().nullable(),
  decidedAt: z.string(),
  decidedBy: z.string(),
  ruleValue: z.enum(VERDICT_VALUES).nullable(),
  ruleRationale: z.string().nullable(),
});

export type VerdictRow = z.infer<typeof verdictRow>;

export const verdictFields = cypher`.id, .claimId, .value, .rationale, .supportingOrigins, .refutingOrigins,
      .countIfAllIndependent, .flags, .coverage, .origins, .searches, .decidedAt, .decidedBy, .ruleValue, .ruleRationale`;

const ids = z.object({ ids: z.array(z.string()) });

/** The present verdict of a claim, and what reading it needs: a claim may have none yet. */
export const currentVerdictRow = z.object({
  verdict: verdictRow.nullable(),
  createdAt: z.string(),
  firstSeenAt: z.string().nullable(),
});

export type CurrentVerdictRow = z.infer<typeof currentVerdictRow>;

/** Of a bound `claim` and its `verdict`. */
export const currentVerdict = ({ firstSeenAt }: Standing) =>
  cypher`{verdict: verdict {${verdictFields}}, createdAt: claim.createdAt, firstSeenAt: ${firstSeenAt}}`;

/** The present verdict of each claim. */
export const currentVerdictsByClaim = timedStatement({
  name: "verdict.current",
  params: ids,
  row: z.object({ parentId: z.string(), node: currentVerdictRow }),
  text: (standing) => cypher`
    UNWIND $ids AS parentId
    MATCH (claim:Claim {id: parentId})
    ${standing.verdict}
    RETURN parentId, ${currentVerdict(standing)} AS node`,
});

const parentIds = { parentIds: z.array(z.string()) };

/** All verdicts that each claim has had, first to last. */
export const verdictHistoryByClaim = timedStatement({
  name: "verdict.history",
  params: ids,
  row: z.object({ parentId: z.string(), nodes: z.array(verdictRow) }),
  text: (standing) => cypher`
    UNWIND $ids AS parentId
    MATCH (claim:Claim {id: parentId})
    RETURN parentId, COLLECT {
      MATCH (claim)-[:HAS_VERDICT]->(verdict:Verdict) WHERE ${standing.verdictIsGiven("verdict")}
      RETURN verdict {${verdictFields}} AS node
      ORDER BY verdict.decidedAt
    } AS nodes`,
});

/** The same in pages. */
export const verdictsByClaim = pagedStatement({
  name: "verdict.by-claim",
  sort: { direction: "ASC", kind: "TEXT" },
  params: parentIds,
  node: verdictRow,
  text: ({ beyond, sorted }, standing) => cypher`
    UNWIND $parentIds AS parentId
    MATCH (claim:Claim {id: parentId})
    CALL (claim) {
      MATCH (claim)-[:HAS_VERDICT]->(verdict:Verdict)
      WHERE ${standing.verdictIsGiven("verdict")} AND ${beyond("verdict.decidedAt", "verdict.id")}
      WITH verdict ${sorted("verdict.decidedAt", "verdict.id")}
      RETURN collect({key: verdict.decidedAt, id: verdict.id, node: verdict {${verdictFields}}}) AS rows
    }
    RETURN parentId, rows`,
});

export const countVerdictsByClaim = timedStatement({
  name: "verdict.count-by-claim",
  params: z.object(parentIds),
  row: z.object({ parentId: z.string(), count: z.number() }),
  text: (standing) => cypher`
    UNWIND $parentIds AS parentId
    MATCH (claim:Claim {id: parentId})
    RETURN parentId, COUNT {
      MATCH (claim)-[:HAS_VERDICT]->(verdict:Verdict) WHERE ${standing.verdictIsGiven("verdict")}
      RETURN verdict
    } AS count`,
});

/** Verdicts by their own ids, superseded ones too. */
export const verdictsById = statement({
  name: "verdict.by-id",
  params: ids,
  row: z.object({ parentId: z.string(), node: verdictRow }),
  text: cypher`
    UNWIND $ids AS parentId
    MATCH (verdict:Verdict {id: parentId})
    RETURN parentId, verdict {${verdictFields}} AS node`,
});

const tallies = z.object({
  parentId: z.string(),
  nodes: z.array(z.object({ verdict: z.enum(VERDICT_VALUES), count: z.number() })),
});

/** How many of the claims that each analysis found have each verdict now. */
export const talliesByAnalysis = timedStatement({
  name: "verdict.tallies-by-analysis",
  params: ids,
  row: tallies,
  text: (standing) => cypher`
    UNWIND $ids AS parentId
    MATCH (analysis:Analysis {id: parentId})
    RETURN parentId, COLLECT {
      MATCH (analysis)-[:FOUND]->(mention:ClaimMention)-[:WORDED]->(:Wording)-[:EXPRESSES]->(claim:Claim)
      ${standing.verdict}
      WITH coalesce(verdict.value, 'UNVERIFIED') AS verdict, count(mention) AS count
      RETURN {verdict: verdict, count: count} AS tally
    } AS nodes`,
});

/** How many of the claims that each source states have each verdict now. */
export const talliesBySource = statement({
  name: "verdict.tallies-by-source",
  params: ids,
  row: tallies,
  text: cypher`
    UNWIND $ids AS parentId
    MATCH (source:Source {id: parentId})
    RETURN parentId, COLLECT {
      MATCH (source)-[:STATES]->(claim:Claim)
      WITH claim.verdict AS verdict, count(claim) AS count
      RETURN {verdict: verdict, count: count} AS tally
    } AS nodes`,
});
