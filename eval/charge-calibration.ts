/**
 * Fits the two numbers by which the score of a charged passage becomes a likelihood (CALIBRATION in techniques/confidence.ts), and prints
 * beside them how often passages of each likelihood are right, fitted on one half of the articles and counted on the other:
 * `npx tsx eval/charge-calibration.ts`.
 */
import { readDocument } from "../src/analyzers/built-in/sentence-document.js";
import { chargedPassages } from "../src/analyzers/built-in/techniques/charged-passages.js";
import { CHARGED_TECHNIQUES } from "../src/analyzers/built-in/techniques/charged-techniques.js";
import { readForTechniques } from "../src/analyzers/built-in/techniques/read-article.js";
import { overlaps } from "../src/analyzers/built-in/techniques/read-sentence.js";
import { type Example, fitLogistic, probability } from "../training/logistic-regression.js";
import { type AnnotatedArticle, readAnnotatedArticles } from "./techniques-sets.js";

const WIDTH = 0.1;

interface Judged extends Example {
  technique: string;
  /** 0 or 1: which half the article is in. */
  half: number;
}

const judged = readAnnotatedArticles().flatMap(judge);
for (const technique of CHARGED_TECHNIQUES) {
  const passages = judged.filter((passage) => passage.technique === technique);
  const [slope, offset] = fitLogistic(passages, 0.001);
  console.log(
    `${technique}: slope ${slope!.toFixed(2)}, offset ${offset!.toFixed(2)} (${passages.length} passages)`,
  );
  printReliability(passages);
}

function judge({ text, spans }: AnnotatedArticle, index: number): Judged[] {
  const document = readDocument({ title: "", text });
  const article = readForTechniques(document.sentences, document.quotes);
  return chargedPassages(article).map(({ technique, sentence, start, end, score }) => {
    const offset = article.sentences[sentence]!.start;
    const range = { start: offset + start, end: offset + end };
    const positive = spans.some((span) => span.technique === technique && overlaps(span, range));
    return { technique, half: index % 2, features: [score], positive };
  });
}

function printReliability(passages: readonly Judged[]): void {
  const outcomes = [0, 1].flatMap((half) => {
    const weights = fitLogistic(
      passages.filter((passage) => passage.half !== half),
      0.001,
    );
    return passages
      .filter((passage) => passage.half === half)
      .map(({ features, positive }) => ({ likelihood: probability(weights, features), positive }));
  });
  for (let low = 0; low < 1; low += WIDTH) {
    const bin = outcomes.filter(({ likelihood }) => likelihood >= low && likelihood < low + WIDTH);
    const right = bin.filter(({ positive }) => positive).length;
    if (bin.length > 0)
      console.log(
        `  ${low.toFixed(1)} to ${(low + WIDTH).toFixed(1)}: ${((100 * right) / bin.length).toFixed(1)}% of ${bin.length}`,
      );
  }
}
