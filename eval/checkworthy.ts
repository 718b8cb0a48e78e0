/**
 * Measures check-worthiness on the development part of CLEF-2024 CheckThat! task 1 in English (ClaimBuster, CC BY 4.0):
 * each sentence is analysed as an article of its own, and counts as Yes where a claim comes out.
 *
 *   npx tsx eval/checkworthy.ts [FOLDER]       FOLDER holds dev.tsv; ../shared/data/checkthat2024_t1_checkworthy_en if left out
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { worthLogOdds } from "../src/analyzers/built-in/claims/worth-model.js";
import { readLabelledSentences, type LabelledSentence } from "../training/labelled-sentences.js";
import { hasClaim } from "./tasks/check-worthiness.js";

function print(name: string, sentences: readonly LabelledSentence[], said: readonly boolean[]): void {
  const count = (yes: boolean, worthy: boolean) =>
    sentences.filter((sentence, at) => said[at] === yes && sentence.worthy === worthy).length;
  const [hits, falseAlarms, missed] = [count(true, true), count(true, false), count(false, true)];
  const figures = [
    ["F1", (2 * hits) / (2 * hits + falseAlarms + missed)],
    ["precision", hits / (hits + falseAlarms || 1)],
    ["recall", hits / (hits + missed || 1)],
    ["flagged", (hits + falseAlarms) / sentences.length],
  ] as const;
  console.log(
    `${name.padEnd(34)} ${figures.map(([label, value]) => `${label} ${value.toFixed(3)}`).join("  ")}`,
  );
}

const folder = process.argv[2] ?? "../shared/data/checkthat2024_t1_checkworthy_en";
const file = join(folder, "dev.tsv");
if (!existsSync(file))
  throw new Error(
    `${file} is not there. Name the folder that holds dev.tsv: npx tsx eval/checkworthy.ts FOLDER`,
  );

const sentences = readLabelledSentences(file);
const started = performance.now();
const said = await Promise.all(sentences.map(({ text }) => hasClaim(text)));
const seconds = (performance.now() - started) / 1000;
console.log(
  `${sentences.length} sentences, ${sentences.filter((sentence) => sentence.worthy).length} of them check-worthy`,
);
print(
  "all yes",
  sentences,
  sentences.map(() => true),
);
print(
  "has a number",
  sentences,
  sentences.map(({ text }) => /\d/u.test(text)),
);
print(
  "the model's words alone",
  sentences,
  sentences.map(({ text }) => worthLogOdds(text) >= -1),
);
print("the built-in analyzer, end to end", sentences, said);
console.log(`${((1000 * seconds) / sentences.length).toFixed(1)} ms a sentence`);
