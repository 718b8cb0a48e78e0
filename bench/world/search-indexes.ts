import { z } from "zod";

import type { Graph } from "../../src/graph/graph.js";
import { cypher, noRow, statement } from "../../src/graph/statement.js";

/** The full-text and vector indexes, each with the statement that makes it. */
const searchIndexes = statement({
  name: "world.search-indexes",
  params: z.object({}),
  row: z.object({ name: z.string(), createStatement: z.string() }),
  text: cypher`
    SHOW INDEXES YIELD name, type, createStatement WHERE type IN ['FULLTEXT', 'VECTOR']
    RETURN name, createStatement`,
});

const awaitIndexes = statement({
  name: "world.await-indexes",
  params: z.object({}),
  row: noRow,
  text: cypher`CALL db.awaitIndexes(3600)`,
});

/** Does what fills a graph without the indexes that are made faster of all at once than of one thing after another. */
export async function withoutSearchIndexes(graph: Graph, fill: () => Promise<void>): Promise<void> {
  const indexes = await graph.read(searchIndexes, {});
  for (const { name } of indexes) await graph.write(schemaChange(`DROP INDEX \`${name}\``), {});
  await fill();
  for (const { createStatement } of indexes) await graph.write(schemaChange(createStatement), {});
  await graph.read(awaitIndexes, {});
}

const schemaChange = (text: string) =>
  statement({ name: "world.change-schema", params: z.object({}), row: noRow, text });
