/** @jest-environment ./test/support/native-arrays-environment.js */
import type { App } from "../../src/app.js";
import { articleId } from "../../src/domain/ids.js";
import { toGlobalId } from "../../src/domain/global-id.js";
import { lockCommits } from "../../src/graph/article.commands.js";
import { type RunningServer, startServer } from "../../src/server/server.js";
import { verifyGraph } from "../../src/services/verify-graph.js";
import { wholeGraph } from "../graph/whole-graph.js";
import { tell, type ToldArticle } from "../support/articles.js";
import { clearGraph } from "../support/neo4j.js";
import { query } from "./http-client.js";
import { openSampleApp } from "./samples.js";

// Every statement is planned anew on a fresh database, which a busy machine takes its time for.
import.meta.jest.setTimeout(120_000);

const CLOSED =
  "The Harbour Bridge in Port Ellery closed on 14 April 2026 after inspectors found cracks in two cables.";
const OPEN =
  "The Harbour Bridge in Port Ellery did not close on 14 April 2026 after inspectors found cracks in two cables.";
const BUDGET = "The council of Port Ellery approved a budget of 40 million crowns for the ferry.";

let app: App;
let server: RunningServer;

async function start(): Promise<void> {
  const joined = await openSampleApp(null);
  app = { ...joined, config: { ...joined.config, port: 0 } };
  server = await startServer(app);
}
async function stop(): Promise<void> {
  await server.close();
  await app.close();
}
beforeAll(start, 60_000);
beforeEach(() => clearGraph(app.graph));
afterAll(async () => {
  await clearGraph(app.graph);
  await stop();
});

const story = (from: string, ...claims: string[]): ToldArticle => ({
  ...{ from, claims, on: "2026-04-15" },
  text: claims
    .map(
      (claim, at) =>
        `${claim} ${Array.from({ length: 50 }, (_, index) => `${from[0]}${at}w${index}`).join(" ")}`,
    )
    .join("\n\n"),
});
const GAZETTE = story("gazette.example", CLOSED);
const HERALD = story("herald.example", CLOSED);

interface UserErrors {
  userErrors: { code: string; message: string; field: string[] | null }[];
  clientMutationId: string | null;
}
interface Claim {
  id: string;
  text: string;
  verdict: Verdict;
  mentions: { nodes: { id: string; article: { url: string } }[] };
}
interface Verdict {
  value: string;
  rationale: string;
  flags: string[];
  decidedBy: string;
  supportingOrigins: number;
  rule: { value: string; rationale: string; decidedBy: string } | null;
}
interface Change {
  id: string;
  kind: string;
  at: string;
  by: string;
  reason: string | null;
  value: string | null;
  claims: { id: string }[];
  undone: { at: string; by: string; reason: string } | null;
}

const CLAIM = `id text mentions { nodes { id article { url } } }
  verdict { value rationale flags decidedBy supportingOrigins rule { value rationale decidedBy } }`;
const CHANGE = "id kind at by reason value claims { id } undone { at by reason }";
const ERRORS = "userErrors { code message field } clientMutationId";

const ask = async <Data>(text: string, variables: Record<string, unknown> = {}): Promise<Data> => {
  const { data, errors } = await query<Data>(server.url, text, variables);
  if (errors) throw new Error(errors.map(({ message }) => message).join("\n"));
  return data;
};
const mutate = async <Payload>(name: string, input: Record<string, unknown>, fields: string) => {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const text = `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} ${ERRORS} } }`;
  return (await ask<Record<string, Payload & UserErrors>>(text, { input }))[name]!;
};
type Changed = { claim: Claim | null; changeId: string | null };
const changing = (name: string, input: Record<string, unknown>) =>
  mutate<Changed>(name, { reason: "They are one event.", ...input }, `claim { ${CLAIM} } changeId`);
const undo = (changeId: string | null, reason = "It was a mistake.") =>
  mutate<{ claims: Claim[] }>("undoChange", { changeId, reason }, `claims { ${CLAIM} }`);
