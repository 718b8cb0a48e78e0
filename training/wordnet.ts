import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What the matcher takes from WordNet: pairs of single words, both in the given vocabulary, in both orders. */
export interface WordNet {
  /** Members of one sense, and a word's first sense with its immediate superior; only the most frequent senses of both. */
  nearPairs(vocabulary: ReadonlySet<string>): [string, string][];
  /** Direct antonyms, in any sense. */
  oppositePairs(vocabulary: ReadonlySet<string>): [string, string][];
}

interface Sense {
  words: string[];
  superiors: string[];
  antonyms: { from: number; sense: string; to: number }[];
}

/** The data files list a word's senses by frequency; later ones are mostly figurative. */
const SENSES_OF_A_WORD = 2;
const PARTS = ["noun", "verb", "adj", "adv"] as const;

/** Reads WordNet's data files (their format: wndb(5WN)) from the folder `dict`. */
export function readWordNet(folder: string): WordNet {
  const parts = PARTS.map((part) => ({
    part,
    senses: readSenses(folder, part),
    index: readIndex(folder, part),
  }));
  return {
    nearPairs: (vocabulary) =>
      parts
        .flatMap(({ senses, index }) =>
          [...index].flatMap(([word, ids]) => (vocabulary.has(word) ? nearOf(word, ids, senses, index) : [])),
        )
        .filter(([a, b]) => vocabulary.has(a) && vocabulary.has(b))
        .flatMap(bothWays),
    oppositePairs: (vocabulary) =>
      parts
        .flatMap(({ senses }) => [...senses.values()].flatMap((sense) => oppositesOf(sense, senses)))
        .filter(([a, b]) => vocabulary.has(a) && vocabulary.has(b))
        .flatMap(bothWays),
  };
}

function nearOf(
  word: string,
  ids: string[],
  senses: Map<string, Sense>,
  index: Map<string, string[]>,
): [string, string][] {
  const near = ids.slice(0, SENSES_OF_A_WORD).flatMap((id, rank) => {
    const superiors = rank === 0 ? (senses.get(id)?.superiors ?? []) : [];
    return [id, ...superiors].flatMap((sense) =>
      (senses.get(sense)?.words ?? []).filter((other) =>
        (index.get(other) ?? []).slice(0, SENSES_OF_A_WORD).includes(sense),
      ),
    );
  });
  return near.filter((other) => other !== word).map((other) => [word, other]);
}

function oppositesOf(sense: Sense, senses: Map<string, Sense>): [string, string][] {
  return sense.antonyms.flatMap(({ from, sense: id, to }) => {
    const [a, b] = [sense.words[from], senses.get(id)?.words[to]];
    return a !== undefined && b !== undefined ? [[a, b] as [string, string]] : [];
  });
}

function readSenses(folder: string, part: (typeof PARTS)[number]): Map<string, Sense> {
  return new Map(linesOf(folder, `data.${part}`).map((line) => parseSense(line.split(" "))));
}

function parseSense(fields: string[]): [string, Sense] {
  const wordCount = Number.parseInt(fields[3]!, 16);
  const words = Array.from({ length: wordCount }, (_, i) =>
    fields[4 + i * 2]!.replace(/\(.*\)$/, "").toLowerCase(),
  );
  const first = 5 + wordCount * 2;
  const pointers = Array.from({ length: Number(fields[first - 1]) }, (_, i) =>
    fields.slice(first + i * 4, first + i * 4 + 4),
  );
  const superiors = pointers.filter(([symbol]) => symbol === "@").map(([, id]) => id!);
  const antonyms = pointers
    .filter(([symbol]) => symbol === "!")
    .map(([, id, , ends]) => ({
      from: Number.parseInt(ends!.slice(0, 2), 16) - 1,
      sense: id!,
      to: Number.parseInt(ends!.slice(2), 16) - 1,
    }));
  return [fields[0]!, { words, superiors, antonyms }];
}

function readIndex(folder: string, part: (typeof PARTS)[number]): Map<string, string[]> {
  return new Map(
    linesOf(folder, `index.${part}`).map((line) => {
      const fields = line.trim().split(" ");
      return [fields[0]!, fields.slice(-Number(fields[2]))];
    }),
  );
}

function linesOf(folder: string, name: string): string[] {
  const lines = readFileSync(join(folder, name), "utf8").split("\n");
  return lines.filter((line) => line !== "" && !line.startsWith(" "));
}

function bothWays([a, b]: [string, string]): [string, string][] {
  return [
    [a, b],
    [b, a],
  ];
}
