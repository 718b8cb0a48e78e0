import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What the matcher takes from WordNet: pairs of single words, both in the given vocabulary, in both orders. */
export interface WordNet {
  /** Members of one sense, and a word's first sense with its immediate superior; only the most frequent senses of both. */
  nearPairs(vocabulary: ReadonlySet<string>): [string, string][];
  /** Verbs, also with a particle ("put_off"), that share one of their more frequent senses, or are its superior. */
  deedPairs(vocabulary: ReadonlySet<string>): [string, string][];
  /** Verbs and adjectives with the nouns derived from them: "close" and "closure". */
  derivedPairs(vocabulary: ReadonlySet<string>): [string, string][];
  /** Direct antonyms, in any sense. */
  oppositePairs(vocabulary: ReadonlySet<string>): [string, string][];
}

interface Sense {
  words: string[];
  superiors: string[];
  antonyms: Link[];
  /** Of a verb's or an adjective's sense, to nouns. */
  derived: Link[];
}

interface Link {
  from: number;
  sense: string;
  to: number;
}

/** The data files list a word's senses by frequency; later ones are mostly figurative. */
const SENSES_OF_A_WORD = 2;
/** Whether a deed is another is asked more leniently: a wrong "near" only leaves the question to the other rules. */
const SENSES_OF_A_DEED = 8;
const SUPERIORS_OF_A_DEED = 3;
const PARTICLES =
  /^[a-z]+_(?:up|down|off|out|on|over|in|away|back|for|to|with|through|against|under|into|after)$/;
const PARTS = ["noun", "verb", "adj", "adv"] as const;

/** Reads WordNet's data files (their format: wndb(5WN)) from the folder `dict`. */
export function readWordNet(folder: string): WordNet {
  const parts = PARTS.map((part) => ({
    part,
    senses: readSenses(folder, part),
    index: readIndex(folder, part),
    attested: readAttested(folder, part),
  }));
  return {
    nearPairs: (vocabulary) =>
      parts
        .flatMap(({ senses, index }) =>
          [...index].flatMap(([word, ids]) => (vocabulary.has(word) ? nearOf(word, ids, senses, index) : [])),
        )
        .filter(([a, b]) => vocabulary.has(a) && vocabulary.has(b))
        .flatMap(bothWays),
    deedPairs: (vocabulary) => {
      const { senses, index, attested } = parts[1]!;
      const isVerb = (word: string) => vocabulary.has(word) || attested.has(word);
      const isKnown = (word: string) =>
        word.includes("_") ? PARTICLES.test(word) && isVerb(word.split("_")[0]!) : isVerb(word);
      return [...index]
        .filter(([word]) => isKnown(word))
        .flatMap(([word, ids]) => nearDeedsOf(word, ids, senses, index))
        .filter(([, other]) => isKnown(other))
        .flatMap(bothWays);
    },
    derivedPairs: (vocabulary) =>
      [parts[1]!, parts[2]!].flatMap(({ senses, attested }) =>
        [...senses.values()]
          .flatMap((sense) => linked(sense, sense.derived, parts[0]!.senses))
          .filter(([a, b]) => a !== b && !b.includes("_") && (vocabulary.has(a) || attested.has(a)))
          .flatMap(bothWays),
      ),
    oppositePairs: (vocabulary) =>
      parts
        .flatMap(({ senses }) =>
          [...senses.values()].flatMap((sense) => linked(sense, sense.antonyms, senses)),
        )
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

function nearDeedsOf(
  word: string,
  ids: string[],
  senses: Map<string, Sense>,
  index: Map<string, string[]>,
): [string, string][] {
  return ids.slice(0, SENSES_OF_A_DEED).flatMap((id, rank) => {
    const superiors = rank < SUPERIORS_OF_A_DEED ? (senses.get(id)?.superiors ?? []) : [];
    const others = [id, ...superiors].flatMap((sense) =>
      (senses.get(sense)?.words ?? []).filter((other) =>
        (index.get(other) ?? []).slice(0, SENSES_OF_A_DEED).includes(sense),
      ),
    );
    return others.filter((other) => other !== word).map((other): [string, string] => [word, other]);
  });
}

function linked(sense: Sense, links: Link[], senses: Map<string, Sense>): [string, string][] {
  return links.flatMap(({ from, sense: id, to }) => {
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
  const antonyms = pointers.filter(([symbol]) => symbol === "!").map(linkOf);
  const derived = pointers.filter(([symbol, , part]) => symbol === "+" && part === "n").map(linkOf);
  return [fields[0]!, { words, superiors, antonyms, derived }];
}

function linkOf([, sense, , ends]: string[]): Link {
  return {
    from: Number.parseInt(ends!.slice(0, 2), 16) - 1,
    sense: sense!,
    to: Number.parseInt(ends!.slice(2), 16) - 1,
  };
}

function readIndex(folder: string, part: (typeof PARTS)[number]): Map<string, string[]> {
  return new Map(
    linesOf(folder, `index.${part}`).map((line) => {
      const fields = line.trim().split(" ");
      return [fields[0]!, fields.slice(-Number(fields[2]))];
    }),
  );
}

/** Words of which WordNet's makers met some sense in running text. */
function readAttested(folder: string, part: (typeof PARTS)[number]): Set<string> {
  const rows = linesOf(folder, `index.${part}`).map((line) => line.trim().split(" "));
  return new Set(
    rows.flatMap((fields) => (Number(fields.at(-Number(fields[2]) - 1)) > 0 ? [fields[0]!] : [])),
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
