import type { ListPage, PagedList } from "./paged-lists.js";

export type Direction = "FORWARD" | "BACKWARD";

/** An entry as it came: what it is, and its place. */
export interface WalkedEntry {
  key: string;
  cursor: string;
}

const keyOf = (node: unknown) => JSON.stringify(node);

/** Reads a list page by page, each as long as `sizes` says in turn, and checks what each page says of itself. */
export async function* walkPages(
  list: PagedList,
  direction: Direction,
  sizes: readonly number[],
): AsyncGenerator<WalkedEntry[], void> {
  for (let at = 0, cursor: string | null = null, more = true; more; at += 1) {
    const size = sizes[at % sizes.length]!;
    const page: ListPage = await list.page(
      direction === "FORWARD" ? { first: size, after: cursor } : { last: size, before: cursor },
    );
    const { startCursor, endCursor, hasNextPage, hasPreviousPage } = page.pageInfo;
    const entries = page.edges.map(({ node, cursor: place }) => ({ key: keyOf(node), cursor: place }));
    more = direction === "FORWARD" ? hasNextPage : hasPreviousPage;
    expect({
      nodes: page.nodes.map(keyOf),
      ends: [startCursor, endCursor],
      isFull: !more || entries.length === size,
      goesOnBehind: direction === "FORWARD" ? hasPreviousPage : hasNextPage,
    }).toEqual({
      nodes: entries.map(({ key }) => key),
      ends: [entries[0]?.cursor ?? null, entries.at(-1)?.cursor ?? null],
      isFull: true,
      goesOnBehind: at > 0,
    });
    yield entries;
    cursor = direction === "FORWARD" ? endCursor : startCursor;
  }
}

/** The whole list in its own order, as it comes page by page. */
export async function walkWhole(
  list: PagedList,
  direction: Direction,
  sizes: readonly number[],
): Promise<WalkedEntry[]> {
  const whole: WalkedEntry[] = [];
  for await (const page of walkPages(list, direction, sizes)) {
    if (direction === "FORWARD") whole.push(...page);
    else whole.unshift(...page);
  }
  return whole;
}
