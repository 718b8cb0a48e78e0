import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { resolve } from "node:path";

import { readSeedKey, type SeedKey } from "./domain/api-key.js";
import { SetupFailure } from "./domain/setup-failure.js";
import { readVariables, type Variables } from "./environment-variables.js";

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
  /** Where callers reach this server, without a slash at the end; null: at the address that they ask. */
  publicUrl: string | null;
  /** Addresses and networks whose callers count as callers on this machine, as Compose's own network. */
  trustedPeers: string[];
  /** The first keys. */
  apiKeys: SeedKey[];
  /** Whether callers without a key may read, once there are keys. */
  anonymousReading: boolean;
  costLimit: CostLimitConfig;
  documents: {
    /** Whether only documents that are known beforehand are answered. */
    trustedOnly: boolean;
    /** A folder of manifests with the operator's own. Absolute; null: there are none. */
    folder: string | null;
  };
  /** Whether answers are kept for who asks the same before anything changes. */
  answerCache: boolean;
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
  /** How many analyses this process runs side by side; 0: others run them. */
  analysesAtOnce: number;
  /** Through which the processes of an installation tell each other things; null: there is one process. */
  redisUrl: string | null;
  /** Where traces are sent; null: there are none. */
  traceEndpoint: string | null;
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
    publicUrl: read.PUBLIC_URL?.replace(/\/$/, "") ?? null,
    trustedPeers: read.TRUSTED_PEERS,
    apiKeys: read.API_KEYS.flatMap((item) => readSeedKey(item) ?? []),
    anonymousReading: read.ANONYMOUS_READING === "on",
    costLimit: {
      bucket: read.COST_BUCKET ?? DEFAULT_BUCKET,
      refillPerSecond: read.COST_REFILL ?? DEFAULT_REFILL,
      limitsLocal: read.COST_BUCKET !== undefined || read.COST_REFILL !== undefined,
    },
    documents: {
      trustedOnly: read.DOCUMENTS === "persisted",
      folder: read.DOCUMENTS_DIR ? resolve(read.DOCUMENTS_DIR) : null,
    },
    answerCache: read.ANSWER_CACHE === "on",
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
    analysesAtOnce: analysesAtOnce(read),
    redisUrl: read.REDIS_URL ?? null,
    traceEndpoint: read.OTEL_EXPORTER_OTLP_ENDPOINT ?? null,
    dataDir: resolve(read.DATA_DIR),
    logLevel: read.LOG_LEVEL,
    javaHome: read.JAVA_HOME ?? null,
    projectFolder: fileURLToPath(new URL("..", import.meta.url)).replace(/[\\/]$/, ""),
  };
  return config;
}

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

function analysesAtOnce({ ANALYSES_AT_ONCE: count, REDIS_URL: redisUrl }: Variables): number {
  if (count > 0 || redisUrl !== undefined) return count;
  throw new SetupFailure(
    "ANALYSES_AT_ONCE=0 leaves analyses to other processes, which are found through REDIS_URL: set that too, or ANALYSES_AT_ONCE to 1 or more.",
  );
}