const remove = (id: string, reason: string | null = null) =>
  mutate<{ removedId: string | null }>("removeArticle", { id, reason }, "removedId");

const claims = async () => {
  const { claims: list } = await ask<{ claims: { nodes: Claim[] } }>(
    `{ claims(orderBy: OLDEST) { nodes { ${CLAIM} } } }`,
  );
  return list.nodes;
};
const claimOf = async (text: string) => {
  const found = (await claims()).find((claim) => claim.text === text);
  if (!found) throw new Error(`No claim says "${text}".`);
  return found;
};
const claimById = async (id: string) =>
  (await ask<{ claim: Claim | null }>(`query ($id: ID!) { claim(id: $id) { ${CLAIM} } }`, { id })).claim;
const changes = async (variables: { claim?: string; kind?: string[] } = {}) =>
  (
    await ask<{ changes: { totalCount: number; nodes: Change[] } }>(
      `query ($claim: ID, $kind: [ChangeKind!]) {
        changes(claim: $claim, kind: $kind) { totalCount nodes { ${CHANGE} } } }`,
      variables,
    )
  ).changes;
const articleIdOf = (from: string) => toGlobalId("Article", articleId(`https://${from}/story`, ""));

async function expectNoDifferences(): Promise<void> {
  const lines: string[] = [];
  for await (const line of verifyGraph(app.graph)) lines.push(line);
  expect(lines).toEqual([]);
}

describe("a reviewed verdict", () => {
  const REASON = "I rang the harbour office, and the bridge is open.";

  it("stands beside the rule's, says by whom and why, and is gone when it is undone", async () => {
    await tell(app.graph, GAZETTE);
    const { id } = await claimOf(CLOSED);
    const before = await wholeGraph(app.graph);
    const { claim, changeId, userErrors, clientMutationId } = await changing("reviewVerdict", {
      ...{ claimId: id, value: "REFUTED", reason: REASON, clientMutationId: "mine" },
    });
    expect([userErrors, clientMutationId]).toEqual([[], "mine"]);
    expect(claim!.verdict).toMatchObject({
      value: "REFUTED",
      decidedBy: "local operator",
      supportingOrigins: 1,
    });
    expect(claim!.verdict.flags).toContain("HUMAN_OVERRIDE");
    expect(claim!.verdict.rationale).toContain(REASON);
    expect(claim!.verdict.rule).toMatchObject({
      value: "SINGLE_SOURCE",
      decidedBy: expect.stringMatching(/^rule:/),
    });
    const filtered = await ask(`{ claims(filter: { verdict: [REFUTED] }) { totalCount } }`);
    expect(filtered).toEqual({ claims: { totalCount: 1 } });
    await expectNoDifferences();

    const undone = await undo(changeId);
    expect(undone.claims).toMatchObject([{ id, verdict: { value: "SINGLE_SOURCE", rule: null } }]);
    expect(await wholeGraph(app.graph)).toEqual(before);
    await expectNoDifferences();
  });

  it("outlasts new articles, while the rule beside it follows them", async () => {
    await tell(app.graph, GAZETTE);
    const { id } = await claimOf(CLOSED);
    await changing("reviewVerdict", { claimId: id, value: "REFUTED", reason: REASON });
    await tell(app.graph, HERALD);
    expect((await claimById(id))!.verdict).toMatchObject({
      ...{ value: "REFUTED", supportingOrigins: 2, rule: { value: "CORROBORATED" } },
    });
    await tell(app.graph, story("mirror.example", OPEN));
    expect((await claimById(id))!.verdict).toMatchObject({ value: "REFUTED", rule: { value: "DISPUTED" } });
    expect((await claimOf(OPEN)).verdict).toMatchObject({
      value: "REFUTED",
      decidedBy: expect.stringMatching(/^rule:/),
      rule: null,
    });
    await expectNoDifferences();
  });

  it("gives way to a later one, and comes back when that is undone", async () => {
    await tell(app.graph, GAZETTE);
    const { id } = await claimOf(CLOSED);
    await changing("reviewVerdict", { claimId: id, value: "REFUTED", reason: REASON });
    const second = await changing("reviewVerdict", {
      claimId: id,
      value: "DISPUTED",
      reason: "Not so sure.",
    });
    expect(second.claim!.verdict.value).toBe("DISPUTED");
    await undo(second.changeId);
    expect((await claimById(id))!.verdict.value).toBe("REFUTED");
  });

  it("goes with its claim when that is merged, and comes back with it", async () => {
    await tell(app.graph, GAZETTE);
    await tell(app.graph, story("herald.example", BUDGET));
    const [closed, budget] = [await claimOf(CLOSED), await claimOf(BUDGET)];
    await changing("reviewVerdict", { claimId: budget.id, value: "REFUTED", reason: REASON });
    const before = await wholeGraph(app.graph);
    const merged = await changing("mergeClaims", { intoId: closed.id, claimIds: [budget.id] });
    expect(merged.claim!.verdict).toMatchObject({ value: "REFUTED", rule: { value: "CORROBORATED" } });
    expect((await changes({ claim: closed.id })).nodes.map(({ kind }) => kind)).toEqual(["MERGE", "REVIEW"]);
    await expectNoDifferences();
    await undo(merged.changeId);
    expect(await wholeGraph(app.graph)).toEqual(before);
    expect((await claimById(budget.id))!.verdict).toMatchObject({ value: "REFUTED" });
    expect((await claimById(closed.id))!.verdict).toMatchObject({ value: "SINGLE_SOURCE", rule: null });
  });
});

