/** One example: its features, and whether it belongs to the class. */
export interface Example {
  features: readonly number[];
  positive: boolean;
}

/** Weights of the features, in their order, and last the bias. */
export type Weights = number[];

const ROUNDS = 25;

/** Logistic regression with a ridge on the weights, by Newton's method: no randomness, so no seed. */
export function fitLogistic(examples: readonly Example[], ridge = 1): Weights {
  const size = (examples[0]?.features.length ?? 0) + 1;
  let weights: Weights = new Array<number>(size).fill(0);
  for (let round = 0; round < ROUNDS; round += 1) {
    const step = newtonStep(examples, weights, ridge);
    weights = weights.map((weight, at) => weight + step[at]!);
  }
  return weights;
}

/** How likely an example belongs to the class. */
export function probability(weights: Weights, features: readonly number[]): number {
  const sum = features.reduce((total, value, at) => total + value * weights[at]!, weights.at(-1)!);
  return 1 / (1 + Math.exp(-sum));
}

function newtonStep(examples: readonly Example[], weights: Weights, ridge: number): number[] {
  const size = weights.length;
  const isBias = (at: number) => at === size - 1;
  const slope = weights.map((weight, at) => (isBias(at) ? 0 : -ridge * weight));
  const curve = weights.map((_, row) =>
    weights.map((__, at) => (row === at ? (isBias(at) ? 1e-6 : ridge) : 0)),
  );
  for (const { features, positive } of examples) {
    const row = [...features, 1];
    const likely = probability(weights, features);
    for (let i = 0; i < size; i += 1) {
      slope[i]! += (Number(positive) - likely) * row[i]!;
      for (let j = 0; j < size; j += 1) curve[i]![j]! += likely * (1 - likely) * row[i]! * row[j]!;
    }
  }
  return solve(curve, slope);
}

/** Solves a system of linear equations by elimination. */
function solve(matrix: readonly number[][], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at]!]);
  for (let i = 0; i < rows.length; i += 1) {
    const pivot = rows.slice(i).reduce((best, row) => (Math.abs(row[i]!) > Math.abs(best[i]!) ? row : best));
    const at = rows.indexOf(pivot);
    [rows[i], rows[at]] = [pivot, rows[i]!];
    for (const row of rows) {
      if (row === pivot) continue;
      const factor = row[i]! / pivot[i]!;
      pivot.forEach((value, column) => (row[column]! -= factor * value));
    }
  }
  return rows.map((row, at) => row.at(-1)! / row[at]!);
}
