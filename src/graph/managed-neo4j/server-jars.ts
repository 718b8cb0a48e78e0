import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";

import { SetupFailure } from "../../domain/setup-failure.js";
import { exclusively } from "./exclusively.js";
import { findMaven } from "./prerequisites.js";

/** The long-term line; it runs on Java 17 and 21. */
export const neo4jVersion = "5.26.30";

// What Maven brings for this version; only for showing how far it is.
const expectedJars = 213;

const pom = `<?xml version="1.0" encoding="UTF-8"?>
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>claimgraph</groupId>
  <artifactId>managed-neo4j</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${neo4jVersion}</version></dependency>
    <dependency><groupId>org.neo4j.app</groupId><artifactId>neo4j-server</artifactId><version>${neo4jVersion}</version></dependency>
  </dependencies>
</project>
`;

export interface FetchOptions {
  /** Shared by all installations of this clone. */
  cacheFolder: string;
  onProgress: (message: string) => void;
  signal?: AbortSignal | undefined;
}

/** Gives the folder with the server's jars, fetching them when they are not there yet. It is there whole or not at all. */
export async function serverJars(options: FetchOptions): Promise<string> {
  const complete = join(options.cacheFolder, `neo4j-${neo4jVersion}`);
  if (existsSync(complete)) return complete;
  const onWait = () => options.onProgress("Another process is fetching Neo4j; waiting for it");
  await exclusively(options.cacheFolder, { onWait, signal: options.signal }, async () => {
    if (!existsSync(complete)) await fetchInto(complete, options);
  });
  return complete;
}

async function fetchInto(complete: string, { cacheFolder, onProgress, signal }: FetchOptions): Promise<void> {
  const maven = await findMaven();
  await removeLeftovers(cacheFolder);
  const partial = join(cacheFolder, `partial-${process.pid}`);
  await mkdir(partial, { recursive: true });
  try {
    await writeFile(join(partial, "pom.xml"), pom);
    await runMaven(maven, partial, onProgress, signal);
    await rename(join(partial, "lib"), complete);
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}

/** Under the lock nobody else fetches, so every partial folder is what a killed fetch left. */
async function removeLeftovers(cacheFolder: string): Promise<void> {
  const names = (await readdir(cacheFolder)).filter((name) => name.startsWith("partial-"));
  await Promise.all(names.map((name) => rm(join(cacheFolder, name), { recursive: true, force: true })));
}

async function runMaven(
  maven: string,
  folder: string,
  onProgress: (message: string) => void,
  signal: AbortSignal | undefined,
): Promise<void> {
  onProgress(`Fetching Neo4j ${neo4jVersion} with Maven (about 125 MB)`);
  const goal = [
    "dependency:copy-dependencies",
    "-DincludeScope=runtime",
    `-DoutputDirectory=${join(folder, "lib")}`,
  ];
  const child = spawn(maven, ["--batch-mode", "-f", join(folder, "pom.xml"), ...goal], {
    stdio: ["ignore", "pipe", "pipe"],
    signal,
  });
  const complaints: string[] = [];
  let jars = 0;
  createInterface({ input: child.stdout }).on("line", (line) => {
    if (/^\[ERROR\]/.test(line)) complaints.push(line.replace("[ERROR]", "").trim());
    if (/Downloaded from .*\.jar/.test(line) && ++jars % 10 === 0)
      onProgress(`Fetching Neo4j ${neo4jVersion}: ${jars} of about ${expectedJars} files`);
  });
  child.stderr.resume();
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject).once("close", resolve);
  });
  if (code !== 0)
    throw new SetupFailure(
      `Maven could not fetch Neo4j ${neo4jVersion} (${complaints[0] ?? `it ended with code ${code}`}): ` +
        `check the network and, behind a proxy or mirror, ~/.m2/settings.xml, then run this again.`,
    );
}
