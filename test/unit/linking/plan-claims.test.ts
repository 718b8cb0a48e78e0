import { claimId } from "../../../src/domain/ids.js";
import { type PlacedWording, planClaims } from "../../../src/domain/linking/plan-claims.js";

const wording = (id: string, day: number, claim: PlacedWording["claim"] = null): PlacedWording => ({
  ...{ id, text: `The words of ${id}.`, createdAt: `2026-04-0${day}`, claim },
});
const claim = (id: string, day: number) => ({ id, createdAt: `2026-04-0${day}` });

describe("planClaims", () => {
  it("gives a group of new wordings a claim that is named after the eldest", () => {
    const plan = planClaims([[wording("b", 2), wording("a", 1)]]);
    expect(plan.born).toEqual([{ id: claimId("a"), text: "The words of a.", createdAt: "2026-04-01" }]);
    expect(plan.moves.map(({ wordingId }) => wordingId).sort()).toEqual(["a", "b"]);
  });

  it("lets a claim keep its id with the eldest of its wordings, and gives the others one of their own", () => {
    const known = claim("known", 1);
    const plan = planClaims([[wording("young", 3, known)], [wording("old", 2, known)]]);
    expect(plan.moves).toEqual([{ wordingId: "young", claimId: claimId("young") }]);
    expect(plan.merges).toEqual([]);
  });

  it("lets the claim born first survive where several become one, unless a person chose another", () => {
    const groups = [
      [wording("a", 1, claim("first", 1)), wording("b", 2, claim("second", 2)), wording("c", 3)],
    ];
    expect(planClaims(groups).merges).toEqual([{ lostId: "second", survivorId: "first" }]);
    expect(planClaims(groups, { survivorId: "second" }).merges).toEqual([
      { lostId: "first", survivorId: "second" },
    ]);
  });

  it("bears no claim under a name that stands", () => {
    const [born] = planClaims([[wording("a", 1)]], { standing: new Set([claimId("a")]) }).born;
    expect(born!.id).toBe(claimId(claimId("a")));
  });

  it("gives wordings that a person joined their former claim back", () => {
    const known = claim("survivor", 1);
    const plan = planClaims([[wording("a", 1, known)], [wording("b", 2, known)]], {
      formerNames: new Map([["b", "former"]]),
    });
    expect(plan.born).toEqual([{ id: "former", text: "The words of b.", createdAt: "2026-04-02" }]);
  });

  it("lets the claim that a person chose stay with its own wording when the others part, though they are older", () => {
    const chosen = claim("chosen", 2);
    const formerNames = new Map([
      ["old", "former"],
      ["young", "chosen"],
    ]);
    const plan = planClaims([[wording("old", 1, chosen)], [wording("young", 2, chosen)]], { formerNames });
    expect(plan.moves).toEqual([{ wordingId: "old", claimId: "former" }]);
    expect(plan.born.map(({ id }) => id)).toEqual(["former"]);
  });

  it("gives a former name that several groups had to the wording that it was born with", () => {
    const chosen = claim("chosen", 3);
    const formerNames = new Map(["a", "b"].map((id) => [id, claimId("b")]));
    const groups = [[wording("a", 1, chosen)], [wording("b", 2, chosen)], [wording("c", 3, chosen)]];
    formerNames.set("c", "chosen");
    expect(planClaims(groups, { formerNames }).moves).toEqual([
      { wordingId: "b", claimId: claimId("b") },
      { wordingId: "a", claimId: claimId("a") },
    ]);
  });
});
