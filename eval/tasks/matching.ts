import { compareStatements } from "../../src/domain/matching/compare-statements.js";
import { readStatement } from "../../src/domain/matching/read-statement.js";
import { type EvalTask, type Figure, figure, shareOf } from "../figure.js";
import { detailsDiffer, type JudgedPair, readJudgedPairs, similarities } from "../matching-pairs.js";

interface ComparedPair extends JudgedPair {
  found: boolean;
  /** No number, date or name differs, by a script that shares no code with the matcher. */
  alike: boolean;
}

const same = shareOf((pair: ComparedPair) => pair.same);
const found = shareOf((pair: ComparedPair) => pair.found);
/** Of the pairs that are found to say the same, how many people judged so. */
const precision = (pairs: readonly ComparedPair[]) => same(pairs.filter((pair) => pair.found));
/** Of those that people judged to say the same and whose details agree, how many are found. */
const recall = (pairs: readonly ComparedPair[]) => found(pairs.filter((pair) => pair.same && pair.alike));

/** Whether two statements say the same. */
export const matching: EvalTask = {
  name: "matching",
  sets: ["mrpc"],
  measure: async ({ folder, sample }) => {
    const pairs = sample(readJudgedPairs(folder));
    const cosines = await similarities(pairs);
    return [
      ...figures(pairs, null, "without a model"),
      ...(cosines === null ? [] : figures(pairs, cosines, "with embeddings")),
    ];
  },
};

function figures(pairs: readonly JudgedPair[], cosines: readonly number[] | null, how: string): Figure[] {
  const compared = pairs.map((pair, at): ComparedPair => {
    const { relation } = compareStatements(
      readStatement(pair.left),
      readStatement(pair.right),
      cosines?.[at] ?? null,
    );
    return { ...pair, found: relation === "SAME", alike: !detailsDiffer(pair) };
  });
  const common = { set: "mrpc development file", flagged: found(compared) };
  return [
    figure(
      { metric: `precision of SAME, ${how}`, ...common, baselines: { "all yes": same(compared) } },
      compared,
      precision,
    ),
    figure({ metric: `paraphrases found, ${how}`, ...common }, compared, recall),
  ];
}
