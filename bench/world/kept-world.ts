import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { readConfig } from "../../src/config.js";
import { createGraph, type Graph, type GraphOptions } from "../../src/graph/graph.js";
import { acquireNeo4j, type AcquiredNeo4j } from "../../src/graph/managed-neo4j/acquire-neo4j.js";
import { migrate } from "../../src/graph/migrations.js";
import { loadWorld } from "./load-world.js";
import type { WorldSize } from "./world-plan.js";

/** A loaded world in a Neo4j of its own. */
export interface KeptWorld {
  neo4j: AcquiredNeo4j;
  graph: Graph;
  dataDir: string;
}

const SAID_EVERY_MS = 5_000;
const FOLDER = join(import.meta.dirname, "../../.cache/worlds");

/**
 * Works on a world that is kept on disk by size and seed, so that the next run need not load it again; `fresh` makes it anew. One
 * that was not loaded to its end is made anew, too.
 */
export async function withWorld<Result>(
  { fresh, onStatement, ...size }: WorldSize & { fresh: boolean } & Pick<GraphOptions, "onStatement">,
  work: (world: KeptWorld) => Promise<Result>,
): Promise<Result> {
  const dataDir = join(FOLDER, `${size.articles}-${size.seed}`);
  const loaded = join(dataDir, "loaded");
  if (fresh || !existsSync(loaded)) rmSync(dataDir, { recursive: true, force: true });
  mkdirSync(dataDir, { recursive: true });
  const neo4j = await acquireNeo4j({ config: { ...readConfig(), dataDir }, onProgress: say });
  const graph = createGraph({ ...neo4j, onStatement });
  try {
    await migrate(graph);
    if (!existsSync(loaded)) {
      await loadWorld(graph, size, progressOf(size.articles));
      writeFileSync(loaded, new Date().toISOString());
    }
    return await work({ neo4j, graph, dataDir });
  } finally {
    await graph.close();
    await neo4j.release();
  }
}

function progressOf(total: number): (articles: number) => void {
  const started = performance.now();
  let saidAt = started;
  return (articles) => {
    const now = performance.now();
    if (now - saidAt < SAID_EVERY_MS && articles < total) return;
    saidAt = now;
    const rate = articles / ((now - started) / 1000);
    const left = articles === 0 ? "" : `, ${Math.round((total - articles) / rate)} s left`;
    say(`${articles} of ${total} articles, ${Math.round(rate)} a second${left}`);
  };
}

const say = (message: string) => void process.stderr.write(`${message}\n`);
