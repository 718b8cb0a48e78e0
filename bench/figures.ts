import type { IngestionFigures } from "./ingestion/measure-ingestion.js";
import type { PageTable } from "./page-queries/measure-pages.js";
import type { ServerMegabytes } from "./page-queries/measure-world.js";

/** A figure by its name, and the bounds that it stands beside. */
export interface Figure {
  name: string;
  ratio: number;
  floor: string;
  goal: string;
}

/** What was measured in one world; null for what was not asked for. */
export interface Measured {
  pages: PageTable | null;
  megabytes: ServerMegabytes | null;
  ingestion: IngestionFigures | null;
}

/** Ingestion in the largest world beside Readability alone, and beside the empty graph. */
export function ingestionFigures(empty: IngestionFigures, measured: readonly Measured[]): Figure[] {
  const largest = measured.at(-1)?.ingestion;
  if (!largest) return [];
  return [
    {
      ...{ name: "ingest_over_readability", floor: "<= 6", goal: "<= 3" },
      ratio: largest.ours / largest.readability,
    },
    { name: "ingest_growth", ratio: largest.ours / empty.ours, floor: "<= 1.5", goal: "<= 1.1" },
  ];
}

export const workerFigure = (ratio: number): Figure => ({
  ...{ name: "two_workers_over_one", floor: ">= 1.3", goal: ">= 1.6" },
  ratio,
});

/** Of the server in the largest world, in megabytes. */
export function memoryFigures(measured: readonly Measured[]): Figure[] {
  const megabytes = measured.at(-1)?.megabytes;
  if (!megabytes) return [];
  return [{ name: "server_memory_mb", ratio: megabytes.underLoad, floor: "<= 500", goal: "<= 300" }];
}
