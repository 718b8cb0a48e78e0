/** @jest-environment ./test/support/native-arrays-environment.js */
import { setTimeout as wait } from "node:timers/promises";

import type { App } from "../../src/app.js";
import { type RunningServer, startServer } from "../../src/server/server.js";
import { tell } from "../support/articles.js";
import { claimgraph } from "../support/claimgraph-command.js";
import { codeBlocks } from "../support/documented-operations.js";
import { clearGraph } from "../support/neo4j.js";
import type { SeenRequest } from "../support/scripted-server.js";
import { testDatabase } from "../support/test-database.js";
import { type Receiver, serveReceiver } from "../support/webhook-office.js";
import { query } from "./http-client.js";
import { CLOSED, GAZETTE, HERALD } from "./people.js";
import { run } from "./run-programs.js";
import { openSampleApp } from "./samples.js";

import.meta.jest.setTimeout(240_000);

let app: App;
let server: RunningServer;
let receiver: Receiver;
/** What the administrator was shown. */
let secret: string;

beforeAll(async () => {
  receiver = await serveReceiver();
  app = await openSampleApp(null, { FETCH_ALLOW: receiver.place });
  await clearGraph(app.graph);
  server = await startServer({ ...app, config: { ...app.config, port: 0 } });
  app.recoverUnfinished();
});
afterAll(async () => {
  await server.close();
  await clearGraph(app.graph);
  await Promise.all([app.close(), receiver.close()]);
});

interface WebhookAnswer {
  webhook: Record<string, unknown> | null;
  secret: string | null;
  outcome: string;
  userErrors: { code: string; field: string[] }[];
}
const ask = async (text: string, variables: Record<string, unknown> = {}) => {
  const { data, errors } = await query<Record<string, unknown>>(server.url, text, variables);
  if (errors) throw new Error(errors.map(({ message }) => message).join("\n"));
  return data;
};
const mutate = async (name: string, input: Record<string, unknown>, fields: string) => {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const text = `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} userErrors { code field } } }`;
  return (await ask(text, { input }))[name] as WebhookAnswer;
};
const until = async (is: () => boolean) => {
  while (!is()) await wait(20);
};

/** Runs what docs/webhooks.md shows in a language on a request; gives what it says. */
async function checkedBy(language: "javascript" | "py", { headers, body }: SeenRequest): Promise<string> {
  const [{ code } = { code: "" }] = codeBlocks("docs/webhooks.md", language);
  const given = [secret, headers, body].map((value) => JSON.stringify(value));
  const program =
    language === "py"
      ? [
          "python3",
          ["-c", `${code}\nprint(is_from_claimgraph(${given[0]}, ${given[1]}, ${given[2]}.encode()))`],
        ]
      : [
          process.execPath,
          ["--input-type=module", "--eval", `${code}\nconsole.log(isFromClaimgraph(${given.join()}))`],
        ];
  const [command, args] = program as [string, string[]];
  const { out, error } = await run(command, args, { env: { PATH: process.env.PATH } });
  return `${out}${error}`.trim().toLowerCase();
}

