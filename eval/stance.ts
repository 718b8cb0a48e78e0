/**
 * How well passages are given a stance towards a claim: on Factcheck-Bench (Apache-2.0), by which the models were trained and on
 * which they are cross-validated by claim, and on the development half of Climate-FEVER, which trained nothing that ships.
 * Apart from each other: the stance that counts, and the likely one. And how often a passage still supports once the claim
 * has been distorted. Run:
 *   DEVELOPMENT_DATA=... EMBEDDING_MODEL_DIR=... npx tsx eval/stance.ts
 */
import type { Stance } from "../src/domain/comparison.js";
import { compareStatements } from "../src/domain/matching/compare-statements.js";
import { readStatement } from "../src/domain/matching/read-statement.js";
import { LIKELY_WEIGHTS, STANCE_WEIGHTS } from "../src/domain/stance/stance-model.js";
import { type JudgedPassage, readClimateFever, readFactcheckBench } from "../training/judged-passages.js";
import { lessonsOf } from "../training/stance-lessons.js";
import { type Lesson, trainLikely, trainStance, withoutLikeness } from "../training/stance-training.js";
import { embedderAtHand } from "./embedder-at-hand.js";
import { FOLDS, foldsByClaim } from "./folds-by-claim.js";
import {
  chooseThresholds,
  countingStance,
  likelyStanceOf,
  readWith,
  saidByFold,
  type StanceModels,
} from "./likely-thresholds.js";
import { fitOverlapRegression } from "./overlap-regression.js";
import { reportDistortedClaims } from "./stance-distortions.js";
import { describeScores } from "./stance-scores.js";

const embedder = await embedderAtHand();
const SHIPPED: StanceModels = { ruled: STANCE_WEIGHTS, likely: LIKELY_WEIGHTS };

const bench = await readSet("Factcheck-Bench", readFactcheckBench());
const climate = await readSet("Climate-FEVER", readClimateFever());
for (const set of [bench, climate]) reportBaselines(set);
const [ofBench, ofClimate] = [trainApart(bench), trainApart(climate)];
for (const bare of embedder === null ? [true] : [true, false]) reportJudge(bare);

interface JudgedSet {
  name: string;
  judged: readonly JudgedPassage[];
  lessons: readonly Lesson[];
  /** The part to which each passage's claim belongs. */
  folds: readonly number[];
  gold: readonly Stance[];
}

async function readSet(name: string, judged: readonly JudgedPassage[]): Promise<JudgedSet> {
  const lessons = await lessonsOf(embedder, judged);
  return { name, judged, lessons, folds: foldsByClaim(judged), gold: judged.map(({ stance }) => stance) };
}

function print(what: string, { name, gold }: JudgedSet, said: readonly Stance[]): void {
  console.log(describeScores(`${name}: ${what}`, gold, said));
}

function reportBaselines(set: JudgedSet): void {
  const { judged, lessons, folds } = set;
  const claims = new Set(judged.map(({ claim }) => claim));
  console.log(`\n${set.name}: ${judged.length} passages, ${claims.size} claims`);
  print(
    "all neutral",
    set,
    judged.map(() => "NEUTRAL"),
  );
  const fitted = FOLDS.map((fold) => fitOverlapRegression(judged.filter((_, at) => folds[at] !== fold)));
  print(
    "overlap regression, cross-validated",
    set,
    judged.map((row, at) => fitted[folds[at]!]!(row)),
  );
  print("the matcher alone on whole passages", set, lessons.map(byMatcher));
}

function byMatcher({ claim, passage }: Lesson): Stance {
  const whole = passage.sentences.map(({ text }) => text).join(" ");
  return compareStatements(readStatement(claim), readStatement(whole), passage.likeness).stance;
}

/** For each part of the claims what is trained on the others. */
function trainApart({ lessons, folds }: JudgedSet): StanceModels[] {
  return FOLDS.map((fold) => {
    const others = lessons.filter((_, at) => folds[at] !== fold);
    return { ruled: trainStance(others), likely: trainLikely(others) };
  });
}

function reportJudge(bare: boolean): void {
  console.log(`\n${bare ? "without" : "with"} embeddings`);
  const lessonsIn = ({ lessons }: JudgedSet) => (bare ? lessons.map(withoutLikeness) : lessons);
  const read = (set: JudgedSet, modelsOf: (at: number) => StanceModels) =>
    lessonsIn(set).map((lesson, at) => readWith(lesson, set.folds[at]!, modelsOf(at)));
  const apart = read(bench, (at) => ofBench[bench.folds[at]!]!);
  const across = read(climate, () => SHIPPED);
  print("counts, cross-validated", bench, apart.map(countingStance));
  print("counts, as it ships", climate, across.map(countingStance));
  const [onBench, onClimate] = saidByFold([apart, across]);
  print("likely, cross-validated with thresholds", bench, onBench!);
  print("likely, trained on the other set", climate, onClimate!);
  console.log("  thresholds chosen on all of both:", chooseThresholds([apart, across]));
  print("likely, cross-validated, thresholds as they ship", bench, apart.map(likelyStanceOf()));
  print("likely, as it ships", climate, across.map(likelyStanceOf()));
  const there = read(climate, (at) => ofClimate[climate.folds[at]!]!);
  print("likely, cross-validated (ships nowhere)", climate, saidByFold([there])[0]!);
  const back = read(bench, () => ofClimate[0]!);
  print(
    "likely, trained on the other set",
    bench,
    back.map(likelyStanceOf(chooseThresholds([there.filter(({ fold }) => fold !== 0)]))),
  );
  for (const set of [bench, climate]) {
    console.log(`  ${set.name}, as it ships`);
    reportDistortedClaims(lessonsIn(set));
  }
}
