import { z } from "zod";

import { cypher, integer, noRow, statement } from "./statement.js";

const owner = z.object({ publisher: z.string(), from: z.string().nullable(), to: z.string().nullable() });

/** All of each mention that counts for these claims which bears on whose word it is. */
export const mentionFacts = statement({
  name: "verdict.mention-facts",
  params: z.object({ claimIds: z.array(z.string()) }),
  row: z.object({
    claimId: z.string(),
    mentionId: z.string(),
    articleId: z.string(),
    domain: z.string(),
    sourceName: z.string(),
    owners: z.array(owner),
    effectiveAt: z.string(),
    attributedTo: z.string().nullable(),
    attributionBody: z.string().nullable(),
    aboutItself: z.boolean(),
    passage: z.string(),
    quotation: z.string().nullable(),
    credits: z.array(
      z.object({ domain: z.string(), name: z.string(), method: z.string(), owners: z.array(owner) }),
    ),
  }),
  text: cypher`
    UNWIND $claimIds AS claimId
    MATCH (:Claim {id: claimId})<-[:ASSERTS]-(mention:ClaimMention)
    MATCH (article:Article {id: mention.articleId})<-[:PUBLISHED]-(source:Source)
    RETURN claimId, mention.id AS mentionId, article.id AS articleId, source.domain AS domain,
           source.name AS sourceName, article.effectiveAt AS effectiveAt, mention.attributedTo AS attributedTo,
           mention.attributionBody AS attributionBody, mention.aboutItself AS aboutItself, mention.passage AS passage, mention.quotation AS quotation,
           [(source)-[owned:OWNED_BY]->(publisher:Publisher) |
             {publisher: publisher.name, from: owned.from, to: owned.to}] AS owners,
           [(article)-[credits:CREDITS]->(agency:Source) |
             {domain: agency.domain, name: agency.name, method: credits.method,
              owners: [(agency)-[owned:OWNED_BY]->(publisher:Publisher) |
                {publisher: publisher.name, from: owned.from, to: owned.to}]}] AS credits`,
});

/** Writes a claim's origins in place of the former ones, and the counts that lists filter and order by. */
export const writeOrigins = statement({
  name: "verdict.write-origins",
  params: z.object({
    claims: z.array(
      z.object({
        claimId: z.string(),
        counts: z.object({
          mentionCount: integer(),
          articleCount: integer(),
          sourceCount: integer(),
          originCount: integer(),
          firstSeenAt: z.string().nullable(),
          lastSeenAt: z.string().nullable(),
        }),
        origins: z.array(
          z.object({
            node: z.object({
              id: z.string(),
              claimId: z.string(),
              key: z.string(),
              name: z.string(),
              reason: z.string(),
              articleCount: integer(),
              lastSeenAt: z.string(),
              selfReported: z.boolean(),
            }),
            mentions: z.array(z.object({ mentionId: z.string(), why: z.string() })),
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
    UNWIND entry.origins AS origin
    MERGE (node:Origin {id: origin.node.id})
    SET node += origin.node
    MERGE (node)-[:ORIGIN_OF]->(claim)
    WITH node, origin
    UNWIND origin.mentions AS counted
    MATCH (mention:ClaimMention {id: counted.mentionId})
    OPTIONAL MATCH (mention)-[former:COUNTS_AS]->(other:Origin) WHERE other <> node
    DELETE former
    MERGE (mention)-[counts:COUNTS_AS]->(node)
    SET counts.why = counted.why`,
});

const origin = z.object({
  id: z.string(),
  key: z.string(),
  name: z.string(),
  reason: z.string(),
  articleCount: z.number(),
  lastSeenAt: z.string(),
  selfReported: z.boolean(),
});

/** Everything that bears on each claim, counted by origin, with the verdict that stands. One round trip for a batch. */
export const caseFiles = statement({
  name: "verdict.case-files",
  params: z.object({ claimIds: z.array(z.string()) }),
  row: z.object({
    claimId: z.string(),
    supporting: z.array(origin),
    refuting: z.array(origin),
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
        origins: z.string(),
        decidedBy: z.string(),
      })
      .nullable(),
  }),
  text: cypher`
    UNWIND $claimIds AS claimId
    MATCH (claim:Claim {id: claimId})
    OPTIONAL MATCH (claim)-[:CURRENT]->(verdict:Verdict)
    RETURN claimId,
      COLLECT {
        MATCH (origin:Origin)-[:ORIGIN_OF]->(claim)
        WITH origin ORDER BY origin.key
        RETURN origin {.id, .key, .name, .reason, .articleCount, .lastSeenAt, .selfReported}
      } AS supporting,
      COLLECT {
        MATCH (claim)-[:CONTRADICTS]-(:Claim)<-[:ORIGIN_OF]-(origin:Origin)
        WITH origin ORDER BY origin.key, origin.id
        RETURN origin {.id, .key, .name, .reason, .articleCount, .lastSeenAt, .selfReported}
      } AS refuting,
      verdict {.id, .value, .rationale, .supportingOrigins, .refutingOrigins, .countIfAllIndependent, .flags,
        .coverage, .origins, .decidedBy} AS current`,
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