describe("webhooks in the API", () => {
  it("are added by an administrator, who is shown the secret this once", async () => {
    const added = await mutate(
      "addWebhook",
      { name: "Newsroom", url: `${receiver.url}/hook`, filter: { source: ["GAZETTE.example"] } },
      "secret webhook { name state source to claim { id } createdBy }",
    );
    expect(added).toMatchObject({
      ...{ secret: expect.stringMatching(/^whsec_[A-Za-z0-9+/]{43}=$/), userErrors: [] },
      webhook: {
        ...{ name: "Newsroom", state: "ACTIVE", source: ["gazette.example"], to: null, claim: null },
        createdBy: "local operator",
      },
    });
    secret = added.secret!;
  });

  it.each([
    [{ name: "Newsroom" }, "INVALID_INPUT", "name"],
    [{ name: " " }, "INVALID_INPUT", "name"],
    [{ url: "http://10.0.0.8/hook" }, "INVALID_INPUT", "url"],
    [{ secret: "whsec_c2hvcnQ=" }, "INVALID_INPUT", "secret"],
    [{ filter: { claim: "nonsense" } }, "NOT_FOUND", "filter"],
    [{ filter: { to: [] } }, "INVALID_INPUT", "filter"],
    [{ filter: { source: [] } }, "INVALID_INPUT", "filter"],
    [{ filter: { source: Array<string>(101).fill("gazette.example") } }, "INVALID_INPUT", "filter"],
    [{ filter: { source: ["a".repeat(254)] } }, "INVALID_INPUT", "filter"],
  ])("are refused where they cannot be: %j", async (input, code, field) => {
    const made = { name: "Another", url: `${receiver.url}/another`, ...input };
    expect(await mutate("addWebhook", made, "secret webhook { id }")).toEqual({
      ...{ secret: null, webhook: null, userErrors: [{ code, field: ["input", field] }] },
    });
  });

  it("are sent a ping when they are tested", async () => {
    receiver.answers.push({ status: 202 }, { status: 404 });
    const test = () => mutate("testWebhook", { name: "Newsroom" }, "outcome httpStatus");
    expect(await test()).toEqual({ outcome: "DELIVERED", httpStatus: 202, userErrors: [] });
    expect(JSON.parse(receiver.seen[0]!.body)).toMatchObject({ type: "ping", data: { webhook: "Newsroom" } });
    expect(await test()).toEqual({ outcome: "REFUSED", httpStatus: 404, userErrors: [] });
  });

  it("are told as soon as a verdict changes, and the log says so", async () => {
    receiver.seen.length = 0;
    await tell(app.graph, GAZETTE);
    await tell(app.graph, HERALD);
    await until(() => receiver.seen.length > 0);
    const [asked] = receiver.seen as [SeenRequest];
    const { data } = JSON.parse(asked.body) as { data: { claim: { id: string } } };
    expect(data).toMatchObject({ from: "SINGLE_SOURCE", to: "CORROBORATED" });
    expect(await ask("query ($id: ID!) { claim(id: $id) { text } }", data.claim)).toEqual({
      ...{ claim: { text: CLOSED } },
    });
    const log = `{ webhooks { deliveries { totalCount nodes {
      id state attempts outcome httpStatus nextAttemptAt change { claim { text } to { value } } } } } }`;
    const delivery = {
      ...{ id: asked.headers["webhook-id"], state: "DELIVERED", attempts: 1, nextAttemptAt: null },
      ...{ outcome: "DELIVERED", httpStatus: 204 },
      change: { claim: { text: CLOSED }, to: { value: "CORROBORATED" } },
    };
    let found = await ask(log);
    for (; JSON.stringify(found).includes("PENDING"); found = await ask(log)) await wait(20);
    expect(found).toEqual({ webhooks: [{ deliveries: { totalCount: 1, nodes: [delivery] } }] });
    expect((await app.telemetry.metrics.text()).body).toContain(
      'claimgraph_webhook_attempts_total{outcome="DELIVERED"} 1',
    );
  });

  it.each(["javascript", "py"] as const)(
    "sign so that what the documentation shows in %s takes it, and nothing else",
    async (language) => {
      const [asked] = receiver.seen as [SeenRequest];
      expect(await checkedBy(language, asked)).toBe("true");
      expect(await checkedBy(language, { ...asked, body: `${asked.body} ` })).toBe("false");
      const late = { ...asked.headers, "webhook-timestamp": "1700000000" };
      expect(await checkedBy(language, { ...asked, headers: late })).toBe("false");
    },
  );

  it("are given up when nobody waits for the ping any longer, or the server stops", async () => {
    const stopping = await startServer({ ...app, config: { ...app.config, port: 0 } });
    const ping = async (url: string, signal?: AbortSignal) => {
      receiver.seen.length = 0;
      receiver.answers.push(null);
      const document = `mutation { testWebhook(input: { name: "Newsroom" }) { outcome } }`;
      const answer = fetch(`${url}/graphql`, {
        ...{ method: "POST", headers: { "content-type": "application/json" }, signal: signal ?? null },
        body: JSON.stringify({ query: document }),
      }).catch(() => null);
      await until(() => receiver.seen.length > 0);
      return { answer, over: receiver.seen[0]!.over };
    };
    const hangingUp = new AbortController();
    const given = await ping(server.url, hangingUp.signal);
    hangingUp.abort();
    expect(await given.answer).toBeNull();
    const since = performance.now();
    await given.over;
    // By itself it would wait for ten seconds.
    expect(performance.now() - since).toBeLessThan(8_000);
    const refused = await ping(stopping.url);
    await stopping.close();
    expect(await (await refused.answer)!.json()).toMatchObject({
      ...{ errors: [{ extensions: { code: "STOPPING" } }] },
    });
  });

  it("get another secret, which signs beside the former one", async () => {
    receiver.seen.length = 0;
    const fields = "secret formerSecretUntil webhook { name }";
    const { secret: next, ...rotated } = await mutate("rotateWebhookSecret", { name: "Newsroom" }, fields);
    expect(rotated).toEqual({
      ...{ webhook: { name: "Newsroom" }, userErrors: [] },
      formerSecretUntil: expect.stringMatching(/Z$/),
    });
    expect(next).not.toBe(secret);
    await mutate("testWebhook", { name: "Newsroom" }, "outcome");
    const [asked] = receiver.seen as [SeenRequest];
    expect(await checkedBy("javascript", asked)).toBe("true");
    secret = next!;
    expect(await checkedBy("javascript", asked)).toBe("true");
  });

  it("show their secret nowhere else", async () => {
    const listed = JSON.stringify(
      await ask("{ webhooks { id name url state } __schema { types { name } } }"),
    );
    expect(listed).not.toContain(secret.slice(6));
    const cypher = "MATCH (w:Webhook) RETURN w.secret";
    await expect(
      ask("query ($cypher: String!) { graphQuery(cypher: $cypher) { rows } }", { cypher }),
    ).rejects.toThrow("Webhook");
    const fields = (await ask('{ __type(name: "Webhook") { fields { name } } }')) as {
      __type: { fields: { name: string }[] };
    };
    expect(fields.__type.fields.map(({ name }) => name)).not.toContain("secret");
  });

  it("go on and end by name, which stands in the audit trail", async () => {
    const named = { name: "Newsroom" };
    expect(await mutate("resumeWebhook", named, "webhook { name }")).toMatchObject({
      userErrors: [{ code: "INVALID_INPUT" }],
    });
    expect(await mutate("removeWebhook", named, "removedName")).toEqual({
      ...{ removedName: "Newsroom", userErrors: [] },
    });
    expect(await mutate("removeWebhook", named, "removedName")).toMatchObject({
      userErrors: [{ code: "NOT_FOUND" }],
    });
    expect(
      await ask("{ webhooks { id } changes(first: 3) { nodes { kind by webhookName webhookHost } } }"),
    ).toMatchObject({
      webhooks: [],
      changes: {
        nodes: ["WEBHOOK_REMOVED", "WEBHOOK_SECRET_ROTATED", "WEBHOOK_ADDED"].map((kind) => ({
          ...{ kind, by: "local operator", webhookName: "Newsroom", webhookHost: receiver.place },
        })),
      },
    });
  });
});

