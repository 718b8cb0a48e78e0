import { z } from "zod";

import { formerOfClaim } from "./standing.js";
import { cypher, integer, noRow, statement } from "./statement.js";

const owner = z.object({ publisher: z.string(), from: z.string().nullable(), to: z.string().nullable() });

/** What bears on whose word a mention of a claim is. */
export const mentionFactsRow = z.object({
  claimId: z.string(),
  mentionId: z.string(),
  articleId: z.string(),
  url: z.string().nullable(),
  sourceId: z.string(),
  domain: z.string(),
  sourceName: z.string(),
  owners: z.array(owner),
  effectiveAt: z.string(),
  attributedTo: z.string().nullable(),
  attributionBody: z.string().nullable(),
  aboutItself: z.boolean(),
  /** Whether its article is a copy of another one. */
  isDerived: z.boolean(),
  /** Those that go by the name that it is attributed to. */
  outlets: z.array(z.object({ domain: z.string(), name: z.string(), owners: z.array(owner) })),
  passage: z.string(),
  quotation: z.string().nullable(),
  sentence: z.string().nullable(),
  subjects: z.array(z.string()),
  credits: z.array(
    z.object({ domain: z.string(), name: z.string(), method: z.string(), owners: z.array(owner) }),
  ),
  /** Where it stands in an earlier text of its article: whether the present one states the claim. */
  former: z.enum(["RESTATED", "WITHDRAWN"]).nullable(),
});

/** Who has owned a bound source, as a list. */
export const ownersOf = (source: string) => cypher`[(${source})-[owned:OWNED_BY]->(publisher:Publisher) |
             {publisher: publisher.name, from: owned.from, to: owned.to}]`;

/** The outlets that go by the name to which a bound mention, or a bound piece of evidence, is attributed, as a list. */
export const speakersOf = (speaking: string) => cypher`COLLECT {
             MATCH (${speaking})-[:SPOKEN_BY]->(:SpeakerName)<-[:GOES_BY]-(outlet:Source)
             RETURN {domain: outlet.domain, name: outlet.name, owners: COLLECT {
               MATCH (outlet)-[owned:OWNED_BY]->(publisher:Publisher)
               RETURN {publisher: publisher.name, from: owned.from, to: owned.to} AS owner
               ORDER BY owned.from, publisher.name
             }} AS speaker ORDER BY outlet.domain
           }`;

/** The columns of what bears on whose word a bound `mention` of the claim `claimId` is. */
export const factsOfMention = cypher`
    MATCH (article:Article {id: mention.articleId})<-[:PUBLISHED]-(source:Source)
    // What an earlier text said is of that text's date and credits, not of the present one's.
    WITH claimId, mention, article, source,
         CASE WHEN EXISTS { (mention)-[:REVISED]->(:Wording) }
           THEN head([(mention)-[:IN]->(text:Snapshot) | text]) END AS earlier
    RETURN claimId, mention.id AS mentionId, article.id AS articleId, article.url AS url, source.id AS sourceId, source.domain AS domain,
           source.name AS sourceName, coalesce(earlier.effectiveAt, article.effectiveAt) AS effectiveAt, mention.attributedTo AS attributedTo,
           mention.attributionBody AS attributionBody, mention.aboutItself AS aboutItself, mention.subjects AS subjects,
           EXISTS { (article)-[:DERIVED_FROM]->(:Article) } AS isDerived,
           head([(mention)-[:STANDS_IN]->(passage:Imprint) | passage.id]) AS passage,
           head([(mention)-[:QUOTES]->(quotation:Imprint) | quotation.id]) AS quotation,
           head([(mention)-[:SAID_IN]->(sentence:Imprint) | sentence.id]) AS sentence,
           ${speakersOf("mention")} AS outlets, ${ownersOf("source")} AS owners,
           CASE WHEN earlier IS NULL THEN
             [(article)-[credits:CREDITS]->(agency:Source) |
               {domain: agency.domain, name: agency.name, method: credits.method, owners: ${ownersOf("agency")}}]
           ELSE COLLECT {
             UNWIND range(0, size(coalesce(earlier.credited, [])) - 1) AS at
             MATCH (agency:Source {id: earlier.credited[at]})
             RETURN {domain: agency.domain, name: agency.name, method: earlier.creditMethods[at], owners: ${ownersOf("agency")}} AS credit
           } END AS credits,
           CASE
             WHEN earlier IS NULL THEN null
             WHEN EXISTS {
               MATCH (article)-[:CURRENT_ANALYSIS]->(:Analysis)-[:FOUND]->(:ClaimMention)-[:ASSERTS]->(:Claim {id: claimId})
             } THEN 'RESTATED'
             ELSE 'WITHDRAWN'
           END AS former`;

