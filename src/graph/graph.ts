import { setTimeout } from "node:timers/promises";

import neo4j, { type BookmarkManager, type ManagedTransaction, Neo4jError, type Session } from "neo4j-driver";
import { z } from "zod";

import { GraphError } from "./graph-error.js";
import { cypher, type Statement, statement } from "./statement.js";

export interface GraphOptions {
  uri: string;
  user: string;
  password: string;
  database: string;
  /** The longest that one statement may take, in milliseconds, and a transaction of several a few times as long; none for no limit. */
  timeoutMs?: number;
  /** What other sessions have seen; its own alone where this is left out. */
  bookmarks?: BookmarkManager;
  /** Told of each finished statement, for metrics and for tests that count round trips. */
  onStatement?: (name: string, milliseconds: number) => void;
}

/** Runs statements inside one transaction. */
export interface GraphTransaction {
  run<Params, Row>(statement: Statement<Params, Row>, params: Params): Promise<Row[]>;
}

/** The one way to the database. */
export interface Graph {
  /** Runs one statement in a read transaction, which a cluster routes to a follower. */
  read<Params, Row>(statement: Statement<Params, Row>, params: Params): Promise<Row[]>;
  /** Runs one statement in a write transaction. */
  write<Params, Row>(statement: Statement<Params, Row>, params: Params): Promise<Row[]>;
  /** Runs several statements in one write transaction, which is retried whole when the database asks for it. */
  transaction<T>(name: string, work: (tx: GraphTransaction) => Promise<T>): Promise<T>;
  /** Where the database stands: another word after each commit to it, by whichever process. Of a cluster the leader is asked. */
  bookmark(): Promise<string>;
  /** Resolves when the database answers; rejects with a GraphError else. */
  verifyConnectivity(): Promise<void>;
  close(): Promise<void>;
}

type Mode = "READ" | "WRITE";

/** For statements that somebody waits for. */
export const STATEMENT_TIMEOUT_MS = 30_000;

const LONGEST_RETRY_MS = 15_000;
/** A commit is many statements, and on a database that has just started each has to be planned first. */
const STATEMENTS_TIMES = 6;
/** How much later than its limit the database may say that a transaction was stopped. */
const GRACE_MS = 5_000;

/** Lets each session see what any earlier one has seen, whichever server of a cluster answers it. */
export const shareBookmarks = (): BookmarkManager => neo4j.bookmarkManager();

/** Connects to Neo4j; the connection is made with the first statement. */
export function createGraph({ bookmarks = shareBookmarks(), ...options }: GraphOptions): Graph {
  const driver = neo4j.driver(options.uri, neo4j.auth.basic(options.user, options.password), {
    disableLosslessIntegers: true,
    connectionAcquisitionTimeout: 15_000,
    maxTransactionRetryTime: Math.min(LONGEST_RETRY_MS, options.timeoutMs ?? LONGEST_RETRY_MS),
    telemetryDisabled: true,
  });
  const openSession = (mode: Mode) =>
    driver.session({
      database: options.database,
      bookmarkManager: bookmarks,
      defaultAccessMode: mode === "READ" ? neo4j.session.READ : neo4j.session.WRITE,
    });
  const within = (tx: ManagedTransaction): GraphTransaction => ({
    run: (statement, params) => runStatement(tx, statement, params, options.onStatement),
  });
  const alone = <T>(
    mode: Mode,
    {
      name,
      longestMs: timeoutMs = options.timeoutMs,
    }: Pick<Statement<unknown, unknown>, "name" | "longestMs">,
    run: (alone: Alone) => Promise<T>,
  ) =>
    answered(
      timeoutMs,
      inSession(openSession(mode), (session) => run({ session, config: transactionConfig(name, timeoutMs) })),
    );
  const write = <T>(
    name: string,
    work: (tx: GraphTransaction) => Promise<T>,
    timeoutMs = options.timeoutMs,
  ) =>
    answered(
      timeoutMs,
      inSession(openSession("WRITE"), (session) =>
        session.executeWrite((tx) => work(within(tx)), transactionConfig(name, timeoutMs)),
      ),
    );
  return {
    read: (statement, params) =>
      alone("READ", statement, (alone) =>
        readAlone(alone, (runner) => runStatement(runner, statement, params, options.onStatement)),
      ),
    write: (statement, params) => write(statement.name, (tx) => tx.run(statement, params)),
    transaction: (name, work) => write(name, work, options.timeoutMs && options.timeoutMs * STATEMENTS_TIMES),
    // A transaction that did nothing ends at the last commit before it. It is not repeated, which would be by some follower.
    bookmark: () =>
      alone("WRITE", doNothing, async ({ session, config }) => {
        await runStatement(runnerOf({ session, config }), doNothing, {}, options.onStatement);
        return session.lastBookmarks().join();
      }),
    verifyConnectivity: async () => {
      await driver.verifyConnectivity({ database: options.database }).catch(rethrow("connectivity"));
    },
    close: () => driver.close(),
  };
}

