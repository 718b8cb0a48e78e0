import { z } from "zod";

import { keyColumns, keyRow } from "./key.queries.js";
import { cypher, noRow, statement } from "./statement.js";

/** Keeps a new key; one of the same id stays as it is. */
export const addKey = statement({
  name: "key.add",
  params: z.object({
    key: z.object({
      id: z.string(),
      name: z.string(),
      scopes: z.array(z.string()),
      hash: z.string(),
      createdAt: z.string(),
      createdBy: z.string(),
      expiresAt: z.string().nullable(),
    }),
  }),
  row: keyRow,
  text: cypher`
    MERGE (key:ApiKey {id: $key.id})
      ON CREATE SET key += $key
    RETURN ${keyColumns}`,
});

/** Lets keys end at a moment, if they do not end before. */
export const endKeys = statement({
  name: "key.end",
  params: z.object({ ids: z.array(z.string()), expiresAt: z.string() }),
  row: noRow,
  text: cypher`
    UNWIND $ids AS id
    MATCH (key:ApiKey {id: id})
    WHERE key.expiresAt IS NULL OR key.expiresAt > $expiresAt
    SET key.expiresAt = $expiresAt`,
});

/** Revokes keys. */
export const revokeKeys = statement({
  name: "key.revoke",
  params: z.object({ ids: z.array(z.string()), revokedAt: z.string() }),
  row: noRow,
  text: cypher`
    UNWIND $ids AS id
    MATCH (key:ApiKey {id: id})
    SET key.revokedAt = $revokedAt`,
});
