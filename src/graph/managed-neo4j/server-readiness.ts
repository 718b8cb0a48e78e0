import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

import neo4j, { type Driver, Neo4jError } from "neo4j-driver";

import { SetupFailure } from "../../domain/setup-failure.js";
import type { ServerFolder } from "./server-folder.js";
import { isAlive, type RunningServer } from "./server-process.js";

/** The user and password that a new Neo4j begins with. */
const firstUser = "neo4j";
const firstPassword = "neo4j";

// First start to first query takes 7 s on two idle cores; a busy small machine may take ten times that.
const readyWithinMs = 120_000;

export interface ReadinessOptions {
  folder: ServerFolder;
  password: string;
  onProgress: (message: string) => void;
  signal?: AbortSignal | undefined;
}

/** Resolves when the server takes our password, setting it on the first start; "ENDED" when the process ends instead. */
export async function waitUntilReady(
  server: RunningServer,
  { folder, password, onProgress, signal }: ReadinessOptions,
): Promise<"READY" | "ENDED"> {
  const uri = `bolt://127.0.0.1:${server.boltPort}`;
  const started = Date.now();
  for (let said = 0; ; await sleep(250, undefined, { signal })) {
    signal?.throwIfAborted();
    if (!isAlive(server)) return "ENDED";
    const answer = await tryToEnter(uri, password);
    if (answer === "OPEN") return "READY";
    if (answer === "REFUSED") throw lostPassword(folder);
    const seconds = Math.floor((Date.now() - started) / 1000);
    if (Date.now() - started > readyWithinMs) throw noAnswer(folder, seconds);
    if (seconds > said) onProgress(`Starting Neo4j (${(said = seconds)} s)`);
  }
}

/** The last lines that the server wrote, for messages. */
export function lastWords({ consoleLog }: ServerFolder): string {
  try {
    const lines = readFileSync(consoleLog, "utf8").trim().split("\n");
    return lines.slice(-3).join(" | ").slice(-600);
  } catch {
    return "";
  }
}

async function tryToEnter(uri: string, password: string): Promise<"OPEN" | "REFUSED" | "NOT_YET"> {
  const known = await tryPassword(uri, password, (driver) =>
    driver.verifyConnectivity({ database: "neo4j" }),
  );
  if (known !== "REFUSED") return known;
  const set = "ALTER CURRENT USER SET PASSWORD FROM $first TO $password";
  const fresh = await tryPassword(uri, firstPassword, (driver) =>
    driver.executeQuery(set, { first: firstPassword, password }, { database: "system" }),
  );
  // After the change the loop comes round once more with the new password.
  return fresh === "OPEN" ? "NOT_YET" : fresh;
}

async function tryPassword(
  uri: string,
  password: string,
  work: (driver: Driver) => Promise<unknown>,
): Promise<"OPEN" | "REFUSED" | "NOT_YET"> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(firstUser, password), {
    connectionTimeout: 5_000,
    maxTransactionRetryTime: 0,
    telemetryDisabled: true,
  });
  try {
    await work(driver);
    return "OPEN";
  } catch (error) {
    return error instanceof Neo4jError && error.code === "Neo.ClientError.Security.Unauthorized"
      ? "REFUSED"
      : "NOT_YET";
  } finally {
    await driver.close();
  }
}

function lostPassword(folder: ServerFolder): SetupFailure {
  return new SetupFailure(
    `The managed Neo4j in ${folder.root} does not take the password in ${folder.passwordFile}: put back the file that ` +
      `belongs to this database, or move ${folder.root} away to begin anew.`,
  );
}

function noAnswer(folder: ServerFolder, seconds: number): SetupFailure {
  return new SetupFailure(
    `The managed Neo4j did not answer within ${seconds} s: see ${folder.home}/logs (${lastWords(folder)}), free some memory, and run this again.`,
  );
}
