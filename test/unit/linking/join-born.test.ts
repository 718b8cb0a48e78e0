import { type BornTie, joinBorn } from "../../../src/domain/linking/join-born.js";

const tie = (wordingId: string, other: string, relation: BornTie["relation"], guarded = false): BornTie => ({
  ...{ wordingId, otherId: other, relation, score: 0.8 },
  claim: other.startsWith("of ") ? { id: other.slice(3), guarded } : null,
});

describe("joinBorn", () => {
  it("lets a wording join the one claim that it says the same as", () => {
    expect(joinBorn(["w"], [tie("w", "of A", "SAME"), tie("w", "of B", "VARIANT")])).toEqual([
      { wordingIds: ["w"], claimId: "A" },
    ]);
  });

  it("keeps wordings that came together and say the same together", () => {
    expect(joinBorn(["v", "w"], [tie("v", "w", "SAME")])).toEqual([
      { wordingIds: ["v", "w"], claimId: null },
    ]);
  });

  it.each<[string, string[], BornTie[]]>([
    ["two claims become one", ["w"], [tie("w", "of A", "SAME"), tie("w", "of B", "SAME")]],
    [
      "it contradicts another wording of the claim",
      ["w"],
      [tie("w", "of A", "SAME"), tie("w", "of A", "CONTRADICTS")],
    ],
    ["a contradiction keeps the claim apart from another", ["w"], [tie("w", "of A", "SAME", true)]],
    [
      "two that came together would meet in a claim and differ",
      ["v", "w"],
      [tie("v", "of A", "SAME"), tie("w", "of A", "SAME"), tie("v", "w", "VARIANT")],
    ],
  ])("leaves it to a grouping of everything when %s", (_, bornIds, ties) => {
    expect(joinBorn(bornIds, ties)).toBeNull();
  });
});
