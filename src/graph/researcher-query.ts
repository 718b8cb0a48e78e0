import neo4j, { Neo4jError, type Result, type Session, type Transaction } from "neo4j-driver";

import { planStep } from "./explain.js";
import { type GraphOptions, rethrow } from "./graph.js";
import { GraphError } from "./graph-error.js";
import { readValue } from "./researcher-cypher/read-values.js";
import { dearestStep, refusePlan } from "./researcher-cypher/refuse-plan.js";
import { refuseQuery } from "./researcher-cypher/refuse-query.js";
import {
  type ResearcherQuery,
  type TranslatedQuery,
  translateQuery,
} from "./researcher-cypher/translate-query.js";

/** What a query found: a table. */
export interface GraphTable {
  columns: string[];
  /** One value for each column. */
  rows: unknown[][];
  /** Whether rows were left out, by number or by size. */
  truncated: boolean;
  /** How long the database took, from the plan to the last row, in milliseconds. */
  milliseconds: number;
  /** The most rows that a step of its plan was thought to have. */
  estimatedRows: number;
}

/** Answers queries that researchers write themselves. */
export interface ResearcherQueries {
  /** Rejects with an ExpectedFailure for what is refused, with a GraphError where the database is away or too slow. */
  ask(query: ResearcherQuery): Promise<GraphTable>;
  close(): Promise<void>;
}

export interface QueryLimits {
  timeoutMs: number;
  rows: number;
  /** Of the answer as JSON. */
  bytes: number;
  /** How many may run at a time; others wait. */
  atOnce: number;
}

export const QUERY_LIMITS: QueryLimits = { timeoutMs: 5_000, rows: 1_000, bytes: 2_000_000, atOnce: 2 };

/** How many rows come at a time: what is not asked for is not read. */
const ROWS_AT_A_TIME = 50;

/** The one place where Cypher runs that is no statement of ours; it has connections of its own, so that it cannot take all. */
export function createResearcherQueries(
  { uri, user, password, database, bookmarks }: GraphOptions,
  limits = QUERY_LIMITS,
): ResearcherQueries {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    connectionAcquisitionTimeout: 3 * limits.timeoutMs,
    maxConnectionPoolSize: limits.atOnce,
    fetchSize: ROWS_AT_A_TIME,
    telemetryDisabled: true,
  });
  return {
    ask: async (query) => {
      const translated = translateQuery(query, limits.rows + 1);
      const session = driver.session({
        ...{ database, defaultAccessMode: neo4j.session.READ },
        ...(bookmarks === undefined ? {} : { bookmarkManager: bookmarks }),
      });
      return inReadTransaction(session, limits, (tx) => answer(tx, translated, limits));
    },
    close: () => driver.close(),
  };
}

async function inReadTransaction<T>(
  session: Session,
  { timeoutMs }: QueryLimits,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  try {
    const tx = await session.beginTransaction({
      timeout: neo4j.int(timeoutMs),
      metadata: { app: "claimgraph", name: "researcher-query" },
    });
    try {
      return await work(tx);
    } finally {
      await tx.close();
    }
  } catch (error) {
    return refuseOrRethrow(error);
  } finally {
    await session.close();
  }
}

async function answer(
  tx: Transaction,
  { text, parameters }: TranslatedQuery,
  limits: QueryLimits,
): Promise<GraphTable> {
  const started = performance.now();
  const { plan, queryType } = (await tx.run(`EXPLAIN ${text}`, parameters)).summary;
  if (!plan || queryType !== "r") return refuseQuery("The database would not only read.");
  const steps = planStep(plan);
  refusePlan(steps);
  const table = await takeRows(tx.run(text, parameters), limits);
  return {
    ...table,
    milliseconds: Math.round(performance.now() - started),
    estimatedRows: dearestStep(steps),
  };
}

async function takeRows(
  result: Result,
  limits: QueryLimits,
): Promise<Pick<GraphTable, "columns" | "rows" | "truncated">> {
  const columns = await result.keys();
  const rows: unknown[][] = [];
  let bytes = 0;
  for await (const record of result) {
    const row = columns.map((column) => readValue(record.get(column)));
    bytes += Buffer.byteLength(JSON.stringify(row));
    if (rows.length === limits.rows || bytes > limits.bytes) return { columns, rows, truncated: true };
    rows.push(row);
  }
  return { columns, rows, truncated: false };
}

const LONGEST_MESSAGE = 300;

/** What the database says of the query goes to who wrote it; what it says of itself is translated as everywhere. */
function refuseOrRethrow(error: unknown): never {
  if (!(error instanceof Neo4jError)) throw error;
  if (/OutOfMemory|MemoryPool/.test(error.code))
    return refuseQuery(
      "The query needs more memory than queries have. Aggregate earlier, or ask about fewer at once.",
    );
  if (error.code.startsWith("Neo.ClientError.Statement"))
    return refuseQuery(
      `The database cannot run this: ${error.message.split("\n")[0]!.slice(0, LONGEST_MESSAGE)}`,
    );
  // The driver's own error: all connections that queries have were taken for as long as one waits.
  if (error.code === "N/A")
    throw new GraphError("TIMEOUT", "Other queries are running.", true, { cause: error });
  return rethrow("researcher-query")(error);
}
