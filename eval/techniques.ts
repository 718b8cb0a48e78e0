/**
 * What `npm run eval -- techniques` sums up, in detail: how well each technique is found, how often a confidence is right, and how far
 * sober texts are left alone: `npx tsx eval/techniques.ts`.
 *   --write   keeps what was measured in src/domain/technique-measures.json, for `Technique.measured`, and in docs/techniques.md
 */
import { readFileSync, writeFileSync } from "node:fs";

import { assessPropaganda } from "../src/analyzers/built-in/propaganda-assessment.js";
import { readDocument } from "../src/analyzers/built-in/sentence-document.js";
import { detectTechniques } from "../src/analyzers/built-in/techniques/detect-techniques.js";
import measures from "../src/domain/technique-measures.json" with { type: "json" };
import { FEWEST_ANNOTATED_SPANS } from "../src/domain/technique-measures.js";
import { TECHNIQUES } from "../src/domain/techniques.js";
import { HARANGUES, PLAIN_REPORTS } from "../test/unit/analyzers/techniques-texts.js";
import { basilText, readBasil } from "./basil.js";
import { judgeArticle, spansOf } from "./judged-articles.js";
import { measureReliability, measureTechniques } from "./technique-measures.js";
import { techniqueTables } from "./technique-tables.js";
import { overlapCounts, partialCredit } from "./techniques-scores.js";
import {
  type LabelledSentence,
  readAnnotatedArticles,
  readBias,
  readSubjectivity,
} from "./techniques-sets.js";

const judged = readAnnotatedArticles().map(judgeArticle);
if (process.argv.includes("--write")) writeMeasures();
printByTechnique();
printReliability();
printNeutral("CheckThat! 2023 task 2, objective sentences", readSubjectivity());
printNeutral("BABE, unbiased sentences", readBias());
printScores("BASIL, news of three large outlets", readBasil().map(basilText));
printScores("plain reports of the tests", Object.values(PLAIN_REPORTS));
printScores("harangues of the tests", Object.values(HARANGUES));

function writeMeasures(): void {
  const kept = {
    ...{ set: measures.set, articles: judged.length },
    techniques: measureTechniques(judged),
    reliability: measureReliability(judged),
  };
  writeFileSync(
    new URL("../src/domain/technique-measures.json", import.meta.url),
    `${JSON.stringify(kept, null, 2)}\n`,
  );
  const page = new URL("../docs/techniques.md", import.meta.url);
  const written = readFileSync(page, "utf8");
  writeFileSync(page, written.replace(/\| technique [^]*\|\n/u, `${techniqueTables(kept)}\n`));
}

function printByTechnique(): void {
  console.log(
    "  technique                          found  right  precision  partial  gold  recall  any technique",
  );
  for (const { slug } of TECHNIQUES) {
    const pairs = spansOf(judged, slug);
    const { found, hits, gold, reached } = overlapCounts(pairs);
    if (found === 0 && gold === 0) continue;
    const any = overlapCounts(pairs.map((pair, at) => ({ found: pair.found, gold: judged[at]!.gold })));
    const cells = [
      slug.padEnd(33),
      pad(found, 6),
      pad(hits, 6),
      (gold >= FEWEST_ANNOTATED_SPANS ? percent(hits / Math.max(1, found)) : "not measured").padStart(12),
      percent(partialCredit(pairs).precision).padStart(6),
      `${pad(gold, 5)} `,
      `${percent(reached / Math.max(1, gold)).padStart(6)} `,
      percent(any.hits / Math.max(1, found)).padStart(6),
    ];
    console.log(`  ${cells.join(" ")}`);
  }
}

function printReliability(): void {
  console.log("\n  confidence of a detection, and how often it was right");
  for (const { from, detections, right } of measureReliability(judged))
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
