/**
 * Fits the few numbers of src/domain/matching/matching-weights.ts on the MRPC development file, over the pairs in which no
 * detail differs. MRPC is for research: nothing of it but these numbers goes into the repository. Run:
 *   DEVELOPMENT_DATA=... EMBEDDING_MODEL_DIR=... npx tsx eval/matching-calibration.ts
 */
import { align } from "../src/domain/matching/alignment.js";
import { compareStatements } from "../src/domain/matching/compare-statements.js";
import { overlapOf } from "../src/domain/matching/likeness.js";
import { readStatement } from "../src/domain/matching/read-statement.js";
import { readJudgedPairs, similarities } from "./matching-pairs.js";

const pairs = readJudgedPairs();
const cosines = await similarities(pairs);
const rows = pairs.flatMap(({ left, right, same }, i) => {
  const [a, b] = [readStatement(left), readStatement(right)];
  if (compareStatements(a, b, 1).mismatches.length > 0) return [];
  const { most, least } = overlapOf(a, b, align(a, b));
  return [{ features: [1, most, least, cosines?.[i] ?? 0], same }];
});

if (cosines !== null) fit("WITH_EMBEDDINGS", (features) => features);
fit("WITHOUT_EMBEDDINGS", ([one, most, least]) => [one!, most!, least!]);

/** Logistic regression by gradient descent; few numbers, so a plain loop will do. */
function fit(name: string, choose: (features: number[]) => number[]): void {
  const inputs = rows.map(({ features, same }) => ({ x: choose(features), y: same ? 1 : 0 }));
  const weights = inputs[0]!.x.map(() => 0);
  const predict = (x: number[]) =>
    1 / (1 + Math.exp(-x.reduce((sum, value, k) => sum + value * weights[k]!, 0)));
  for (let round = 0; round < 6000; round += 1) {
    const gradient = weights.map(() => 0);
    for (const { x, y } of inputs) {
      const error = predict(x) - y;
      x.forEach((value, k) => (gradient[k]! += error * value));
    }
    weights.forEach((_, k) => (weights[k]! -= (4 * gradient[k]!) / inputs.length));
  }
  console.log(
    name,
    weights.map((weight) => Number(weight.toFixed(2))),
  );
  printThresholds(inputs.map(({ x, y }) => ({ score: predict(x), y })));
}

function printThresholds(scored: { score: number; y: number }[]): void {
  const positives = pairs.filter(({ same }) => same).length;
  for (let threshold = 0.4; threshold < 0.85; threshold += 0.05) {
    const said = scored.filter(({ score }) => score >= threshold);
    const hits = said.filter(({ y }) => y === 1).length;
    console.log(
      `  from ${threshold.toFixed(2)}: precision ${(hits / said.length).toFixed(3)}, recall ${(hits / positives).toFixed(3)}`,
    );
  }
}
