import { z } from "zod";

import { SCOPES } from "../domain/access.js";
import type { StoredApiKey } from "../domain/api-key.js";
import { cypher, statement } from "./statement.js";

export const keyRow: z.ZodType<StoredApiKey> = z.object({
  id: z.string(),
  name: z.string(),
  scopes: z.array(z.enum(SCOPES)),
  createdAt: z.string(),
  createdBy: z.string(),
  expiresAt: z.string().nullable(),
  revokedAt: z.string().nullable(),
  hash: z.string(),
});

/** The columns of a bound `key`. */
export const keyColumns = cypher`key.id AS id, key.name AS name, key.scopes AS scopes, key.createdAt AS createdAt,
      key.createdBy AS createdBy, key.expiresAt AS expiresAt, key.revokedAt AS revokedAt, key.hash AS hash`;

/** The key of an id. */
export const keyById = statement({
  name: "key.by-id",
  params: z.object({ id: z.string() }),
  row: keyRow,
  text: cypher`MATCH (key:ApiKey {id: $id}) RETURN ${keyColumns}`,
});

/** All keys, also those that ended, in the order of their names and then of their making. */
export const allKeys = statement({
  name: "key.all",
  params: z.object({}),
  row: keyRow,
  text: cypher`MATCH (key:ApiKey) WHERE key.name >= '' RETURN ${keyColumns} ORDER BY name, createdAt, id`,
});

/** The keys of a name, latest first. */
export const keysByName = statement({
  name: "key.by-name",
  params: z.object({ name: z.string() }),
  row: keyRow,
  text: cypher`MATCH (key:ApiKey {name: $name}) RETURN ${keyColumns} ORDER BY createdAt DESC, id`,
});

/** Gives a row once a key was ever made. */
export const anyKey = statement({
  name: "key.any",
  params: z.object({}),
  row: z.object({ id: z.string() }),
  text: cypher`MATCH (key:ApiKey) WHERE key.name >= '' RETURN key.id AS id LIMIT 1`,
});
