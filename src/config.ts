import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { resolve } from "node:path";

import { z } from "zod";

import { SCOPES } from "./domain/access.js";
import { LONGEST_KEY, readSeedKey, type SeedKey, SHORTEST_KEY } from "./domain/api-key.js";
import { SetupFailure } from "./domain/setup-failure.js";
import { isNetwork } from "./local-peers.js";

const neo4jSchemes = /^(neo4j|bolt)(\+s|\+ssc)?:\/\/./;

const port = z.coerce.number().int().min(0).max(65_535);
const list = z.string().transform((text) =>
  text
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== ""),
);

const url = z.url({ protocol: /^https?$/ }).optional();
/** A header carries it: one line without spaces. */
const key = z
  .string()
  .regex(/^[\x21-\x7e]+$/)
  .optional();
const anotherServer = "the URL of a server that answers in the provider's place";

const cost = z.coerce.number().int().min(1).max(1_000_000_000).optional();

/** Each variable with what it takes; `says` completes the sentence "NAME takes ...". */
const variables = {
  PORT: { says: "a port number from 0 to 65535 (0: any free one)", schema: port.default(4000) },
  HOST: { says: "a host name or address to listen on", schema: z.string().default("127.0.0.1") },
  TRUSTED_PEERS: {
    says: "addresses and networks parted by commas, like 172.30.94.0/28",
    schema: list.refine((items) => items.every(isNetwork)).default([]),
  },
  API_KEYS: {
    says:
      `name:scope+scope:key entries parted by commas; scopes are ${SCOPES.join(", ")}, ` +
      `and a key has ${SHORTEST_KEY} to ${LONGEST_KEY} characters without spaces, commas and colons`,
    schema: list.refine((items) => items.every((item) => readSeedKey(item) !== null)).default([]),
  },
  ANONYMOUS_READING: {
    says: "on or off: whether callers without a key may read, once there are keys",
    schema: z.enum(["on", "off"]).default("off"),
  },
  COST_BUCKET: { says: "how much one caller's operations may cost at once, 1 or more", schema: cost },
  COST_REFILL: { says: "how much of that comes back each second, 1 or more", schema: cost },
  NEO4J_URI: {
    says: "a Neo4j address like neo4j://127.0.0.1:7687 or neo4j+s://name.databases.neo4j.io",
    schema: z.string().regex(neo4jSchemes).optional(),
  },
  NEO4J_USER: { says: "a user name", schema: z.string().default("neo4j") },
  NEO4J_PASSWORD: { says: "a password", schema: z.string().optional() },
  NEO4J_PASSWORD_FILE: { says: "a file that holds the password", schema: z.string().optional() },
  NEO4J_DATABASE: { says: "a database name", schema: z.string().default("neo4j") },
  EMBEDDING_MODEL_DIR: {
    says: "the folder that contains all-MiniLM-L6-v2/",
    schema: z.string().optional(),
  },
  OPENAI_API_KEY: { says: "a key", schema: z.string().optional() },
  OPENAI_BASE_URL: {
    says: "the address of an OpenAI-compatible server, like http://127.0.0.1:11434/v1",
    schema: z.url({ protocol: /^https?$/ }).optional(),
  },
  OPENAI_MODEL: { says: "the name of a model", schema: z.string().default("gpt-4.1-mini") },
  OPENAI_EMBEDDING_MODEL: { says: "the name of an embedding model", schema: z.string().optional() },
  OPENAI_TIMEOUT_MS: {
    says: "milliseconds from 1000 to 600000",
    schema: z.coerce.number().int().min(1_000).max(600_000).default(60_000),
  },
  OPENAI_TOKEN_BUDGET: {
    says: "how many tokens one article may cost, 1000 or more",
    schema: z.coerce.number().int().min(1_000).default(60_000),
  },
  OPENAI_PRICES: {
    says: "what a million tokens sent and a million received cost, like 0.4,1.6",
    schema: list
      .refine((items) => items.length === 2 && items.every((item) => /^\d+(\.\d+)?$/.test(item)))
      .optional(),
  },
  FETCH_ALLOW: {
    says: "host:port pairs parted by commas, like 127.0.0.1:8081 (port * for any)",
    schema: list.refine((items) => items.every((item) => /^.+:(\d{1,5}|\*)$/.test(item))).default([]),
  },
  USER_AGENT: {
    says: "one line of printable ASCII that begins with a name, like Claimgraph/0.1 (+https://claims.example/about)",
    schema: z
      .string()
      .regex(/^[A-Za-z][\x20-\x7e]{0,299}$/)
      .optional(),
  },
  WIKIPEDIA_API_URL: {
    says: "the URL of a wiki's api.php, like https://en.wikipedia.org/w/api.php",
    schema: url,
  },
  SEARXNG_URL: { says: "the URL of a SearXNG, without /search", schema: url },
  BRAVE_API_KEY: { says: "a key", schema: key },
  BRAVE_API_URL: { says: anotherServer, schema: url },
  TAVILY_API_KEY: { says: "a key", schema: key },
  TAVILY_API_URL: { says: anotherServer, schema: url },
  FACTCHECK_API_KEY: { says: "a key", schema: key },
  FACTCHECK_API_URL: { says: anotherServer, schema: url },
  ARCHIVE_URL: { says: "the URL of a web archive, like https://archive.org", schema: url },
  REVISITS: {
    says: "on or off: whether a server looks at the pages of stored articles again",
    schema: z.enum(["on", "off"]).default("on"),
  },
  DATA_DIR: { says: "a folder", schema: z.string().default("./data") },
  LOG_LEVEL: {
    says: "one of fatal, error, warn, info, debug, trace, silent",
    schema: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
  },
  JAVA_HOME: { says: "the folder of a Java installation", schema: z.string().optional() },
} as const;

