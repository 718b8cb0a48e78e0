import { readFileSync } from "node:fs";

/** A sentence of the CheckThat! set and whether its judges found it check-worthy. */
export interface LabelledSentence {
  text: string;
  worthy: boolean;
}

/** Reads a CheckThat! file of tab-separated Sentence_id, Text, class_label with a head line. */
export function readLabelledSentences(file: string): LabelledSentence[] {
  const lines = readFileSync(file, "utf8").split(/\r?\n/u).slice(1).filter(Boolean);
  return lines.map((line) => {
    const [, text = "", label = ""] = line.split("\t");
    return { text: text.replace(/^"(.*)"$/u, "$1").replaceAll('""', '"'), worthy: label.trim() === "Yes" };
  });
}
