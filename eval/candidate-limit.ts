/**
 * How many candidates linking has to read: of what the matcher calls the same as a wording, or related to it, among its
 * 200 nearest, how much stands below each place.
 *   DATA_DIR=... npx tsx eval/candidate-limit.ts, after `claimgraph import articles` of eval/real-articles.ts
 */
import { z } from "zod";

import { readConfig } from "../src/config.js";
import { compareStatements } from "../src/domain/matching/compare-statements.js";
import { readStatement } from "../src/domain/matching/read-statement.js";
import { createGraph } from "../src/graph/graph.js";
import { acquireNeo4j } from "../src/graph/managed-neo4j/acquire-neo4j.js";
import { cypher, statement } from "../src/graph/statement.js";
import { findCandidates } from "../src/services/find-candidates.js";

const LIMITS = [5, 10, 20, 40, 80];
const DEPTH = 200;
/** Every fifth wording is asked for, by id, which is a hash. */
const SHARE = 5;

const wordings = statement({
  name: "eval.candidate-wordings",
  params: z.object({}),
  row: z.object({ id: z.string(), text: z.string(), embedding: z.array(z.number()).nullable() }),
  text: cypher`
    MATCH (wording:Wording)
    RETURN wording.id AS id, wording.text AS text, wording.embedding AS embedding ORDER BY id`,
});

const neo4j = await acquireNeo4j({
  config: readConfig(),
  onProgress: (message) => process.stderr.write(`${message}\n`),
});
const graph = createGraph(neo4j);
const stored = await graph.read(wordings, {});
for (const withModel of [true, false]) await measure(withModel);
await graph.close();
await neo4j.release();

async function measure(withModel: boolean): Promise<void> {
  const places = { SAME: [] as number[], CONTRADICTS: [] as number[], VARIANT: [] as number[] };
  for (const { id, text, embedding } of stored.filter((_, index) => index % SHARE === 0)) {
    const search = { id, text, embedding: withModel && embedding ? Float32Array.from(embedding) : null };
    const asked = readStatement(text);
    // A wording that is new is not among its own candidates.
    const others = (await findCandidates(graph, [search], DEPTH)).filter(({ wordingId }) => wordingId !== id);
    others.forEach((other, place) => {
      const { relation } = compareStatements(readStatement(other.text), asked, other.similarity);
      if (relation !== null) places[relation].push(place);
    });
  }
  console.log(`\n${stored.length} wordings, ${withModel ? "with" : "without"} embeddings`);
  for (const [relation, found] of Object.entries(places)) {
    const missed = LIMITS.map((limit) => {
      const below = found.filter((place) => place >= limit).length;
      return `${limit}: ${below} (${((100 * below) / Math.max(1, found.length)).toFixed(1)} %)`;
    });
    console.log(`${relation.padEnd(12)} ${found.length} pairs, missed at ${missed.join(", ")}`);
  }
}
