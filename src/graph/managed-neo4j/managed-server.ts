import { SetupFailure } from "../../domain/setup-failure.js";
import { exclusively } from "./exclusively.js";
import { countLeases, takeLease } from "./leases.js";
import { findJava } from "./prerequisites.js";
import { prepareServerFolder, type ServerFolder, serverPassword } from "./server-folder.js";
import { serverJars } from "./server-jars.js";
import {
  runningServer,
  type RunningServer,
  startServerProcess,
  stopServerProcess,
} from "./server-process.js";
import { lastWords, waitUntilReady } from "./server-readiness.js";

export interface ManagedServerOptions {
  /** Each data folder has a server of its own. */
  dataDir: string;
  /** Where the server's jars are kept, shared by all installations of this clone. */
  cacheFolder: string;
  /** Null: the `java` on the PATH. */
  javaHome: string | null;
  /** Lines of neo4j.conf that are to differ from ours. */
  settings?: Readonly<Record<string, string>>;
  onProgress: (message: string) => void;
  /** Gives up, having stopped what was started. */
  signal?: AbortSignal | undefined;
}

export interface ManagedServer {
  uri: string;
  user: string;
  password: string;
  /** Says that this process no longer needs the server; the last one out stops it. */
  release(): Promise<void>;
}

// Another program may take the port between our choosing it and Neo4j's listening on it.
const startAttempts = 3;

/**
 * Gives the managed Neo4j of a data folder: joins the one that runs (whoever started it, even if that was killed
 * since), else starts it. Starting and stopping happen under one lock, so that no two processes do so at once.
 */
export async function acquireManagedServer(options: ManagedServerOptions): Promise<ManagedServer> {
  const folder = prepareServerFolder(options.dataDir);
  const password = serverPassword(folder);
  const onWait = () => options.onProgress("Another process is starting or stopping Neo4j; waiting for it");
  return exclusively(folder.root, { onWait, signal: options.signal }, async () => {
    const server = await joinOrStart(folder, password, options);
    const giveUp = takeLease(folder.leases);
    return {
      uri: `bolt://127.0.0.1:${server.boltPort}`,
      user: "neo4j",
      password,
      release: once(() =>
        exclusively(folder.root, { onWait: () => undefined }, async () => {
          giveUp();
          await stopUnlessUsed(folder);
        }),
      ),
    };
  });
}

async function joinOrStart(
  folder: ServerFolder,
  password: string,
  options: ManagedServerOptions,
): Promise<RunningServer> {
  const ready = { folder, password, onProgress: options.onProgress, signal: options.signal };
  try {
    const running = runningServer(folder);
    if (running !== null && (await waitUntilReady(running, ready)) === "READY") return running;
    const java = await findJava(options.javaHome);
    const jars = await serverJars(options);
    for (let attempt = 0; attempt < startAttempts; attempt++) {
      options.onProgress("Starting Neo4j");
      const started = await startServerProcess(folder, java, jars, options.settings ?? {});
      if ((await waitUntilReady(started, ready)) === "READY") return started;
    }
  } catch (error) {
    await stopUnlessUsed(folder);
    throw error;
  }
  throw new SetupFailure(
    `The managed Neo4j ended while it was starting: see ${folder.home}/logs (${lastWords(folder)}), put right what it names, and run this again.`,
  );
}

/** Called under the lock. */
async function stopUnlessUsed(folder: ServerFolder): Promise<void> {
  if (countLeases(folder.leases) > 0) return;
  const server = runningServer(folder);
  if (server !== null) await stopServerProcess(folder, server);
}

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined;
  return () => (result ??= work());
}