describe("merged claims", () => {
  it("are one, under the id that was chosen, until the merge is undone", async () => {
    await tell(app.graph, GAZETTE);
    await tell(app.graph, story("herald.example", BUDGET));
    const [closed, budget] = [await claimOf(CLOSED), await claimOf(BUDGET)];
    const before = await wholeGraph(app.graph);
    // The younger one survives, because it was chosen.
    const { claim, changeId } = await changing("mergeClaims", { intoId: budget.id, claimIds: [closed.id] });
    expect(claim).toMatchObject({ id: budget.id, verdict: { value: "CORROBORATED", supportingOrigins: 2 } });
    expect(claim!.mentions.nodes).toHaveLength(2);
    expect((await claimById(closed.id))!.id).toBe(budget.id);
    expect(await claims()).toHaveLength(1);
    await expectNoDifferences();

    const undone = await undo(changeId);
    expect(undone.claims.map(({ id }) => id).sort()).toEqual([closed.id, budget.id].sort());
    expect(await wholeGraph(app.graph)).toEqual(before);
    expect((await claimById(closed.id))!).toMatchObject({ id: closed.id, text: CLOSED });
    await expectNoDifferences();
  });

  it("take in what is worded so later, and let go of it when the merge is undone", async () => {
    await tell(app.graph, GAZETTE);
    await tell(app.graph, story("herald.example", BUDGET));
    const [closed, budget] = [await claimOf(CLOSED), await claimOf(BUDGET)];
    const { changeId } = await changing("mergeClaims", { intoId: closed.id, claimIds: [budget.id] });
    await tell(app.graph, story("mirror.example", BUDGET));
    expect((await claimById(closed.id))!.mentions.nodes).toHaveLength(3);
    await expectNoDifferences();
    await undo(changeId);
    expect((await claimById(budget.id))!.mentions.nodes).toHaveLength(2);
    expect((await claimById(closed.id))!.mentions.nodes).toHaveLength(1);
    await expectNoDifferences();
  });

  it("may contradict each other by the matcher: the person's word goes before it", async () => {
    await tell(app.graph, GAZETTE);
    await tell(app.graph, story("mirror.example", OPEN));
    const before = await wholeGraph(app.graph);
    const [closed, open] = [await claimOf(CLOSED), await claimOf(OPEN)];
    const { claim, changeId } = await changing("mergeClaims", { intoId: closed.id, claimIds: [open.id] });
    expect(claim!.verdict).toMatchObject({ value: "CORROBORATED" });
    await expectNoDifferences();
    await undo(changeId);
    expect(await wholeGraph(app.graph)).toEqual(before);
  });

  it("can be merged again, and parted one merge after the other in any order", async () => {
    await tell(app.graph, GAZETTE);
    await tell(app.graph, story("herald.example", BUDGET));
    await tell(
      app.graph,
      story("mirror.example", "The ferry to Sundhaven carried 4,000 people in May 2026."),
    );
    const before = await wholeGraph(app.graph);
    const [one, two, three] = await claims();
    const first = await changing("mergeClaims", { intoId: one!.id, claimIds: [two!.id] });
    const second = await changing("mergeClaims", { intoId: three!.id, claimIds: [one!.id] });
    expect((await claimById(two!.id))!.id).toBe(three!.id);
    await expectNoDifferences();
    await undo(first.changeId);
    await expectNoDifferences();
    await undo(second.changeId);
    expect(await wholeGraph(app.graph)).toEqual(before);
    await expectNoDifferences();
  });
});

