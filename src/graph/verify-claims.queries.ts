import { z } from "zod";

import { familyNode } from "./claim-count.commands.js";
import { strongestResemblance } from "./claim-relation.commands.js";
import { isLiveWording } from "./wording.commands.js";
import { cypher, integer, statement } from "./statement.js";

/** The next claims in the order of their ids. */
export const claimPage = statement({
  name: "verify.claim-page",
  params: z.object({ after: z.string(), limit: integer() }),
  row: z.object({ claimId: z.string() }),
  text: cypher`
    MATCH (claim:Claim) WHERE claim.id > $after
    RETURN claim.id AS claimId ORDER BY claim.id LIMIT $limit`,
});

/** The counts and the verdict that claims carry for filters and orderings. */
export const storedCounts = statement({
  name: "verify.stored-counts",
  params: z.object({ claimIds: z.array(z.string()) }),
  row: z.object({
    claimId: z.string(),
    counts: z.object({
      mentionCount: z.number().nullable(),
      articleCount: z.number().nullable(),
      sourceCount: z.number().nullable(),
      originCount: z.number().nullable(),
      firstSeenAt: z.string().nullable(),
      lastSeenAt: z.string().nullable(),
      ownSince: z.string().nullable(),
      originatorId: z.string().nullable(),
      verdict: z.string().nullable(),
    }),
  }),
  text: cypher`
    UNWIND $claimIds AS claimId
    MATCH (claim:Claim {id: claimId})
    RETURN claimId,
      claim {.mentionCount, .articleCount, .sourceCount, .originCount, .firstSeenAt, .lastSeenAt, .ownSince,
        .originatorId, .verdict} AS counts`,
});

const storedOrigin = z.object({
  id: z.string(),
  key: z.string(),
  name: z.string(),
  reason: z.string(),
  articleCount: z.number(),
  pageCount: z.number().nullable(),
  lastSeenAt: z.string(),
  selfReported: z.boolean(),
  anonymous: z.boolean().nullable(),
  founded: z.boolean().nullable(),
  tally: z.string(),
  mentions: z.array(z.object({ mentionId: z.string(), why: z.string().nullable() })),
  evidence: z.array(z.object({ evidenceId: z.string(), why: z.string().nullable() })),
});

/** The origins that stand in a relationship to a bound `claim`, as a list. */
const originsThat = (relationship: "ORIGIN_OF" | "ORIGIN_AGAINST") => cypher`COLLECT {
      MATCH (origin:Origin)-[:${relationship}]->(claim)
      WITH origin ORDER BY origin.key
      RETURN origin {.id, .key, .name, .reason, .articleCount, .pageCount, .lastSeenAt, .selfReported, .anonymous, .founded,
        .tally,
        mentions: COLLECT {
          MATCH (mention:ClaimMention)-[counts:COUNTS_AS]->(origin)
          RETURN {mentionId: mention.id, why: counts.why} AS counted ORDER BY mention.id
        },
        evidence: COLLECT {
          MATCH (evidence:Evidence)-[counts:COUNTS_AS]->(origin)
          RETURN {evidenceId: evidence.id, why: counts.why} AS counted ORDER BY evidence.id
        }}
    }`;

/** The origins that claims have, and those of what was found outside against them, with what counts as each. */
export const storedOrigins = statement({
  name: "verify.stored-origins",
  params: z.object({ claimIds: z.array(z.string()) }),
  row: z.object({ claimId: z.string(), origins: z.array(storedOrigin), against: z.array(storedOrigin) }),
  text: cypher`
    UNWIND $claimIds AS claimId
    MATCH (claim:Claim {id: claimId})
    RETURN claimId, ${originsThat("ORIGIN_OF")} AS origins, ${originsThat("ORIGIN_AGAINST")} AS against`,
});

const relation = z.object({
  type: z.string(),
  otherId: z.string(),
  score: z.number(),
  changed: z.array(z.string()).nullable(),
});

/** What is kept of claims' families of copies, of the outlets that state them and of what they are about. */
export const storedParts = statement({
  name: "verify.stored-parts",
  params: z.object({ claimIds: z.array(z.string()) }),
  row: z.object({
    claimId: z.string(),
    families: z.array(
      familyNode
        .omit({ claimId: true })
        .extend({ imprints: z.array(z.object({ id: z.string(), firstSaid: z.string() })) }),
    ),
    outlets: z.array(
      z.object({
        id: z.string(),
        sourceId: z.string(),
        mentionCount: z.number(),
        articleCount: z.number(),
        firstSeenAt: z.string(),
        lastSeenAt: z.string(),
        ownSince: z.string().nullable(),
      }),
    ),
    subjects: z.array(z.object({ entityId: z.string(), mentionCount: z.number() })),
  }),
  text: cypher`
    UNWIND $claimIds AS claimId
    MATCH (claim:Claim {id: claimId})
    RETURN claimId,
      COLLECT {
        MATCH (family:CopyFamily)-[:FAMILY_OF]->(claim)
        RETURN family {.id, .rootSaid, .agencySaid, .attributionSaid, .claimPublisher, .attributed, .attribution, .origin,
          imprints: [(imprint:Imprint)-[seen:SEEN_IN]->(family) | {id: imprint.id, firstSaid: seen.firstSaid}]} AS family
        ORDER BY family.id
      } AS families,
      COLLECT {
        MATCH (source:Source)-[states:STATES]->(claim)
        RETURN states {.id, .mentionCount, .articleCount, .firstSeenAt, .lastSeenAt, .ownSince, sourceId: source.id} AS outlet
        ORDER BY source.id
      } AS outlets,
      COLLECT {
        MATCH (claim)-[about:ABOUT]->(entity:Entity)
        RETURN {entityId: entity.id, mentionCount: about.mentionCount} AS subject ORDER BY entity.id
      } AS subjects`,
});

