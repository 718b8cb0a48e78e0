/** @jest-environment ./test/support/native-arrays-environment.js */
import { toGlobalId } from "../../src/domain/global-id.js";
import { wholeGraph } from "../graph/whole-graph.js";
import { tell } from "../support/articles.js";
import {
  app,
  articleIdOf,
  BUDGET,
  changes,
  changing,
  claimOf,
  CLOSED,
  GAZETTE,
  mutate,
  OPEN,
  remove,
  serveToEach,
  story,
  undo,
} from "./people.js";

serveToEach();

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
