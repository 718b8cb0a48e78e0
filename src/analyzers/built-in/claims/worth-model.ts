import weights from "./worth-weights.json" with { type: "json" };

/** Weights of a linear model of check-worthiness; training/checkworthy.ts makes them. */
interface WorthWeights {
  bias: number;
  terms: ReadonlyMap<string, number>;
}

const MODEL: WorthWeights = { bias: weights.bias, terms: new Map(Object.entries(weights.terms)) };

/**
 * The words and word pairs of a statement as the model knows them: in lower case, every figure as "#" and every name
 * as "@", so that what was learned from debates holds for other persons and numbers.
 */
export function worthTerms(statement: string): string[] {
  const words = statement.match(/[\p{L}\p{M}]+(?:['’]\p{L}+)?|\d[\d.,]*|[$€£%?]/gu) ?? [];
  const plain = words.map((word, at) => {
    if (/^\d/u.test(word)) return "#";
    return at > 0 && /^\p{Lu}/u.test(word) && !/^I(?:['’]|$)/u.test(word)
      ? "@"
      : word.toLowerCase().replace("’", "'");
  });
  const joined = plain.filter((word, at) => word !== "@" || plain[at - 1] !== "@");
  const pairs = joined.map((word, at) => `${at === 0 ? "^" : (joined[at - 1] ?? "^")} ${word}`);
  const length =
    joined.length < 6
      ? "=short"
      : joined.length < 12
        ? "=middling"
        : joined.length < 25
          ? "=long"
          : "=longest";
  return [...new Set([...joined, ...pairs, length])];
}

/** The model's log odds that a statement is worth a check. Every term of a statement weighs the same, by its length. */
export function worthLogOdds(statement: string): number {
  const terms = worthTerms(statement);
  const norm = Math.sqrt(terms.length || 1);
  return MODEL.bias + terms.reduce((sum, term) => sum + (MODEL.terms.get(term) ?? 0), 0) / norm;
}
