import neo4j, { type Driver, type Session } from "neo4j-driver";

import type { AcquiredNeo4j } from "../../src/graph/managed-neo4j/acquire-neo4j.js";
import { keptLabels } from "../../test/support/neo4j.js";

/** All nodes and relationships of a graph, as rows that make it again. */
export interface BareRows {
  /** By label. */
  nodes: Map<string, Record<string, unknown>[]>;
  /** By the labels of both ends and the type; ends are known by the property that the label's constraint is on. */
  relationships: Map<string, { kind: Kind; rows: { from: unknown; to: unknown; properties: object }[] }>;
}

interface Kind {
  type: string;
  from: { label: string; key: string };
  to: { label: string; key: string };
}

const AT_ONCE = 1_000;
/** What nodes are known by that have no id. */
const KEYS: Record<string, string> = { SpeakerName: "key", Provider: "name", InstallationSecret: "name" };
const keyOf = (label: string) => KEYS[label] ?? "id";

/** Reads what there is. */
export async function readBareRows(at: AcquiredNeo4j): Promise<BareRows> {
  return withSession(at, async (session) => {
    const rows: BareRows = { nodes: new Map(), relationships: new Map() };
    const nodes = await session.run(
      "MATCH (n) WHERE none(label IN labels(n) WHERE label IN $kept) RETURN labels(n)[0] AS label, properties(n) AS properties",
      { kept: keptLabels },
    );
    for (const record of nodes.records)
      addTo(rows.nodes, record.get("label") as string, record.get("properties") as Record<string, unknown>);
    const edges = await session.run(
      `MATCH (a)-[r]->(b)
       RETURN type(r) AS type, labels(a)[0] AS fromLabel, labels(b)[0] AS toLabel, properties(r) AS properties,
         coalesce(a.id, a.key, a.name) AS from, coalesce(b.id, b.key, b.name) AS to`,
    );
    for (const record of edges.records) {
      const [type, fromLabel, toLabel] = ["type", "fromLabel", "toLabel"].map(
        (key) => record.get(key) as string,
      ) as [string, string, string];
      const kind = {
        ...{ type, from: { label: fromLabel, key: keyOf(fromLabel) } },
        to: { label: toLabel, key: keyOf(toLabel) },
      };
      const name = `${fromLabel} ${type} ${toLabel}`;
      const held = rows.relationships.get(name) ?? { kind, rows: [] };
      held.rows.push({
        from: record.get("from"),
        to: record.get("to"),
        properties: record.get("properties") as object,
      });
      rows.relationships.set(name, held);
    }
    return rows;
  });
}

/** Writes them into an empty graph, by one UNWIND for a thousand of a kind, and nothing else; gives the milliseconds. */
export async function writeBare(at: AcquiredNeo4j, { nodes, relationships }: BareRows): Promise<number> {
  return withSession(at, async (session) => {
    const started = performance.now();
    for (const [label, rows] of nodes)
      await inParts(session, rows, `UNWIND $rows AS row CREATE (n:\`${label}\`) SET n = row`);
    for (const { kind, rows } of relationships.values())
      await inParts(
        session,
        rows,
        `UNWIND $rows AS row
         MATCH (a:\`${kind.from.label}\` {\`${kind.from.key}\`: row.from}), (b:\`${kind.to.label}\` {\`${kind.to.key}\`: row.to})
         CREATE (a)-[r:\`${kind.type}\`]->(b) SET r = row.properties`,
      );
    return performance.now() - started;
  });
}

async function inParts(session: Session, rows: readonly unknown[], text: string): Promise<void> {
  for (let from = 0; from < rows.length; from += AT_ONCE)
    await session.executeWrite((tx) => tx.run(text, { rows: rows.slice(from, from + AT_ONCE) }));
}

const addTo = <Row>(map: Map<string, Row[]>, key: string, row: Row) => {
  const held = map.get(key);
  if (held) held.push(row);
  else map.set(key, [row]);
};

async function withSession<Result>(
  { uri, user, password, database }: AcquiredNeo4j,
  work: (session: Session) => Promise<Result>,
): Promise<Result> {
  // Numbers come and go as they are stored, whole ones as whole ones.
  const driver: Driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const session = driver.session({ database });
  try {
    return await work(session);
  } finally {
    await session.close();
    await driver.close();
  }
}
