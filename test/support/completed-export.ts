import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

import { EVERYTHING } from "../../src/domain/exports/citation.js";
import { createExportFolders } from "../../src/export-files/export-folders.js";
import { exportsById } from "../../src/graph/export.queries.js";
import type { Graph } from "../../src/graph/graph.js";
import { createExportRuns } from "../../src/services/exports/export-runs.js";
import { createExports } from "../../src/services/exports/exports.js";

/** Exports all claims as a server does, and waits until it is complete; of its files the graph keeps what they were. */
export async function completeExportOf(graph: Graph, by: string): Promise<void> {
  const root = await mkdtemp(join(tmpdir(), "claimgraph-exports-"));
  const parts = { graph, folders: createExportFolders(root), now: () => new Date() };
  const troubles: unknown[] = [];
  const onTrouble = (error: unknown) => void troubles.push(error);
  const runs = createExportRuns({ ...parts, onUnexpected: onTrouble });
  const exports = createExports({ ...parts, runs, onTrouble });
  try {
    const asked = { filter: EVERYTHING, asOf: null, includeTexts: false, format: "JSONL", by } as const;
    const ids = [(await exports.start(asked)).exportId];
    while ((await graph.read(exportsById, { ids }))[0]?.node.status !== "COMPLETED") {
      if (troubles.length > 0) throw new Error("The export failed.", { cause: troubles[0] });
      await wait(20);
    }
  } finally {
    await runs.close();
    await rm(root, { recursive: true, force: true });
  }
}
