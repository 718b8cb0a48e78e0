import { z } from "zod";

import { stoodThen } from "./asserted.js";
import { cypher, integer, statement } from "./statement.js";

const asOf = { asOf: z.string() };
const text = z.string().nullable();

const verdictThen = cypher`head(COLLECT {
        MATCH (claim)-[:HAS_VERDICT]->(given:Verdict) WHERE given.decidedAt <= $asOf
        RETURN given ORDER BY given.decidedAt DESC LIMIT 1
      })`;

/** How many mentions counted for a bound `claim`. */
const mentionCountThen = cypher`COUNT { (claim)<-[asserted:ASSERTED]-(:ClaimMention) WHERE ${stoodThen("asserted")} }`;

/** Binds each mention that counted for a bound `claim`, with the analysis by which it did, its text and its article. */
const mentionsThen = cypher`MATCH (claim)<-[asserted:ASSERTED]-(mention:ClaimMention)<-[:FOUND]-(analysis:Analysis)-[:OF]->(snapshot:Snapshot)
        WHERE ${stoodThen("asserted")} AND analysis.completedAt <= $asOf AND coalesce(analysis.supersededAt, '~') > $asOf
        MATCH (article:Article {id: mention.articleId})<-[:PUBLISHED]-(source:Source)`;

/** When a bound `article` counts as having appeared, by what a bound `analysis` knew of it. */
const appearedAt = cypher`CASE WHEN analysis.publishedAt < article.fetchedAt THEN analysis.publishedAt ELSE article.fetchedAt END`;

/** Binds the `analysis` of a bound `article` that counted, and its text. */
const analysisThen = cypher`MATCH (article)-[:HAS_SNAPSHOT]->(snapshot:Snapshot)<-[:OF]-(analysis:Analysis)
      WHERE analysis.completedAt <= $asOf AND coalesce(analysis.supersededAt, '~') > $asOf`;

/** Pages go by id from the first that is not read yet, whatever is exported of them. */
const page = { after: z.string(), limit: integer() };

/** The next articles by id, each with what is exported of it, or null where it was not known, its outlet and its claims. */
export const exportedArticles = statement({
  name: "export-record.articles",
  params: z.object({ ...asOf, ...page, includeTexts: z.boolean() }),
  row: z.object({
    id: z.string(),
    known: z
      .object({
        claimIds: z.array(z.string()),
        source: z.object({ id: z.string(), domain: z.string(), name: z.string() }),
        row: z.object({
          ...{
            id: z.string(),
            sourceId: z.string(),
            url: text,
            title: z.string(),
            byline: text,
            language: text,
          },
          ...{
            publishedAt: text,
            appearedAt: z.string(),
            retrievedAt: z.string(),
            contentSha256: z.string(),
          },
          ...{ score: z.number(), techniques: z.array(z.string()), analyzedAt: z.string() },
          ...{ analyzer: z.string(), analyzerVersion: z.string(), analyzerModel: text, text },
        }),
      })
      .nullable(),
  }),
  text: cypher`
    MATCH (article:Article) WHERE article.id > $after
    WITH article ORDER BY article.id LIMIT $limit
    RETURN article.id AS id, head(COLLECT {
      ${analysisThen}
      MATCH (source:Source)-[:PUBLISHED]->(article)
      RETURN {
        source: source {.id, .domain, .name},
        claimIds: COLLECT {
          MATCH (analysis)-[:FOUND]->(:ClaimMention)-[asserted:ASSERTED]->(claim:Claim|FormerClaim)
          WHERE ${stoodThen("asserted")}
          RETURN DISTINCT claim.id },
        row: {id: article.id, sourceId: source.id, url: article.url, title: snapshot.title, byline: analysis.byline,
          language: analysis.language, publishedAt: analysis.publishedAt, appearedAt: ${appearedAt},
          retrievedAt: snapshot.retrievedAt, contentSha256: snapshot.contentHash, score: analysis.score,
          techniques: COLLECT {
            MATCH (analysis)-[:DETECTED]->(technique:Technique) RETURN technique.slug AS slug ORDER BY slug },
          analyzedAt: analysis.completedAt, analyzer: analysis.analyzerName,
          analyzerVersion: analysis.analyzerVersion, analyzerModel: analysis.analyzerModel,
          text: CASE WHEN $includeTexts THEN snapshot.text END}} AS known
      LIMIT 1
    }) AS known`,
});

