/**
 * Fits the few numbers of src/domain/matching/matching-weights.ts on the MRPC development file, over the pairs that the
 * rules leave open, and prints what they reach there and on parts kept apart from the fit. MRPC is for research: nothing
 * of it but these numbers goes into the repository. Run:
 *   DEVELOPMENT_DATA=... EMBEDDING_MODEL_DIR=... npx tsx eval/matching-calibration.ts
 */
import { align } from "../src/domain/matching/alignment.js";
import { compareStatements } from "../src/domain/matching/compare-statements.js";
import { overlapOf } from "../src/domain/matching/likeness.js";
import { readStatement } from "../src/domain/matching/read-statement.js";
import { detailsDiffer, readJudgedPairs, similarities } from "./matching-pairs.js";

interface Model {
  weights: number[];
  predict: (x: number[]) => number;
}

const FOLDS = 10;
const ROUNDS = 300;
const RATE = 2;
/** A likeness at which only the rules decide. */
const ALL_ALIKE = Number.MAX_SAFE_INTEGER;

const pairs = readJudgedPairs();
const cosines = await similarities(pairs);
const rows = pairs.map(({ left, right, same }, i) => {
  const [a, b] = [readStatement(left), readStatement(right)];
  const { added, words, runs } = overlapOf(a, b, align(a, b));
  return {
    features: [added, words, runs, cosines?.[i] ?? 0],
    ruledOut: compareStatements(a, b, ALL_ALIKE).relation !== "SAME",
    same,
    filtered: same && !detailsDiffer(pairs[i]!),
  };
});
type Row = (typeof rows)[number];

for (const [name, choose] of [
  ["WITH_EMBEDDINGS", (features: number[]) => features],
  ["WITHOUT_EMBEDDINGS", (features: number[]) => features.slice(0, -1)],
] as const) {
  if (name === "WITH_EMBEDDINGS" && cosines === null) continue;
  const model = fit(rows, choose);
  console.log(name, model.weights.map((weight) => Number(weight.toFixed(2))).join(" "));
  report("in sample", heldIn(rows, choose));
  report(`held out, ${FOLDS} folds`, heldOut(rows, choose));
}

/** Scores of all rows by the one model that is fitted on them all. */
function heldIn(all: Row[], choose: (features: number[]) => number[]): number[] {
  const { predict } = fit(all, choose);
  return all.map(({ features }) => predict(choose(features)));
}

/** Scores of each row by a model that was fitted without its fold. */
function heldOut(all: Row[], choose: (features: number[]) => number[]): number[] {
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    fit(
      all.filter((_row, i) => i % FOLDS !== fold),
      choose,
    ),
  );
  return all.map(({ features }, i) => models[i % FOLDS]!.predict(choose(features)));
}

/** Logistic regression by gradient descent on the pairs that the rules leave open; few numbers, so a plain loop will do. */
function fit(some: Row[], choose: (features: number[]) => number[]): Model {
  const open = some.filter(({ ruledOut }) => !ruledOut);
  const columns = choose(open[0]!.features).map((_, k) => standard(open.map(({ features }) => features[k]!)));
  const inputs = open.map(({ features, same }) => ({
    x: [1, ...columns.map(({ mean, spread }, k) => (features[k]! - mean) / spread)],
    y: same ? 1 : 0,
  }));
  const fitted = descend(inputs);
  const weights = columns.map(({ spread }, k) => fitted[k + 1]! / spread);
  const bias = columns.reduce((sum, { mean }, k) => sum - weights[k]! * mean, fitted[0]!);
  return { weights: [bias, ...weights], predict: (x) => probability([1, ...x], [bias, ...weights]) };
}

function standard(values: number[]): { mean: number; spread: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { mean, spread: Math.sqrt(variance) };
}

function descend(inputs: { x: number[]; y: number }[]): number[] {
  const weights = inputs[0]!.x.map(() => 0);
  for (let round = 0; round < ROUNDS; round += 1) {
    const gradient = weights.map(() => 0);
    for (const { x, y } of inputs) {
      const error = probability(x, weights) - y;
      x.forEach((value, k) => (gradient[k]! += error * value));
    }
    weights.forEach((_, k) => (weights[k]! -= (RATE * gradient[k]!) / inputs.length));
  }
  return weights;
}

function probability(x: number[], weights: number[]): number {
  return 1 / (1 + Math.exp(-x.reduce((sum, value, k) => sum + value * weights[k]!, 0)));
}

/** Precision over the whole file, recall of all positives and of the filtered ones, for thresholds around the chosen one. */
function report(title: string, scores: number[]): void {
  console.log(`  ${title}`);
  for (let threshold = 0.4; threshold < 0.66; threshold += 0.02) {
    const said = rows.filter(({ ruledOut }, i) => !ruledOut && scores[i]! >= threshold);
    const share = (kind: "same" | "filtered") =>
      said.filter((row) => row[kind]).length / rows.filter((row) => row[kind]).length;
    const precision = said.filter(({ same }) => same).length / said.length;
    console.log(
      `    from ${threshold.toFixed(2)}: precision ${precision.toFixed(3)}, recall ${share("same").toFixed(3)}, of filtered ${share("filtered").toFixed(3)}`,
    );
  }
}
