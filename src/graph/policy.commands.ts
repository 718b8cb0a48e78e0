import { z } from "zod";

import { cypher, noRow, statement } from "./statement.js";

/** The version of the rule by which all verdicts were decided, as far as that is known. */
export const decidedByPolicy = statement({
  name: "policy.decided-by",
  params: z.object({}),
  row: z.object({ policy: z.string().nullable() }),
  text: cypher`MATCH (lock:CommitLock {id: 'commit'}) RETURN lock.policy AS policy`,
});

/** Says that all verdicts were decided by a version of the rule. */
export const writePolicy = statement({
  name: "policy.write",
  params: z.object({ policy: z.string() }),
  row: noRow,
  text: cypher`MERGE (lock:CommitLock {id: 'commit'}) SET lock.policy = $policy`,
});
