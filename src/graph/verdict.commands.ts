import { z } from "zod";

import type { FactCheckRating } from "../domain/fact-checks/published-fact-check.js";
import { UNKNOWN_ORIGIN } from "../domain/independence/unknown-origin.js";
import { VERDICT_VALUES } from "../domain/verdict.js";
import { correctionRow, correctionsOf } from "./correction.queries.js";
import { NOW } from "./standing.js";
import { cypher, integer, noRow, statement } from "./statement.js";
import { evidenceCounts } from "./evidence-count.commands.js";
import { kinds, mismatches } from "./evidence.queries.js";

const origin = z.object({
  id: z.string(),
  key: z.string(),
  name: z.string(),
  reason: z.string(),
  articleCount: z.number(),
  pageCount: z.number(),
  lastSeenAt: z.string(),
  selfReported: z.boolean(),
  anonymous: z.boolean(),
  founded: z.boolean(),
});

const originFields = cypher`.id, .key, .name, .reason, .articleCount, .lastSeenAt, .selfReported,
          anonymous: coalesce(origin.anonymous, false), pageCount: coalesce(origin.pageCount, 0),
          founded: coalesce(origin.founded, true)`;

/** What was found outside for a bound `claim` and still stands, bound as `evidence`. */
const standingEvidence = cypher`MATCH (claim)<-[:EXPRESSES]-(:Wording {live: true})<-[:BEARS_ON]-(evidence:Evidence {state: 'PRESENT'})`;

/** The fact-checks of a bound `claim` and who was asked for it outside, as the columns `factChecks` and `searches`. */
export const outsideOfClaim = cypher`COLLECT {
        ${standingEvidence} WHERE evidence.kind = 'FACT_CHECK'
        MATCH (evidence)-[:FROM]->(source:Source)
        WITH DISTINCT source, evidence.rating AS rating, evidence.ratingText AS ratingText, evidence.effectiveAt AS at
        RETURN {domain: source.domain, name: source.name, rating: rating, ratingText: ratingText, at: at} AS factCheck
        ORDER BY source.domain, at, ratingText
      } AS factChecks,
      COLLECT {
        MATCH (claim)<-[:EXPRESSES]-(:Wording {live: true})-[asked:SEARCHED]->(provider:Provider)
        WITH provider, asked ORDER BY asked.at DESC, asked.status
        WITH provider, collect(asked)[0] AS last
        RETURN {kind: provider.kind, provider: provider.name, status: last.status, detail: last.detail} AS search
        ORDER BY provider.name
      } AS searches`;

const ratings: readonly FactCheckRating[] = ["TRUE", "FALSE", "MIXED", "UNKNOWN"];

export const outsideColumns = {
  /** Published fact-checks of it. */
  factChecks: z.array(
    z.object({
      domain: z.string(),
      name: z.string(),
      rating: z.enum(ratings),
      ratingText: z.string().nullable(),
      at: z.string(),
    }),
  ),
  /** Who was asked for it outside, the latest of each. */
  searches: z.array(
    z.object({
      kind: z.enum(kinds),
      provider: z.string(),
      status: z.enum(["OK", "DEGRADED", "FAILED"]),
      detail: z.string().nullable(),
    }),
  ),
};

/** Beyond so many, an older value tells no more. */
export const MOST_VARIANTS = 20;

/** One live wording of a claim, the same whatever came first; null where nothing states it. */
export const wordingOf = (claim: string) => cypher`head(COLLECT {
        MATCH (${claim})<-[:EXPRESSES]-(wording:Wording {live: true})
        RETURN wording.text ORDER BY wording.id LIMIT 1 })`;

/** Whether a bound `edge` between claims is of a number or date alone, by which one may overtake the other. */
export const isOfAnotherValue = cypher`all(detail IN edge.changed WHERE detail IN ['NUMBER', 'DATE'])`;

