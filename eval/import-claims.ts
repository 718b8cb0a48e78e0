import { z } from "zod";

import { claimId, wordingId } from "../src/domain/ids.js";
import { normaliseWording } from "../src/domain/matching/normalise-wording.js";
import type { Graph } from "../src/graph/graph.js";
import { cypher, noRow, statement } from "../src/graph/statement.js";
import { writeWordings } from "../src/graph/wording.commands.js";
import type { Embedder } from "../src/services/doors.js";

const BATCH = 1_000;

const countOfWordings = statement({
  name: "eval.count-wordings",
  params: z.object({}),
  row: z.object({ wordings: z.number(), vectors: z.number(), reviews: z.number() }),
  text: cypher`
    MATCH (wording:Wording)
    RETURN count(*) AS wordings, count(wording.embedding) AS vectors,
      sum(COUNT { (wording)<-[:BEARS_ON]-(:Evidence) }) AS reviews`,
});

/** One claim with one mention each: what nobody states is not found. */
const stateClaims = statement({
  name: "eval.state-claims",
  params: z.object({
    createdAt: z.string(),
    claims: z.array(
      z.object({
        id: z.string(),
        text: z.string(),
        wordingId: z.string(),
        /** What an imported fact-check of it is found by. */
        reviewText: z.string().nullable(),
      }),
    ),
  }),
  row: noRow,
  text: cypher`
    UNWIND $claims AS row
    MATCH (wording:Wording {id: row.wordingId})
    MERGE (claim:Claim {id: row.id}) ON CREATE SET claim.text = row.text, claim.createdAt = $createdAt
    MERGE (wording)-[:EXPRESSES]->(claim)
    MERGE (mention:ClaimMention {id: row.id})
    MERGE (mention)-[:ASSERTS]->(claim)
    MERGE (mention)-[:WORDED]->(wording)
    MERGE (review:Evidence {id: row.id})
    MERGE (review)-[:BEARS_ON]->(wording)
    SET wording.live = true, review.reviewText = row.reviewText`,
});

const awaitIndexes = statement({
  name: "eval.await-indexes",
  params: z.object({}),
  row: noRow,
  text: cypher`CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()`,
});

/**
 * Writes each text as a claim of its own, in batches and without linking: committing 14,000 articles one by one would
 * take hours and changes nothing for searching. What is there already from an earlier run is left. Gives claim ids by text.
 */
export async function importClaims(
  graph: Graph,
  embedder: Embedder | null,
  claims: readonly TitledClaim[],
): Promise<Map<string, string>> {
  const wordings = new Map(claims.map((claim) => [wordingId(normaliseWording(claim.text)), claim]));
  const [stored] = await graph.read(countOfWordings, {});
  const isComplete = stored?.wordings === wordings.size && stored.reviews === wordings.size;
  if (!isComplete || (embedder !== null && stored.vectors !== wordings.size))
    await write(graph, embedder, [...wordings]);
  return new Map(claims.map(({ text }) => [text, claimId(wordingId(normaliseWording(text)))]));
}

interface TitledClaim {
  text: string;
  title: string | null;
}

async function write(
  graph: Graph,
  embedder: Embedder | null,
  wordings: [string, TitledClaim][],
): Promise<void> {
  const createdAt = new Date().toISOString();
  for (let at = 0; at < wordings.length; at += BATCH) {
    const batch = wordings.slice(at, at + BATCH);
    const vectors = (await embedder?.embed(batch.map(([, { text }]) => text))) ?? [];
    await graph.write(writeWordings, {
      wordings: batch.map(([id, { text }], index) => ({
        ...{ id, text, normalised: normaliseWording(text), createdAt },
        embedding: vectors[index] ? Array.from(vectors[index]) : null,
      })),
    });
    const claims = batch.map(([id, { text, title }]) => ({
      ...{ id: claimId(id), text, wordingId: id },
      reviewText: title === null ? null : `${title}\n${text}`,
    }));
    await graph.write(stateClaims, { createdAt, claims });
    process.stderr.write(`${Math.min(at + BATCH, wordings.length)} of ${wordings.length} claims are in\n`);
  }
  await graph.read(awaitIndexes, {});
}
