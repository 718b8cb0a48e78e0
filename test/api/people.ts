import type { App } from "../../src/app.js";
import { articleId } from "../../src/domain/ids.js";
import { toGlobalId } from "../../src/domain/global-id.js";
import { type RunningServer, startServer } from "../../src/server/server.js";
import { verifyGraph } from "../../src/services/verify-graph.js";
import { type ToldArticle } from "../support/articles.js";
import { clearGraph } from "../support/neo4j.js";
import { inOwnWords } from "../support/own-words.js";
import { query } from "./http-client.js";
import { openSampleApp } from "./samples.js";

export const CLOSED =
  "The Harbour Bridge in Port Ellery closed on 14 April 2026 after inspectors found cracks in two cables.";
export const OPEN =
  "The Harbour Bridge in Port Ellery did not close on 14 April 2026 after inspectors found cracks in two cables.";
export const BUDGET = "The council of Port Ellery approved a budget of 40 million crowns for the ferry.";

export let app: App;
let server: RunningServer;
/** Where it answers. */
export const address = (): string => server.url;

export async function start(): Promise<void> {
  const joined = await openSampleApp(null);
  app = { ...joined, config: { ...joined.config, port: 0 } };
  server = await startServer(app);
}

export async function stop(): Promise<void> {
  await server.close();
  await app.close();
}

/** Serves the API over HTTP to the tests of a file, each of which finds the graph empty. */
export function serveToEach(): void {
  // Every statement is planned anew on a fresh database, which a busy machine takes its time for.
  import.meta.jest.setTimeout(120_000);
  beforeAll(start);
  beforeEach(() => clearGraph(app.graph));
  afterAll(async () => {
    await clearGraph(app.graph);
    await stop();
  });
}

export const story = (from: string, ...claims: string[]): ToldArticle => ({
  ...{ from, claims, on: "2026-04-15" },
  text: claims.map((claim, at) => inOwnWords(claim, `${from[0]}${at}w`)).join("\n\n"),
});
export const GAZETTE = story("gazette.example", CLOSED);
export const HERALD = story("herald.example", CLOSED);

export interface UserErrors {
  userErrors: { code: string; message: string; field: string[] | null }[];
  clientMutationId: string | null;
}
export interface Claim {
  id: string;
  text: string;
  verdict: Verdict;
  mentions: { nodes: { id: string; article: { url: string } }[] };
}
export interface Verdict {
  value: string;
  rationale: string;
  flags: string[];
  decidedBy: string;
  supportingOrigins: number;
  rule: { value: string; rationale: string; decidedBy: string } | null;
}
export interface Change {
  id: string;
  kind: string;
  at: string;
  by: string;
  reason: string | null;
  value: string | null;
  claims: { id: string }[];
  undone: { at: string; by: string; reason: string } | null;
}

export const CLAIM = `id text mentions { nodes { id article { url } } }
  verdict { value rationale flags decidedBy supportingOrigins rule { value rationale decidedBy } }`;
export const CHANGE = "id kind at by reason value claims { id } undone { at by reason }";
export const ERRORS = "userErrors { code message field } clientMutationId";

export const ask = async <Data>(text: string, variables: Record<string, unknown> = {}): Promise<Data> => {
  const { data, errors } = await query<Data>(server.url, text, variables);
  if (errors) throw new Error(errors.map(({ message }) => message).join("\n"));
  return data;
};
export const mutate = async <Payload>(name: string, input: Record<string, unknown>, fields: string) => {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const text = `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} ${ERRORS} } }`;
  return (await ask<Record<string, Payload & UserErrors>>(text, { input }))[name]!;
};
export type Changed = { claim: Claim | null; changeId: string | null };
export const changing = (name: string, input: Record<string, unknown>) =>
  mutate<Changed>(name, { reason: "They are one event.", ...input }, `claim { ${CLAIM} } changeId`);
export const undo = (changeId: string | null, reason = "It was a mistake.") =>
  mutate<{ claims: Claim[] }>("undoChange", { changeId, reason }, `claims { ${CLAIM} }`);
export const remove = (id: string, reason: string | null = null) =>
  mutate<{ removedId: string | null }>("removeArticle", { id, reason }, "removedId");

export const claims = async () => {
  const { claims: list } = await ask<{ claims: { nodes: Claim[] } }>(
    `{ claims(orderBy: OLDEST) { nodes { ${CLAIM} } } }`,
  );
  return list.nodes;
};
export const claimOf = async (text: string) => {
  const found = (await claims()).find((claim) => claim.text === text);
  if (!found) throw new Error(`No claim says "${text}".`);
  return found;
};
export const claimById = async (id: string) =>
  (await ask<{ claim: Claim | null }>(`query ($id: ID!) { claim(id: $id) { ${CLAIM} } }`, { id })).claim;
export const changes = async (variables: { claim?: string; kind?: string[] } = {}) =>
  (
    await ask<{ changes: { totalCount: number; nodes: Change[] } }>(
      `query ($claim: ID, $kind: [ChangeKind!]) {
        changes(claim: $claim, kind: $kind) { totalCount nodes { ${CHANGE} } } }`,
      variables,
    )
  ).changes;
export const articleIdOf = (from: string) => toGlobalId("Article", articleId(`https://${from}/story`, ""));

export async function expectNoDifferences(): Promise<void> {
  const lines: string[] = [];
  for await (const line of verifyGraph(app.graph)) lines.push(line);
  expect(lines).toEqual([]);
}
