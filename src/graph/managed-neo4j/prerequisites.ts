import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

import { SetupFailure } from "../../domain/setup-failure.js";

const run = promisify(execFile);

const oldestJava = 17;
const otherWays = "start a Docker engine, or set NEO4J_URI and NEO4J_PASSWORD to a Neo4j that you have";

/** Gives the command that starts Java; a SetupFailure with the remedy where there is none, or only an old one. */
export async function findJava(javaHome: string | null): Promise<string> {
  const java = javaHome === null ? "java" : join(javaHome, "bin", "java");
  const version = await javaVersion(java);
  const remedy = `install Java ${oldestJava} or 21 (Debian: apt install openjdk-17-jre-headless; macOS: brew install openjdk@21)`;
  if (version === null)
    throw new SetupFailure(
      `Claimgraph starts its own Neo4j with Java, and ${javaHome === null ? "there is no java on the PATH" : `JAVA_HOME (${javaHome}) holds no working bin/java`}: ` +
        `${remedy}, ${otherWays}.`,
    );
  if (version < oldestJava)
    throw new SetupFailure(
      `Neo4j needs Java ${oldestJava} or newer, and ${java} is Java ${version}: ${remedy}, ${otherWays}.`,
    );
  return java;
}

/** The major version of a Java, null when it cannot be run. */
export async function javaVersion(java: string): Promise<number | null> {
  try {
    const { stderr, stdout } = await run(java, ["-version"]);
    const found = /version "(?:1\.)?(\d+)/.exec(stderr + stdout);
    return found?.[1] === undefined ? null : Number(found[1]);
  } catch {
    return null;
  }
}

/** Gives the command that starts Maven; a SetupFailure with the remedy where there is none. */
export async function findMaven(): Promise<string> {
  const works = await run("mvn", ["--version"]).then(
    () => true,
    () => false,
  );
  if (works) return "mvn";
  throw new SetupFailure(
    `Claimgraph fetches Neo4j with Maven, and there is no working mvn on the PATH: ` +
      `install it (Debian: apt install maven; macOS: brew install maven), ${otherWays}.`,
  );
}
