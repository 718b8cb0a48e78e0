/**
 * How well passages are given a stance towards a claim: on Factcheck-Bench (Apache-2.0), by which the model was trained and on
 * which it is cross-validated by claim, and on the development half of Climate-FEVER, which trained nothing. And how often
 * a passage still supports once the claim has been distorted. Run:
 *   DEVELOPMENT_DATA=... EMBEDDING_MODEL_DIR=... npx tsx eval/stance.ts [--show]
 */
import type { Stance } from "../src/domain/comparison.js";
import { compareStatements } from "../src/domain/matching/compare-statements.js";
import { readStatement } from "../src/domain/matching/read-statement.js";
import { readPassage } from "../src/domain/stance/read-passage.js";
import { STANCE_WEIGHTS, type StanceWeights } from "../src/domain/stance/stance-model.js";
import { createLocalEmbedder } from "../src/llm/local-embedder.js";
import { type JudgedPassage, readClimateFever, readFactcheckBench } from "../training/judged-passages.js";
import { lessonsOf } from "../training/stance-lessons.js";
import { type Lesson, trainStance } from "../training/stance-training.js";
import { fitOverlapRegression } from "./overlap-regression.js";
import { reportDistortedClaims } from "./stance-distortions.js";
import { describeScores } from "./stance-scores.js";

const FOLDS = 5;
const folder = process.env["DEVELOPMENT_DATA"];
if (!folder)
  throw new Error("Set DEVELOPMENT_DATA to the folder that contains factcheck_bench/ and climate_fever/.");
const embedder = await createLocalEmbedder({
  modelDir: process.env["EMBEDDING_MODEL_DIR"] ?? null,
  onUnavailable: (reason) => console.log(reason),
});

for (const [name, judged, trained] of [
  ["Factcheck-Bench", readFactcheckBench(folder), true],
  ["Climate-FEVER", readClimateFever(folder), false],
] as const) {
  const started = performance.now();
  const lessons = await lessonsOf(embedder, judged);
  const gold = judged.map(({ stance }) => stance);
  const print = (what: string, said: readonly Stance[]) => console.log(describeScores(what, gold, said));
  console.log(
    `\n${name}: ${judged.length} passages, ${new Set(judged.map(({ claim }) => claim)).size} claims`,
  );
  print(
    "all neutral",
    judged.map(() => "NEUTRAL"),
  );
  print("overlap regression, cross-validated", acrossFolds(judged, fitOverlapRegression));
  print("the matcher alone on whole passages", lessons.map(byMatcher));
  for (const bare of embedder === null ? [true] : [true, false]) {
    const read = bare ? lessons.map(withoutLikeness) : lessons;
    const how = bare ? "without embeddings" : "with embeddings";
    if (trained) print(`the judge ${how}, cross-validated`, crossValidated(read, judged, lessons));
    const said = read.map((lesson) => stanceOf(lesson, STANCE_WEIGHTS));
    print(`the judge ${how}, as it ships`, said);
    if (process.argv.includes("--show")) show(read, judged, said);
    reportDistortedClaims(read.filter((_, at) => said[at] === "SUPPORTS"));
  }
  console.log(`${((performance.now() - started) / judged.length).toFixed(1)} ms a passage, all of the above`);
}

function stanceOf({ claim, passage }: Lesson, weights: StanceWeights): Stance {
  return readPassage(readStatement(claim), passage, weights)?.stance ?? "NEUTRAL";
}

function byMatcher({ claim, passage }: Lesson): Stance {
  const whole = passage.sentences.map(({ text }) => text).join(" ");
  return compareStatements(readStatement(claim), readStatement(whole), passage.likeness).stance;
}

function withoutLikeness({ claim, passage, supports }: Lesson): Lesson {
  const sentences = passage.sentences.map(({ text }) => ({ text, likeness: null }));
  return { claim, supports, passage: { sentences, likeness: null } };
}

/** The claims in turn are kept apart from what is trained on the others. */
function crossValidated(
  read: readonly Lesson[],
  judged: readonly JudgedPassage[],
  lessons: readonly Lesson[],
): Stance[] {
  const at = new Map(judged.map((row, index) => [row, index]));
  return acrossFolds(judged, (others) => {
    const weights = trainStance(others.map((row) => lessons[at.get(row)!]!));
    return (row) => stanceOf(read[at.get(row)!]!, weights);
  });
}

function acrossFolds(
  judged: readonly JudgedPassage[],
  fit: (others: JudgedPassage[]) => (row: JudgedPassage) => Stance,
): Stance[] {
  const claims = [...new Set(judged.map(({ claim }) => claim))];
  const foldOf = new Map(claims.map((claim, at) => [claim, at % FOLDS]));
  const isIn = (row: JudgedPassage, fold: number) => foldOf.get(row.claim) === fold;
  const fitted = Array.from({ length: FOLDS }, (_, fold) => fit(judged.filter((row) => !isIn(row, fold))));
  return judged.map((row) => fitted[foldOf.get(row.claim)!]!(row));
}

/** What was given a side that people did not give. */
function show(read: readonly Lesson[], judged: readonly JudgedPassage[], said: readonly Stance[]): void {
  judged.forEach(({ claim, passage, stance }, at) => {
    if (said[at] === "NEUTRAL" || said[at] === stance) return;
    const sentence = read[at]!.passage.sentences.find(
      (one) =>
        readPassage(readStatement(claim), { sentences: [one], likeness: read[at]!.passage.likeness })
          ?.stance === said[at],
    );
    console.log(`  ${said[at]}, judged ${stance}\n    ${claim}\n    ${sentence?.text ?? passage}`);
  });
}
