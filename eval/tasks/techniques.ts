import { readDocument } from "../../src/analyzers/built-in/sentence-document.js";
import { detectTechniques } from "../../src/analyzers/built-in/techniques/detect-techniques.js";
import { type EvalTask, type Figure, figure, shareOf } from "../figure.js";
import { type JudgedArticle, judgeArticle, sentenceOutcomes, typedPrecision } from "../judged-articles.js";
import { binaryScore, lengthOf, partialCredit, union } from "../techniques-scores.js";
import { readAnnotatedArticles, readSubjectivity } from "../techniques-sets.js";

/** Techniques as spans, and how far neutral sentences are left alone. */
export const techniques: EvalTask = {
  name: "techniques",
  sets: ["semeval2023t3_en", "checkthat2023_t2_subjectivity_en"],
  measure: ({ folder, sample }) => {
    const judged = sample(readAnnotatedArticles(folder)).map(judgeArticle);
    return Promise.resolve([...spanFigures(judged), objectiveFlagged(folder, sample)]);
  },
};

function spanFigures(judged: readonly JudgedArticle[]): Figure[] {
  const set = "semeval2023t3_en";
  const sentenceScore = (some: readonly JudgedArticle[]) => binaryScore(sentenceOutcomes(some));
  const everySentence = sentenceOutcomes(judged).map(({ gold }) => ({ found: true, gold }));
  const whole = judged.map(({ text, gold }) => ({ found: [{ start: 0, end: text.length }], gold }));
  return [
    figure(
      { metric: "technique precision, typed", set, flagged: flaggedText(judged) },
      judged,
      typedPrecision,
    ),
    figure(
      {
        metric: "span F1, any technique",
        set,
        flagged: flaggedText(judged),
        baselines: { "all of the text": partialCredit(whole).f1 },
        published: "regression .358, best system .516",
      },
      judged,
      (some) => partialCredit([...some]).f1,
    ),
    figure(
      {
        metric: "sentence F1, any technique",
        set,
        flagged: sentenceScore(judged).flagged,
        baselines: { "every sentence": binaryScore(everySentence).f1 },
        published: "regression .522",
      },
      judged,
      (some) => sentenceScore(some).f1,
    ),
  ];
}

function flaggedText(judged: readonly JudgedArticle[]): number {
  const characters = judged.reduce((sum, { text }) => sum + text.length, 0);
  return judged.reduce((sum, { found }) => sum + lengthOf(union(found)), 0) / characters;
}

function objectiveFlagged(folder: string, sample: <Unit>(units: readonly Unit[]) => Unit[]): Figure {
  const sentences = sample(readSubjectivity(folder)).map(({ text, neutral }) => ({
    neutral,
    flagged: detectTechniques(readDocument({ title: "", text })).length > 0,
  }));
  const flagged = shareOf((sentence: { flagged: boolean }) => sentence.flagged);
  const [neutral, others] = [true, false].map((wanted) =>
    sentences.filter((sentence) => sentence.neutral === wanted),
  );
  return figure(
    {
      metric: "objective sentences flagged",
      set: "checkthat2023_t2",
      flagged: flagged(sentences),
      baselines: { "subjective sentences": flagged(others!) },
    },
    neutral!,
    flagged,
  );
}