/** Everything that bears on each claim, counted by origin, with the verdict that stands. One round trip for a batch. */
export const caseFiles = statement({
  name: "verdict.case-files",
  params: z.object({ claimIds: z.array(z.string()) }),
  row: z.object({
    claimId: z.string(),
    articleCount: z.number(),
    pageCount: z.number(),
    supporting: z.array(origin),
    refuting: z.array(origin),
    ...outsideColumns,
    /** Who stated it in an earlier text and does so no longer. */
    corrections: z.array(correctionRow),
    /** In the words of one of its live wordings, the same whatever came first. */
    aged: z.object({
      wording: z.string().nullable(),
      firstSeenAt: z.string().nullable(),
    }),
    /** The latest claims that differ from it in number or date alone and were first said after it was. */
    variants: z.array(
      z.object({
        wording: z.string(),
        changed: z.array(z.enum(mismatches)),
        firstSeenAt: z.string(),
        namedOrigins: z.number(),
        isUpdate: z.boolean(),
      }),
    ),
    current: z
      .object({
        id: z.string(),
        value: z.string(),
        rationale: z.string(),
        supportingOrigins: z.number(),
        refutingOrigins: z.number(),
        countIfAllIndependent: z.number(),
        flags: z.array(z.string()),
        coverage: z.string(),
        searches: z.string().nullable(),
        origins: z.string(),
        decidedBy: z.string(),
        ruleValue: z.string().nullable(),
        ruleRationale: z.string().nullable(),
      })
      .nullable(),
    /** The latest review that stands. */
    review: z.object({ value: z.enum(VERDICT_VALUES), by: z.string(), reason: z.string() }).nullable(),
  }),
  text: cypher`
    UNWIND $claimIds AS claimId
    MATCH (claim:Claim {id: claimId})
    OPTIONAL MATCH (claim)-[:CURRENT]->(verdict:Verdict)
    RETURN claimId, claim.articleCount AS articleCount,
      COUNT { ${standingEvidence} WHERE evidence.stance = 'SUPPORTS' AND ${evidenceCounts} RETURN DISTINCT evidence.pageId } AS pageCount,
      COLLECT {
        MATCH (origin:Origin)-[:ORIGIN_OF]->(claim)
        WITH origin ORDER BY origin.key
        RETURN origin {${originFields}}
      } AS supporting,
      COLLECT {
        CALL (claim) {
          MATCH (claim)-[:CONTRADICTS]-(:Claim)<-[:ORIGIN_OF]-(origin:Origin)
          RETURN origin
          UNION
          MATCH (claim)<-[:ORIGIN_AGAINST]-(origin:Origin)
          RETURN origin
        }
        WITH origin ORDER BY origin.key, origin.id
        RETURN origin {${originFields}}
      } AS refuting,
      ${outsideOfClaim},
      ${correctionsOf(NOW)} AS corrections,
      {wording: ${wordingOf("claim")}, firstSeenAt: claim.firstSeenAt} AS aged,
      COLLECT {
        MATCH (claim)-[edge:VARIANT_OF]-(other:Claim)
        WHERE other.firstSeenAt > claim.firstSeenAt AND ${isOfAnotherValue}
        WITH edge, other, ${wordingOf("other")} AS wording WHERE wording IS NOT NULL
        WITH edge, other, wording ORDER BY other.firstSeenAt DESC, wording LIMIT ${MOST_VARIANTS}
        RETURN {wording: wording, changed: edge.changed, firstSeenAt: other.firstSeenAt,
          namedOrigins: COUNT { (named:Origin)-[:ORIGIN_OF]->(other) WHERE NOT named.anonymous },
          isUpdate: EXISTS {
            MATCH (former:Origin)-[:ORIGIN_OF]->(claim)
            MATCH (newer:Origin)-[:ORIGIN_OF]->(other) WHERE newer.key = former.key AND former.key <> '${UNKNOWN_ORIGIN}'
          }} AS variant
      } AS variants,
      verdict {.id, .value, .rationale, .supportingOrigins, .refutingOrigins, .countIfAllIndependent, .flags,
        .coverage, .searches, .origins, .decidedBy, .ruleValue, .ruleRationale} AS current,
      head(COLLECT {
        MATCH (review:Change)-[:OVERRIDES]->(claim)
        RETURN review {.value, .by, .reason} ORDER BY review.at DESC, review.id LIMIT 1
      }) AS review`,
});

/** Writes verdicts that moved; the former one stays as history. */
export const writeVerdicts = statement({
  name: "verdict.write",
  params: z.object({
    verdicts: z.array(
      z.object({
        id: z.string(),
        claimId: z.string(),
        value: z.string(),
        rationale: z.string(),
        supportingOrigins: integer(),
        refutingOrigins: integer(),
        countIfAllIndependent: integer(),
        flags: z.array(z.string()),
        coverage: z.string(),
        searches: z.string(),
        origins: z.string(),
        decidedAt: z.string(),
        decidedBy: z.string(),
        ruleValue: z.string().nullable(),
        ruleRationale: z.string().nullable(),
      }),
    ),
  }),
  row: noRow,
  text: cypher`
    UNWIND $verdicts AS verdict
    MATCH (claim:Claim {id: verdict.claimId})
    MERGE (node:Verdict {id: verdict.id})
    SET node += verdict
    MERGE (claim)-[:HAS_VERDICT]->(node)
    SET claim.verdict = verdict.value
    WITH claim, node
    OPTIONAL MATCH (claim)-[current:CURRENT]->(former:Verdict) WHERE former <> node
    DELETE current
    FOREACH (superseded IN CASE WHEN former IS NULL THEN [] ELSE [former] END |
      MERGE (node)-[:SUPERSEDES]->(superseded))
    MERGE (claim)-[:CURRENT]->(node)`,
});