/** The next claims by id, also those that became part of others since, each with how many mentions counted for it. */
export const exportedClaimIds = statement({
  name: "export-record.claim-ids",
  params: z.object({ ...asOf, ...page }),
  row: z.object({ id: z.string(), mentionCount: z.number() }),
  text: cypher`
    CALL () {
      MATCH (claim:Claim) WHERE claim.id > $after
      RETURN claim ORDER BY claim.id LIMIT $limit
      UNION ALL
      MATCH (claim:FormerClaim) WHERE claim.id > $after
      RETURN claim ORDER BY claim.id LIMIT $limit
    }
    WITH claim ORDER BY claim.id LIMIT $limit
    RETURN claim.id AS id, ${mentionCountThen} AS mentionCount`,
});

/** Binds the `claim` with an `id`, also one that became part of another since. */
const claimOnceNamed = cypher`CALL (id) {
      MATCH (claim:Claim {id: id})
      RETURN claim
      UNION
      MATCH (claim:FormerClaim {id: id})
      RETURN claim
    }`;

/** By how many mentions each of these claims was stated. */
export const claimSizes = statement({
  name: "export-record.claim-sizes",
  params: z.object({ ...asOf, ids: z.array(z.string()) }),
  row: z.object({ id: z.string(), mentionCount: z.number() }),
  text: cypher`
    UNWIND $ids AS id
    ${claimOnceNamed}
    RETURN claim.id AS id, ${mentionCountThen} AS mentionCount`,
});

/** What a filter asks of these claims. */
export const claimFacts = statement({
  name: "export-record.claim-facts",
  params: z.object({ ...asOf, ids: z.array(z.string()) }),
  row: z.object({
    ...{ id: z.string(), verdict: z.string(), origins: z.number(), firstSeenAt: z.string().nullable() },
    ...{ sources: z.array(z.string()), languages: z.array(z.string()) },
    ...{ entities: z.array(z.string()), techniques: z.array(z.string()) },
  }),
  text: cypher`
    UNWIND $ids AS id
    ${claimOnceNamed}
    WITH claim, ${verdictThen} AS verdict
    CALL (claim) {
      ${mentionsThen}
      WITH source.domain AS domain, analysis, asserted.subjects AS subjects, ${appearedAt} AS appearedAt
      RETURN min(appearedAt) AS firstSeenAt, collect(DISTINCT domain) AS sources,
        collect(DISTINCT analysis.language) AS languages, collect(DISTINCT analysis) AS analyses,
        collect(DISTINCT subjects) AS subjects
    }
    RETURN claim.id AS id, coalesce(verdict.value, 'UNVERIFIED') AS verdict,
      coalesce(verdict.supportingOrigins, 0) AS origins, firstSeenAt, sources, languages,
      reduce(all = [], some IN subjects | all + some) AS entities,
      COLLECT {
        UNWIND analyses AS analysis
        MATCH (analysis)-[:DETECTED]->(technique:Technique)
        RETURN DISTINCT technique.slug
      } AS techniques`,
});

const mention = z.object({
  ...{
    id: z.string(),
    articleId: z.string(),
    sourceId: z.string(),
    articleUrl: text,
    appearedAt: z.string(),
  },
  ...{ contentSha256: z.string(), quote: z.string(), start: z.number(), end: z.number(), voice: z.string() },
  ...{
    wording: z.string(),
    attributedTo: text,
    checkWorthiness: z.number(),
    prefix: z.string(),
    suffix: z.string(),
  },
});

const verdict = z.object({
  ...{ id: z.string(), value: z.string(), rationale: z.string(), supportingOrigins: z.number() },
  ...{ refutingOrigins: z.number(), countIfAllIndependent: z.number(), flags: z.array(z.string()) },
  ...{ coverage: z.string(), decidedAt: z.string(), decidedBy: z.string(), origins: z.string() },
});

const relation = z.object({
  ...{ otherClaimId: z.string(), relation: z.string(), score: z.number(), mismatches: z.array(z.string()) },
});

