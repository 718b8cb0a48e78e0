import { readFileSync } from "node:fs";

import { fileOfSet } from "../training/development-sets.js";

/** A news article of BASIL; each paragraph is a list of its sentences. */
export interface BasilArticle {
  /** Which event it is about, as three outlets each report seventy. */
  triplet: string;
  source: string;
  url: string;
  title: string;
  date: string;
  paragraphs: string[][];
}

export function readBasil(): BasilArticle[] {
  const lines = readFileSync(fileOfSet("basil/articles.jsonl"), "utf8").trim().split("\n");
  return lines.map((line) => JSON.parse(line) as BasilArticle);
}

/** The whole text: sentences are joined by spaces, paragraphs by blank lines. */
export function basilText({ paragraphs }: Pick<BasilArticle, "paragraphs">): string {
  return paragraphs.map((sentences) => sentences.join(" ")).join("\n\n");
}
