import { readDocument } from "../../src/analyzers/built-in/sentence-document.js";
import { detectTechniques } from "../../src/analyzers/built-in/techniques/detect-techniques.js";
import { type EvalTask, type Figure, figure, shareOf } from "../figure.js";
import {
  binaryScore,
  lengthOf,
  overlapCounts,
  overlaps,
  partialCredit,
  union,
} from "../techniques-scores.js";
import { type AnnotatedArticle, readAnnotatedArticles, readSubjectivity } from "../techniques-sets.js";

/** Techniques as spans, and how far neutral sentences are left alone. */
export const techniques: EvalTask = {
  name: "techniques",
  sets: ["semeval2023t3_en", "checkthat2023_t2_subjectivity_en"],
  measure: ({ folder, sample }) => {
    const judged = sample(readAnnotatedArticles(folder)).map(judge);
    return Promise.resolve([...spanFigures(judged), objectiveFlagged(folder, sample)]);
  },
};

type Judged = ReturnType<typeof judge>;

function judge({ text, spans: gold }: AnnotatedArticle) {
  const document = readDocument({ title: "", text });
  const found = detectTechniques(document).flatMap(({ technique, spans }) =>
    spans.map(({ start, end }) => ({ technique, start, end })),
  );
  const sentences = document.sentences.map((sentence) => ({
    found: found.some((span) => overlaps(span, sentence)),
    gold: gold.some((span) => overlaps(span, sentence)),
  }));
  return { text, found, gold, sentences };
}

function spanFigures(judged: readonly Judged[]): Figure[] {
  const set = "semeval2023t3_en";
  const sentencesOf = (some: readonly Judged[]) => binaryScore(some.flatMap(({ sentences }) => sentences));
  const allYes = (some: readonly Judged[]) =>
    binaryScore(some.flatMap(({ sentences }) => sentences.map(({ gold }) => ({ found: true, gold })))).f1;
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
        flagged: sentencesOf(judged).flagged,
        baselines: { "every sentence": allYes(judged) },
        published: "regression .522",
      },
      judged,
      (some) => sentencesOf(some).f1,
    ),
  ];
}

function flaggedText(judged: readonly Judged[]): number {
  const characters = judged.reduce((sum, { text }) => sum + text.length, 0);
  return judged.reduce((sum, { found }) => sum + lengthOf(union(found)), 0) / characters;
}

/** Of all spans of techniques that the set annotates, how many touch one of the same technique. */
function typedPrecision(judged: readonly Judged[]): number {
  const annotated = new Set(judged.flatMap(({ gold }) => gold.map(({ technique }) => technique as string)));
  let [found, hits] = [0, 0];
  for (const technique of annotated) {
    const of = <Span extends { technique: string }>(spans: readonly Span[]) =>
      spans.filter((span) => span.technique === technique);
    const counts = overlapCounts(judged.map((one) => ({ found: of(one.found), gold: of(one.gold) })));
    [found, hits] = [found + counts.found, hits + counts.hits];
  }
  return hits / Math.max(1, found);
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
