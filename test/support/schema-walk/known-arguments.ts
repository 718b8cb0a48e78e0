import type { GraphQLArgument, GraphQLField } from "graphql";

import type { Graph } from "../../../src/graph/graph.js";
import { read } from "../reading.js";

/** What stands for the required arguments of a name, as GraphQL writes it. */
export type KnownArguments = Readonly<Record<string, string>>;

const isAsked = (argument: GraphQLArgument): boolean =>
  argument.type.toString().endsWith("!") && argument.defaultValue === undefined;

export const requiredArguments = (field: GraphQLField<unknown, unknown>): GraphQLArgument[] =>
  field.args.filter(isAsked);

/** "(name: value, …)" with what a field needs, and what is given beside it; nothing where it needs none. */
export function writtenArguments(
  field: GraphQLField<unknown, unknown>,
  known: KnownArguments,
  more: Readonly<Record<string, string>> = {},
): string {
  const needed = requiredArguments(field).map(({ name }) => [name, valueOf(field, name, known)] as const);
  const all = [...needed, ...Object.entries(more)];
  return all.length === 0 ? "" : `(${all.map(([name, value]) => `${name}: ${value}`).join(", ")})`;
}

function valueOf(field: GraphQLField<unknown, unknown>, name: string, known: KnownArguments): string {
  const value = known[name];
  if (value !== undefined) return value;
  throw new Error(
    `Nothing is known for the argument "${name}" of the field "${field.name}": give \`knownArguments\` in ` +
      "test/support/schema-walk/known-arguments.ts a value for it, taken from the graph that `growGraph` makes.",
  );
}

interface Ids {
  claims: { nodes: { id: string; text: string }[] };
  articles: { nodes: { id: string; url: string; analysis: { id: string } }[] };
  sources: { nodes: { id: string }[] };
  entities: { nodes: { id: string; name: string }[] };
}

const IDS = `{ claims(orderBy: MOST_SOURCES, first: 100) { nodes { id text } }
  articles(first: 100) { nodes { id url analysis { id } } }
  sources(first: 100) { nodes { id } } entities(first: 100) { nodes { id name } } }`;

/** Values for the arguments that the schema's fields need, from what is in the graph. */
export async function knownArguments(graph: Graph): Promise<KnownArguments> {
  const { claims, articles, sources, entities } = await read<Ids>(graph, IDS);
  const [text, ids] = [claims.nodes[0]!.text, claims.nodes.map(({ id }) => id)];
  const all = [...ids.slice(0, 25), ...idsOf(articles), ...idsOf(sources), ...idsOf(entities)].slice(0, 100);
  const json = (value: unknown) => JSON.stringify(value);
  return {
    text: json(text),
    claim: json(text),
    statement: json(text),
    ids: json(all),
    // The first topic's, so that the chain between them stays the same while the graph grows.
    from: json(entities.nodes.find(({ name }) => name === "Maud Ferrin")?.id),
    to: json(articles.nodes.find(({ url }) => url.endsWith("/topic-0-denier"))?.id),
    // Both state one claim of each topic, and differ in another.
    domains: json(["gazette.example", "courier.example"]),
    domain: json("gazette.example"),
  };
}

const idsOf = ({ nodes }: { nodes: { id: string }[] }) => nodes.slice(0, 25).map(({ id }) => id);
