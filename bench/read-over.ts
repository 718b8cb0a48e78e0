import type { Graph } from "../src/graph/graph.js";

type Reading = Pick<Graph, "read">;

/** A round's entries come after all of the round before. */
const inRound = (round: number, id: string) => `${String(round).padStart(4, "0")}.${id}`;
const placeIn = (marked: string): [number, string] => {
  const [round = "", id = ""] = marked.split(".");
  return marked === "" ? [0, ""] : [Number(round), id];
};

interface Page {
  after: string;
  limit: number;
}

/**
 * The graph as an export finds one that is `times` as large: every page is read from the database again and again, in rounds.
 * What an export holds in memory shows without a graph of that size.
 */
export function readOver({ read }: Reading, times: number): Reading {
  const pageOf = async (statement: never, params: Page) => {
    const rows: { id: string }[] = [];
    let [round, after] = placeIn(params.after);
    for (; ; round++, after = "") {
      const limit = params.limit - rows.length;
      const found = (await read(statement, { ...params, after, limit } as never)) as { id: string }[];
      rows.push(...found.map((row) => ({ ...row, id: inRound(round, row.id) })));
      if (rows.length === params.limit || round === times - 1) return rows;
    }
  };
  const over = (statement: never, params: object) => {
    if ("after" in params) return pageOf(statement, params as Page);
    const { ids } = params as { ids: string[] };
    return read(statement, { ...params, ids: ids.map((id) => placeIn(id)[1]) } as never);
  };
  return { read: over as unknown as Graph["read"] };
}