describe("a mention that was split off", () => {
  const mentionOf = (claim: Claim, from: string) =>
    claim.mentions.nodes.find(({ article }) => article.url.includes(from))!.id;

  it("has a claim of its own, until that is undone", async () => {
    await tell(app.graph, GAZETTE);
    await tell(app.graph, HERALD);
    const former = await claimOf(CLOSED);
    expect(former.verdict.value).toBe("CORROBORATED");
    const before = await wholeGraph(app.graph);
    const mentionId = mentionOf(former, "herald");
    const { claim, changeId } = await changing("splitMention", { mentionId });
    expect(claim).toMatchObject({
      verdict: { value: "SINGLE_SOURCE" },
      mentions: { nodes: [{ id: mentionId }] },
    });
    expect(claim!.id).not.toBe(former.id);
    expect((await claimById(former.id))!).toMatchObject({ verdict: { value: "SINGLE_SOURCE" } });
    await expectNoDifferences();

    const undone = await undo(changeId);
    expect(undone.claims.map(({ id }) => id)).toEqual([former.id]);
    expect(await wholeGraph(app.graph)).toEqual(before);
    expect((await claimById(claim!.id))!.id).toBe(former.id);
    await expectNoDifferences();
  });

  it("stays apart when its article is analysed again, when others say the same, and over a restart", async () => {
    await tell(app.graph, GAZETTE);
    await tell(app.graph, HERALD);
    const former = await claimOf(CLOSED);
    const { claim, changeId } = await changing("splitMention", { mentionId: mentionOf(former, "herald") });
    await tell(app.graph, { ...HERALD, force: true });
    await stop();
    await start();
    await tell(app.graph, { ...HERALD, force: true });
    await tell(app.graph, story("mirror.example", CLOSED));
    expect((await claimById(claim!.id))!.mentions.nodes).toHaveLength(1);
    expect((await claimById(former.id))!.mentions.nodes).toHaveLength(2);
    await expectNoDifferences();
    await undo(changeId);
    expect((await claimById(former.id))!.mentions.nodes).toHaveLength(3);
    await expectNoDifferences();
  }, 60_000);

  it("can be split off again after an undo, and not twice", async () => {
    await tell(app.graph, GAZETTE);
    await tell(app.graph, HERALD);
    const former = await claimOf(CLOSED);
    const mentionId = mentionOf(former, "herald");
    const first = await changing("splitMention", { mentionId });
    await undo(first.changeId);
    const second = await changing("splitMention", { mentionId });
    expect(second.claim!.id).toBe(first.claim!.id);
    const merged = await changing("mergeClaims", { intoId: former.id, claimIds: [second.claim!.id] });
    const third = await changing("splitMention", { mentionId });
    expect(third.userErrors).toMatchObject([{ code: "INVALID_INPUT", field: ["input", "mentionId"] }]);
    await expectNoDifferences();
    await undo(merged.changeId);
    expect((await claimById(second.claim!.id))!.id).toBe(second.claim!.id);
    await expectNoDifferences();
  });

  it("goes with its article, and the undo of the split has nothing left to do", async () => {
    await tell(app.graph, GAZETTE);
    const before = await wholeGraph(app.graph);
    await tell(app.graph, HERALD);
    const former = await claimOf(CLOSED);
    const { changeId } = await changing("splitMention", { mentionId: mentionOf(former, "herald") });
    await remove(articleIdOf("herald.example"));
    expect(await wholeGraph(app.graph)).toEqual(before);
    expect((await undo(changeId)).userErrors).toEqual([]);
    expect(await wholeGraph(app.graph)).toEqual(before);
    await expectNoDifferences();
  });

  it("keeps its way back when the article that shared its words is removed", async () => {
    await tell(app.graph, GAZETTE);
    await tell(app.graph, HERALD);
    const { changeId } = await changing("splitMention", {
      mentionId: mentionOf(await claimOf(CLOSED), "herald"),
    });
    await remove(articleIdOf("gazette.example"));
    await expectNoDifferences();
    await undo(changeId);
    expect(await claims()).toMatchObject([{ text: CLOSED, mentions: { nodes: [{}] } }]);
    await expectNoDifferences();
  });
});

