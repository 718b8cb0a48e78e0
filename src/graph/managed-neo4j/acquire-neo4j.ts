import { join } from "node:path";

import { acquireManagedServer } from "./managed-server.js";

/** The part of the configuration that says which Neo4j to use. */
export interface Neo4jSettings {
  neo4j: { uri: string | null; user: string; password: string | null; database: string };
  dataDir: string;
  javaHome: string | null;
  projectFolder: string;
}

export interface AcquireOptions {
  config: Neo4jSettings;
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

/** Gives the Neo4j that is configured by NEO4J_URI, else the managed local server of this DATA_DIR, ready to answer. */
export async function acquireNeo4j({ config, onProgress, signal }: AcquireOptions): Promise<AcquiredNeo4j> {
  const { uri, user, password, database } = config.neo4j;
  if (uri !== null)
    return { uri, user, password: password ?? "", database, release: () => Promise.resolve() };
  const server = await acquireManagedServer({
    dataDir: config.dataDir,
    cacheFolder: join(config.projectFolder, ".cache"),
    javaHome: config.javaHome,
    onProgress,
    signal,
  });
  return { uri: server.uri, user: server.user, password: server.password, database, release: server.release };
}
