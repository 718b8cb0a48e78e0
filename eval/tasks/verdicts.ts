import type { Stance } from "../../src/domain/comparison.js";
import { LIKELY_WEIGHTS, STANCE_WEIGHTS } from "../../src/domain/stance/stance-model.js";
import { type ClimateVerdict, readClimateVerdicts } from "../../training/judged-passages.js";
import { lessonsOf } from "../../training/stance-lessons.js";
import { embedderAtHand } from "../embedder-at-hand.js";
import { type EvalTask, figure } from "../figure.js";
import { countingStance, likelyStanceOf, readWith } from "../likely-thresholds.js";
import { macroF1Over } from "../stance-scores.js";

const VERDICTS: readonly ClimateVerdict[] = ["SUPPORTS", "REFUTES", "DISPUTED", "NOT_ENOUGH_INFO"];

interface Judged {
  gold: ClimateVerdict;
  said: ClimateVerdict;
}

const macroF1 = (rows: readonly Judged[]) =>
  macroF1Over(
    VERDICTS,
    rows.map(({ gold }) => gold),
    rows.map(({ said }) => said),
  );

/** What the stances of the gold sentences come to for each claim, without independence. */
export const verdicts: EvalTask = {
  name: "verdicts",
  sets: ["climate_fever"],
  measure: async ({ folder, sample }) => {
    const embedder = await embedderAtHand();
    const claims = await Promise.all(
      sample(readClimateVerdicts(folder)).map(async ({ verdict, passages }) => ({
        gold: verdict,
        read: (await lessonsOf(embedder, passages)).map((lesson) =>
          readWith(lesson, 0, { ruled: STANCE_WEIGHTS, likely: LIKELY_WEIGHTS }),
        ),
      })),
    );
    const always = (said: ClimateVerdict) => macroF1(claims.map(({ gold }) => ({ gold, said })));
    const ways = [
      ["verdict macro-F1, likely stance", likelyStanceOf()],
      ["verdict macro-F1, stance that counts", countingStance],
    ] as const;
    return ways.map(([metric, stanceOf]) => {
      const judged = claims.map(({ gold, read }) => ({ gold, said: verdictOf(read.map(stanceOf)) }));
      return figure(
        {
          ...{ metric, set: "climate_fever", baselines: { "all supported": always("SUPPORTS") } },
          flagged: judged.filter(({ said }) => said !== "NOT_ENOUGH_INFO").length / judged.length,
        },
        judged,
        macroF1,
      );
    });
  },
};

function verdictOf(stances: readonly Stance[]): ClimateVerdict {
  const [supported, refuted] = [stances.includes("SUPPORTS"), stances.includes("REFUTES")];
  if (supported && refuted) return "DISPUTED";
  return supported ? "SUPPORTS" : refuted ? "REFUTES" : "NOT_ENOUGH_INFO";
}
