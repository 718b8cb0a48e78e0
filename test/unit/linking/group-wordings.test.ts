import fc from "fast-check";

import { groupWordings, type WordingPair } from "../../../src/domain/linking/group-wordings.js";

const pair = (fromId: string, toId: string, relation: WordingPair["relation"], score = 0.8): WordingPair => ({
  ...{ fromId, toId, relation, score },
});
const inOrder = (groups: string[][]) => groups.map((group) => [...group].sort()).sort();

describe("groupWordings", () => {
  it("joins what says the same, also through others", () => {
    const groups = groupWordings(["a", "b", "c", "d"], [pair("a", "b", "SAME"), pair("b", "c", "SAME")]);
    expect(inOrder(groups)).toEqual([["a", "b", "c"], ["d"]]);
  });

  it("lets no chain end with a claim that contradicts itself, the surest pairs first", () => {
    const pairs = [
      pair("48", "about 50", "SAME", 0.9),
      pair("52", "about 50", "SAME", 0.7),
      pair("48", "52", "VARIANT"),
    ];
    expect(inOrder(groupWordings(["48", "52", "about 50"], pairs))).toEqual([["48", "about 50"], ["52"]]);
  });

  it("takes what a person joined for one, whatever the matcher says", () => {
    const groups = groupWordings(["a", "b"], [pair("a", "b", "CONTRADICTS")], [["a", "b"]]);
    expect(inOrder(groups)).toEqual([["a", "b"]]);
  });

  it("leaves out pairs with wordings that are not asked for", () => {
    expect(inOrder(groupWordings(["a", "c"], [pair("a", "b", "SAME"), pair("b", "c", "SAME")]))).toEqual([
      ["a"],
      ["c"],
    ]);
  });

  it("gives the same groups in whatever order wordings and pairs come, and none with a contradiction inside", () => {
    const ids = ["a", "b", "c", "d", "e", "f"];
    const somePairs = fc.uniqueArray(
      fc
        .tuple(fc.nat(4), fc.nat(5), fc.constantFrom("SAME", "SAME", "CONTRADICTS", "VARIANT"), fc.nat(10))
        .filter(([from, to]) => from < to)
        .map(([from, to, relation, score]) =>
          pair(ids[from]!, ids[to]!, relation as WordingPair["relation"], score / 10),
        ),
      { selector: ({ fromId, toId }) => `${fromId}${toId}` },
    );
    const shuffledToo = somePairs.chain((pairs) =>
      fc.tuple(
        fc.constant(pairs),
        fc.shuffledSubarray(pairs, { minLength: pairs.length }),
        fc.shuffledSubarray(ids, { minLength: ids.length }),
      ),
    );
    fc.assert(
      fc.property(shuffledToo, ([pairs, otherPairs, otherIds]) => {
        const groups = inOrder(groupWordings(ids, pairs));
        expect(inOrder(groupWordings(otherIds, otherPairs))).toEqual(groups);
        for (const { fromId, toId, relation } of pairs)
          if (relation !== "SAME")
            expect(groups.some((group) => group.includes(fromId) && group.includes(toId))).toBe(false);
      }),
    );
  });
});
