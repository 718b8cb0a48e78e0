import { type BornTie, joinBorn } from "../../../src/domain/linking/join-born.js";

const tie = (wordingId: string, other: string, relation: BornTie["relation"], guarded = false): BornTie => ({
  ...{ wordingId, otherId: other, relation, score: 0.8 },
  claim: other.startsWith("of ") ? { id: other.slice(3), guarded } : null,
});

describe("joinBorn", () => {
  it("lets a wording join the one claim that it says the same as", () => {
    expect(joinBorn(["w"], [tie("w", "of A", "SAME"), tie("w", "of B", "VARIANT")])).toEqual({
      groups: [{ wordingIds: ["w"], claimId: "A" }],
      entangled: [],
    });
  });

  it("keeps wordings that came together and say the same together", () => {
    expect(joinBorn(["v", "w"], [tie("v", "w", "SAME")])).toEqual({
      groups: [{ wordingIds: ["v", "w"], claimId: null }],
      entangled: [],
    });
  });

  it("places what is not tied to what could move others", () => {
    const ties = [
      ...[tie("u", "of A", "SAME"), tie("v", "of B", "SAME"), tie("v", "of C", "SAME")],
      ...[tie("w", "v", "CONTRADICTS"), tie("v", "w", "CONTRADICTS")],
    ];
    expect(joinBorn(["u", "v", "w"], ties)).toEqual({
      groups: [
        { wordingIds: ["u"], claimId: "A" },
        { wordingIds: ["w"], claimId: null },
      ],
      entangled: ["v"],
    });
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
    expect(joinBorn(bornIds, ties)).toEqual({ groups: [], entangled: bornIds });
  });
});
