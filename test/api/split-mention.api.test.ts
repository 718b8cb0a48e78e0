/** @jest-environment ./test/support/native-arrays-environment.js */
import { wholeGraph } from "../graph/whole-graph.js";
import { tell } from "../support/articles.js";
import {
  app,
  articleIdOf,
  changing,
  type Claim,
  claimById,
  claimOf,
  claims,
  CLOSED,
  expectNoDifferences,
  GAZETTE,
  HERALD,
  remove,
  serveToEach,
  start,
  stop,
  story,
  undo,
} from "./people.js";

serveToEach();

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
  });

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
