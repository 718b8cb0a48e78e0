import { z } from "zod";

import type { Claim } from "../domain/claim.js";
import type { ClaimRelation } from "../domain/comparison.js";
import { countsAsOutlet } from "./counts-as-outlet.js";
import { entityFields, entityRow } from "./entity.queries.js";
import { pagedStatement } from "./paged-statement.js";
import { type Standing, timedStatement } from "./standing.js";
import { cypher } from "./statement.js";
import { currentVerdict, currentVerdictRow } from "./verdict.queries.js";

export const claimFields = cypher`.id, .text, .createdAt`;

export const claimRow: z.ZodType<Claim> = z.object({
  id: z.string(),
  text: z.string(),
  createdAt: z.string(),
});

const ids = z.object({ ids: z.array(z.string()) });
const parentIds = { parentIds: z.array(z.string()) };
const count = z.object({ parentId: z.string(), count: z.number() });

/** A bound `claim` and its `verdict`: what a statement reads of a claim whose text and verdict are nearly always asked for together. */
export const claimWithVerdict = (standing: Standing) =>
  cypher`{node: claim {${claimFields}}, current: ${currentVerdict(standing)}}`;

export const claimWithVerdictRow = z.object({ node: claimRow, current: currentVerdictRow });

export type ClaimWithVerdictRow = z.infer<typeof claimWithVerdictRow>;

/**
 * The claims with these ids, each with its present verdict, which is nearly always asked for too; the id of a claim that was
 * merged away leads to the one that it became part of.
 */
export const claimsById = timedStatement({
  name: "claim.by-id",
  params: ids,
  row: claimWithVerdictRow.extend({ parentId: z.string() }),
  text: (standing) => cypher`
    UNWIND $ids AS parentId
    CALL (parentId) {
      MATCH (claim:Claim {id: parentId})
      RETURN claim
      UNION
      MATCH (:FormerClaim {id: parentId})-[:MERGED_INTO*]->(claim:Claim)
      RETURN claim
    }
    WITH parentId, claim WHERE ${standing.claimIsBorn("claim")}
    ${standing.verdict}
    RETURN parentId, claim {${claimFields}} AS node, ${currentVerdict(standing)} AS current`,
});

/** What each claim is about, by name. */
export const entitiesByClaim = timedStatement({
  name: "claim.entities",
  params: ids,
  row: z.object({ parentId: z.string(), nodes: z.array(entityRow) }),
  text: (standing) => cypher`
    UNWIND $ids AS parentId
    MATCH (claim:Claim {id: parentId})
    RETURN parentId, COLLECT {
      ${standing.entitiesOfClaim}
      RETURN entity {${entityFields}} AS node ORDER BY entity.normalised, entity.id
    } AS nodes`,
});

const relations: readonly ClaimRelation[] = ["SAME", "CONTRADICTS", "VARIANT"];

const related = ({ relatedClaims }: Standing) => cypher`
      ${relatedClaims}
      WHERE ($relations IS NULL OR relation IN $relations)`;

const relatedParams = { ...parentIds, relations: z.array(z.string()).nullable() };

/** The claims that contradict or vary each claim, surest first. */
export const relatedByClaim = pagedStatement({
  name: "claim.related",
  sort: { direction: "DESC", kind: "NUMBER" },
  params: relatedParams,
  node: z.object({ claim: claimRow, relation: z.enum(relations), score: z.number() }),
  text: ({ beyond, sorted }, standing) => cypher`
    UNWIND $parentIds AS parentId
    MATCH (claim:Claim {id: parentId})
    CALL (claim) {${related(standing)}
        AND ${beyond("score", "other.id")}
      WITH other, relation, score ${sorted("score", "other.id")}
      RETURN collect({key: score, id: other.id, node: {claim: other {${claimFields}}, relation: relation, score: score}})
        AS rows
    }
    RETURN parentId, rows`,
});

export const countRelatedByClaim = timedStatement({
  name: "claim.count-related",
  params: z.object(relatedParams),
  row: count,
  text: (standing) => cypher`
    UNWIND $parentIds AS parentId
    MATCH (claim:Claim {id: parentId})
    CALL (claim) {${related(standing)}
      RETURN count(other) AS count
    }
    RETURN parentId, count`,
});

/** How often each claim was stated in each stretch of time, by publication; `bucket` is Neo4j's name of the stretch. */
export const timelineByClaim = timedStatement({
  name: "claim.timeline",
  params: z.object({ ...parentIds, bucket: z.enum(["hour", "day", "week", "month"]) }),
  row: z.object({
    parentId: z.string(),
    nodes: z.array(
      z.object({ at: z.string(), mentions: z.number(), sources: z.number(), newSources: z.number() }),
    ),
  }),
  text: (standing) => cypher`
    UNWIND $parentIds AS parentId
    MATCH (claim:Claim {id: parentId})
    CALL (claim) {
      ${standing.mentionsOfClaim}
      MATCH (article:Article {id: mention.articleId})<-[:PUBLISHED]-(source:Source)
      WITH datetime.truncate($bucket, datetime(article.effectiveAt)) AS start, source, count(mention) AS mentions
      ORDER BY start
      WITH source, collect({start: start, mentions: mentions}) AS stretches
      UNWIND stretches AS stretch
      WITH stretch.start AS start, sum(stretch.mentions) AS mentions,
        count(CASE WHEN ${countsAsOutlet("source")} THEN 1 END) AS sources,
        count(CASE WHEN ${countsAsOutlet("source")} AND stretch.start = stretches[0].start THEN 1 END) AS newSources
        ORDER BY start
      RETURN collect({at: toString(start), mentions: mentions, sources: sources, newSources: newSources}) AS nodes
    }
    RETURN parentId, nodes`,
});
