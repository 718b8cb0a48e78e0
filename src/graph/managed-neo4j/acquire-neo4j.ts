import { join } from "node:path";

import { acquireComposeServer, rememberKind, usesCompose } from "./compose-server.js";
import { acquireManagedServer, type ManagedServer } from "./managed-server.js";

/** The part of the configuration that says which Neo4j to use. */
export interface Neo4jSettings {
  neo4j: { uri: string | null; user: string; password: string | null; database: string };
  dataDir: string;
  javaHome: string | null;
  projectFolder: string;
}

export interface AcquireOptions {
  config: Neo4jSettings;
  /** Lines of neo4j.conf that are to differ from ours, where the server is a process of its own and is started now. */
  settings?: Readonly<Record<string, string>>;
  /** Told in a few words what is happening, at least every few seconds. */
  onProgress: (message: string) => void;
  /** Gives up, having stopped what was started. */
  signal?: AbortSignal | undefined;
}

export interface AcquiredNeo4j {
  uri: string;
  user: string;
  password: string;
  database: string;
  /** Lets go of the database; a managed server that nobody else uses stops. */
  release(): Promise<void>;
}

/**
 * Gives a Neo4j that is ready to answer: the one that NEO4J_URI names; else Docker Compose's where an engine answers;
 * else a real server as a local process. An installation stays with what it began with.
 */
export async function acquireNeo4j(options: AcquireOptions): Promise<AcquiredNeo4j> {
  const { uri, user, password, database } = options.config.neo4j;
  if (uri !== null)
    return { uri, user, password: password ?? "", database, release: () => Promise.resolve() };
  return { ...(await acquireLocal(options)), database };
}

/** The Neo4j of this machine, whatever NEO4J_URI says. */
export async function acquireLocal({
  config,
  settings = {},
  onProgress,
  signal,
}: AcquireOptions): Promise<ManagedServer> {
  const { dataDir, javaHome, projectFolder } = config;
  const compose = await usesCompose(config);
  const server = compose
    ? await acquireComposeServer({ dataDir, projectFolder, onProgress, signal })
    : await acquireManagedServer({
        ...{ dataDir, javaHome, settings, onProgress, signal },
        cacheFolder: join(projectFolder, ".cache"),
      });
  rememberKind(dataDir, compose ? "compose" : "managed");
  return server;
}