const transactionConfig = (name: string, timeoutMs: number | undefined) => ({
  metadata: { app: "claimgraph", name },
  ...(timeoutMs === undefined ? {} : { timeout: neo4j.int(timeoutMs) }),
});

/** What runs a statement: a transaction, or a session in one of its own. */
type Runner = Pick<ManagedTransaction, "run">;

/** A session for one statement, and how it is to be run. */
interface Alone {
  session: Session;
  config: Parameters<Session["executeRead"]>[1];
}

const runnerOf = ({ session, config }: Alone): Runner => ({
  run: (text, parameters) => session.run(text, parameters, config),
});

const doNothing = statement({
  name: "graph.do-nothing",
  params: z.object({}),
  row: z.object({ nothing: z.null() }),
  text: cypher`RETURN null AS nothing`,
});

/**
 * A statement that is read alone needs no transaction opened and committed around it, which nearly doubles its time. Where it
 * fails for a reason that passes, the driver repeats it in one.
 */
async function readAlone<T>({ session, config }: Alone, run: (runner: Runner) => Promise<T>): Promise<T> {
  try {
    return await run(runnerOf({ session, config }));
  } catch (error) {
    if (!neo4j.isRetryableError(error)) throw error;
    return session.executeRead(run, config);
  }
}

/** The database itself stops what takes too long; one that is frozen or half cut off cannot, and says nothing at all. */
async function answered<T>(timeoutMs: number | undefined, work: Promise<T>): Promise<T> {
  if (timeoutMs === undefined) return work;
  const settled = new AbortController();
  const tooLate = setTimeout(timeoutMs + GRACE_MS, null, { signal: settled.signal }).then(() => {
    throw new GraphError("UNAVAILABLE", "The database says nothing.", true, { cause: null });
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    settled.abort();
  }
}

async function inSession<T>(session: Session, work: (session: Session) => Promise<T>): Promise<T> {
  try {
    return await work(session);
  } catch (error) {
    return rethrow("transaction")(error);
  } finally {
    await session.close();
  }
}

async function runStatement<Params, Row>(
  runner: Runner,
  statement: Statement<Params, Row>,
  params: Params,
  onStatement: GraphOptions["onStatement"],
): Promise<Row[]> {
  const started = performance.now();
  const parameters = statement.params.parse(params) as Record<string, unknown>;
  const { records } = await runner.run(statement.text, parameters);
  onStatement?.(statement.name, performance.now() - started);
  const rows = z.array(statement.row).safeParse(records.map((record) => record.toObject()));
  if (rows.success) return rows.data;
  throw new GraphError(
    "SHAPE",
    `${statement.name} gave a row of another shape: ${z.prettifyError(rows.error)}`,
    false,
    {
      cause: rows.error,
    },
  );
}

/** Translates what the driver throws, by code and never by message; anything else is a bug and passes unchanged. */
export function rethrow(what: string): (error: unknown) => never {
  return (error) => {
    if (!(error instanceof Neo4jError)) throw error;
    const { code, retryable } = error;
    const as = (kind: ConstructorParameters<typeof GraphError>[0], message: string) =>
      new GraphError(kind, message, retryable, { cause: error });
    if (code === "ServiceUnavailable" || code === "SessionExpired")
      throw as("UNAVAILABLE", `The database does not answer (${what}).`);
    if (code.startsWith("Neo.ClientError.Security"))
      throw as("UNAUTHORIZED", "The database refuses the user or password.");
    if (code.includes("TransactionTimedOut") || code.includes("TransactionTerminated"))
      throw as("TIMEOUT", "The database took too long and the statement was stopped.");
    if (code.startsWith("Neo.ClientError.Schema"))
      throw as("CONSTRAINT", "The database refused a write by a constraint.");
    throw as("STATEMENT", `The database could not run the statement (${code}).`);
  };
}