/** All of each mention that counts for these claims, or stands in an earlier text, which bears on whose word it is. */
export const mentionFacts = statement({
  name: "claim-count.mention-facts",
  params: z.object({ claimIds: z.array(z.string()) }),
  row: mentionFactsRow,
  text: cypher`
    UNWIND $claimIds AS claimId
    MATCH (claim:Claim {id: claimId})
    CALL (claim) {
      MATCH (claim)<-[:ASSERTS]-(mention:ClaimMention)
      RETURN mention
      UNION
      ${formerOfClaim}
      RETURN mention
    }
    ${factsOfMention}`,
});

const claimIds = z.object({ claimIds: z.array(z.string()) });

/** Two imprints that are one utterance, of a claim. */
export const utteranceRow = z.object({ claimId: z.string(), fromId: z.string(), toId: z.string() });

/** Which imprints of each claim's mentions are one utterance. */
export const utterances = statement({
  name: "claim-count.utterances",
  params: claimIds,
  row: utteranceRow,
  text: cypher`
    UNWIND $claimIds AS claimId
    MATCH (claim:Claim {id: claimId})
    CALL (claim) {
      MATCH (claim)<-[:ASSERTS]-(:ClaimMention)-[:STANDS_IN|QUOTES|SAID_IN]->(imprint:Imprint)
      RETURN imprint
      UNION
      ${formerOfClaim}
      MATCH (mention)-[:STANDS_IN|QUOTES|SAID_IN]->(imprint:Imprint)
      RETURN imprint
    }
    MATCH (imprint)-[:SAME_UTTERANCE]->(other:Imprint)
    RETURN claimId, imprint.id AS fromId, other.id AS toId`,
});

/** An origin as it is stored; `tally` is JSON, see `OriginTally`. */
export const originNode = z.object({
  id: z.string(),
  claimId: z.string(),
  key: z.string(),
  name: z.string(),
  reason: z.string(),
  articleCount: integer(),
  pageCount: integer(),
  lastSeenAt: z.string(),
  selfReported: z.boolean(),
  anonymous: z.boolean(),
  founded: z.boolean(),
  tally: z.string(),
});

const counts = z.object({
  mentionCount: integer(),
  articleCount: integer(),
  sourceCount: integer(),
  originCount: integer(),
  firstSeenAt: z.string().nullable(),
  lastSeenAt: z.string().nullable(),
  ownSince: z.string().nullable(),
  originatorId: z.string().nullable(),
});

const outlet = z.object({
  id: z.string(),
  sourceId: z.string(),
  mentionCount: integer(),
  articleCount: integer(),
  firstSeenAt: z.string(),
  lastSeenAt: z.string(),
  ownSince: z.string().nullable(),
});

/** A family of copies as it is stored; `attribution` and `origin` are JSON. */
export const familyNode = z.object({
  id: z.string(),
  claimId: z.string(),
  rootSaid: z.string(),
  agencySaid: z.string().nullable(),
  attributionSaid: z.string().nullable(),
  claimPublisher: z.string(),
  attributed: z.boolean(),
  attribution: z.string().nullable(),
  origin: z.string(),
});

const family = z.object({
  node: familyNode,
  imprints: z.array(z.object({ id: z.string(), firstSaid: z.string() })),
});

