import { z } from "zod";

import type { Mismatch, Stance } from "../domain/comparison.js";
import type { Evidence, EvidenceKind, EvidenceState } from "../domain/evidence.js";
import { askedOrigins } from "./behind-origin.js";
import { pagedStatement } from "./paged-statement.js";
import { type Standing, timedStatement } from "./standing.js";
import { sourceFields, sourceRow } from "./source.queries.js";
import { cypher, statement } from "./statement.js";

const stances: readonly Stance[] = ["SUPPORTS", "REFUTES", "NEUTRAL"];
export const kinds: readonly EvidenceKind[] = ["CROSS_REFERENCE", "WEB_SEARCH", "WIKIPEDIA", "FACT_CHECK"];
export const mismatches: readonly Mismatch[] = ["NUMBER", "DATE", "ENTITY", "POLARITY", "SCOPE"];

const states: readonly EvidenceState[] = ["PRESENT", "CHANGED", "GONE"];

const evidenceRow: z.ZodType<Evidence> = z.object({
  id: z.string(),
  kind: z.enum(kinds),
  provider: z.string(),
  stance: z.enum(stances),
  confidence: z.number(),
  mismatches: z.array(z.enum(mismatches)),
  snippet: z.string(),
  title: z.string().nullable(),
  url: z.string().nullable(),
  source: sourceRow.nullable(),
  publishedAt: z.string().nullable(),
  retrievedAt: z.string(),
  contentHash: z.string().nullable(),
  revisionUrl: z.string().nullable(),
  archiveUrl: z.string().nullable(),
  ratingText: z.string().nullable(),
  state: z.enum(states),
  checkedAt: z.string().nullable(),
});

/**
 * What bears on a bound `claim`: each mention of it supports it, each mention of a claim that contradicts it refutes it,
 * each mention of a variant is neutral; and what providers found outside.
 */
const bearing = (standing: Standing) => cypher`
      CALL (claim) {
        ${standing.mentionsOfClaim}
        RETURN mention, null AS found, 'SUPPORTS' AS stance, null AS score, [] AS mismatches
        UNION ALL
        ${standing.relatedClaims}
        CALL (other) {
          WITH other AS claim
          ${standing.mentionsOfClaim}
          RETURN mention
        }
        RETURN mention, null AS found, CASE relation WHEN 'CONTRADICTS' THEN 'REFUTES' ELSE 'NEUTRAL' END AS stance, score,
          coalesce(changed, CASE relation WHEN 'CONTRADICTS' THEN ['POLARITY'] ELSE [] END) AS mismatches
        UNION ALL
        ${standing.evidenceOfClaim}
        RETURN null AS mention, found, found.stance AS stance, found.confidence AS score,
          coalesce(found.mismatches, []) AS mismatches
      }
      OPTIONAL MATCH (article:Article {id: mention.articleId})
      WITH claim, mention, found, stance, score, mismatches, article,
        coalesce(found.id, 'xref.' + claim.id + '.' + mention.id) AS id,
        CASE stance WHEN 'SUPPORTS' THEN '0' WHEN 'REFUTES' THEN '1' ELSE '2' END
          + coalesce(article.effectiveAt, found.effectiveAt) AS key
      WHERE ($stances IS NULL OR stance IN $stances)
        AND ($kinds IS NULL OR coalesce(found.kind, 'CROSS_REFERENCE') IN $kinds)`;

/** How surely a bound `mention` states the bound `claim`: 1 in the claim's own words, else its wording's closest link. */
const linkScore = cypher`CASE WHEN mention.text = claim.text THEN 1.0 ELSE coalesce(head(COLLECT {
            MATCH (mention)-[:WORDED]->(:Wording)-[pair:RESEMBLES {relation: 'SAME'}]-(:Wording)-[:EXPRESSES]->(claim)
            RETURN pair.score ORDER BY pair.score DESC LIMIT 1 }), 1.0) END`;

const crossReference = cypher`{id: id, kind: 'CROSS_REFERENCE', provider: 'graph', stance: stance, mismatches: mismatches,
          confidence: coalesce(score, ${linkScore}),
          snippet: mention.exact, title: article.title, url: article.url, publishedAt: article.publishedAt,
          retrievedAt: article.fetchedAt, contentHash: null, revisionUrl: null, archiveUrl: null, ratingText: null, state: 'PRESENT', checkedAt: null,
          source: head(COLLECT { MATCH (source:Source)-[:PUBLISHED]->(article) RETURN source {${sourceFields}} })}`;

const storedEvidence = cypher`{id: id, kind: found.kind, provider: found.provider, stance: stance, mismatches: mismatches, confidence: score,
          snippet: found.snippet, title: found.title, url: found.url, publishedAt: found.publishedAt,
          retrievedAt: found.retrievedAt, contentHash: found.contentHash, revisionUrl: found.revisionUrl, archiveUrl: found.archiveUrl,
          ratingText: found.ratingText, state: found.state, checkedAt: found.checkedAt,
          source: head(COLLECT { MATCH (found)-[:FROM]->(source:Source) RETURN source {${sourceFields}} })}`;

const oneEvidence = cypher`CASE WHEN found IS NULL THEN ${crossReference} ELSE ${storedEvidence} END`;

const params = {
  parentIds: z.array(z.string()),
  stances: z.array(z.string()).nullable(),
  kinds: z.array(z.string()).nullable(),
};

const count = z.object({ parentId: z.string(), count: z.number() });

const ofClaims = (standing: Standing) => cypher`
    UNWIND $parentIds AS parentId
    MATCH (claim:Claim {id: parentId})
    CALL (claim) {${bearing(standing)}`;

