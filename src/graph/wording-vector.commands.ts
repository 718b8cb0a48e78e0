import { z } from "zod";

import { cypher, integer, noRow, statement } from "./statement.js";

/** The next wordings, in the order of their ids, that were stored while there was no embedding model. */
export const wordingsWithoutVector = statement({
  name: "wording.without-vector",
  params: z.object({ after: z.string(), limit: integer() }),
  row: z.object({ id: z.string(), text: z.string() }),
  text: cypher`
    MATCH (wording:Wording) WHERE wording.id > $after AND wording.embedding IS NULL
    RETURN wording.id AS id, wording.text AS text ORDER BY id LIMIT $limit`,
});

/** Gives wordings their vectors; one that has got its own meanwhile keeps it. */
export const writeVectors = statement({
  name: "wording.write-vectors",
  params: z.object({ vectors: z.array(z.object({ id: z.string(), embedding: z.array(z.number()) })) }),
  row: noRow,
  text: cypher`
    UNWIND $vectors AS row
    MATCH (wording:Wording {id: row.id})
    SET wording.embedding = coalesce(wording.embedding, row.embedding)`,
});
