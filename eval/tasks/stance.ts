import type { Stance } from "../../src/domain/comparison.js";
import { LIKELY_WEIGHTS, STANCE_WEIGHTS } from "../../src/domain/stance/stance-model.js";
import { type JudgedPassage, readClimateFever, readFactcheckBench } from "../../training/judged-passages.js";
import { lessonsOf } from "../../training/stance-lessons.js";
import { trainLikely, trainStance } from "../../training/stance-training.js";
import { embedderAtHand } from "../embedder-at-hand.js";
import { type EvalTask, type Figure, figure } from "../figure.js";
import { FOLDS, foldsByClaim } from "../folds-by-claim.js";
import { countingStance, likelyStanceOf, type ReadLesson, readWith } from "../likely-thresholds.js";
import { fitOverlapRegression } from "../overlap-regression.js";
import { macroF1 } from "../stance-scores.js";

/** The stance of passages: trained on Factcheck-Bench, and cross-validated by claim there; on Climate-FEVER as it ships. */
export const stance: EvalTask = {
  name: "stance",
  sets: ["factcheck_bench", "climate_fever"],
  measure: async ({ folder, sample }) => {
    const bench = sample(readFactcheckBench(folder));
    const climate = sample(readClimateFever(folder));
    return [
      ...figuresOf("factcheck_bench", bench, await crossValidated(bench), "overlap regression .383"),
      ...figuresOf("climate_fever", climate, await asShipped(climate), "overlap regression .421"),
    ];
  },
};

async function crossValidated(judged: readonly JudgedPassage[]): Promise<ReadLesson[]> {
  const lessons = await lessonsOf(await embedderAtHand(), judged);
  const folds = foldsByClaim(judged);
  const models = FOLDS.map((fold) => {
    const others = lessons.filter((_, at) => folds[at] !== fold);
    return { ruled: trainStance(others), likely: trainLikely(others) };
  });
  return lessons.map((lesson, at) => readWith(lesson, folds[at]!, models[folds[at]!]!));
}

async function asShipped(judged: readonly JudgedPassage[]): Promise<ReadLesson[]> {
  const lessons = await lessonsOf(await embedderAtHand(), judged);
  return lessons.map((lesson) => readWith(lesson, 0, { ruled: STANCE_WEIGHTS, likely: LIKELY_WEIGHTS }));
}

function figuresOf(
  set: string,
  judged: readonly JudgedPassage[],
  read: readonly ReadLesson[],
  published: string,
): Figure[] {
  const folds = foldsByClaim(judged);
  const fitted = FOLDS.map((fold) => fitOverlapRegression(judged.filter((_, at) => folds[at] !== fold)));
  const by = (say: (row: JudgedPassage, at: number) => Stance) =>
    macroF1(
      judged.map((row) => row.stance),
      judged.map(say),
    );
  const baselines = {
    "all neutral": by(() => "NEUTRAL"),
    "overlap regression": by((row, at) => fitted[folds[at]!]!(row)),
  };
  const shown = [
    ["stance macro-F1, likely", likelyStanceOf()],
    ["stance macro-F1, counted", countingStance],
  ] as const;
  return shown.map(([metric, say]) =>
    figure(
      {
        metric,
        set,
        baselines,
        published,
        flagged: read.filter((row) => say(row) !== "NEUTRAL").length / read.length,
      },
      read.map((row) => ({ gold: row.gold, said: say(row) })),
      (rows) =>
        macroF1(
          rows.map(({ gold }) => gold),
          rows.map(({ said }) => said),
        ),
    ),
  );
}
