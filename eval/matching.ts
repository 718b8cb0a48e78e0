/**
 * How well the matcher finds the same statement on the MRPC development file, with and without embeddings. Run:
 *   DEVELOPMENT_DATA=... EMBEDDING_MODEL_DIR=... npx tsx eval/matching.ts
 */
import { compareStatements } from "../src/domain/matching/compare-statements.js";
import { readStatement } from "../src/domain/matching/read-statement.js";
import { detailsDiffer, type JudgedPair, readJudgedPairs, similarities } from "./matching-pairs.js";

const pairs = readJudgedPairs();
const cosines = await similarities(pairs);
const statements = pairs.map(({ left, right }) => [readStatement(left), readStatement(right)] as const);
const filtered = pairs.map((pair) => pair.same && !detailsDiffer(pair));

console.log(`${pairs.length} pairs, ${pairs.filter(({ same }) => same).length} judged the same;`);
console.log(
  `${filtered.filter(Boolean).length} of these with no differing number, date or name (the filtered ones)`,
);
report(
  "all yes",
  pairs.map(() => true),
);
report("token overlap, best threshold", bestThreshold(pairs.map(tokenOverlap)));
const lexical = statements.map(([a, b]) => compareStatements(a, b, null));
report(
  "matcher, lexical",
  lexical.map(({ relation }) => relation === "SAME"),
);
if (cosines !== null) {
  report("embeddings alone, best threshold", bestThreshold(cosines));
  const joint = statements.map(([a, b], i) => compareStatements(a, b, cosines[i]!));
  report(
    "matcher with embeddings",
    joint.map(({ relation }) => relation === "SAME"),
  );
  tallyRelations(joint.map(({ relation }) => relation ?? "none"));
}
timing();

function report(name: string, said: boolean[]): void {
  const hits = said.filter((yes, i) => yes && pairs[i]!.same).length;
  const precision = hits / Math.max(1, said.filter(Boolean).length);
  const recall = hits / pairs.filter(({ same }) => same).length;
  const ofFiltered = said.filter((yes, i) => yes && filtered[i]).length / filtered.filter(Boolean).length;
  const f1 = (2 * precision * recall) / (precision + recall);
  const accuracy = said.filter((yes, i) => yes === pairs[i]!.same).length / pairs.length;
  const figures = { precision, recall, "recall of filtered": ofFiltered, F1: f1, accuracy };
  const shown = Object.entries(figures).map(([label, value]) => `${label} ${value.toFixed(3)}`);
  console.log(`${name.padEnd(34)} ${shown.join("  ")}`);
}

/** The threshold with the best F1, found on the same file: a baseline is given its best. */
function bestThreshold(scores: number[]): boolean[] {
  const order = scores.map((score, i) => ({ score, same: pairs[i]!.same })).sort((a, b) => b.score - a.score);
  const positives = order.filter(({ same }) => same).length;
  let [hits, best, threshold] = [0, 0, 0];
  order.forEach(({ score, same }, i) => {
    hits += same ? 1 : 0;
    const f1 = (2 * hits) / (i + 1 + positives);
    if (f1 > best) [best, threshold] = [f1, score];
  });
  return scores.map((score) => score >= threshold);
}

function tokenOverlap({ left, right }: JudgedPair): number {
  const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []);
  const [a, b] = [words(left), words(right)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return (2 * shared) / (a.size + b.size);
}

function tallyRelations(relations: string[]): void {
  for (const relation of new Set(relations)) {
    const of = (same: boolean) =>
      relations.filter((said, i) => said === relation && pairs[i]!.same === same).length;
    console.log(`  ${relation.padEnd(12)} judged the same ${of(true)}, not the same ${of(false)}`);
  }
}

function timing(): void {
  const started = performance.now();
  for (const { left, right } of pairs) compareStatements(readStatement(left), readStatement(right), 0.7);
  const both = performance.now() - started;
  const compared = performance.now();
  for (const [a, b] of statements) compareStatements(a, b, 0.7);
  const alone = performance.now() - compared;
  const each = (milliseconds: number) => Math.round((milliseconds * 1000) / pairs.length);
  console.log(`${each(alone)} microseconds a pair to compare, ${each(both)} with reading both statements`);
}
