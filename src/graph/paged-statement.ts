import { z } from "zod";

import type { Reader } from "./past-reader.js";
import { NOW, type Standing, THEN } from "./standing.js";
import { integer, statement, type Statement } from "./statement.js";

type Direction = "ASC" | "DESC";

/** What a list is sorted by: a text or a number, which way; ties go by id, the same way. */
export interface Sort {
  direction: Direction;
  kind: "TEXT" | "NUMBER";
}

/** A place in a sorted list: the sort key of an entry and its id. */
export interface Keyset {
  key: string | number;
  id: string;
}

/** A stretch of a list: `limit` entries after `from`, or before it; null: from the list's end that it starts at. */
export interface PageWindow {
  backward: boolean;
  limit: number;
  from: Keyset | null;
}

/** An entry with its place. */
export interface PageRow<Node> extends Keyset {
  node: Node;
}

/** A page of the list that belongs to one parent. */
export interface Page<Node> {
  rows: PageRow<Node>[];
  /** Whether the list goes on beyond the page, in the direction of reading. */
  more: boolean;
}

interface KeysetParams extends Keyset {
  limit: number;
}

interface PageBatch<Node> {
  parentId: string;
  rows: PageRow<Node>[];
}

/** Cypher for one direction of reading: what comes after `$key` and `$id`, and in which order. */
export interface WindowText {
  beyond(key: string, id: string): string;
  sorted(key: string, id: string): string;
}

/** A statement for each direction of reading; both give one row a parent, its entries collected in order. */
export interface PagedStatement<Params, Node> {
  readonly sort: Sort;
  readonly forward: Statement<Params & KeysetParams, PageBatch<Node>>;
  readonly backward: Statement<Params & KeysetParams, PageBatch<Node>>;
}

const keyset = { key: z.union([z.string(), z.number()]), id: z.string() };

/**
 * Declares a list that is read in pages by keyset: whatever the page, the database starts at the place and never counts up
 * to it. `text` must return `parentId` (a list without parents: '') and `rows`, a collected list of `{key, id, node}`.
 */
export function pagedStatement<Shape extends z.ZodRawShape, Node>(parts: {
  name: string;
  sort: Sort;
  params: Shape;
  node: z.ZodType<Node>;
  /** A list that can also be asked of an earlier instant takes what tells the two apart. */
  text: (window: WindowText, standing: Standing) => string;
}): PagedStatement<z.input<z.ZodObject<Shape>>, Node> {
  type Params = z.input<z.ZodObject<Shape>> & KeysetParams;
  // The compiler cannot see through the spread of a generic shape.
  const params = z.object({ ...parts.params, ...keyset, limit: integer() }) as unknown as z.ZodType<
    unknown,
    Params
  >;
  const timedParams = z.object({
    ...parts.params,
    ...keyset,
    limit: integer(),
    asOf: z.string(),
  }) as unknown as z.ZodType<unknown, Params & { asOf: string }>;
  const row = z.object({ parentId: z.string(), rows: z.array(z.object({ ...keyset, node: parts.node })) });
  const isTimed = parts.text.length > 1;
  const reading = (suffix: string, direction: Direction) => {
    const [name, window] = [`${parts.name}${suffix}`, windowText(direction)];
    const present = statement<Params, PageBatch<Node>>({ name, params, row, text: parts.text(window, NOW) });
    if (!isTimed) return present;
    const past = { name: `${name}.as-of`, params: timedParams, row, text: parts.text(window, THEN) };
    return { ...present, past };
  };
  const { direction } = parts.sort;
  return {
    sort: parts.sort,
    forward: reading("", direction),
    backward: reading("-backward", opposite(direction)),
  };
}

/** Reads the same stretch of many parents' lists in one round trip; a parent without entries may be absent. */
export async function readPages<Params extends object, Node>(
  graph: Reader,
  paged: PagedStatement<Params, Node>,
  params: Params,
  window: PageWindow,
): Promise<Map<string, Page<Node>>> {
  const direction = window.backward ? opposite(paged.sort.direction) : paged.sort.direction;
  const from = window.from ?? startOf({ ...paged.sort, direction });
  // One entry more than asked for tells whether the list goes on.
  const limit = window.limit + 1;
  const batches = await graph.read(window.backward ? paged.backward : paged.forward, {
    ...params,
    ...from,
    limit,
  });
  return new Map(batches.map(({ parentId, rows }) => [parentId, pageOf(rows, window)]));
}

function pageOf<Node>(read: PageRow<Node>[], { limit, backward }: PageWindow): Page<Node> {
  const rows = read.slice(0, limit);
  return { rows: backward ? rows.reverse() : rows, more: read.length > limit };
}

const opposite = (direction: Direction): Direction => (direction === "ASC" ? "DESC" : "ASC");

function windowText(direction: Direction): WindowText {
  const than = direction === "ASC" ? ">" : "<";
  return {
    // The first comparison alone can be answered from an index.
    beyond: (key, id) => `${key} ${than}= $key AND (${key} ${than} $key OR ${id} ${than} $id)`,
    sorted: (key, id) => `ORDER BY ${key} ${direction}, ${id} ${direction} LIMIT $limit`,
  };
}

/** A place before every entry: no key is smaller than the empty text or -1, and none greater than these. */
function startOf({ direction, kind }: Sort): Keyset {
  const last = "\u{10FFFF}";
  if (direction === "ASC") return { key: kind === "TEXT" ? "" : -1, id: "" };
  return { key: kind === "TEXT" ? last : Number.MAX_SAFE_INTEGER, id: last };
}
