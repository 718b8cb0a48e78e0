import { z } from "zod";

import { cypher, noRow, statement } from "./statement.js";

/** The secret by which this installation's tombstones are keyed; made with the first. */
export const tombstoneSecret = statement({
  name: "tombstone.secret",
  params: z.object({ fresh: z.string() }),
  row: z.object({ secret: z.string() }),
  text: cypher`
    MERGE (secret:InstallationSecret {name: 'tombstones'})
      ON CREATE SET secret.value = $fresh
    RETURN secret.value AS secret`,
});

/** The secret, if there is one yet: without it there is no tombstone. */
export const knownTombstoneSecret = statement({
  name: "tombstone.known-secret",
  params: z.object({}),
  row: z.object({ secret: z.string() }),
  text: cypher`MATCH (secret:InstallationSecret {name: 'tombstones'}) RETURN secret.value AS secret`,
});

/** The tombstones under these hashes, where articles were removed. */
export const tombstones = statement({
  name: "tombstone.find",
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({ at: z.string(), reason: z.string().nullable() }),
  text: cypher`UNWIND $ids AS id MATCH (stone:Tombstone {id: id}) RETURN stone.at AS at, stone.reason AS reason`,
});

/** Leaves a tombstone where an article was: nothing is taken in there until it is lifted. */
export const writeTombstone = statement({
  name: "tombstone.write",
  params: z.object({ id: z.string(), at: z.string(), reason: z.string().nullable() }),
  row: noRow,
  text: cypher`MERGE (stone:Tombstone {id: $id}) SET stone.at = $at, stone.reason = $reason`,
});

/** Lifts a tombstone; gives a row where there was one. */
export const liftTombstone = statement({
  name: "tombstone.lift",
  params: z.object({ id: z.string() }),
  row: z.object({ id: z.string() }),
  text: cypher`MATCH (stone:Tombstone {id: $id}) DELETE stone RETURN $id AS id`,
});