describe("a removed article", () => {
  const TEXT = `${CLOSED} Mayor Ada Holt said the ferry will run every twenty minutes.`;
  const input = { url: "https://secretive.example/story", text: TEXT, title: "Undertown", wait: true };
  const analyze = (more: Record<string, unknown> = {}) =>
    mutate<{ analysis: { id: string; article: { id: string } } | null }>(
      "analyzeArticle",
      { ...input, ...more },
      "analysis { id article { id } }",
    );

  it("is nowhere in any list, search or node, is refused, and may come again once that is lifted", async () => {
    await tell(app.graph, GAZETTE);
    const before = await wholeGraph(app.graph);
    const { analysis } = await analyze();
    const seen = (await claims())
      .flatMap(({ mentions }) => mentions.nodes)
      .filter(({ article }) => article.url.includes("secretive"));
    expect(seen.length).toBeGreaterThan(0);
    const ids = [analysis!.id, analysis!.article.id, ...seen.map(({ id }) => id), toGlobalId("Source", "x")];
    expect(await remove(analysis!.article.id, "The outlet asked for it.")).toMatchObject({
      ...{ removedId: analysis!.article.id, userErrors: [] },
    });
    expect(await wholeGraph(app.graph)).toEqual(before);
    const everything = await ask(
      `query ($ids: [ID!]!, $text: String!) {
        nodes(ids: $ids) { id }
        article(url: "https://secretive.example/story") { id }
        source(domain: "secretive.example") { id }
        articles { nodes { url } } sources { nodes { domain } } entities { nodes { name } }
        claims { nodes { text mentions { nodes { article { url } } } verdictHistory { rationale origins { key } } } }
        searchClaims(text: $text) { nodes { claim { text } } }
        changes { nodes { reason claims { text } } }
      }`,
      { ids, text: "The ferry will run every twenty minutes." },
    );
    expect(everything).toMatchObject({ nodes: ids.map(() => null), article: null, source: null });
    expect(JSON.stringify(everything)).not.toMatch(/secretive|Undertown|twenty minutes|Ada Holt/);
    await expectNoDifferences();

    for (const more of [{}, { force: true }, { url: "http://www.secretive.example/story/?utm_source=a" }])
      expect(await analyze(more)).toMatchObject({ analysis: null, userErrors: [{ code: "REMOVED" }] });
    const bare = { text: null, title: null, wait: false };
    expect((await analyze(bare)).userErrors).toMatchObject([{ code: "REMOVED" }]);
    expect(await wholeGraph(app.graph)).toEqual(before);

    const lifted = await mutate<{ liftedId: string }>(
      "liftRemoval",
      { url: "https://secretive.example/story", reason: "It is settled." },
      "liftedId",
    );
    expect(lifted).toMatchObject({ liftedId: analysis!.article.id, userErrors: [] });
    expect((await analyze()).analysis!.article.id).toBe(analysis!.article.id);
    await expectNoDifferences();
  });
});

