/** @jest-environment ./test/support/native-arrays-environment.js */
import { wholeGraph } from "../graph/whole-graph.js";
import { tell } from "../support/articles.js";
import {
  app,
  ask,
  BUDGET,
  changes,
  changing,
  claimById,
  claimOf,
  CLOSED,
  expectNoDifferences,
  GAZETTE,
  HERALD,
  OPEN,
  serveToEach,
  story,
  undo,
} from "./people.js";

serveToEach();

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
