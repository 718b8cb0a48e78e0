/** @jest-environment ./test/support/native-arrays-environment.js */
import { setTimeout as wait } from "node:timers/promises";

import { z } from "zod";

import type { App } from "../../src/app.js";
import type { Scope } from "../../src/domain/access.js";
import { lockCommits } from "../../src/graph/article.commands.js";
import { forgetInputs } from "../../src/graph/ended-analysis.commands.js";
import { cypher, statement } from "../../src/graph/statement.js";
import { type RunningServer, startServer } from "../../src/server/server.js";
import { articlePage, type ChangingSite } from "../support/changing-site.js";
import { claimgraph } from "../support/claimgraph-command.js";
import { testDatabase } from "../support/test-database.js";
import { openAppWithSite } from "./app-with-site.js";
import { query } from "./http-client.js";

const CLOSED =
  "The ferry dock in Sundhaven closed on 14 April 2026 after inspectors found rust in two beams.";
const TEXT = `${CLOSED} The harbour office said that it will open again before the summer begins.`;

let app: App;
let site: ChangingSite;
let server: RunningServer;
let keys: Record<string, string>;
openAppWithSite((opened, its) => ([app, site] = [opened, its]));

const keyOf = async (name: string, scopes: Scope[]) =>
  (await app.services.apiKeys.add({ name, scopes, expiresAt: null, by: "a test" })).key;

beforeEach(async () => {
  server = await startServer({ ...app, config: { ...app.config, port: 0 } });
  keys = {
    Ada: await keyOf("Ada", ["read", "text", "analyze", "admin"]),
    Bob: await keyOf("Bob", ["analyze"]),
  };
});
afterEach(() => server.close());

const asking = async <Data>(text: string, variables: Record<string, unknown> = {}, by = "Ada") => {
  const answer = await query<Data>(server.url, text, variables, { authorization: `Bearer ${keys[by]}` });
  return answer;
};
interface Answer {
  analysis: { id: string; status: string; failure: { code: string } | null } | null;
  userErrors: { code: string; message: string }[];
}
const STATE = "analysis { id status failure { code } } userErrors { code message }";
const hand = async (input: Record<string, unknown>, by?: string) => {
  const text = `mutation ($input: AnalyzeArticleInput!) { analyzeArticle(input: $input) { ${STATE} } }`;
  return (await asking<{ analyzeArticle: Answer }>(text, { input }, by)).data.analyzeArticle;
};
const act = async (verb: "retryAnalysis" | "cancelAnalysis", id: string, by?: string) => {
  const text = `mutation ($id: ID!) { ${verb}(input: { id: $id }) { ${STATE} } }`;
  return (await asking<Record<string, Answer>>(text, { id }, by)).data[verb]!;
};
const ended = async (id: string) => {
  const text = "query ($id: ID!) { analysis(id: $id) { id status failure { code } article { text } } }";
  for (;;) {
    const { analysis } = (
      await asking<{ analysis: Answer["analysis"] & { article: { text: string } | null } }>(text, { id })
    ).data;
    if (!["QUEUED", "RUNNING"].includes(analysis.status)) return analysis;
    await wait(50);
  }
};
const trail = async () => {
  const text = `{ changes(kind: [ANALYSIS, CANCELLATION, RETRY]) { nodes { kind by reason analysis { id } } } }`;
  return (await asking<{ changes: { nodes: object[] } }>(text)).data.changes.nodes;
};

/** Lets nothing be committed until it is released. */
async function holdCommits(): Promise<{ release: () => Promise<void> }> {
  let [release, lock] = [() => {}, () => {}];
  const released = new Promise<void>((resolve) => (release = resolve));
  const locked = new Promise<void>((resolve) => (lock = resolve));
  const holding = app.graph.transaction("test.hold-commits", async (tx) => {
    await tx.run(lockCommits, {});
    lock();
    await released;
  });
  await locked;
  return { release: () => (release(), holding) };
}

const keptInputs = statement({
  name: "test.kept-inputs",
  params: z.object({}),
  row: z.object({ input: z.string() }),
  text: cypher`MATCH (analysis:Analysis) WHERE analysis.input IS NOT NULL RETURN analysis.input AS input`,
});

it("a bare address that could not be had is fetched again, under the same id, and each step has its owner's name", async () => {
  const { analysis } = await hand({ url: site.url("/dock") }, "Bob");
  const id = analysis!.id;
  expect(await ended(id)).toMatchObject({ status: "FAILED", failure: { code: "FETCH_FAILED" } });
  site.pages.set("/dock", articlePage("Dock closed", TEXT, "It was built in 1931 of steel from Kingsmere."));
  expect(await act("retryAnalysis", id)).toMatchObject({
    // By the time of the answer it may already be under way.
    analysis: { id, status: expect.stringMatching("QUEUED|RUNNING") as string, failure: null },
    userErrors: [],
  });
  expect(await ended(id)).toMatchObject({ id, status: "COMPLETED", failure: null });
  expect(await act("retryAnalysis", id)).toMatchObject({
    ...{ analysis: null, userErrors: [{ code: "INVALID_INPUT" }] },
  });
  expect(await trail()).toEqual([
    { kind: "RETRY", by: "Ada", reason: null, analysis: { id } },
    { kind: "ANALYSIS", by: "Bob", reason: null, analysis: { id } },
  ]);
  expect(await app.graph.read(keptInputs, {})).toEqual([]);
});

