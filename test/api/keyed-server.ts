import type { App } from "../../src/app.js";
import type { Config } from "../../src/config.js";
import type { Scope } from "../../src/domain/access.js";
import { createApiKeys } from "../../src/services/keys/api-keys.js";
import { type RunningServer, startServer } from "../../src/server/server.js";
import { clearGraph } from "../support/neo4j.js";
import { type Asked, call } from "./http-client.js";
import { openSampleApp } from "./samples.js";

export let app: App;
export let server: RunningServer;
let moment = Date.now();

/** What a server answered, with all of it that keys concern. */
export interface KeyedAnswer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  data?: Record<string, unknown> | null;
  errors?: { message: string; path?: string[]; extensions: Record<string, unknown> }[];
  extensions?: {
    cost: { asked: number | null; allowed: number };
    rateLimit: { limit: number; remaining: number; resetsAt: string } | null;
  };
}

/** Opens the program once for the tests of a file; each begins with an empty graph and no server. */
export function openKeyedApp(): void {
  let joined: App;
  beforeAll(async () => void (joined = await openSampleApp(null)));
  beforeEach(async () => {
    await clearGraph(joined.graph);
    moment = Date.now();
    app = anotherProcess(joined);
  });
  afterEach(() => server?.close());
  afterAll(async () => {
    await clearGraph(joined.graph);
    await joined.close();
  });
}

/** The program as another process on the same database runs it: it shares nothing that was kept of keys. */
export const anotherProcess = (of: App): App => ({
  ...of,
  services: {
    ...of.services,
    apiKeys: createApiKeys({ graph: of.graph, now: () => new Date(moment) }),
  },
});

/** Lets time pass for everything about keys. */
export const passHours = (hours: number): void => void (moment += hours * 3_600_000);

export async function serve(settings: Partial<Config> = {}, of: App = app): Promise<string> {
  server = await startServer({ ...of, config: { ...of.config, port: 0, ...settings } });
  return server.url;
}

/** Makes a key in the graph, as the command line does beside a server. */
export const makeKey = async (name: string, ...scopes: Scope[]): Promise<string> =>
  (await app.services.apiKeys.add({ name, scopes, expiresAt: null, by: "local operator" })).key;

/** One operation over HTTP, with a key or without. */
export async function ask(
  text: string,
  key: string | null = null,
  { headers = {}, ...asked }: Asked = {},
): Promise<KeyedAnswer> {
  const answer = await call(`${server.url}/graphql`, {
    method: "POST",
    ...asked,
    headers: {
      "content-type": "application/json",
      ...(key === null ? {} : { authorization: `Bearer ${key}` }),
      ...headers,
    },
    body: JSON.stringify({ query: text }),
  });
  return { status: answer.status, headers: answer.headers, ...(JSON.parse(answer.text) as object) };
}

export const READING = "{ articles { totalCount } }";
