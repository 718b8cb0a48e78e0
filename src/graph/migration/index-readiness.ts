import { setTimeout as delay } from "node:timers/promises";

import type { Graph } from "../graph.js";
import { MigrationError } from "./migration-error.js";
import { unfinishedIndexes } from "./migration.queries.js";

/**
 * Resolves when every index answers; `onPercent` is told how far the slowest is, 0 to 100. It asks again and again instead
 * of calling db.awaitIndexes, whose one long transaction would run into a time limit on a large graph.
 */
export async function waitForIndexes(graph: Graph, onPercent: (percent: number) => void): Promise<void> {
  for (;;) {
    const indexes = await graph.read(unfinishedIndexes, {});
    const failed = indexes.find((index) => index.state === "FAILED");
    if (failed) throw new MigrationError("INDEX", failure(failed.name));
    if (indexes.length === 0) return;
    onPercent(Math.floor(Math.min(...indexes.map((index) => index.percent))));
    await delay(100);
  }
}

const failure = (name: string): string =>
  `The index ${name} could not be built; look in the database's debug.log for the reason, drop the index and migrate again.`;
