import type { App } from "../../src/app.js";
import { SCOPES } from "../../src/domain/access.js";
import { type RunningServer, startServer } from "../../src/server/server.js";
import { clearGraph } from "../support/neo4j.js";
import { query } from "./http-client.js";
import { putSamples } from "./kept-samples.js";
import { openSampleApp } from "./samples.js";

export let app: App;
export let server: RunningServer;
/** A key that allows everything. */
export let key: string;

/** Serves the sample articles over HTTP to all tests of a file; `more` gives further variables of its environment. */
export function serveSamples(more: () => Record<string, string> = () => ({})): void {
  beforeAll(async () => {
    const joined = await openSampleApp(null, more());
    app = { ...joined, config: { ...joined.config, port: 0 } };
    await clearGraph(app.graph);
    await putSamples(app);
    const made = { name: "Reader", scopes: [...SCOPES], expiresAt: null, by: "a test" };
    key = (await app.services.apiKeys.add(made)).key;
    server = await startServer(app);
  }, 600_000);
  afterAll(async () => {
    await server.close();
    await clearGraph(app.graph);
    await app.close();
  });
}

/** Asks with the key; an error of the query is an error of the test. */
export async function ask<Data>(text: string, variables: Record<string, unknown> = {}): Promise<Data> {
  const headers = { authorization: `Bearer ${key}` };
  const { data, errors } = await query<Data>(server.url, text, variables, headers);
  if (errors) throw new Error(errors.map(({ message }) => message).join("\n"));
  return data;
}
