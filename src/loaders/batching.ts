import DataLoader from "dataloader";

import type { Instant } from "../domain/instant.js";
import type { Reader } from "../graph/past-reader.js";
import { type Page, type PagedStatement, type PageWindow, readPages } from "../graph/paged-statement.js";
import type { Statement } from "../graph/statement.js";

export type { Page, PageRow, PageWindow } from "../graph/paged-statement.js";

/** One list that is read in pages and counted only on demand. */
export interface PagedList<Node> {
  page(window: PageWindow): Promise<Page<Node>>;
  count(): Promise<number>;
}

/** Something as it stood at an earlier instant, where there is one; what hangs on it is asked of that instant too. */
export interface Dated {
  asOf?: Instant;
}

/** Lets a record say of which instant it is. */
export function dated<Node>({ asOf }: Reader, node: Node): Node {
  return asOf === undefined || typeof node !== "object" || node === null ? node : { ...node, asOf };
}

interface Ids {
  ids: string[];
}

/**
 * Looks single things up by key; all keys asked for in one tick are one round trip. Null where there is none. `onRow` is told of
 * each row, of which others may know what was read along with it.
 */
export function oneByKey<Row, Node, Along>(
  graph: Reader,
  statement: Statement<Ids, { parentId: string; node: Row } & Along>,
  read: (row: Row, key: string) => Node,
  onRow: (whole: { node: Row } & Along) => void = () => undefined,
): DataLoader<string, Node | null> {
  return new DataLoader(async (keys) => {
    const rows = await graph.read(statement, { ids: [...keys] });
    rows.forEach(onRow);
    const found = new Map(rows.map(({ parentId, node }) => [parentId, node]));
    return keys.map((key) => (found.has(key) ? dated(graph, read(found.get(key) as Row, key)) : null));
  });
}

/** Looks short lists up by their parent's key, likewise. Empty where there is none. `onEntry` is told of each entry. */
export function listByKey<Row, Node>(
  graph: Reader,
  statement: Statement<Ids, { parentId: string; nodes: Row[] }>,
  read: (row: Row) => Node,
  onEntry: (row: Row) => void = () => undefined,
): DataLoader<string, Node[]> {
  return new DataLoader(async (keys) => {
    const rows = await graph.read(statement, { ids: [...keys] });
    rows.forEach(({ nodes }) => nodes.forEach(onEntry));
    const found = new Map(rows.map(({ parentId, nodes }) => [parentId, nodes]));
    return keys.map((key) => (found.get(key) ?? []).map((row) => dated(graph, read(row))));
  });
}

export interface Ask<Rest> {
  parentId: string;
  rest: Rest;
}

/**
 * Gives the paged list of each parent. Pages of the same stretch with the same filter are one round trip, however many
 * parents; so are counts.
 */
export function listsByParent<Params extends { parentIds: string[] }, Row, Node>(
  graph: Reader,
  paged: PagedStatement<Params, Row>,
  counting: Statement<Params, { parentId: string; count: number }>,
  read: (row: Row, parentId: string) => Node,
): (parentId: string, filter: Omit<Params, "parentIds">) => PagedList<Node> {
  type Filter = Omit<Params, "parentIds">;
  // The compiler cannot put a generic type together again from its parts.
  const paramsOf = (parentIds: string[], filter: Filter) => ({ parentIds, ...filter }) as unknown as Params;
  const pages = byRest(async (parentIds, { window, filter }: { window: PageWindow; filter: Filter }) => {
    const found = await readPages(graph, paged, paramsOf(parentIds, filter), window);
    return parentIds.map((id) => mapPage(found.get(id), (row) => dated(graph, read(row, id))));
  });
  const counts = byRest(async (parentIds, filter: Filter) => {
    const rows = await graph.read(counting, paramsOf(parentIds, filter));
    const found = new Map(rows.map(({ parentId, count }) => [parentId, count]));
    return parentIds.map((id) => found.get(id) ?? 0);
  });
  return (parentId, filter) => ({
    page: (window) => pages.load({ parentId, rest: { window, filter } }),
    count: () => counts.load({ parentId, rest: filter }),
  });
}

/** Gives a list that has no parent. */
export function rootList<Filter extends object, Row, Node>(
  graph: Reader,
  paged: PagedStatement<Filter, Row>,
  counting: Statement<Filter, { count: number }>,
  filter: Filter,
  read: (row: Row) => Node,
): PagedList<Node> {
  return {
    page: async (window) =>
      mapPage((await readPages(graph, paged, filter, window)).get(""), (row) => dated(graph, read(row))),
    count: async () => (await graph.read(counting, filter))[0]?.count ?? 0,
  };
}

/** A list that has nothing in it, as what a filter without any word finds. */
export function emptyList<Node>(): PagedList<Node> {
  return { page: () => Promise.resolve({ rows: [], more: false }), count: () => Promise.resolve(0) };
}

function mapPage<Row, Node>(page: Page<Row> | undefined, read: (row: Row) => Node): Page<Node> {
  if (!page) return { rows: [], more: false };
  return { rows: page.rows.map(({ key, id, node }) => ({ key, id, node: read(node) })), more: page.more };
}

/** Batches by parents those asks that are alike in everything else. */
export function byRest<Rest, Value>(
  readAll: (parentIds: string[], rest: Rest) => Promise<Value[]>,
): DataLoader<Ask<Rest>, Value, string> {
  const batch = async (asks: readonly Ask<Rest>[]): Promise<Value[]> => {
    const groups = new Map<string, Ask<Rest>[]>();
    for (const ask of asks) {
      const alike = JSON.stringify(ask.rest);
      groups.set(alike, [...(groups.get(alike) ?? []), ask]);
    }
    const answers = new Map<Ask<Rest>, Value>();
    await Promise.all(
      [...groups.values()].map(async (group) => {
        const values = await readAll(
          group.map(({ parentId }) => parentId),
          group[0]!.rest,
        );
        group.forEach((ask, index) => answers.set(ask, values[index]!));
      }),
    );
    return asks.map((ask) => answers.get(ask)!);
  };
  return new DataLoader(batch, { cacheKeyFn: (ask) => JSON.stringify(ask) });
}
