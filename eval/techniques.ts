/**
 * How well the techniques of persuasion are found, by technique, with the reliability of their confidence and how far sober texts are left
 * alone: `npx tsx eval/techniques.ts`.
 *   --write   keeps what was measured in src/domain/technique-measures.json, for `Technique.measured`, and in docs/techniques.md
 */
import { readFileSync, writeFileSync } from "node:fs";

import measures from "../src/domain/technique-measures.json" with { type: "json" };
import { FEWEST_ANNOTATED_SPANS } from "../src/domain/technique-measures.js";
import { TECHNIQUES } from "../src/domain/techniques.js";
import { readDocument } from "../src/analyzers/built-in/sentence-document.js";
import { assessPropaganda } from "../src/analyzers/built-in/propaganda-assessment.js";
import { detectTechniques } from "../src/analyzers/built-in/techniques/detect-techniques.js";
import { HARANGUES, PLAIN_REPORTS } from "../test/unit/analyzers/techniques-texts.js";
import { type TechniqueMeasures, techniqueTables } from "./technique-tables.js";
import { binaryScore, lengthOf, overlapCounts, overlaps, partialCredit, union } from "./techniques-scores.js";
import {
  DATA_FOLDER,
  hasDevelopmentSets,
  readAnnotatedArticles,
  readBias,
  readNewsTexts,
  readSubjectivity,
  type AnnotatedArticle,
  type LabelledSentence,
} from "./techniques-sets.js";

if (!hasDevelopmentSets()) {
  console.error(
    `The development sets are not in ${DATA_FOLDER}. Set EVAL_DATA_DIR to the folder that holds them.`,
  );
  process.exit(1);
}

const judged = readAnnotatedArticles().map(judge);
if (process.argv.includes("--write")) writeMeasures();
printSpanFigures();
printByTechnique();
printReliability();
printNeutral("CheckThat! 2023 task 2, objective sentences", readSubjectivity());
printNeutral("BABE, unbiased sentences", readBias());
printScores("BASIL, news of three large outlets", readNewsTexts());
printScores("plain reports of the tests", Object.values(PLAIN_REPORTS));
printScores("harangues of the tests", Object.values(HARANGUES));

function judge(article: AnnotatedArticle) {
  const document = readDocument({ title: "", text: article.text });
  const detections = detectTechniques(document);
  const found = detections.flatMap(({ technique, spans }) =>
    spans.map(({ start, end }) => ({ technique, start, end })),
  );
  return { article, document, detections, found };
}

function printSpanFigures(): void {
  const pairs = judged.map(({ found, article }) => ({ found, gold: article.spans }));
  const { precision, recall, f1 } = partialCredit(pairs);
  const characters = judged.reduce((total, { article }) => total + article.text.length, 0);
  const flagged = pairs.reduce((total, { found }) => total + lengthOf(union(found)), 0) / characters;
  const sentences = binaryScore(
    judged.flatMap(({ document, found, article }) =>
      document.sentences.map((sentence) => ({
        found: found.some((span) => overlaps(span, sentence)),
        gold: article.spans.some((span) => overlaps(span, sentence)),
      })),
    ),
  );
  console.log(`SemEval-2023 task 3, ${judged.length} articles`);
  console.log(
    `  span, any technique   P ${percent(precision)}  R ${percent(recall)}  F1 ${f1.toFixed(3)}  text flagged ${percent(flagged)}`,
  );
  console.log(
    `  sentence, any         P ${percent(sentences.precision)}  R ${percent(sentences.recall)}  F1 ${sentences.f1.toFixed(3)}  sentences flagged ${percent(sentences.flagged)}`,
  );
}

function writeMeasures(): void {
  const techniques = Object.fromEntries(
    TECHNIQUES.map(({ slug }) => {
      const { found, hits, gold, reached } = overlapCounts(
        judged.map((one) => ({
          found: one.found.filter(({ technique }) => technique === slug),
          gold: one.article.spans.filter(({ technique }) => technique === slug),
        })),
      );
      const share = (part: number, whole: number) => Math.round((1000 * part) / Math.max(1, whole)) / 1000;
      return [slug, { annotated: gold, found, precision: share(hits, found), recall: share(reached, gold) }];
    }),
  );
  const kept = { set: measures.set, articles: judged.length, techniques, reliability: reliability() };
  writeFileSync(
    new URL("../src/domain/technique-measures.json", import.meta.url),
    `${JSON.stringify(kept, null, 2)}\n`,
  );
  const page = new URL("../docs/techniques.md", import.meta.url);
  const written = readFileSync(page, "utf8");
  writeFileSync(page, written.replace(/\| technique [^]*\|\n/u, `${techniqueTables(kept)}\n`));
}

