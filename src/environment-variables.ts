import { z } from "zod";

import { SCOPES } from "./domain/access.js";
import { LONGEST_KEY, readSeedKey, SHORTEST_KEY } from "./domain/api-key.js";
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
  PUBLIC_URL: {
    says: "the URL at which callers reach this server, like https://claims.example",
    schema: z.url({ protocol: /^https?$/ }).optional(),
  },
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
  DOCUMENTS: {
    says: "any or persisted: whether any GraphQL document is answered, or only those known beforehand",
    schema: z.enum(["any", "persisted"]).default("any"),
  },
  DOCUMENTS_DIR: { says: "a folder of manifests of GraphQL documents", schema: z.string().optional() },
  ANSWER_CACHE: {
    says: "on or off: whether a query that was asked before is answered by its former answer while nothing was committed",
    schema: z.enum(["on", "off"]).default("on"),
  },
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
  ANALYSES_AT_ONCE: {
    says: "how many analyses this process runs side by side, 0 to 64; 0 leaves them to `claimgraph worker`",
    schema: z.coerce.number().int().min(0).max(64).default(2),
  },
  REDIS_URL: {
    says: "the URL of a Redis, like redis://127.0.0.1:6379/0",
    schema: z.url({ protocol: /^rediss?$/ }).optional(),
  },
  OTEL_EXPORTER_OTLP_ENDPOINT: {
    says: "the base URL of an OpenTelemetry collector, like http://127.0.0.1:4318",
    schema: url,
  },
  DATA_DIR: { says: "a folder", schema: z.string().default("./data") },
  LOG_LEVEL: {
    says: "one of fatal, error, warn, info, debug, trace, silent",
    schema: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
  },
  JAVA_HOME: { says: "the folder of a Java installation", schema: z.string().optional() },
} as const;

/** The variables as they were read. */
export type Variables = { [Name in keyof typeof variables]: z.infer<(typeof variables)[Name]["schema"]> };

/** Reads all of them; a bad value is a SetupFailure that names the variable and what it takes. */
export function readVariables(environment: NodeJS.ProcessEnv): Variables {
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
  /_KEYS?$|^REDIS_URL$/.test(name) ? "something else" : `"${given}"`;
