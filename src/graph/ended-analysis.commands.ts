import { z } from "zod";

import { analyzerFields, whileHeld } from "./analysis.commands.js";
import { lockNode } from "./lock-node.js";
import { cypher, integer, noRow, statement } from "./statement.js";

/** How an analysis ends without a result; until `inputUntil` it keeps what it needs to be run again. */
const ending = { code: z.string(), message: z.string(), inputUntil: z.string() };
const ended = (status: "FAILED" | "CANCELLED", at: "$at" | "$now") => cypher`analysis.status = '${status}',
        analysis.completedAt = ${at}, analysis.failureCode = $code, analysis.failureMessage = $message,
        analysis.inputUntil = $inputUntil`;

/** Ends analyses that were taken up so often that they must be what stopped their processes. */
export const giveUpAnalyses = statement({
  name: "analysis.give-up",
  params: z.object({ now: z.string(), mostAttempts: integer(), ...ending }),
  row: z.object({ id: z.string() }),
  text: cypher`
    MATCH (analysis:Analysis)
    WHERE analysis.status IN ['QUEUED', 'RUNNING'] AND analysis.leaseUntil < $now
      AND analysis.attempts >= $mostAttempts
    ${lockNode("analysis")}
    WITH analysis WHERE analysis.status IN ['QUEUED', 'RUNNING'] AND analysis.leaseUntil < $now
    SET ${ended("FAILED", "$now")}
    REMOVE analysis.leaseUntil
    RETURN analysis.id AS id`,
});

/** Ends an analysis that cannot be completed. */
export const failAnalysis = statement({
  name: "analysis.fail",
  params: z.object({ id: z.string(), owner: z.string(), at: z.string(), ...ending }),
  row: z.object({ id: z.string() }),
  text: cypher`
    MATCH (analysis:Analysis {id: $id})
    ${whileHeld("$owner")}
    SET ${ended("FAILED", "$at")}
    REMOVE analysis.leaseUntil
    RETURN analysis.id AS id`,
});

/** Ends an analysis that nobody wants any longer; gives no row when it has ended already. */
export const cancelAnalysis = statement({
  name: "analysis.cancel",
  params: z.object({ id: z.string(), at: z.string(), ...ending }),
  row: z.object({ id: z.string() }),
  text: cypher`
    MATCH (analysis:Analysis {id: $id})
    ${lockNode("analysis")}
    WITH analysis WHERE analysis.status IN ['QUEUED', 'RUNNING']
    SET ${ended("CANCELLED", "$at")}
    REMOVE analysis.leaseUntil
    RETURN analysis.id AS id`,
});

/**
 * Puts an analysis in line again that ended without a result and still has its input, which it gives; no row for any other. It
 * is as if it were asked for now.
 */
export const requeueAnalysis = statement({
  name: "analysis.requeue",
  params: z.object({
    id: z.string(),
    at: z.string(),
    owner: z.string().nullable(),
    leaseUntil: z.string(),
    ...analyzerFields,
  }),
  row: z.object({ id: z.string(), input: z.string() }),
  text: cypher`
    MATCH (analysis:Analysis {id: $id})
    ${lockNode("analysis")}
    WITH analysis WHERE analysis.status IN ['FAILED', 'CANCELLED'] AND analysis.input IS NOT NULL
    SET analysis += {
      status: 'QUEUED', progress: 0.0, createdAt: $at, attempts: 1, owner: $owner, leaseUntil: $leaseUntil,
      analyzerName: $analyzerName, analyzerVersion: $analyzerVersion, analyzerModel: $analyzerModel}
    REMOVE analysis.completedAt, analysis.failureCode, analysis.failureMessage, analysis.inputUntil
    RETURN analysis.id AS id, analysis.input AS input`,
});

/** Forgets what ended analyses were asked to read, once they have kept it long enough. */
export const forgetInputs = statement({
  name: "analysis.forget-inputs",
  params: z.object({ now: z.string() }),
  row: noRow,
  text: cypher`
    MATCH (analysis:Analysis) WHERE analysis.inputUntil < $now
    ${lockNode("analysis")}
    WITH analysis WHERE analysis.inputUntil < $now
    REMOVE analysis.input, analysis.articleId, analysis.inputUntil`,
});

/** The analyses that failed and can be tried again, those that failed first first. */
export const retryableAnalyses = statement({
  name: "analysis.retryable",
  params: z.object({ now: z.string() }),
  row: z.object({ id: z.string() }),
  text: cypher`
    MATCH (analysis:Analysis) WHERE analysis.inputUntil > $now AND analysis.status = 'FAILED'
    RETURN analysis.id AS id ORDER BY analysis.completedAt, analysis.id`,
});
