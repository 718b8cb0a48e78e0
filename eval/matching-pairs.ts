import { readFileSync } from "node:fs";

import { fileOfSet } from "../training/development-sets.js";
import { embedderAtHand } from "./embedder-at-hand.js";

/** A pair of sentences and whether people judged them to say the same. */
export interface JudgedPair {
  left: string;
  right: string;
  same: boolean;
}

/** Reads the MRPC development file. */
export function readJudgedPairs(folder?: string): JudgedPair[] {
  const path = fileOfSet("mrpc/msr_paraphrase_train.txt", folder);
  const rows = readFileSync(path, "utf8").trim().split(/\r?\n/).slice(1);
  return rows.map((row) => {
    const [quality, , , left, right] = row.split("\t");
    return { left: left!, right: right!, same: quality === "1" };
  });
}

/** Gives the cosine of two texts' embeddings, or null throughout where EMBEDDING_MODEL_DIR names no model. */
export async function similarities(
  pairs: readonly { left: string; right: string }[],
): Promise<number[] | null> {
  const embedder = await embedderAtHand();
  if (embedder === null) return null;
  const known = new Map<string, Float32Array>();
  const vectorOf = async (text: string) => {
    const vector = known.get(text) ?? (await embedder.embed([text]))[0]!;
    known.set(text, vector);
    return vector;
  };
  const cosines: number[] = [];
  for (const { left, right } of pairs) {
    const [a, b] = [await vectorOf(left), await vectorOf(right)];
    cosines.push(a.reduce((sum, value, i) => sum + value * b[i]!, 0));
  }
  return cosines;
}

/**
 * Whether numbers, dates or names differ: each side has one that the other lacks. Deliberately simpler than the matcher
 * and sharing no code with it: digits, days, months, and capitalised words inside a sentence.
 */
export function detailsDiffer({ left, right }: { left: string; right: string }): boolean {
  return DETAILS.some((pattern) => {
    const [a, b] = [detailsOf(left, pattern), detailsOf(right, pattern)];
    const lacks = (from: Set<string>, text: string) =>
      [...from].some((detail) => !text.toLowerCase().includes(detail));
    return lacks(a, right) && lacks(b, left);
  });
}

const DETAILS = [
  /\d+(?:[.,]\d+)*/g,
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December|yesterday|today|tomorrow)\b/gi,
  /(?<=[\p{L}\d,;)'"] ["']?)\p{Lu}[\p{L}]+/gu,
];

function detailsOf(text: string, pattern: RegExp): Set<string> {
  return new Set([...text.matchAll(pattern)].map(([detail]) => detail.toLowerCase()));
}