/** Writes a claim's counts and origins in place of the former ones. */
export const writeOrigins = statement({
  name: "claim-count.write-origins",
  params: z.object({
    claims: z.array(
      z.object({
        claimId: z.string(),
        counts,
        origins: z.array(
          z.object({
            node: originNode,
            mentions: z.array(z.object({ mentionId: z.string(), why: z.string() })),
            evidence: z.array(z.object({ evidenceId: z.string(), why: z.string() })),
          }),
        ),
      }),
    ),
  }),
  row: noRow,
  text: cypher`
    UNWIND $claims AS entry
    MATCH (claim:Claim {id: entry.claimId})
    SET claim += entry.counts
    WITH claim, entry, [origin IN entry.origins | origin.node.id] AS kept
    CALL (claim, kept) {
      MATCH (former:Origin)-[:ORIGIN_OF]->(claim) WHERE NOT former.id IN kept
      DETACH DELETE former
    }
    CALL (claim) { MATCH (claim)<-[:ORIGIN_OF]-(:Origin)<-[former:COUNTS_AS]-(:Evidence) DELETE former }
    UNWIND entry.origins AS origin
    MERGE (node:Origin {id: origin.node.id})
    SET node += origin.node
    MERGE (node)-[:ORIGIN_OF]->(claim)
    WITH node, origin
    CALL (node, origin) {
      UNWIND origin.evidence AS counted
      MATCH (evidence:Evidence {id: counted.evidenceId})
      OPTIONAL MATCH (evidence)-[former:COUNTS_AS]->(:Origin)
      DELETE former
      WITH DISTINCT node, evidence, counted
      CREATE (evidence)-[:COUNTS_AS {why: counted.why}]->(node)
    }
    UNWIND origin.mentions AS counted
    MATCH (mention:ClaimMention {id: counted.mentionId})
    CALL (mention, node) {
      MATCH (mention)-[former:COUNTS_AS]->(other:Origin) WHERE other <> node
      DELETE former
    }
    MERGE (mention)-[counts:COUNTS_AS]->(node)
    SET counts.why = counted.why`,
});

/** Writes a claim's families of copies in place of the former ones. */
export const writeFamilies = statement({
  name: "claim-count.write-families",
  params: z.object({ claims: z.array(z.object({ claimId: z.string(), families: z.array(family) })) }),
  row: noRow,
  text: cypher`
    UNWIND $claims AS entry
    MATCH (claim:Claim {id: entry.claimId})
    CALL (claim) { MATCH (former:CopyFamily)-[:FAMILY_OF]->(claim) DETACH DELETE former }
    UNWIND entry.families AS family
    CREATE (node:CopyFamily)-[:FAMILY_OF]->(claim)
    SET node = family.node
    WITH node, family
    UNWIND family.imprints AS seen
    MATCH (imprint:Imprint {id: seen.id})
    CREATE (imprint)-[:SEEN_IN {claimId: node.claimId, firstSaid: seen.firstSaid}]->(node)`,
});

/** Writes which outlets state a claim and what it is about, in place of what was there. */
export const writeOutlets = statement({
  name: "claim-count.write-outlets",
  params: z.object({
    claims: z.array(
      z.object({
        claimId: z.string(),
        outlets: z.array(outlet),
        subjects: z.array(z.object({ entityId: z.string(), mentionCount: integer() })),
      }),
    ),
  }),
  row: noRow,
  text: cypher`
    UNWIND $claims AS entry
    MATCH (claim:Claim {id: entry.claimId})
    CALL (claim) { MATCH (:Source)-[former:STATES]->(claim) DELETE former }
    CALL (claim) { MATCH (claim)-[former:ABOUT]->(:Entity) DELETE former }
    CALL (claim, entry) {
      UNWIND entry.outlets AS outlet
      MATCH (source:Source {id: outlet.sourceId})
      CREATE (source)-[states:STATES]->(claim)
      SET states = outlet {.id, .mentionCount, .articleCount, .firstSeenAt, .lastSeenAt, .ownSince}
    }
    CALL (claim, entry) {
      UNWIND entry.subjects AS subject
      MATCH (entity:Entity {id: subject.entityId})
      CREATE (claim)-[:ABOUT {mentionCount: subject.mentionCount}]->(entity)
    }`,
});