type Variables = { [Name in keyof typeof variables]: z.infer<(typeof variables)[Name]["schema"]> };

/** A provider that wants a key, and where it is asked if not at its own address. */
export interface KeyedProvider {
  key: string;
  url: string | null;
}

/** Which outside providers of evidence are switched on; null: that one is not, and nothing is sent to it. */
export interface ProviderSettings {
  wikipediaApiUrl: string | null;
  searxngUrl: string | null;
  brave: KeyedProvider | null;
  tavily: KeyedProvider | null;
  factCheck: KeyedProvider | null;
}

/** An OpenAI-compatible server and what may be asked of it. */
export interface OpenAiConfig {
  /** Null for OpenAI's own. */
  baseUrl: string | null;
  /** Null for a server that needs none. */
  apiKey: string | null;
  model: string;
  /** Null: embeddings are computed on this machine. */
  embeddingModel: string | null;
  timeoutMs: number;
  /** Tokens, for one article, both ways together. */
  tokenBudget: number;
  /** Of a million tokens. */
  prices: { input: number; output: number } | null;
}

/** How much the operations of one caller may cost. */
export interface CostLimitConfig {
  bucket: number;
  refillPerSecond: number;
  /** Whether whoever has the machine is limited too, while there are no keys. */
  limitsLocal: boolean;
}

/** Everything that can be set from outside, as the rest of the program sees it. */
export interface Config {
  /** 0 for any free one. */
  port: number;
  host: string;
  /** Addresses and networks whose callers count as callers on this machine, as Compose's own network. */
  trustedPeers: string[];
  /** The first keys. */
  apiKeys: SeedKey[];
  /** Whether callers without a key may read, once there are keys. */
  anonymousReading: boolean;
  costLimit: CostLimitConfig;
  neo4j: {
    /** Null: a managed local server. */
    uri: string | null;
    user: string;
    /** Null exactly when `uri` is. */
    password: string | null;
    database: string;
  };
  embeddingModelDir: string | null;
  /** Null where no language model is configured. */
  openAi: OpenAiConfig | null;
  /** `host:port` pairs that the guarded fetch may reach although they are private; port `*` for any. */
  fetchAllow: string[];
  /** Whether a server looks at the pages of stored articles again. */
  revisits: boolean;
  /** How this program names itself to sites; null: by its own name. */
  userAgent: string | null;
  providers: ProviderSettings;
  /** A web archive that is asked for copies of pages that evidence was found on; null: nobody is. */
  archiveUrl: string | null;
  /** Absolute. */
  dataDir: string;
  logLevel: Variables["LOG_LEVEL"];
  javaHome: string | null;
  /** Where package.json, migrations/ and samples/ are. Absolute. */
  projectFolder: string;
}

/** Some sixty pages of an analysis at once, one every two seconds on and on. */
const DEFAULT_BUCKET = 500_000;
const DEFAULT_REFILL = 5_000;

