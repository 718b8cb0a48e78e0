import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

import { SetupFailure } from "../../domain/setup-failure.js";
import { exclusively } from "./exclusively.js";
import { countLeases, takeLease } from "./leases.js";
import type { ManagedServer } from "./managed-server.js";
import { prepareServerFolder } from "./server-folder.js";

const run = promisify(execFile);

export interface ComposeOptions {
  dataDir: string;
  /** Where docker-compose.yml is. */
  projectFolder: string;
  onProgress: (message: string) => void;
  signal?: AbortSignal | undefined;
}

/** Where an installation's data went the first time, it stays: Docker's volume, or DATA_DIR. */
type Kind = "compose" | "managed";

const kindFile = (dataDir: string) => join(dataDir, "neo4j", "kind");

/** Whether this installation keeps its database in Docker: as it was decided at first, else if an engine answers. */
export async function usesCompose({ dataDir }: Pick<ComposeOptions, "dataDir">): Promise<boolean> {
  if (existsSync(kindFile(dataDir))) return readFileSync(kindFile(dataDir), "utf8").trim() === "compose";
  if (existsSync(join(dataDir, "neo4j", "server", "data"))) return false;
  return engineAnswers();
}

/** Keeps the decision for every later start. */
export function rememberKind(dataDir: string, kind: Kind): void {
  prepareServerFolder(dataDir);
  writeFileSync(kindFile(dataDir), `${kind}\n`);
}

/** Whether `docker compose` is there and its engine answers. */
export async function engineAnswers(): Promise<boolean> {
  try {
    await run("docker", ["info", "--format", "{{.ServerVersion}}"], { timeout: 10_000 });
    await run("docker", ["compose", "version"], { timeout: 10_000 });
    return true;
  } catch {
    return false;
  }
}

/** Gives the Neo4j service of docker-compose.yml in a project of this data folder's own; the last one out stops it. */
export async function acquireComposeServer(options: ComposeOptions): Promise<ManagedServer> {
  const { dataDir, projectFolder, onProgress, signal } = options;
  const folder = prepareServerFolder(dataDir);
  const compose = composeCommand(projectFolder, composeProject(dataDir));
  const onWait = () => onProgress("Another process is starting or stopping Neo4j; waiting for it");
  return exclusively(folder.root, { onWait, signal }, async () => {
    onProgress("Starting Neo4j with Docker Compose (the first time it fetches the image)");
    await compose(["up", "--detach", "--wait", "--quiet-pull", "neo4j"], signal);
    const address = (await compose(["port", "neo4j", "7687"])).trim();
    const [user = "neo4j", password = ""] = (
      await compose(["exec", "-T", "neo4j", "cat", "/run/claimgraph/neo4j-auth"])
    )
      .trim()
      .split("/");
    const giveUp = takeLease(folder.leases);
    const release = () =>
      exclusively(folder.root, { onWait: () => undefined }, async () => {
        giveUp();
        if (countLeases(folder.leases) === 0) await compose(["stop", "neo4j"]);
      });
    return { uri: `bolt://${address}`, user, password, release };
  });
}

/** Installations side by side have projects, and so volumes and ports, of their own. */
export function composeProject(dataDir: string): string {
  return `claimgraph-${createHash("sha256").update(dataDir).digest("hex").slice(0, 8)}`;
}

function composeCommand(projectFolder: string, project: string) {
  const own = ["compose", "-p", project, "-f", join(projectFolder, "docker-compose.yml")];
  return async (args: string[], signal?: AbortSignal): Promise<string> => {
    try {
      return (await run("docker", [...own, ...args], { signal })).stdout;
    } catch (cause) {
      signal?.throwIfAborted();
      const said = (cause as { stderr?: string }).stderr?.trim().split("\n").at(-1) ?? String(cause);
      throw new SetupFailure(
        `Docker Compose could not ${args[0]} Neo4j (${said}): start the Docker engine and try again, ` +
          `or set NEO4J_URI and NEO4J_PASSWORD to a Neo4j that you have.`,
        { cause },
      );
    }
  };
}
