/** @jest-environment ./test/support/native-arrays-environment.js */
import { wholeGraph } from "../graph/whole-graph.js";
import { tell } from "../support/articles.js";
import {
  app,
  BUDGET,
  changing,
  claimById,
  claimOf,
  claims,
  CLOSED,
  expectNoDifferences,
  GAZETTE,
  OPEN,
  serveToEach,
  story,
  undo,
} from "./people.js";

serveToEach();

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

  it("are not a claim and its denial, unless that is said: the person's word goes before the matcher's", async () => {
    await tell(app.graph, GAZETTE);
    await tell(app.graph, story("mirror.example", OPEN));
    const before = await wholeGraph(app.graph);
    const [closed, open] = [await claimOf(CLOSED), await claimOf(OPEN)];
    const merge = { intoId: closed.id, claimIds: [open.id] };
    const refused = await changing("mergeClaims", merge);
    expect(refused).toMatchObject({
      ...{ claim: null, changeId: null },
      userErrors: [{ code: "INVALID_INPUT", field: ["input", "claimIds"] }],
    });
    for (const said of [CLOSED, OPEN, "contradict each other", "despiteContradiction: true"])
      expect(refused.userErrors[0]!.message).toContain(said);
    expect(await wholeGraph(app.graph)).toEqual(before);

    const despite = { ...merge, despiteContradiction: true };
    const { claim, changeId } = await changing("mergeClaims", despite);
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
