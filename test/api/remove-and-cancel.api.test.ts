/** @jest-environment ./test/support/native-arrays-environment.js */
import { toGlobalId } from "../../src/domain/global-id.js";
import { lockCommits } from "../../src/graph/article.commands.js";
import { wholeGraph } from "../graph/whole-graph.js";
import { tell } from "../support/articles.js";
import {
  app,
  articleIdOf,
  ask,
  claims,
  CLOSED,
  expectNoDifferences,
  GAZETTE,
  mutate,
  remove,
  serveToEach,
} from "./people.js";

serveToEach();

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
      await tx.run(lockCommits, {});
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
