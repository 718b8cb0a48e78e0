import type { Page, PagedList, PageWindow } from "../loaders/batching.js";
import type { ConnectionValue } from "../schema/connection.type.js";
import { badInput } from "./bad-input.js";
import { readCursor, writeCursor } from "./cursor.js";

/** The arguments of a page, as they come. */
export interface PageRequest {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}

const DEFAULT_SIZE = 20;
const LARGEST_SIZE = 100;

/** Reads the page that was asked for. `order` names what the list is sorted by and stands in its cursors. */
export async function toConnection<Node>(
  list: PagedList<Node>,
  request: PageRequest,
  order: string,
): Promise<ConnectionValue<Node>> {
  const window = windowOf(request, order);
  const page = await list.page(window);
  const edges = page.rows.map(({ key, id, node }) => ({ node, cursor: writeCursor(order, { key, id }) }));
  // A page that is the whole list is counted already.
  const isWhole = window.from === null && !page.more;
  const totalCount = () => (isWhole ? Promise.resolve(edges.length) : list.count());
  return { edges, pageInfo: pageInfo(page, window, edges), totalCount };
}

function windowOf({ first, after, last, before }: PageRequest, order: string): PageWindow {
  const backward = last != null || before != null;
  if (backward && (first != null || after != null))
    throw badInput("Give `first` and `after`, or `last` and `before`, not both.");
  const cursor = backward ? before : after;
  return {
    backward,
    limit: pageSize(backward ? last : first, backward ? "last" : "first"),
    from: cursor == null ? null : readCursor(order, cursor),
  };
}

/** Checks how many entries are asked for; 20 when nothing is said. */
export function pageSize(asked: number | null | undefined, name: string): number {
  if (asked == null) return DEFAULT_SIZE;
  if (asked < 1 || asked > LARGEST_SIZE)
    throw badInput(`\`${name}\` takes 1 to ${LARGEST_SIZE}; read more with a cursor.`);
  return asked;
}

function pageInfo(page: Page<unknown>, { backward, from }: PageWindow, edges: readonly { cursor: string }[]) {
  return {
    hasNextPage: backward ? from !== null : page.more,
    hasPreviousPage: backward ? page.more : from !== null,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  };
}