describe("a cancelled analysis", () => {
  const input = {
    text: `${CLOSED} Mayor Ada Holt said the ferry will run every twenty minutes.`,
    title: "Closed",
  };
  const analyze = (wait: boolean) =>
    mutate<{ analysis: { id: string; status: string } | null }>(
      "analyzeArticle",
      { ...input, wait },
      "analysis { id status }",
    );
  const cancel = (id: string) =>
    mutate<{ analysis: { status: string; failure: { code: string } | null } | null }>(
      "cancelAnalysis",
      { id, clientMutationId: "mine" },
      "analysis { status failure { code } }",
    );
  const progressOf = async (id: string) =>
    (
      await ask<{ analysis: { progress: number } }>("query ($id: ID!) { analysis(id: $id) { progress } }", {
        id,
      })
    ).analysis.progress;

  it("puts nothing into the graph, though it was about to, and whoever waited for it is told", async () => {
    let release = () => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    let lock = () => {};
    const locked = new Promise<void>((resolve) => (lock = resolve));
    const holding = app.graph.transaction("test.hold-commits", async (tx) => {
      await tx.run(lockCommits, { at: "now" });
      lock();
      await released;
    });
    await locked;
    const { id } = (await analyze(false)).analysis!;
    const waiting = analyze(true);
    while ((await progressOf(id)) < 0.8) await new Promise((resolve) => setTimeout(resolve, 20));

    expect(await cancel(id)).toMatchObject({
      analysis: { status: "CANCELLED", failure: { code: "CANCELLED" } },
      ...{ userErrors: [], clientMutationId: "mine" },
    });
    expect(await waiting).toMatchObject({ analysis: null, userErrors: [{ code: "CANCELLED" }] });
    const again = analyze(true);
    release();
    await holding;
    const second = (await again).analysis!;
    expect(second.status).toBe("COMPLETED");
    expect(second.id).not.toBe(id);
    expect(await ask("{ articles { totalCount } }")).toEqual({ articles: { totalCount: 1 } });
    await expectNoDifferences();

    for (const ended of [id, second.id])
      expect(await cancel(ended)).toMatchObject({ analysis: null, userErrors: [{ code: "INVALID_INPUT" }] });
    expect((await cancel(toGlobalId("Analysis", "none"))).userErrors).toMatchObject([{ code: "NOT_FOUND" }]);
    expect((await cancel(articleIdOf("gazette.example"))).userErrors).toMatchObject([{ code: "NOT_FOUND" }]);
  });
});

