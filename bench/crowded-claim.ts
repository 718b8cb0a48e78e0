import { z } from "zod";

import { claimId, contentHash, sourceId, wordingId } from "../src/domain/ids.js";
import { passageImprint } from "../src/domain/independence/imprint.js";
import { normaliseWording } from "../src/domain/matching/normalise-wording.js";
import type { Graph } from "../src/graph/graph.js";
import { cypher, noRow, statement } from "../src/graph/statement.js";
import { decideClaims } from "../src/services/decide-claims.js";
import { tell } from "../test/support/articles.js";
import { clearGraph } from "../test/support/neo4j.js";

/** How often a claim is stated, and by how many origins. */
export interface Crowd {
  mentions: number;
  origins: number;
  /** In words of its own each; else as copies of one report an origin. */
  own: boolean;
}

const CLAIM =
  "The Harbour Bridge in Port Ellery closed on 14 April 2026 after inspectors found cracks in two cables.";

const writeCrowd = statement({
  name: "bench.write-crowd",
  params: z.object({
    claimId: z.string(),
    wordingId: z.string(),
    text: z.string(),
    rows: z.array(
      z.object({
        id: z.string(),
        sourceId: z.string(),
        domain: z.string(),
        at: z.string(),
        imprint: z.object({ id: z.string(), kind: z.string(), content: z.string(), terms: z.string() }),
      }),
    ),
  }),
  row: noRow,
  text: cypher`
    MATCH (claim:Claim {id: $claimId}), (wording:Wording {id: $wordingId})
    UNWIND $rows AS row
    MERGE (source:Source {id: row.sourceId})
      ON CREATE SET source.domain = row.domain, source.name = row.domain, source.articleCount = 0
    SET source.articleCount = source.articleCount + 1
    CREATE (source)-[:PUBLISHED]->(article:Article {id: row.id, url: 'https://' + row.domain + '/' + row.id, title: 'A story',
      publishedAt: row.at, fetchedAt: row.at, effectiveAt: row.at, wordCount: 60})
    CREATE (article)-[:HAS_SNAPSHOT]->(snapshot:Snapshot {id: 's' + row.id, articleId: row.id, title: 'A story', text: '',
      fingerprints: '', shingles: row.imprint.content})
    CREATE (article)-[:CURRENT_ANALYSIS]->(analysis:Analysis {id: 'a' + row.id, status: 'COMPLETED'})-[:OF]->(snapshot)
    CREATE (analysis)-[:FOUND]->(mention:ClaimMention {id: 'm' + row.id, articleId: row.id, text: $text, exact: $text,
      aboutItself: false, subjects: [], position: 0})-[:IN]->(snapshot)
    MERGE (imprint:Imprint {id: row.imprint.id})
      ON CREATE SET imprint += row.imprint
    CREATE (mention)-[:STANDS_IN]->(imprint)
    CREATE (mention)-[:WORDED]->(wording)
    CREATE (mention)-[:ASSERTS]->(claim)`,
});

const numbers = statement({
  name: "bench.numbers",
  params: z.object({ claimId: z.string() }),
  row: z.object({ mentions: z.number(), origins: z.number() }),
  text: cypher`
    MATCH (claim:Claim {id: $claimId})-[:CURRENT]->(verdict:Verdict)
    RETURN claim.mentionCount AS mentions, verdict.supportingOrigins AS origins`,
});

/** Makes a graph of one claim that is stated so often; gives the claim. */
export async function crowdedClaim(graph: Graph, crowd: Crowd): Promise<string> {
  await clearGraph(graph);
  await stateOnceMore(graph, crowd, -1);
  const wording = wordingId(normaliseWording(CLAIM));
  const claim = claimId(wording);
  const rows = Array.from({ length: crowd.mentions - 1 }, (_, index) => ({
    id: contentHash(`bench${index}`).slice(0, 32),
    sourceId: sourceId(domainOf(crowd, index)),
    domain: domainOf(crowd, index),
    at: new Date(Date.UTC(2026, 3, 14) + index * 60_000).toISOString(),
    imprint: passageImprint(textOf(crowd, index)),
  }));
  for (let start = 0; start < rows.length; start += 1_000)
    await graph.write(writeCrowd, {
      ...{ claimId: claim, wordingId: wording, text: CLAIM },
      rows: rows.slice(start, start + 1_000),
    });
  await graph.transaction("bench-decide", (tx) =>
    decideClaims(tx, { changed: [claim], contradicted: [] }, new Date().toISOString()),
  );
  return claim;
}

/** Takes in one more article that states the claim, later than all others. */
export async function stateOnceMore(graph: Graph, crowd: Crowd, time: number): Promise<void> {
  const index = crowd.mentions + time;
  await tell(graph, {
    ...{ from: domainOf(crowd, index), slug: `more-${time}`, on: time < 0 ? "2026-04-13" : "2026-05-01" },
    ...{ claims: [CLAIM], text: textOf(crowd, index) },
  });
}

export async function verdictNumbers(
  graph: Graph,
  claim: string,
): Promise<{ mentions: number; origins: number }> {
  const [row] = await graph.read(numbers, { claimId: claim });
  return row!;
}

/** Copies appear in an outlet of their own each; own reports in as many outlets as there are origins. */
const domainOf = ({ origins, own }: Crowd, index: number) =>
  `${own ? `outlet${index % origins}` : `carrier${index}`}.example`;

function textOf({ origins, own }: Crowd, index: number): string {
  const seed = own ? `own${index}` : `report${index % origins}`;
  return `${CLAIM} ${Array.from({ length: 60 }, (_, word) => `${seed}w${word}`).join(" ")}`;
}