/** Wordings of claims that are live and should not be, or the other way about, or that express more or less than one claim. */
export const wrongWordings = statement({
  name: "verify.wrong-wordings",
  params: z.object({ claimIds: z.array(z.string()) }),
  row: z.object({ claimId: z.string(), wordingId: z.string(), live: z.boolean(), claims: z.number() }),
  text: cypher`
    UNWIND $claimIds AS claimId
    MATCH (:Claim {id: claimId})<-[:EXPRESSES]-(wording:Wording)
    WITH claimId, wording, COUNT { (wording)-[:EXPRESSES]->(:Claim) } AS claims, ${isLiveWording} AS live
    WHERE wording.live <> live OR claims <> 1
    RETURN claimId, wording.id AS wordingId, live, claims ORDER BY wordingId`,
});

/** What the wordings of these claims are near to, of greater id as it should be, with the cosine of their vectors if they have any. */
export const storedNearPairs = statement({
  name: "verify.near-pairs",
  params: z.object({ claimIds: z.array(z.string()) }),
  row: z.object({
    claimId: z.string(),
    one: z.object({ id: z.string(), text: z.string() }),
    other: z.object({ id: z.string(), text: z.string() }),
    score: z.number(),
    similarity: z.number().nullable(),
  }),
  text: cypher`
    UNWIND $claimIds AS claimId
    MATCH (:Claim {id: claimId})<-[:EXPRESSES]-(one:Wording)-[near:NEAR]->(other:Wording)
    RETURN claimId, one {.id, .text} AS one, other {.id, .text} AS other, near.score AS score,
      2 * vector.similarity.cosine(one.embedding, other.embedding) - 1 AS similarity
    ORDER BY one.id, other.id`,
});

/** Those of these claims that have several live wordings, or one that says the same as one of another claim. */
export const claimsToGroup = statement({
  name: "verify.claims-to-group",
  params: z.object({ claimIds: z.array(z.string()) }),
  row: z.object({ claimId: z.string() }),
  text: cypher`
    UNWIND $claimIds AS claimId
    MATCH (claim:Claim {id: claimId})
    WHERE COUNT { (claim)<-[:EXPRESSES]-(:Wording {live: true}) } > 1 OR EXISTS {
      (claim)<-[:EXPRESSES]-(:Wording {live: true})-[tie:RESEMBLES|JOINED]-(other)
      WHERE other:Change OR (tie.relation = 'SAME' AND other.live)
    }
    RETURN claimId`,
});

/** Those of these claims that are not said to be kept apart from another. */
export const unguardedClaims = statement({
  name: "verify.unguarded-claims",
  params: z.object({ claimIds: z.array(z.string()) }),
  row: z.object({ claimId: z.string() }),
  text: cypher`
    UNWIND $claimIds AS claimId
    MATCH (claim:Claim {id: claimId}) WHERE coalesce(claim.guarded, false) = false
    RETURN claimId`,
});

/**
 * The relations of claims to claims of greater id, as they are and as they follow from what the matcher said of their
 * wordings.
 */
export const claimRelations = statement({
  name: "verify.claim-relations",
  params: z.object({ claimIds: z.array(z.string()) }),
  row: z.object({
    claimId: z.string(),
    stored: z.array(relation),
    expected: z.array(relation),
  }),
  text: cypher`
    UNWIND $claimIds AS claimId
    MATCH (claim:Claim {id: claimId})
    RETURN claimId,
      COLLECT {
        MATCH (claim)-[edge:CONTRADICTS|VARIANT_OF]->(other:Claim)
        RETURN {type: type(edge), otherId: other.id, score: edge.score, changed: edge.changed} AS related
        ORDER BY other.id, type(edge)
      } AS stored,
      COLLECT {
        ${strongestResemblance}
        WHERE other.id > claim.id
        RETURN CASE strongest.relation
            WHEN 'CONTRADICTS' THEN {type: 'CONTRADICTS', otherId: other.id, score: strongest.score, changed: strongest.mismatches}
            ELSE {type: 'VARIANT_OF', otherId: other.id, score: strongest.score, changed: strongest.mismatches} END AS related
        ORDER BY other.id
      } AS expected`,
});

/** Mentions that count for these claims and should not, or that do not count as exactly one origin. */
export const wrongAssertions = statement({
  name: "verify.wrong-assertions",
  params: z.object({ claimIds: z.array(z.string()) }),
  row: z.object({
    claimId: z.string(),
    mentionId: z.string(),
    isCurrent: z.boolean(),
    isWordedSo: z.boolean(),
    claims: z.number(),
    origins: z.number(),
  }),
  text: cypher`
    UNWIND $claimIds AS claimId
    MATCH (claim:Claim {id: claimId})<-[:ASSERTS]-(mention:ClaimMention)
    WITH claimId, mention,
      EXISTS { (:Article {id: mention.articleId})-[:CURRENT_ANALYSIS]->(:Analysis)-[:FOUND]->(mention) } AS isCurrent,
      EXISTS { (mention)-[:WORDED]->(:Wording)-[:EXPRESSES]->(claim) } AS isWordedSo,
      COUNT { (mention)-[:ASSERTS]->(:Claim) } AS claims,
      COUNT { (mention)-[:COUNTS_AS]->(:Origin) } AS origins
    WHERE NOT isCurrent OR NOT isWordedSo OR claims <> 1 OR origins <> 1
    RETURN claimId, mention.id AS mentionId, isCurrent, isWordedSo, claims, origins ORDER BY mentionId`,
});
