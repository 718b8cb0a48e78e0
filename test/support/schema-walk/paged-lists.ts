import { getNamedType, isEnumType, isListType, isObjectType, type GraphQLNamedType } from "graphql";

import type { Graph } from "../../../src/graph/graph.js";
import { read } from "../reading.js";
import { type KnownArguments, writtenArguments } from "./known-arguments.js";
import {
  along,
  entriesAt,
  type Field,
  fieldsOf,
  isListOfThings,
  itemType,
  type Reached,
  written,
  isConnection,
} from "./walk-schema.js";

/** A connection of one parent, in one order and with one filter. */
export interface PagedList {
  /** As "Query.claims(orderBy: NEWEST)". */
  name: string;
  page(window: Readonly<Record<string, string | number | null>>): Promise<ListPage>;
}

export interface ListPage {
  totalCount: number;
  edges: { cursor: string; node: unknown }[];
  nodes: unknown[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

/** Filters to try, by the type of the argument `filter`; each leaves some entries over. */
const FILTERS: Readonly<Record<string, string>> = {
  ArticleFilter: `{ language: ["en"], text: "bridge", since: "2026-04-01" }`,
  ClaimFilter: `{ minSources: 2, language: ["en"], until: "2026-05-01" }`,
  SourceFilter: `{ minArticles: 1, text: "example" }`,
  EntityFilter: `{ type: [PERSON, OTHER] }`,
};

/** What an order needs beside it. */
const NEEDED_BY_ORDER: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  RELEVANCE: { filter: `{ text: "bridge" }` },
};

/** A connection of the parent that has most of it: in each order, and with a filter where it takes one. */
export async function pagedLists(
  graph: Graph,
  { type, path }: Reached,
  field: Field,
  known: KnownArguments,
): Promise<PagedList[]> {
  const { around, find } = await wayTo(graph, { type, path }, field, known);
  return variantsOf(field).map((variant) => ({
    name: `${type.name}.${field.name}${writtenArguments({ ...field, args: [] }, {}, variant)}`,
    page: async (window) => {
      const given = Object.entries(window).filter(([, value]) => value !== null);
      const more = Object.fromEntries(given.map(([name, value]) => [name, JSON.stringify(value)]));
      const list = `list: ${field.name}${writtenArguments(field, known, { ...variant, ...more })}`;
      const key = keyOf(itemType(field));
      const query = `{ ${around(`${list} { totalCount edges { cursor node { ${key} } } nodes { ${key} }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`)} }`;
      return find(await read<Record<string, unknown>>(graph, query))["list"] as ListPage;
    },
  }));
}

function variantsOf(field: Field): Readonly<Record<string, string>>[] {
  const orders = enumValues(field, "orderBy").map((orderBy) => ({ orderBy, ...NEEDED_BY_ORDER[orderBy] }));
  const filter = FILTERS[named(field, "filter")?.name ?? ""];
  return [...(orders.length > 0 ? orders : [{}]), ...(filter === undefined ? [] : [{ filter }])];
}

const named = (field: Field, argument: string) => {
  const found = field.args.find(({ name }) => name === argument);
  return found && getNamedType(found.type);
};

function enumValues(field: Field, argument: string): string[] {
  const type = named(field, argument);
  return isEnumType(type) ? type.getValues().map(({ name }) => name) : [];
}

/** By which an entry is told from others: its id, or that of the first thing that it is about. */
function keyOf(type: GraphQLNamedType): string {
  if (!isObjectType(type)) return "id";
  const fields = type.getFields();
  if (fields["id"]) return "id";
  // A claim is decided once at an instant.
  if (fields["decidedAt"]) return "decidedAt value";
  const about = fieldsOf(type).find((field) => {
    const inner = getNamedType(field.type);
    return !isListType(field.type) && isObjectType(inner) && inner.getFields()["id"];
  });
  if (about) return `${about.name} { id }`;
  throw new Error(
    `Entries of ${type.name} cannot be told apart: give the type an \`id\`, or say here what does.`,
  );
}

interface Way {
  around(selection: string): string;
  find(answer: Record<string, unknown>): Record<string, unknown>;
}

/** The way to one parent of a connection: the root, a node by its id, or what a field of the root gives. */
async function wayTo(
  graph: Graph,
  { type, path }: Reached,
  field: Field,
  known: KnownArguments,
): Promise<Way> {
  const [first] = path;
  if (first === undefined) return { around: (selection) => selection, find: (answer) => answer };
  const below = (name: string) => (answer: Record<string, unknown>) =>
    answer[name] as Record<string, unknown>;
  if (type.getInterfaces().some(({ name }) => name === "Node")) {
    const id = JSON.stringify(await fullestParent(graph, path, field, known));
    return {
      around: (selection) => `node(id: ${id}) { ... on ${type.name} { ${selection} } }`,
      find: below("node"),
    };
  }
  if (path.length === 1 && !isConnection(first)) {
    const find = below(first.name);
    // Of a list without pages its first entry, which has to stay the first.
    const ofFirst = (answer: Record<string, unknown>) =>
      (find(answer) as unknown as Record<string, unknown>[])[0]!;
    return {
      around: (selection) => written(first, known, selection),
      find: isListOfThings(first) ? ofFirst : find,
    };
  }
  throw new Error(
    `Nobody knows how to get one ${type.name} again to read its \`${field.name}\` page by page: make it a Node, let a ` +
      "field of the root give it, or teach `wayTo` in test/support/schema-walk/paged-lists.ts the way.",
  );
}

async function fullestParent(graph: Graph, path: readonly Field[], field: Field, known: KnownArguments) {
  const count = `list: ${field.name}${writtenArguments(field, known, { first: "1" })} { totalCount }`;
  const answer = await read<unknown>(graph, `{ ${along(path, known, `id ${count}`)} }`);
  const parents = entriesAt(answer, path) as { id: string; list: { totalCount: number } }[];
  return parents.reduce((most, parent) => (parent.list.totalCount > most.list.totalCount ? parent : most)).id;
}
