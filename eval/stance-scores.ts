import type { Stance } from "../src/domain/comparison.js";

const CLASSES: readonly Stance[] = ["SUPPORTS", "REFUTES", "NEUTRAL"];

/** Macro-F1 over the three stances, as 0 to 1. */
export function macroF1(gold: readonly Stance[], said: readonly Stance[]): number {
  return macroF1Over(CLASSES, gold, said);
}

/** The mean of the F1 of all classes, also of those that nothing was given. */
export function macroF1Over<Class extends string>(
  classes: readonly Class[],
  gold: readonly Class[],
  said: readonly Class[],
): number {
  return classes.reduce((sum, one) => sum + scoresOf(one, gold, said).f1, 0) / classes.length;
}

/** One line: macro-F1, each stance's precision, recall and F1, and how much was given a side. */
export function describeScores(name: string, gold: readonly Stance[], said: readonly Stance[]): string {
  const classes = CLASSES.map((stance) => {
    const { precision, recall, f1 } = scoresOf(stance, gold, said);
    return `${stance} P ${shown(precision)} R ${shown(recall)} F1 ${shown(f1)}`;
  });
  const sided = said.filter((stance) => stance !== "NEUTRAL").length / said.length;
  const turned = said.filter((stance, at) => stance === "SUPPORTS" && gold[at] === "REFUTES").length;
  return [
    `${name.padEnd(44)} macro-F1 ${shown(macroF1(gold, said))}`,
    ...classes,
    `given a side ${shown(sided)}`,
    `refuting called support ${turned}`,
  ].join(" | ");
}

function scoresOf<Class extends string>(stance: Class, gold: readonly Class[], said: readonly Class[]) {
  const hits = said.filter((one, at) => one === stance && gold[at] === stance).length;
  const [given, true_] = [said, gold].map((list) => list.filter((one) => one === stance).length);
  return {
    precision: hits / (given || 1),
    recall: hits / (true_ || 1),
    f1: (2 * hits) / (given! + true_! || 1),
  };
}

const shown = (value: number) => value.toFixed(3);
