import { z } from "zod";

import type { Graph } from "../../src/graph/graph.js";
import { cypher, statement } from "../../src/graph/statement.js";

const canonicalClaims = statement({
  name: "test.canonical-claims",
  params: z.object({}),
  row: z.object({
    mentions: z.array(z.string()),
    claim: z.looseObject({
      origins: z.array(
        z.looseObject({ tally: z.string().transform((tally) => JSON.parse(tally) as unknown) }),
      ),
    }),
  }),
  text: cypher`
    MATCH (claim:Claim)-[:CURRENT]->(verdict:Verdict)
    WHERE claim.mentionCount > 0
    WITH claim, verdict, COLLECT {
      MATCH (claim)<-[:ASSERTS]-(mention:ClaimMention) RETURN mention.id ORDER BY mention.id
    } AS mentions
    RETURN mentions, {
      value: verdict.value, supporting: verdict.supportingOrigins, refuting: verdict.refutingOrigins,
      all: verdict.countIfAllIndependent, flags: verdict.flags, rationale: verdict.rationale,
      originCount: claim.originCount, articleCount: claim.articleCount, sourceCount: claim.sourceCount,
      firstSeenAt: claim.firstSeenAt, lastSeenAt: claim.lastSeenAt,
      origins: COLLECT {
        MATCH (origin:Origin)-[:ORIGIN_OF]->(claim)
        RETURN {key: origin.key, articles: origin.articleCount, tally: origin.tally} AS origin ORDER BY origin.key
      },
      about: COLLECT { MATCH (claim)-[:ABOUT]->(entity:Entity) RETURN entity.name ORDER BY entity.name },
      relations: COLLECT {
        MATCH (claim)-[edge:CONTRADICTS|VARIANT_OF]-(other:Claim)
        WITH edge, head(COLLECT { MATCH (other)<-[:ASSERTS]-(near:ClaimMention) RETURN near.id ORDER BY near.id }) AS named
        RETURN {type: type(edge), other: named, changed: edge.changed} AS relation ORDER BY named, type(edge)
      }
    } AS claim
    ORDER BY mentions[0]`,
});

/** Which articles state each claim, by their URLs (by its id where one has none), and the keys of the origins that they come down to. */
export const statedOrigins = statement({
  name: "test.stated-origins",
  params: z.object({}),
  row: z.object({
    text: z.string(),
    urls: z.array(z.string()),
    keys: z.array(z.string()),
    supporting: z.number(),
    refuting: z.number(),
    value: z.string(),
    counted: z.number(),
    uncounted: z.number(),
  }),
  text: cypher`
    MATCH (claim:Claim)-[:CURRENT]->(verdict:Verdict)
    WHERE claim.mentionCount > 0
    RETURN claim.text AS text, verdict.supportingOrigins AS supporting, verdict.refutingOrigins AS refuting,
      verdict.value AS value, size([key IN split(verdict.origins, '"counted":true') | key]) - 1 AS counted,
      size([key IN split(verdict.origins, '"counted":false') | key]) - 1 AS uncounted,
      COLLECT {
        MATCH (claim)<-[:ASSERTS]-(mention:ClaimMention)
        MATCH (article:Article {id: mention.articleId})
        RETURN DISTINCT coalesce(article.url, article.id)
      } AS urls,
      COLLECT { MATCH (origin:Origin)-[:ORIGIN_OF]->(claim) RETURN origin.key ORDER BY origin.key } AS keys`,
});

const canonicalCopies = statement({
  name: "test.canonical-copies",
  params: z.object({}),
  row: z.object({ url: z.string(), method: z.string(), root: z.string() }),
  text: cypher`
    MATCH (article:Article)-[derived:DERIVED_FROM]->(root:Article)
    RETURN coalesce(article.url, article.id) AS url, derived.method AS method, coalesce(root.url, root.id) AS root
    ORDER BY url, root`,
});

const everything = statement({
  name: "test.everything",
  params: z.object({ left: z.array(z.string()) }),
  row: z.object({ label: z.string(), count: z.number() }),
  text: cypher`
    MATCH (node) WHERE none(label IN labels(node) WHERE label IN $left)
    RETURN labels(node)[0] AS label, count(node) AS count ORDER BY label
    UNION ALL
    MATCH (one)-[edge]->(other)
    WHERE none(label IN labels(one) + labels(other) WHERE label IN $left) AND type(edge) <> 'ASSERTED'
    RETURN type(edge) AS label, count(edge) AS count ORDER BY label`,
});

/** What came to be of history and of people, which the same articles need not share. */
const HISTORY = ["Verdict", "FormerClaim", "Change", "Tombstone", "InstallationSecret", "CommitLock"];

/** A graph as it must be whatever order its articles came in: a claim is named by its mentions, and there are no clock times. */
export async function canonicalGraph(graph: Graph) {
  return {
    claims: await graph.read(canonicalClaims, {}),
    copies: await graph.read(canonicalCopies, {}),
    sizes: await graph.read(everything, { left: HISTORY }),
  };
}
