/**
 * Prints the claims that two or more outlets state, most origins first, and how articles of one event are linked by them:
 * `DATA_DIR=<folder> npx tsx eval/shared-claims.ts`, after `claimgraph import articles`.
 */
import { z } from "zod";

import { readConfig } from "../src/config.js";
import { createGraph } from "../src/graph/graph.js";
import { acquireNeo4j } from "../src/graph/managed-neo4j/acquire-neo4j.js";
import { cypher, statement } from "../src/graph/statement.js";

const sharedClaims = statement({
  name: "eval.shared-claims",
  params: z.object({}),
  row: z.object({
    text: z.string(),
    verdict: z.string(),
    origins: z.number(),
    rationale: z.string(),
    mentions: z.array(z.object({ domain: z.string(), exact: z.string(), text: z.string() })),
  }),
  text: cypher`
    MATCH (claim:Claim)-[:CURRENT]->(verdict:Verdict)
    WHERE claim.sourceCount >= 2
    RETURN claim.text AS text, verdict.value AS verdict, claim.originCount AS origins, verdict.rationale AS rationale,
      COLLECT {
        MATCH (claim)<-[:ASSERTS]-(mention:ClaimMention)
        MATCH (:Article {id: mention.articleId})<-[:PUBLISHED]-(source:Source)
        RETURN {domain: source.domain, exact: mention.exact, text: mention.text}
      } AS mentions
    ORDER BY origins DESC, text`,
});

const related = statement({
  name: "eval.related-claims",
  params: z.object({}),
  row: z.object({
    kind: z.string(),
    changed: z.array(z.string()).nullable(),
    one: z.string(),
    other: z.string(),
  }),
  text: cypher`
    MATCH (one:Claim)-[related:CONTRADICTS|VARIANT_OF]->(other:Claim)
    RETURN type(related) AS kind, related.changed AS changed, one.text AS one, other.text AS other ORDER BY kind, one`,
});

const neo4j = await acquireNeo4j({
  config: readConfig(),
  onProgress: (message) => process.stderr.write(`${message}\n`),
});
const graph = createGraph(neo4j);
const claims = await graph.read(sharedClaims, {});
process.stdout.write(`${claims.length} claims are stated by two or more outlets\n`);
for (const { text, verdict, origins, rationale, mentions } of claims) {
  process.stdout.write(`\n[${verdict}, ${origins} origins] ${text}\n  ${rationale}\n`);
  for (const mention of mentions)
    process.stdout.write(`  - ${mention.domain}: ${mention.exact}\n      = ${mention.text}\n`);
}
process.stdout.write("\nRelated claims\n");
for (const { kind, changed, one, other } of await graph.read(related, {}))
  process.stdout.write(`${kind} ${changed?.join(" ") ?? ""}\n  ${one}\n  ${other}\n`);
await graph.close();
await neo4j.release();