it("a given text is kept for it, and an attempt that was cancelled can do nothing to the next", async () => {
  const commits = await holdCommits();
  const id = (await hand({ text: TEXT, title: "Dock closed" })).analysis!.id;
  const at = "query ($id: ID!) { analysis(id: $id) { progress } }";
  while ((await asking<{ analysis: { progress: number } }>(at, { id })).data.analysis.progress < 0.8)
    await wait(20);
  expect((await act("cancelAnalysis", id, "Bob")).analysis).toMatchObject({ status: "CANCELLED" });
  expect((await act("retryAnalysis", id)).userErrors).toEqual([]);
  await commits.release();
  expect(await ended(id)).toMatchObject({ status: "COMPLETED", article: { text: TEXT } });
  expect(await trail()).toMatchObject([
    { kind: "RETRY", by: "Ada" },
    { kind: "CANCELLATION", by: "Bob" },
    { kind: "ANALYSIS", by: "Ada" },
  ]);
});

it("what was handed in is forgotten in time, and with the removal of its article", async () => {
  const url = "https://gazette.example/dock";
  expect((await hand({ url, text: TEXT, wait: true })).analysis).toMatchObject({ status: "COMPLETED" });
  const commits = await holdCommits();
  const id = (await hand({ url, text: `${TEXT} Or so it hopes.` })).analysis!.id;
  expect((await act("cancelAnalysis", id)).analysis).toMatchObject({ status: "CANCELLED" });
  const forgotten = (await hand({ text: "A barge sank off Gull Bay on 3 May 2026." })).analysis!.id;
  expect((await act("cancelAnalysis", forgotten)).analysis).toMatchObject({ status: "CANCELLED" });
  await commits.release();
  expect(await app.graph.read(keptInputs, {})).toHaveLength(2);

  const article = (await asking<{ article: { id: string } }>(`{ article(url: "${url}") { id } }`)).data
    .article;
  await asking("mutation ($id: ID!) { removeArticle(input: { id: $id }) { removedId } }", { id: article.id });
  expect(JSON.stringify(await app.graph.read(keptInputs, {}))).not.toContain("Sundhaven");
  expect((await act("retryAnalysis", id)).userErrors).toMatchObject([{ code: "NOT_FOUND" }]);

  await app.graph.write(forgetInputs, { now: new Date(Date.now() + 8 * 24 * 3_600_000).toISOString() });
  expect(await app.graph.read(keptInputs, {})).toEqual([]);
  expect((await act("retryAnalysis", forgotten)).userErrors).toMatchObject([
    { code: "INVALID_INPUT", message: expect.stringContaining("kept for 7 days") as string },
  ]);
});

it("the command line tries all that failed, and says which failed again", async () => {
  const [good, bad] = [await hand({ url: site.url("/good") }), await hand({ url: site.url("/bad") })];
  for (const { analysis } of [good, bad])
    expect(await ended(analysis!.id)).toMatchObject({ status: "FAILED" });
  site.pages.set("/good", articlePage("Dock closed", TEXT, "It was built in 1931 of steel from Kingsmere."));
  const { uri, user, password } = testDatabase();
  const env = {
    ...{ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, FETCH_ALLOW: site.place },
    EMBEDDING_MODEL_DIR: app.config.embeddingModelDir!,
  };
  const { code, out } = await claimgraph(["retry", "--json"], { env });
  expect(JSON.parse(out)).toEqual({ tried: 2, completed: 1, failed: 1, skipped: 0 });
  expect(code).toBe(1);
  expect(await ended(good.analysis!.id)).toMatchObject({ status: "COMPLETED" });
});

it("who may hand in and not read is told what became of it, and nothing of the graph", async () => {
  const known = (await hand({ text: TEXT, wait: true })).analysis!.id;
  expect(await hand({ text: TEXT, wait: true }, "Bob")).toEqual({
    ...{ analysis: { id: known, status: "COMPLETED", failure: null }, userErrors: [] },
  });
  for (const inner of ["summary", "article { title }", "claims { claim { text } }"]) {
    const text = `mutation { analyzeArticle(input: { text: ${JSON.stringify(TEXT)} }) { analysis { id ${inner} } } }`;
    const { data, errors } = await asking<unknown>(text, {}, "Bob");
    expect(errors).toMatchObject([{ extensions: { code: "FORBIDDEN", missingScope: "read" } }]);
    expect(JSON.stringify(data)).not.toContain("Sundhaven");
  }
});
