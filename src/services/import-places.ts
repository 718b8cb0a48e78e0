import type { AnalyzerIdentity } from "../domain/analysis.js";
import { forgetImportPlace, importPlace, keepImportPlace } from "../graph/import-place.commands.js";
import type { Graph } from "../graph/graph.js";

/** Up to where a file was imported: what lies before it is settled, and nothing else is. */
export interface ImportPlace {
  /** A hash of the file's first line. */
  id: string;
  /** A hash of all lines up to this place: a file that begins otherwise is another one. */
  hash: string;
  line: number;
  bytes: number;
  /** What became of the lines. */
  imported: number;
  skipped: number;
  rejected: number;
}

/**
 * Places in files whose import was broken off. They stand in the graph: a graph that is emptied or put back to an earlier state takes them
 * with it, and none of them speaks of articles that are not there.
 */
export interface ImportPlaces {
  /** Null where there is none, or where another analyzer had read the lines. */
  find(id: string): Promise<ImportPlace | null>;
  keep(place: ImportPlace): Promise<void>;
  forget(id: string): Promise<void>;
}

export function createImportPlaces(
  graph: Graph,
  { name, version, model }: AnalyzerIdentity,
  now: () => Date,
): ImportPlaces {
  const analyzer = [name, version, model ?? ""].join(" ");
  return {
    find: async (id) => {
      const [found] = await graph.read(importPlace, { id });
      if (!found || found.analyzer !== analyzer) return null;
      const { analyzer: _, ...place } = found;
      return place;
    },
    keep: async (place) => {
      await graph.write(keepImportPlace, { place: { ...place, analyzer, at: now().toISOString() } });
    },
    forget: async (id) => {
      await graph.write(forgetImportPlace, { id });
    },
  };
}
