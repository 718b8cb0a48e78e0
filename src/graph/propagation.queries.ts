import { z } from "zod";

import { mentionFields, mentionRow } from "./claim-mention.queries.js";
import { claimFields, claimRow } from "./claim.queries.js";
import { carriedAgency } from "./standing.js";
import { sourceFields, sourceRow } from "./source.queries.js";
import { cypher, integer, statement } from "./statement.js";

const reasons = [
  "ATTRIBUTION",
  "PUBLISHER_ATTRIBUTES",
  "RUN_BY_BODY",
  "WIRE_CREDIT",
  "COPY",
  "SAME_QUOTE",
  "OWN_REPORT",
] as const;

/** The mentions of each claim in the order of saying, texts without an address last, each with its origin and the mention at the root of its copies. */
export const propagationByClaim = statement({
  name: "propagation.by-claim",
  params: z.object({ parentIds: z.array(z.string()), limit: integer() }),
  row: z.object({
    parentId: z.string(),
    nodes: z.array(
      z.object({
        mention: mentionRow,
        at: z.string(),
        why: z.enum(reasons),
        originKey: z.string(),
        originName: z.string(),
        /** "date article mention" of who is followed. */
        rootSaid: z.string().nullable(),
        agencies: z.array(z.string()),
        sourceId: z.string(),
        /** The agencies whose copy the article carries. */
        agencyIds: z.array(z.string()),
      }),
    ),
  }),
  text: cypher`
    UNWIND $parentIds AS parentId
    MATCH (claim:Claim {id: parentId})
    CALL (claim) {
      MATCH (claim)<-[:ASSERTS]-(mention:ClaimMention)-[counts:COUNTS_AS]->(origin:Origin)
      MATCH (article:Article {id: mention.articleId})
      WITH claim, mention, counts, origin, article
        ORDER BY article.url IS NULL, article.effectiveAt, article.id, mention.id LIMIT $limit
      WITH claim, mention, counts, origin, article, head(COLLECT {
        MATCH (mention)-[:STANDS_IN|QUOTES|SAID_IN]->(own:Imprint)-[:SAME_UTTERANCE*0..1]-(like:Imprint)
        MATCH (like)-[seen:SEEN_IN {claimId: claim.id}]->(family:CopyFamily)
        RETURN family.rootSaid ORDER BY own.kind = 'SENTENCE', seen.firstSaid LIMIT 1 }) AS rootSaid
      RETURN collect({
        mention: mention {${mentionFields}}, at: article.effectiveAt, why: counts.why, originKey: origin.key,
        originName: origin.name, rootSaid: rootSaid,
        sourceId: head([(publishing:Source)-[:PUBLISHED]->(article) | publishing.id]),
        agencyIds: COLLECT { MATCH ${carriedAgency} RETURN agency.id ORDER BY agency.id },
        agencies: COLLECT { MATCH (article)-[:CREDITS]->(agency:Source) RETURN agency.name ORDER BY agency.name }
      }) AS nodes
    }
    RETURN parentId, nodes`,
});

/** Each claim and those that vary it in the number and do not deny one, first said first, each with who said it first. */
export const figuresByClaim = statement({
  name: "propagation.figures-by-claim",
  params: z.object({ parentIds: z.array(z.string()), limit: integer() }),
  row: z.object({
    parentId: z.string(),
    nodes: z.array(
      z.object({
        claim: claimRow,
        firstSeenAt: z.string(),
        lastSeenAt: z.string(),
        articleCount: z.number(),
        originCount: z.number(),
        source: sourceRow.nullable(),
      }),
    ),
  }),
  text: cypher`
    UNWIND $parentIds AS parentId
    MATCH (asked:Claim {id: parentId})
    CALL (asked) {
      CALL (asked) {
        RETURN asked AS claim
        UNION
        MATCH (asked)-[edge:VARIANT_OF]-(claim:Claim)
        WHERE 'NUMBER' IN edge.changed AND NOT 'POLARITY' IN edge.changed
        RETURN claim
      }
      WITH claim WHERE claim.firstSeenAt IS NOT NULL
      WITH claim ORDER BY claim.firstSeenAt, claim.id LIMIT $limit
      OPTIONAL MATCH (source:Source {id: claim.originatorId})
      RETURN collect({claim: claim {${claimFields}}, firstSeenAt: claim.firstSeenAt, lastSeenAt: claim.lastSeenAt,
        articleCount: claim.articleCount, originCount: coalesce(head([(claim)-[:CURRENT]->(verdict:Verdict) | verdict.supportingOrigins]), 0), source: source {${sourceFields}}}) AS nodes
    }
    RETURN parentId, nodes`,
});

const followRows = z.object({
  parentId: z.string(),
  nodes: z.array(z.object({ source: sourceRow, claims: z.number(), ofClaims: z.number() })),
});

const followParams = z.object({ parentIds: z.array(z.string()), limit: integer(), mostClaims: integer() });

/** Whose claims each source states after them: of its latest claims that others originated, how many each of those did. */
export const followedSources = statement({
  name: "propagation.followed-sources",
  params: followParams,
  row: followRows,
  text: cypher`
    UNWIND $parentIds AS parentId
    MATCH (follower:Source {id: parentId})
    CALL (follower) {
      MATCH (follower)-[states:STATES]->(claim:Claim)
      WITH follower, claim ORDER BY states.lastSeenAt DESC, claim.id LIMIT $mostClaims
      WITH follower, claim, claim.originatorId AS originatorId
      WHERE originatorId IS NOT NULL AND originatorId <> follower.id
      WITH originatorId, count(claim) AS claims
      WITH collect({id: originatorId, claims: claims}) AS pairs, sum(claims) AS ofClaims
      UNWIND pairs AS pair
      MATCH (source:Source {id: pair.id})
      WITH source, pair.claims AS claims, ofClaims ORDER BY claims DESC, source.domain LIMIT $limit
      RETURN collect({source: source {${sourceFields}}, claims: claims, ofClaims: ofClaims}) AS nodes
    }
    RETURN parentId, nodes`,
});

/** Who states each source's claims after it: of the latest claims that it originated, how many each other outlet states. */
export const followingSources = statement({
  name: "propagation.following-sources",
  params: followParams,
  row: followRows,
  text: cypher`
    UNWIND $parentIds AS parentId
    MATCH (leader:Source {id: parentId})
    CALL (leader) {
      MATCH (leader)-[states:STATES]->(claim:Claim)
      WITH leader, claim ORDER BY states.lastSeenAt DESC, claim.id LIMIT $mostClaims
      WITH leader, claim WHERE claim.originatorId = leader.id
      WITH leader, collect(claim) AS originated
      UNWIND originated AS claim
      MATCH (claim)<-[:STATES]-(source:Source) WHERE source <> leader
      WITH source, count(claim) AS claims, size(originated) AS ofClaims ORDER BY claims DESC, source.domain LIMIT $limit
      RETURN collect({source: source {${sourceFields}}, claims: claims, ofClaims: ofClaims}) AS nodes
    }
    RETURN parentId, nodes`,
});
