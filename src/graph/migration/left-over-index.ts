import { setTimeout as delay } from "node:timers/promises";

import { Neo4jError } from "neo4j-driver";
import { z } from "zod";

import type { Graph } from "../graph.js";
import { statement } from "../statement.js";

const MOST_TRIES = 5;
const PAUSE_MS = 300;

/**
 * Creates a constraint although a runner that was killed meanwhile left the index that the database builds for it: it is
 * created first, by itself, and without the constraint it only stands in the way.
 *
 * @param text the schema statement that `run` runs
 */
export async function overLeftOverIndex(graph: Graph, text: string, run: () => Promise<void>): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      return await run();
    } catch (error) {
      const name = leftOverIndex(text, error);
      if (name === null || tries === MOST_TRIES) throw error;
      // The database may still be at work for the dead runner.
      await delay(PAUSE_MS * tries);
      await dropIndex(graph, name);
    }
  }
}

function leftOverIndex(text: string, error: unknown): string | null {
  const cause = error instanceof Error ? error.cause : null;
  const stands =
    cause instanceof Neo4jError && /^Neo\.ClientError\.Schema\.Index\w*AlreadyExists$/.test(cause.code);
  return stands ? (/^CREATE CONSTRAINT (\w+)/i.exec(text)?.[1] ?? null) : null;
}

/** An index that a constraint owns refuses to be dropped, and then nothing stands in the way. */
async function dropIndex(graph: Graph, name: string): Promise<void> {
  const drop = statement({
    name: "migration.drop-left-over-index",
    params: z.object({}),
    row: z.unknown(),
    text: `DROP INDEX ${name} IF EXISTS`,
  });
  await graph.write(drop, {}).catch(() => undefined);
}