const evidence = z.object({
  ...{ id: z.string(), kind: z.string(), provider: z.string(), stance: z.string(), confidence: z.number() },
  ...{ mismatches: z.array(z.string()), snippet: z.string(), title: text, url: text, domain: text },
  ...{ publishedAt: text, retrievedAt: z.string(), contentSha256: text, ratingText: text, state: z.string() },
});

/**
 * Other claims with a greater id that a bound `claim` contradicts or varies, by wordings of mentions that counted. What the
 * matcher says of two wordings is known as soon as both are there.
 */
const relationsThen = cypher`
        MATCH (claim)<-[asserted:ASSERTED]-(:ClaimMention) WHERE ${stoodThen("asserted")}
        WITH DISTINCT claim, asserted.wordingId AS wordingId
        MATCH (one:Wording {id: wordingId})-[pair:RESEMBLES]-(two:Wording)
        WHERE pair.relation IN ['CONTRADICTS', 'VARIANT'] AND one.createdAt <= $asOf AND two.createdAt <= $asOf
        MATCH (two)<-[:WORDED|FORMERLY_WORDED]-(:ClaimMention)-[said:ASSERTED]->(other:Claim|FormerClaim)
        WHERE said.wordingId = two.id AND ${stoodThen("said")} AND other.id > claim.id
        WITH other, pair ORDER BY pair.relation, pair.score DESC, startNode(pair).id, endNode(pair).id
        WITH other, collect(pair)[0] AS strongest
        RETURN {otherClaimId: other.id, relation: strongest.relation, score: strongest.score,
          mismatches: coalesce(strongest.mismatches, [])} AS related ORDER BY other.id`;

/** These claims with everything that is exported with them. One round trip. */
export const exportedClaims = statement({
  name: "export-record.claims",
  params: z.object({ ...asOf, ids: z.array(z.string()) }),
  row: z.object({
    ...{ id: z.string(), text, createdAt: z.string(), entities: z.array(z.string()) },
    verdict: verdict.nullable(),
    relations: z.array(relation),
    mentions: z.array(mention),
    evidence: z.array(evidence),
  }),
  text: cypher`
    UNWIND $ids AS id
    ${claimOnceNamed}
    WITH claim, ${verdictThen} AS verdict
    RETURN claim.id AS id, claim.text AS text, claim.createdAt AS createdAt,
      COLLECT {
        MATCH (claim)<-[asserted:ASSERTED]-(:ClaimMention) WHERE ${stoodThen("asserted")}
        UNWIND asserted.subjects AS entityId
        WITH DISTINCT entityId
        MATCH (entity:Entity {id: entityId})
        RETURN DISTINCT entity.name AS name ORDER BY name
      } AS entities,
      verdict {.id, .value, .rationale, .supportingOrigins, .refutingOrigins, .countIfAllIndependent, .flags,
        .coverage, .decidedAt, .decidedBy, .origins} AS verdict,
      COLLECT {${relationsThen}
      } AS relations,
      COLLECT {
        ${mentionsThen}
        RETURN {id: mention.id, articleId: article.id, sourceId: source.id, articleUrl: article.url,
          appearedAt: ${appearedAt}, contentSha256: snapshot.contentHash, quote: mention.exact, start: mention.start,
          end: mention.end, voice: asserted.voice, attributedTo: asserted.attributedTo,
          checkWorthiness: asserted.checkWorthiness, prefix: mention.prefix, suffix: mention.suffix,
          // The wording that a split made is gone when that is undone; it said what the mention says.
          wording: coalesce(head(COLLECT { MATCH (wording:Wording {id: asserted.wordingId}) RETURN wording.text }), mention.text)} AS row
        ORDER BY mention.id
      } AS mentions,
      COLLECT {
        MATCH (claim)<-[:EXPRESSES]-(:Wording {live: true})<-[:BEARS_ON]-(found:Evidence)
        RETURN DISTINCT found {.id, .kind, .provider, .stance, .confidence, mismatches: coalesce(found.mismatches, []),
          .snippet, .title, .url, domain: head([(found)-[:FROM]->(source:Source) | source.domain]), .publishedAt,
          .retrievedAt, contentSha256: found.contentHash, .ratingText, .state} AS row
        ORDER BY row.id
      } AS evidence`,
});