describe("the audit trail", () => {
  it("has each change, latest first, by whom and why, with the claims that still stand", async () => {
    await tell(app.graph, GAZETTE);
    await tell(app.graph, story("herald.example", BUDGET));
    const [closed, budget] = [await claimOf(CLOSED), await claimOf(BUDGET)];
    const review = await changing("reviewVerdict", {
      claimId: closed.id,
      value: "REFUTED",
      reason: " I rang. ",
    });
    const merge = await changing("mergeClaims", { intoId: closed.id, claimIds: [budget.id] });
    await undo(merge.changeId, "They are two.");
    await remove(articleIdOf("herald.example"), "Asked for.");
    const reason = "Settled.";
    await mutate("liftRemoval", { id: articleIdOf("herald.example"), reason }, "liftedId");

    const all = await changes();
    expect(all.totalCount).toBe(4);
    expect(all.nodes).toMatchObject([
      { kind: "LIFTING", reason: "Settled.", claims: [], undone: null },
      { kind: "REMOVAL", reason: "Asked for.", claims: [] },
      {
        kind: "MERGE",
        claims: [{ id: closed.id }],
        undone: { by: "local operator", reason: "They are two." },
      },
      { id: review.changeId, kind: "REVIEW", by: "local operator", reason: "I rang.", value: "REFUTED" },
    ]);
    expect((await changes({ kind: ["REVIEW", "REMOVAL"] })).nodes).toHaveLength(2);
    expect((await changes({ claim: closed.id })).nodes.map(({ kind }) => kind)).toEqual(["MERGE", "REVIEW"]);
    const ofClaim = await ask<{ node: { kind: string }; claim: { changes: { totalCount: number } } }>(
      `query ($change: ID!, $claim: ID!) {
        node(id: $change) { id ... on Change { kind } } claim(id: $claim) { changes { totalCount } } }`,
      { change: review.changeId, claim: closed.id },
    );
    expect(ofClaim).toMatchObject({ node: { kind: "REVIEW" }, claim: { changes: { totalCount: 2 } } });
  });

  it("is read in pages", async () => {
    await tell(app.graph, GAZETTE);
    const { id: claimId } = await claimOf(CLOSED);
    for (const value of ["REFUTED", "DISPUTED", "UNVERIFIED"])
      await changing("reviewVerdict", { claimId, value, reason: `It is ${value}.` });
    interface Page {
      changes: { nodes: { value: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
    }
    const text = `query ($after: String) {
      changes(first: 2, after: $after) { nodes { value } pageInfo { endCursor hasNextPage } } }`;
    const first = (await ask<Page>(text)).changes;
    const second = (await ask<Page>(text, { after: first.pageInfo.endCursor })).changes;
    expect([...first.nodes, ...second.nodes].map(({ value }) => value)).toEqual([
      ...["UNVERIFIED", "DISPUTED", "REFUTED"],
    ]);
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
  });
});

describe("what cannot be done is told as data, and changes nothing:", () => {
  let before: string[];
  let ids: Record<"claim" | "mention" | "article" | "none", string>;

  beforeEach(async () => {
    await tell(app.graph, GAZETTE);
    before = await wholeGraph(app.graph);
    const claim = await claimOf(CLOSED);
    ids = {
      ...{ claim: claim.id, mention: claim.mentions.nodes[0]!.id, article: articleIdOf("gazette.example") },
      none: toGlobalId("Claim", "0".repeat(32)),
    };
  });

  const refused: [string, string, () => Record<string, unknown>, string, string][] = [
    [
      "a review of nothing",
      "reviewVerdict",
      () => ({ claimId: ids.none, value: "REFUTED" }),
      "NOT_FOUND",
      "claimId",
    ],
    [
      "a review of an article",
      "reviewVerdict",
      () => ({ claimId: ids.article, value: "REFUTED" }),
      "NOT_FOUND",
      "claimId",
    ],
    [
      "a review by a forged id",
      "reviewVerdict",
      () => ({ claimId: "xyz", value: "REFUTED" }),
      "NOT_FOUND",
      "claimId",
    ],
    [
      "a review without a reason",
      "reviewVerdict",
      () => ({ claimId: ids.claim, value: "REFUTED", reason: " \n" }),
      "INVALID_INPUT",
      "reason",
    ],
    [
      "a review with an endless reason",
      "reviewVerdict",
      () => ({ claimId: ids.claim, value: "REFUTED", reason: "a".repeat(2_001) }),
      "INVALID_INPUT",
      "reason",
    ],
    [
      "a merge into itself",
      "mergeClaims",
      () => ({ intoId: ids.claim, claimIds: [ids.claim] }),
      "INVALID_INPUT",
      "claimIds",
    ],
    [
      "a merge of nothing",
      "mergeClaims",
      () => ({ intoId: ids.claim, claimIds: [] }),
      "INVALID_INPUT",
      "claimIds",
    ],
    [
      "a merge with an unknown claim",
      "mergeClaims",
      () => ({ intoId: ids.claim, claimIds: [ids.none] }),
      "NOT_FOUND",
      "claimIds",
    ],
    [
      "a merge into a mention",
      "mergeClaims",
      () => ({ intoId: ids.mention, claimIds: [ids.claim] }),
      "NOT_FOUND",
      "intoId",
    ],
    [
      "a split of the only mention",
      "splitMention",
      () => ({ mentionId: ids.mention }),
      "INVALID_INPUT",
      "mentionId",
    ],
    ["a split of a claim", "splitMention", () => ({ mentionId: ids.claim }), "NOT_FOUND", "mentionId"],
  ];

  it.each(refused)("%s", async (_what, name, input, code, field) => {
    const answer = await changing(name, input());
    expect(answer).toMatchObject({
      ...{ claim: null, changeId: null, userErrors: [{ code, field: ["input", field] }] },
    });
    expect(answer.userErrors[0]!.message.length).toBeGreaterThan(20);
    expect(await wholeGraph(app.graph)).toEqual(before);
    expect((await changes()).totalCount).toBe(0);
  });

  it("a merge with a claim that no article states any longer", async () => {
    await tell(app.graph, story("herald.example", BUDGET));
    const { id } = await claimOf(BUDGET);
    await tell(app.graph, story("herald.example", OPEN));
    const answer = await changing("mergeClaims", { intoId: ids.claim, claimIds: [id] });
    expect(answer.userErrors).toMatchObject([{ code: "INVALID_INPUT", field: ["input", "claimIds"] }]);
    expect((await changes()).totalCount).toBe(0);
  });

  it("an undo of nothing, twice, or of a removal", async () => {
    expect((await undo(ids.claim)).userErrors).toMatchObject([{ code: "NOT_FOUND" }]);
    expect((await undo(toGlobalId("Change", "none"))).userErrors).toMatchObject([{ code: "NOT_FOUND" }]);
    const { changeId } = await changing("reviewVerdict", { claimId: ids.claim, value: "REFUTED" });
    expect((await undo(changeId, "")).userErrors).toMatchObject([{ code: "INVALID_INPUT" }]);
    expect((await undo(changeId)).userErrors).toEqual([]);
    expect((await undo(changeId)).userErrors).toMatchObject([
      { code: "INVALID_INPUT", message: expect.stringContaining("undone already") },
    ]);
    await remove(ids.article);
    const [removal] = (await changes({ kind: ["REMOVAL"] })).nodes;
    expect((await undo(removal!.id)).userErrors).toMatchObject([
      { code: "INVALID_INPUT", message: expect.stringContaining("liftRemoval") },
    ]);
  });

  it("a removal of nothing, and a lifting where nothing was removed", async () => {
    expect((await remove(ids.claim)).userErrors).toMatchObject([
      { code: "NOT_FOUND", field: ["input", "id"] },
    ]);
    expect((await remove(ids.article, "")).userErrors).toMatchObject([{ code: "INVALID_INPUT" }]);
    const lift = (input: Record<string, unknown>) =>
      mutate<{ liftedId: string | null }>("liftRemoval", { reason: "Settled.", ...input }, "liftedId");
    expect((await lift({ id: ids.article })).userErrors).toMatchObject([{ code: "NOT_FOUND" }]);
    expect((await lift({})).userErrors).toMatchObject([{ code: "INVALID_INPUT" }]);
    expect((await lift({ url: "nowhere" })).userErrors).toMatchObject([{ code: "INVALID_INPUT" }]);
    expect(await wholeGraph(app.graph)).toEqual(before);
  });
});
