/** @jest-environment ./test/support/native-arrays-environment.js */
import { tell } from "../support/articles.js";
import {
  app,
  articleIdOf,
  ask,
  BUDGET,
  changes,
  changing,
  claimOf,
  CLOSED,
  GAZETTE,
  mutate,
  remove,
  serveToEach,
  story,
  undo,
} from "./people.js";

serveToEach();

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
