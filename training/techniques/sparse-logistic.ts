/** An example: the terms that hold of it, and whether it belongs to the class. */
interface TermedExample {
  terms: readonly string[];
  positive: boolean;
}

/** A linear model over terms: its log odds are the bias and the weights of the terms that hold. */
export interface TermModel {
  bias: number;
  terms: Record<string, number>;
}

interface Training {
  epochs: number;
  rate: number;
  /** The ridge on each weight, for each example that has its term. */
  shrink: number;
  /** Terms seen less often are left out. */
  rare: number;
}

/**
 * Logistic regression by AdaGrad over examples in an order that is fixed by their number and the epoch: the same examples give
 * the same model. For thousands of terms of which a few hold; `fitLogistic` is for a handful of numbers.
 */
export function fitTerms(
  examples: readonly TermedExample[],
  { epochs, rate, shrink, rare }: Training,
): TermModel {
  const known = frequentTerms(examples, rare);
  const ids = new Map([...known].map((term, at) => [term, at]));
  const rows = examples.map(({ terms, positive }) => ({
    ids: terms.flatMap((term) => ids.get(term) ?? []),
    positive: positive ? 1 : 0,
  }));
  const weights = new Float64Array(known.size);
  const squares = new Float64Array(known.size).fill(1e-8);
  const share = examples.filter(({ positive }) => positive).length / Math.max(1, examples.length);
  let bias = Math.log((share + 1e-6) / (1 - share + 1e-6));
  let biasSquare = 1e-8;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const at of orderOf(rows.length, epoch)) {
      const row = rows[at]!;
      const sum = row.ids.reduce((total, id) => total + weights[id]!, bias);
      const error = row.positive - 1 / (1 + Math.exp(-sum));
      biasSquare += error * error;
      bias += (rate * error) / Math.sqrt(biasSquare);
      for (const id of row.ids) {
        const slope = error - shrink * weights[id]!;
        squares[id]! += slope * slope;
        weights[id]! += (rate * slope) / Math.sqrt(squares[id]!);
      }
    }
  }
  return { bias, terms: Object.fromEntries([...known].map((term, at) => [term, weights[at]!])) };
}

function frequentTerms(examples: readonly TermedExample[], rare: number): Set<string> {
  const counts = new Map<string, number>();
  for (const { terms } of examples) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= rare).map(([term]) => term));
}

/** A shuffled order, always the same for a count and an epoch. */
function orderOf(count: number, epoch: number): number[] {
  let state = 0x9e3779b9 ^ ((epoch + 1) * 0x85ebca6b);
  const order = Array.from({ length: count }, (_, at) => at);
  for (let at = count - 1; at > 0; at -= 1) {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) | 0;
    const other = (state >>> 0) % (at + 1);
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  return order;
}
