import { z } from "zod";

import { EXPORT_FORMATS } from "../domain/exports/export.js";
import { lockNode } from "./lock-node.js";
import { cypher, integer, noRow, statement } from "./statement.js";

const failure = { code: z.string(), message: z.string() };

/** Puts a run of a citation in line, unless its owner has as many as anybody may have; gives no row then. */
export const queueExport = statement({
  name: "export.queue",
  params: z.object({
    ...{ id: z.string(), citationId: z.string(), format: z.enum(EXPORT_FORMATS).nullable() },
    ...{ by: z.string(), createdAt: z.string(), mostUnfinished: integer(), mostKept: integer() },
  }),
  row: z.object({ id: z.string() }),
  text: cypher`
    MATCH (citation:Citation {id: $citationId})
    CALL () {
      MATCH (own:Export) WHERE own.createdAt >= '' AND own.by = $by
      RETURN count(own) AS kept, count(CASE WHEN own.status IN ['QUEUED', 'RUNNING'] THEN 1 END) AS unfinished
    }
    WITH citation WHERE kept < $mostKept AND unfinished < $mostUnfinished
    MERGE (export:Export {id: $id})
      ON CREATE SET export.format = $format, export.by = $by, export.createdAt = $createdAt, export.status = 'QUEUED',
        export.progress = 0.0, export.attempts = 0, export.leaseUntil = ''
    MERGE (export)-[:RUNS]->(citation)
    RETURN export.id AS id`,
});

/** Of so many exports that wait the eldest that is free is taken: more processes than that do not look at once. */
const LOOKED_AT = 10;

/** Takes the eldest export that waits, or whose attempt has let go of it; gives no row where there is none. */
export const takeExport = statement({
  name: "export.take",
  params: z.object({ owner: z.string(), now: z.string(), leaseUntil: z.string() }),
  row: z.object({
    ...{ id: z.string(), citationId: z.string(), format: z.enum(EXPORT_FORMATS).nullable() },
    attempts: z.number(),
  }),
  text: cypher`
    MATCH (export:Export)
    WHERE export.status IN ['QUEUED', 'RUNNING'] AND export.leaseUntil < $now
    WITH export ORDER BY export.createdAt, export.id LIMIT ${LOOKED_AT}
    // Who waits for the locks chooses among what is left by whoever had them.
    ${lockNode("export")}
    WITH export WHERE export.status IN ['QUEUED', 'RUNNING'] AND export.leaseUntil < $now
    WITH export ORDER BY export.createdAt, export.id LIMIT 1
    SET export.owner = $owner, export.leaseUntil = $leaseUntil, export.status = 'RUNNING', export.progress = 0.0,
      export.attempts = export.attempts + 1
    WITH export
    MATCH (export)-[:RUNS]->(citation:Citation)
    RETURN export.id AS id, citation.id AS citationId, export.format AS format, export.attempts AS attempts`,
});

/** One attempt at an export; `owner` is that attempt's own, so that a former one can do nothing to it. */
const attempt = { id: z.string(), owner: z.string() };

/** Cypher that goes on only with an export that runs and is in the hands of the attempt. */
const whileHeld = cypher`MATCH (export:Export {id: $id})
    ${lockNode("export")}
    WITH export WHERE export.owner = $owner AND export.status = 'RUNNING'`;

/** Says how far an export has come and holds on to it; gives no row when it is no longer the attempt's. */
export const advanceExport = statement({
  name: "export.advance",
  params: z.object({ ...attempt, progress: z.number(), leaseUntil: z.string() }),
  row: z.object({ id: z.string() }),
  text: cypher`
    ${whileHeld}
    SET export.progress = $progress, export.leaseUntil = $leaseUntil
    RETURN export.id AS id`,
});

/**
 * Completes an export; gives no row when it is no longer the attempt's. Once more, as where the answer to a commit was lost, it
 * changes nothing.
 */
export const completeExport = statement({
  name: "export.complete",
  params: z.object({ ...attempt, at: z.string(), content: z.string() }),
  row: z.object({ id: z.string() }),
  text: cypher`
    MATCH (export:Export {id: $id})
    ${lockNode("export")}
    WITH export WHERE export.owner = $owner AND export.status IN ['RUNNING', 'COMPLETED']
    SET export.status = 'COMPLETED', export.progress = 1.0, export.content = $content,
      export.completedAt = coalesce(export.completedAt, $at)
    REMOVE export.leaseUntil
    RETURN export.id AS id`,
});

/** Puts an export back in line that has to be read again; that is no attempt that failed. */
export const requeueExport = statement({
  name: "export.requeue",
  params: z.object(attempt),
  row: noRow,
  text: cypher`
    ${whileHeld}
    SET export.status = 'QUEUED', export.progress = 0.0, export.leaseUntil = '',
      export.attempts = export.attempts - 1`,
});

/** Ends an export that cannot be completed. */
export const failExport = statement({
  name: "export.fail",
  params: z.object({ ...attempt, at: z.string(), ...failure }),
  row: noRow,
  text: cypher`
    ${whileHeld}
    SET export.status = 'FAILED', export.completedAt = $at, export.failureCode = $code, export.failureMessage = $message
    REMOVE export.leaseUntil`,
});

/** Ends an export that nobody wants any longer; gives no row when it has ended already. */
export const cancelExport = statement({
  name: "export.cancel",
  params: z.object({ id: z.string(), at: z.string() }),
  row: z.object({ id: z.string() }),
  text: cypher`
    MATCH (export:Export {id: $id})
    ${lockNode("export")}
    WITH export WHERE export.status IN ['QUEUED', 'RUNNING']
    SET export.status = 'CANCELLED', export.completedAt = $at
    REMOVE export.leaseUntil
    RETURN export.id AS id`,
});

/** Forgets an export that has ended; its citation stays. Gives no row for one that has not. */
export const deleteExport = statement({
  name: "export.delete",
  params: z.object({ id: z.string() }),
  row: z.object({ id: z.string() }),
  text: cypher`
    MATCH (export:Export {id: $id}) WHERE NOT export.status IN ['QUEUED', 'RUNNING']
    DETACH DELETE export
    RETURN $id AS id`,
});

/**
 * Withdraws every export as of a time at which an article that is removed was there: also one without it may name it, in the
 * rationale of a verdict. One that is being written sees for itself that something was removed.
 */
export const withdrawExports = statement({
  name: "export.withdraw",
  params: z.object({ since: z.string(), ...failure }),
  row: noRow,
  text: cypher`
    MATCH (export:Export)-[:RUNS]->(citation:Citation)
    WHERE export.status = 'COMPLETED' AND export.format IS NOT NULL AND citation.asOf >= $since
    SET export.status = 'WITHDRAWN', export.failureCode = $code, export.failureMessage = $message`,
});