function printByTechnique(): void {
  let found = 0;
  let hits = 0;
  console.log(
    "\n  technique                          found  right  precision  partial  gold  recall  any technique",
  );
  for (const { slug } of TECHNIQUES) {
    const pairs = judged.map((one) => ({
      found: one.found.filter(({ technique }) => technique === slug),
      gold: one.article.spans.filter(({ technique }) => technique === slug),
    }));
    const counts = overlapCounts(pairs);
    const any = overlapCounts(
      judged.map((one, index) => ({ found: pairs[index]?.found ?? [], gold: one.article.spans })),
    );
    if (counts.found === 0 && counts.gold === 0) continue;
    if (counts.gold > 0) [found, hits] = [found + counts.found, hits + counts.hits];
    const measured =
      counts.gold >= FEWEST_ANNOTATED_SPANS
        ? percent(counts.hits / Math.max(1, counts.found))
        : "not measured";
    console.log(
      `  ${slug.padEnd(33)} ${pad(counts.found, 6)} ${pad(counts.hits, 6)} ${measured.padStart(12)} ${percent(partialCredit(pairs).precision).padStart(6)} ${pad(counts.gold, 5)}  ${percent(counts.reached / Math.max(1, counts.gold)).padStart(6)}  ${percent(any.hits / Math.max(1, any.found)).padStart(6)}`,
    );
  }
  console.log(
    `  typed micro precision ${percent(hits / Math.max(1, found))} (${hits} of ${found} spans of annotated techniques)`,
  );
}

/** How often detections of one confidence are right: right is, a span touches an annotated one of the technique. */
function reliability(): TechniqueMeasures["reliability"] {
  const measured = new Set(
    judged.flatMap(({ article }) => article.spans.map(({ technique }) => technique)) as string[],
  );
  const outcomes = judged.flatMap(({ detections, article }) =>
    detections
      .filter(({ technique }) => measured.has(technique))
      .map(({ technique, confidence, spans }) => ({
        confidence,
        right: spans.some((span) =>
          article.spans.some((gold) => gold.technique === technique && overlaps(span, gold)),
        ),
      })),
  );
  return Array.from({ length: 10 }, (_, tenth) => tenth / 10).flatMap((from) => {
    const bin = outcomes.filter(
      ({ confidence }) => confidence >= from - 1e-9 && confidence < from + 0.1 - 1e-9,
    );
    const right = bin.filter((outcome) => outcome.right).length / bin.length;
    return bin.length === 0 ? [] : [{ from, detections: bin.length, right: Math.round(right * 1000) / 1000 }];
  });
}

function printReliability(): void {
  console.log("\n  confidence of a detection, and how often it was right");
  for (const { from, detections, right } of reliability())
    console.log(`  ${from.toFixed(1)} to ${(from + 0.1).toFixed(1)}: ${percent(right)} of ${detections}`);
}

function printNeutral(name: string, sentences: LabelledSentence[]): void {
  const judgedSentences = sentences.map(({ text, neutral }) => ({
    neutral,
    techniques: detectTechniques(readDocument({ title: "", text })).map(({ technique }) => technique),
  }));
  const share = (neutral: boolean) => {
    const some = judgedSentences.filter((sentence) => sentence.neutral === neutral);
    return `${percent(some.filter(({ techniques }) => techniques.length > 0).length / some.length)} of ${some.length}`;
  };
  console.log(`\n${name}: flagged ${share(true)}; of the others ${share(false)}`);
  for (const { slug } of TECHNIQUES) {
    const flagged = judgedSentences.filter(({ techniques }) => (techniques as string[]).includes(slug));
    const neutral = flagged.filter((sentence) => sentence.neutral).length;
    if (flagged.length > 0)
      console.log(`  ${slug.padEnd(33)} ${pad(neutral, 4)} neutral, ${pad(flagged.length - neutral, 4)} not`);
  }
}

function printScores(name: string, texts: string[]): void {
  const scores = texts.map(scoreOf).sort((a, b) => a - b);
  const at = (share: number) =>
    (scores[Math.min(scores.length - 1, Math.floor(share * scores.length))] ?? 0).toFixed(2);
  const below = scores.filter((score) => score < 0.1).length / scores.length;
  console.log(
    `\n${name} (${texts.length}): score under 0.1 for ${percent(below)}; lowest ${at(0)}, median ${at(0.5)}, highest ${at(1)}`,
  );
}

function scoreOf(text: string): number {
  const document = readDocument({ title: "", text });
  return assessPropaganda(document, detectTechniques(document)).score;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}

function pad(count: number, width: number): string {
  return String(count).padStart(width);
}
