import type { Graph } from "./graph.js";

/** Reads what stands now, or what stood at an earlier instant. */
export interface Reader extends Pick<Graph, "read"> {
  /** The instant; absent for now. */
  readonly asOf?: string;
}

/** Reads the graph as it stood: statements that can tell do so, all others answer with what stands now. */
export function readerAsOf(graph: Pick<Graph, "read">, asOf: string): Reader {
  return {
    asOf,
    read: (statement, params) =>
      statement.past ? graph.read(statement.past, { ...params, asOf }) : graph.read(statement, params),
  };
}
