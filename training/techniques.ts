/**
 * Trains the models of charged words on texts of our own writing (training/techniques/texts): for loaded language, for name calling,
 * and for either. Nothing else is read.
 *
 *   npx tsx training/techniques.ts
 *
 * Writes src/analyzers/built-in/techniques/charge-weights.json. The same texts give the same weights.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";

import type { ChargeModel } from "../src/analyzers/built-in/techniques/charge-model.js";
import { chargeTerms } from "../src/analyzers/built-in/techniques/charge-terms.js";
import { CHARGED_TECHNIQUES } from "../src/analyzers/built-in/techniques/charged-techniques.js";
import { readForTechniques } from "../src/analyzers/built-in/techniques/read-article.js";
import { overlaps } from "../src/analyzers/built-in/techniques/read-sentence.js";
import { readDocument } from "../src/analyzers/built-in/sentence-document.js";
import { type MarkedText, readMarkedTexts } from "./techniques/annotated-writing.js";
import { fitTerms, type TermModel } from "./techniques/sparse-logistic.js";

const TEXTS = join(import.meta.dirname, "techniques/texts");
const TARGET = new URL("../src/analyzers/built-in/techniques/charge-weights.json", import.meta.url);
const TRAINING = { epochs: 6, rate: 0.1, shrink: 1e-3, rare: 2 };
/** Loose sentences teach what they were written for; of the others, one is nothing but its technique. */
const LOOSE = /singles|loaded-language|name-calling|exaggeration|flag-waving/;

interface WordExample {
  terms: string[];
  techniques: ReadonlySet<string>;
}

function examplesOf({ title, text, spans }: MarkedText): WordExample[] {
  const document = readDocument({ title, text });
  const article = readForTechniques(document.sentences, document.quotes);
  return article.charged.flatMap((sentence, at) => {
    const offset = article.sentences[at]!.start;
    return chargeTerms(sentence, article.counts).flatMap((terms, index) => {
      if (terms === null) return [];
      const word = sentence.read.words[index]!;
      const place = { start: offset + word.start, end: offset + word.end };
      const around = spans.filter((span) => overlaps(span, place));
      return [{ terms, techniques: new Set<string>(around.map(({ technique }) => technique)) }];
    });
  });
}

function train(examples: readonly WordExample[], techniques: readonly string[]): TermModel {
  const { bias, terms } = fitTerms(
    examples.map((example) => ({
      terms: example.terms,
      positive: techniques.some((technique) => example.techniques.has(technique)),
    })),
    TRAINING,
  );
  const rounded = Object.entries(terms)
    .map(([term, weight]): [string, number] => [term, Math.round(weight * 100) / 100])
    .filter(([, weight]) => weight !== 0)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return { bias: Math.round(bias * 100) / 100, terms: Object.fromEntries(rounded) };
}

const texts = readMarkedTexts(TEXTS).filter(({ isArticle, file }) => isArticle || LOOSE.test(file));
const examples = texts.flatMap(examplesOf);
const model: ChargeModel = {
  either: train(examples, CHARGED_TECHNIQUES),
  "loaded-language": train(examples, ["loaded-language"]),
  "name-calling": train(examples, ["name-calling"]),
};
writeFileSync(TARGET, `${JSON.stringify(model, null, 1)}\n`);
console.log(
  `${examples.length} charged words of ${texts.length} texts; ${Object.keys(model.either.terms).length} terms written to ${TARGET.pathname}`,
);