// What an article says is no evidence for itself, and neither are its copies or what it was copied from, in the graph or outside.
const ofMentions = (standing: Standing) => cypher`
    UNWIND $parentIds AS parentId
    MATCH (own:ClaimMention {id: parentId})-[:WORDED]->(:Wording)-[:EXPRESSES]->(claim:Claim)
    CALL (own) {
      MATCH (:Article {id: own.articleId})-[:DERIVED_FROM*0..]-(member:Article)
      RETURN collect(DISTINCT member.id) AS family
    }
    CALL (claim, own, family) {${bearing(standing)}
        AND (article IS NULL OR NOT article.id IN family)
        AND (found IS NULL OR NOT EXISTS {
          (own)-[:STANDS_IN]->(:Imprint)-[:SAME_UTTERANCE*0..1]-(:Imprint)<-[:STANDS_IN]-(found) })`;

const paged = (name: string, from: (standing: Standing) => string) =>
  pagedStatement({
    name,
    sort: { direction: "ASC", kind: "TEXT" },
    params,
    node: evidenceRow,
    text: ({ beyond, sorted }, standing) => cypher`${from(standing)}
        AND ${beyond("key", "id")}
      WITH claim, mention, found, stance, score, mismatches, article, id, key ${sorted("key", "id")}
      RETURN collect({key: key, id: id, node: ${oneEvidence}}) AS rows
    }
    RETURN parentId, rows`,
  });

const counting = (name: string, from: (standing: Standing) => string) =>
  timedStatement({
    name,
    params: z.object(params),
    row: count,
    text: (standing) => cypher`${from(standing)}
      RETURN count(id) AS count
    }
    RETURN parentId, count`,
  });

/** What bears on each claim: supporting first, then refuting, then neutral; each in the order of publication. */
export const evidenceByClaim = paged("evidence.by-claim", ofClaims);
export const countEvidenceByClaim = counting("evidence.count-by-claim", ofClaims);

/** The same for the claim of each mention, without that mention's own article and its family of copies. */
export const evidenceByMention = paged("evidence.by-mention", ofMentions);
export const countEvidenceByMention = counting("evidence.count-by-mention", ofMentions);

/** The cross-references with these ids; one that no longer holds gives no row. */
export const crossReferencesById = statement({
  name: "evidence.cross-references-by-id",
  params: z.object({
    asked: z.array(z.object({ id: z.string(), claimId: z.string(), mentionId: z.string() })),
  }),
  row: z.object({ parentId: z.string(), node: evidenceRow }),
  text: cypher`
    UNWIND $asked AS asked
    CALL (asked) {
      MATCH (claim:Claim {id: asked.claimId})
      RETURN claim
      UNION
      MATCH (:FormerClaim {id: asked.claimId})-[:MERGED_INTO*]->(claim:Claim)
      RETURN claim
    }
    MATCH (mention:ClaimMention {id: asked.mentionId})-[:ASSERTS]->(stated:Claim)
    MATCH (article:Article {id: mention.articleId})
    OPTIONAL MATCH (claim)-[edge:CONTRADICTS|VARIANT_OF]-(stated)
    WITH claim, mention, article, asked.id AS id, edge.score AS score,
      CASE WHEN stated = claim THEN 'SUPPORTS' WHEN edge:CONTRADICTS THEN 'REFUTES' WHEN edge:VARIANT_OF THEN 'NEUTRAL' END
        AS stance,
      coalesce(edge.changed, CASE WHEN edge:CONTRADICTS THEN ['POLARITY'] ELSE [] END) AS mismatches
    WHERE stance IS NOT NULL
    RETURN id AS parentId, ${crossReference} AS node`,
});

/** The evidence from outside with these ids. */
export const storedEvidenceById = statement({
  name: "evidence.stored-by-id",
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({ parentId: z.string(), node: evidenceRow }),
  text: cypher`
    UNWIND $ids AS parentId
    MATCH (found:Evidence {id: parentId})
    WITH found, parentId AS id, found.stance AS stance, found.confidence AS score,
      coalesce(found.mismatches, []) AS mismatches
    RETURN id AS parentId, ${storedEvidence} AS node`,
});

/** The evidence from outside that counts towards each origin. */
export const evidenceByOrigin = statement({
  name: "evidence.by-origin",
  params: askedOrigins,
  row: z.object({ parentId: z.string(), nodes: z.array(evidenceRow) }),
  text: cypher`
    UNWIND $origins AS asked
    CALL (asked) {
      MATCH (:Claim {id: asked.claimId})<-[:ORIGIN_OF]-(origin:Origin {key: asked.key}) WHERE NOT asked.refuting
      RETURN origin
      UNION
      MATCH (:Claim {id: asked.claimId})<-[:ORIGIN_AGAINST]-(origin:Origin {key: asked.key}) WHERE asked.refuting
      RETURN origin
      UNION
      MATCH (:Claim {id: asked.claimId})-[:CONTRADICTS]-(:Claim)<-[:ORIGIN_OF]-(origin:Origin {key: asked.key})
      WHERE asked.refuting
      RETURN origin
    }
    WITH asked, collect(origin) AS origins
    CALL (origins) {
      UNWIND origins AS origin
      MATCH (origin)<-[:COUNTS_AS]-(found:Evidence)
      WITH DISTINCT found, found.id AS id, found.stance AS stance, found.confidence AS score,
        coalesce(found.mismatches, []) AS mismatches ORDER BY id
      RETURN collect(${storedEvidence}) AS nodes
    }
    RETURN asked.id AS parentId, nodes`,
});