describe("claimgraph webhooks", () => {
  const webhooks = (...args: string[]) => {
    const { uri, user, password } = testDatabase();
    const env = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, FETCH_ALLOW: receiver.place };
    return claimgraph(["webhooks", ...args], {
      env: { ...env, EMBEDDING_MODEL_DIR: app.config.embeddingModelDir! },
    });
  };

  it("adds one and shows its secret once, lists it without, tests it, and ends it", async () => {
    const added = await webhooks("add", "Archive", `${receiver.url}/archive`, "--source", "herald.example");
    expect(added).toMatchObject({ code: 0, out: expect.stringMatching(/^whsec_\S+\n$/) });
    const listed = await webhooks("list");
    expect(listed.out).toBe(`Archive  ${receiver.url}/archive  served\n`);
    expect((await webhooks("test", "Archive")).out).toBe("DELIVERED (HTTP 204)\n");
    expect(await webhooks("rotate", "Archive")).toMatchObject({
      ...{ code: 0, out: expect.stringMatching(/^whsec_\S+\n$/) },
    });
    receiver.answers.push({ status: 500 });
    expect(await webhooks("test", "Archive")).toMatchObject({ code: 1, out: "REFUSED (HTTP 500)\n" });
    expect(await webhooks("resume", "Archive")).toMatchObject({
      ...{ code: 1, error: expect.stringContaining("not paused") },
    });
    expect((await webhooks("remove", "Archive")).code).toBe(0);
    expect((await webhooks("list", "--json")).out).toBe("[]\n");
  });
});
