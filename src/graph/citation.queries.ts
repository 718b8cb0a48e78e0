import { z } from "zod";

import { cypher, statement } from "./statement.js";

const ids = z.object({ ids: z.array(z.string()) });

/** Citations as they are stored; `filter` and `counts` are JSON. */
export const citationsById = statement({
  name: "citation.by-id",
  params: ids,
  row: z.object({
    parentId: z.string(),
    node: z.object({
      ...{ id: z.string(), filter: z.string(), asOf: z.string(), includeTexts: z.boolean() },
      ...{ recordFormat: z.number(), sha256: z.string().nullable(), counts: z.string().nullable() },
      hashedAt: z.string().nullable(),
    }),
  }),
  text: cypher`
    UNWIND $ids AS parentId
    MATCH (citation:Citation {id: parentId})
    RETURN parentId, citation {.id, .filter, .asOf, .includeTexts, .recordFormat, .sha256, .counts, .hashedAt} AS node`,
});

/** What was removed since each citation's content was first made: the tombstones that explain why it is another now. */
export const removalsByCitation = statement({
  name: "citation.removals",
  params: ids,
  row: z.object({
    parentId: z.string(),
    nodes: z.array(z.object({ tombstone: z.string(), at: z.string() })),
  }),
  text: cypher`
    UNWIND $ids AS parentId
    MATCH (citation:Citation {id: parentId})
    RETURN parentId, COLLECT {
      MATCH (change:Change) WHERE change.at > citation.hashedAt AND change.kind = 'REMOVAL'
      RETURN {tombstone: change.tombstoneId, at: change.at} AS removal ORDER BY change.at
    } AS nodes`,
});

/** Whether anything was removed after an instant: one row if so. */
export const removalsSince = statement({
  name: "citation.removals-since",
  params: z.object({ since: z.string() }),
  row: z.object({ at: z.string() }),
  text: cypher`
    MATCH (change:Change) WHERE change.at > $since AND change.kind = 'REMOVAL'
    RETURN change.at AS at LIMIT 1`,
});
