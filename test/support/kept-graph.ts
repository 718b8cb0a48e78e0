import neo4j, { type Session } from "neo4j-driver";

import { keptLabels } from "./neo4j.js";
import { testDatabase } from "./test-database.js";

/** A node that tests leave in the database is named by its label and id, any other by its place in the list. */
type End = number | { label: string; id: string };

interface KeptNode {
  labels: string[];
  properties: unknown;
}
interface KeptEdge {
  from: End;
  to: End;
  type: string;
  properties: unknown;
}

/** All that tests made in the test database, as JSON from which `restoreGraph` makes it again. */
export async function keepGraph(): Promise<string> {
  return inSession(async (session) => {
    const places = new Map<string, End>();
    const nodes: KeptNode[] = [];
    const all = await session.run(
      "MATCH (node) RETURN elementId(node) AS at, labels(node) AS labels, node { .* } AS properties",
    );
    for (const record of all.records) {
      const { at, labels, properties } = record.toObject() as KeptNode & { at: string };
      const left = labels.find((label) => keptLabels.includes(label));
      places.set(
        at,
        left === undefined ? nodes.length : { label: left, id: (properties as { id: string }).id },
      );
      if (left === undefined) nodes.push({ labels, properties: encoded(properties) });
    }
    const edges = await session.run(
      "MATCH (one)-[edge]->(other) RETURN elementId(one) AS from, elementId(other) AS to, type(edge) AS type, edge { .* } AS properties",
    );
    const kept = edges.records.map((record) => {
      const { from, to, type, properties } = record.toObject() as Record<"from" | "to" | "type", string> &
        KeptEdge;
      return { from: places.get(from)!, to: places.get(to)!, type, properties: encoded(properties) };
    });
    return JSON.stringify({ nodes, edges: kept });
  });
}

/** Makes again what was kept, in a database in which nothing of it is. */
export async function restoreGraph(json: string): Promise<void> {
  const { nodes, edges } = JSON.parse(json) as { nodes: KeptNode[]; edges: KeptEdge[] };
  await inSession(async (session) => {
    const made = new Map<number, string>();
    for (const [labels, rows] of grouped(
      nodes.map((node, place) => ({ ...node, place })),
      ({ labels }) => labels.join(":"),
    )) {
      const answer = await session.run(
        `UNWIND $rows AS row CREATE (node:${labels}) SET node = row.properties RETURN row.place AS place, elementId(node) AS at`,
        {
          rows: rows.map(({ place, properties }) => ({
            place: neo4j.int(place),
            properties: decoded(properties),
          })),
        },
      );
      for (const record of answer.records) made.set(Number(record.get("place")), record.get("at") as string);
    }
    const left = await session.run(
      "MATCH (node) WHERE node.id IS NOT NULL RETURN labels(node)[0] + node.id AS name, elementId(node) AS at",
    );
    const standing = new Map(
      left.records.map((record) => [record.get("name") as string, record.get("at") as string]),
    );
    const at = (end: End) => (typeof end === "number" ? made.get(end) : standing.get(end.label + end.id));
    for (const [type, rows] of grouped(edges, (edge) => edge.type))
      await session.run(
        `UNWIND $rows AS row MATCH (one) WHERE elementId(one) = row.from MATCH (other) WHERE elementId(other) = row.to
         CREATE (one)-[edge:${type}]->(other) SET edge = row.properties`,
        {
          rows: rows.map(({ from, to, properties }) => ({
            from: at(from),
            to: at(to),
            properties: decoded(properties),
          })),
        },
      );
  });
}

async function inSession<T>(work: (session: Session) => Promise<T>): Promise<T> {
  const { uri, user, password, database } = testDatabase();
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const session = driver.session({ database });
  try {
    return await work(session);
  } finally {
    await session.close();
    await driver.close();
  }
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

/** JSON knows one kind of number, the database two. */
function encoded(value: unknown): unknown {
  if (neo4j.isInt(value)) return { integer: value.toString() };
  if (Array.isArray(value)) return value.map(encoded);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, encoded(one)]));
}

function decoded(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(decoded);
  if (typeof value !== "object" || value === null) return value;
  if ("integer" in value && typeof value.integer === "string") return neo4j.int(value.integer);
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, decoded(one)]));
}
