import { constants, existsSync } from "node:fs";
import { access, mkdir, stat, statfs } from "node:fs/promises";
import { freemem, totalmem } from "node:os";
import { join } from "node:path";

import type { Config } from "../config.js";
import { findJava, findMaven } from "../graph/managed-neo4j/prerequisites.js";
import { usesCompose } from "../graph/managed-neo4j/compose-server.js";
import { neo4jVersion } from "../graph/managed-neo4j/server-jars.js";
import { EMBEDDING_MODEL } from "../llm/local-embedder.js";
import type { Check } from "./doctor.js";
import type { CommandContext } from "./run-command.js";

// The jars take 125 MB, an empty database with its logs about 500 MB, 100,000 articles some 2 GB.
const leastDiskGigabytes = 2;
// Neo4j rests at 350 MB, the program at 250 MB with its language model.
const leastMemoryGigabytes = 1;

/** What can be told without a database. */
export async function* machineChecks({ config }: Pick<CommandContext, "config">): AsyncGenerator<Check> {
  yield nodeVersion(process.versions.node);
  yield await dataFolder(config.dataDir);
  yield await disk(config.dataDir);
  yield memory();
  if (config.neo4j.uri === null && !(await usesCompose(config))) yield* managedServer(config);
  yield embeddingModel(config.embeddingModelDir);
}

export function nodeVersion(version: string): Check {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const ok = major > 20 || (major === 20 && minor >= 19);
  return { name: "Node", ok, detail: version, remedy: "Install Node 20.19 or newer (https://nodejs.org)." };
}

async function dataFolder(folder: string): Promise<Check> {
  const name = "DATA_DIR";
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch {
    return {
      name,
      ok: false,
      detail: folder,
      remedy: `Let this user write to ${folder}, or set DATA_DIR elsewhere.`,
    };
  }
  const open = ((await stat(folder)).mode & 0o002) !== 0;
  const remedy = `Others may write there: chmod o-w ${folder}`;
  return { name, ok: !open, detail: folder, remedy };
}

async function disk(folder: string): Promise<Check> {
  const { bavail, bsize } = await statfs(folder);
  const free = (bavail * bsize) / 2 ** 30;
  const remedy = `Free some space, or set DATA_DIR to a disk with at least ${leastDiskGigabytes} GB.`;
  return { name: "Disk", ok: free >= leastDiskGigabytes, detail: `${free.toFixed(1)} GB free`, remedy };
}

function memory(): Check {
  const [free, total] = [freemem() / 2 ** 30, totalmem() / 2 ** 30];
  const detail = `${free.toFixed(1)} GB free of ${total.toFixed(1)} GB`;
  return {
    name: "Memory",
    ok: free >= leastMemoryGigabytes,
    detail,
    remedy: "Close other programs, or use a Neo4j elsewhere by NEO4J_URI.",
  };
}

async function* managedServer({ javaHome, projectFolder }: Config): AsyncGenerator<Check> {
  yield await available("Java", () => findJava(javaHome));
  if (existsSync(join(projectFolder, ".cache", `neo4j-${neo4jVersion}`)))
    yield { name: "Neo4j's files", ok: true, detail: neo4jVersion };
  else yield await available("Maven", findMaven);
}

async function available(name: string, find: () => Promise<string>): Promise<Check> {
  try {
    return { name, ok: true, detail: await find() };
  } catch (error) {
    return { name, ok: false, detail: "not found", remedy: (error as Error).message };
  }
}

function embeddingModel(folder: string | null): Check {
  const name = "Embedding model";
  // The program works without it, by words alone; so its absence is nothing to put right.
  if (folder === null)
    return { name, ok: true, detail: "none: EMBEDDING_MODEL_DIR is not set, claims are matched by words" };
  const found = existsSync(join(folder, EMBEDDING_MODEL, "onnx"));
  return {
    name,
    ok: found,
    detail: join(folder, EMBEDDING_MODEL),
    remedy: `Set EMBEDDING_MODEL_DIR to the folder that contains ${EMBEDDING_MODEL}/.`,
  };
}
