import { z } from "zod";

import { cypher, noRow, statement } from "../../src/graph/statement.js";

/** Rows are made by the code beside, of what the product's own functions give: they are not looked through again. */
const rows = z.custom<readonly object[]>(Array.isArray);

/** Outlets, with how many articles they will have published. */
export const writeWorldOutlets = statement({
  name: "world.write-outlets",
  params: z.object({ outlets: rows }),
  row: noRow,
  text: cypher`
    UNWIND $outlets AS outlet
    MERGE (source:Source {id: outlet.id})
    SET source += outlet {.domain, .name}, source.articleCount = toInteger(outlet.articleCount)`,
});

/** Entities that articles name and claims are about. */
export const writeWorldEntities = statement({
  name: "world.write-entities",
  params: z.object({ entities: rows }),
  row: noRow,
  text: cypher`
    UNWIND $entities AS entity
    MERGE (node:Entity {id: entity.id})
      ON CREATE SET node += entity`,
});

/** Claims with their wordings. */
export const writeWorldClaims = statement({
  name: "world.write-claims",
  params: z.object({ claims: rows }),
  row: noRow,
  text: cypher`
    UNWIND $claims AS row
    CREATE (claim:Claim {id: row.id, text: row.text, createdAt: row.createdAt})
    WITH claim, row
    UNWIND row.wordings AS worded
    CREATE (wording:Wording {id: worded.id, text: worded.text, normalised: worded.normalised,
      embedding: worded.embedding, createdAt: row.createdAt, live: true})-[:EXPRESSES]->(claim)`,
});

/** Articles with their texts, analyses and mentions, for claims that are there. */
export const writeWorldArticles = statement({
  name: "world.write-articles",
  params: z.object({ articles: rows }),
  row: noRow,
  text: cypher`
    UNWIND $articles AS row
    MATCH (source:Source {id: row.sourceId})
    CREATE (source)-[:PUBLISHED]->(article:Article)-[:HAS_SNAPSHOT]->(snapshot:Snapshot)<-[:OF]-(analysis:Analysis)
      <-[:CURRENT_ANALYSIS]-(article)
    SET article = row.article, article.wordCount = toInteger(row.article.wordCount),
        snapshot = row.snapshot, analysis = row.analysis,
        analysis.notCheckableCount = 0, analysis.sentenceCount = size(row.mentions)
    WITH row, article, snapshot, analysis
    CALL (row, article, analysis) {
      UNWIND row.entityIds AS entityId
      MATCH (entity:Entity {id: entityId})
      CREATE (analysis)-[:NAMED]->(entity)
    }
    CALL (row, article) {
      UNWIND row.credits AS credit
      MERGE (agency:Source {id: credit.source.id})
        ON CREATE SET agency += credit.source, agency.articleCount = 0
      CREATE (article)-[:CREDITS {method: credit.method, exact: credit.exact}]->(agency)
    }
    CALL (row, analysis) {
      UNWIND row.detections AS detection
      MATCH (technique:Technique {slug: detection.technique})
      CREATE (analysis)-[:DETECTED {confidence: detection.confidence, spans: detection.spans}]->(technique)
    }
    CALL (row) { UNWIND row.imprints AS imprint MERGE (node:Imprint {id: imprint.id}) ON CREATE SET node = imprint }
    MATCH (passage:Imprint {id: row.passage})
    UNWIND row.mentions AS told
    MATCH (wording:Wording {id: told.wordingId})-[:EXPRESSES]->(claim:Claim)
    MATCH (sentence:Imprint {id: told.sentence})
    CREATE (analysis)-[:FOUND]->(mention:ClaimMention)-[:IN]->(snapshot)
    SET mention = told.node, mention.start = toInteger(told.node.start), mention.end = toInteger(told.node.end),
        mention.position = toInteger(told.node.position)
    CREATE (mention)-[:STANDS_IN]->(passage), (mention)-[:SAID_IN]->(sentence), (mention)-[:WORDED]->(wording),
      (mention)-[:ASSERTS]->(claim), (mention)-[:ASSERTED {from: row.analysis.completedAt, wordingId: told.wordingId,
        voice: mention.voice, attributedTo: mention.attributedTo, checkWorthiness: mention.checkWorthiness,
        subjects: mention.subjects}]->(claim)
    WITH mention, told WHERE told.speaker IS NOT NULL
    MATCH (entity:Entity {id: told.speakerId})
    MERGE (name:SpeakerName {key: told.speaker})
    CREATE (mention)-[:SPOKEN_BY]->(name), (mention)-[:ATTRIBUTED_TO]->(entity)`,
});

/** From which article others are copied word for word. */
export const writeWorldCopies = statement({
  name: "world.write-copies",
  params: z.object({ copies: rows }),
  row: noRow,
  text: cypher`
    UNWIND $copies AS copy
    MATCH (article:Article {id: copy.articleId}), (root:Article {id: copy.rootId})
    CREATE (article)-[:DERIVED_FROM {method: copy.method, score: copy.score}]->(root)`,
});

/** What claims come to whose mentions are all there: origins, families, outlets, subjects and the verdict. */
export const writeWorldCounts = statement({
  name: "world.write-counts",
  params: z.object({ claims: rows }),
  row: noRow,
  text: cypher`
    UNWIND $claims AS row
    MATCH (claim:Claim {id: row.id})
    SET claim += row.seen, claim.verdict = row.verdict.value,
        claim.mentionCount = toInteger(row.counts.mentionCount), claim.articleCount = toInteger(row.counts.articleCount),
        claim.sourceCount = toInteger(row.counts.sourceCount), claim.originCount = toInteger(row.counts.originCount)
    CREATE (claim)-[:HAS_VERDICT]->(verdict:Verdict)<-[:CURRENT]-(claim)
    SET verdict = row.verdict, verdict.supportingOrigins = toInteger(row.verdict.supportingOrigins),
        verdict.refutingOrigins = toInteger(row.verdict.refutingOrigins),
        verdict.countIfAllIndependent = toInteger(row.verdict.countIfAllIndependent)
    WITH row, claim
    CALL (row, claim) {
      UNWIND row.outlets AS outlet
      MATCH (source:Source {id: outlet.sourceId})
      CREATE (source)-[:STATES {id: outlet.id, mentionCount: toInteger(outlet.mentionCount),
        articleCount: toInteger(outlet.articleCount), firstSeenAt: outlet.firstSeenAt, lastSeenAt: outlet.lastSeenAt,
        ownSince: outlet.ownSince}]->(claim)
    }
    CALL (row, claim) {
      UNWIND row.subjects AS subject
      MATCH (entity:Entity {id: subject.entityId})
      CREATE (claim)-[:ABOUT {mentionCount: toInteger(subject.mentionCount)}]->(entity)
    }
    CALL (row, claim) {
      UNWIND row.families AS family
      CREATE (node:CopyFamily)-[:FAMILY_OF]->(claim)
      SET node = family.node
      WITH node, family
      UNWIND family.imprints AS seen
      MATCH (imprint:Imprint {id: seen.id})
      CREATE (imprint)-[:SEEN_IN {claimId: node.claimId, firstSaid: seen.firstSaid}]->(node)
    }
    UNWIND row.origins AS origin
    CREATE (node:Origin)-[:ORIGIN_OF]->(claim)
    SET node = origin.node, node.articleCount = toInteger(origin.node.articleCount),
        node.pageCount = toInteger(origin.node.pageCount)
    WITH node, origin
    UNWIND origin.mentions AS counted
    MATCH (mention:ClaimMention {id: counted.mentionId})
    CREATE (mention)-[:COUNTS_AS {why: counted.why}]->(node)`,
});