/** Reads the environment, once, at the start; a bad value is a SetupFailure that names the variable and what it takes. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const read = readVariables(environment);
  const config: Config = {
    port: read.PORT,
    host: read.HOST,
    trustedPeers: read.TRUSTED_PEERS,
    apiKeys: read.API_KEYS.flatMap((item) => readSeedKey(item) ?? []),
    anonymousReading: read.ANONYMOUS_READING === "on",
    costLimit: {
      bucket: read.COST_BUCKET ?? DEFAULT_BUCKET,
      refillPerSecond: read.COST_REFILL ?? DEFAULT_REFILL,
      limitsLocal: read.COST_BUCKET !== undefined || read.COST_REFILL !== undefined,
    },
    neo4j: {
      uri: read.NEO4J_URI ?? null,
      user: read.NEO4J_USER,
      password: read.NEO4J_URI === undefined ? null : neo4jPassword(read),
      database: read.NEO4J_DATABASE,
    },
    embeddingModelDir: read.EMBEDDING_MODEL_DIR ? resolve(read.EMBEDDING_MODEL_DIR) : null,
    openAi: openAiConfig(read),
    fetchAllow: read.FETCH_ALLOW,
    revisits: read.REVISITS === "on",
    userAgent: read.USER_AGENT ?? null,
    providers: {
      wikipediaApiUrl: read.WIKIPEDIA_API_URL ?? null,
      searxngUrl: read.SEARXNG_URL ?? null,
      brave: keyedProvider(read.BRAVE_API_KEY, read.BRAVE_API_URL),
      tavily: keyedProvider(read.TAVILY_API_KEY, read.TAVILY_API_URL),
      factCheck: keyedProvider(read.FACTCHECK_API_KEY, read.FACTCHECK_API_URL),
    },
    archiveUrl: read.ARCHIVE_URL ?? null,
    dataDir: resolve(read.DATA_DIR),
    logLevel: read.LOG_LEVEL,
    javaHome: read.JAVA_HOME ?? null,
    projectFolder: fileURLToPath(new URL("..", import.meta.url)).replace(/[\\/]$/, ""),
  };
  return config;
}

function readVariables(environment: NodeJS.ProcessEnv): Variables {
  const read: Record<string, unknown> = {};
  for (const [name, { says, schema }] of Object.entries(variables)) {
    const given = environment[name]?.trim();
    // An empty variable is how .env files and Compose say "not set".
    const parsed = schema.safeParse(given === "" ? undefined : given);
    if (!parsed.success) throw new SetupFailure(`${name} takes ${says}; it is ${shown(name, given)}.`);
    read[name] = parsed.data;
  }
  return read as Variables;
}

/** A key is not repeated where it could be logged. */
const shown = (name: string, given: string | undefined): string =>
  /_KEYS?$/.test(name) ? "something else" : `"${given}"`;

const keyedProvider = (key: string | undefined, url: string | undefined): KeyedProvider | null =>
  key === undefined ? null : { key, url: url ?? null };

/** A key alone means OpenAI; an address alone a server that needs no key. */
function openAiConfig(read: Variables): OpenAiConfig | null {
  if (read.OPENAI_API_KEY === undefined && read.OPENAI_BASE_URL === undefined) return null;
  const [input, output] = (read.OPENAI_PRICES ?? []).map(Number);
  return {
    baseUrl: read.OPENAI_BASE_URL ?? null,
    apiKey: read.OPENAI_API_KEY ?? null,
    model: read.OPENAI_MODEL,
    embeddingModel: read.OPENAI_EMBEDDING_MODEL ?? null,
    timeoutMs: read.OPENAI_TIMEOUT_MS,
    tokenBudget: read.OPENAI_TOKEN_BUDGET,
    prices: input === undefined || output === undefined ? null : { input, output },
  };
}

function neo4jPassword(read: Variables): string {
  if (read.NEO4J_PASSWORD !== undefined) return read.NEO4J_PASSWORD;
  if (read.NEO4J_PASSWORD_FILE === undefined)
    throw new SetupFailure("NEO4J_URI is set, so NEO4J_PASSWORD (or NEO4J_PASSWORD_FILE) must be set too.");
  try {
    // The container images of Neo4j take "user/password" in their secret; both may share one file.
    return readFileSync(read.NEO4J_PASSWORD_FILE, "utf8")
      .trim()
      .replace(new RegExp(`^${read.NEO4J_USER}/`), "");
  } catch (cause) {
    throw new SetupFailure(
      `NEO4J_PASSWORD_FILE takes a file that holds the password; "${read.NEO4J_PASSWORD_FILE}" cannot be read.`,
      { cause },
    );
  }
}
