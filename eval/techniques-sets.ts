import { readFileSync } from "node:fs";

import type { TechniqueSlug } from "../src/domain/techniques.js";
import { fileOfSet } from "../training/development-sets.js";

/** An annotated stretch; offsets in UTF-16 code units. */
export interface GoldSpan {
  technique: TechniqueSlug;
  start: number;
  end: number;
}

export interface AnnotatedArticle {
  id: string;
  text: string;
  spans: GoldSpan[];
}

/** A single sentence that annotators held to be objective (or unbiased), or not. */
export interface LabelledSentence {
  text: string;
  neutral: boolean;
}

/** The set's labels and ours; a label may stand for one slug only. */
const SLUG_OF_LABEL: Readonly<Record<string, TechniqueSlug>> = {
  Loaded_Language: "loaded-language",
  "Name_Calling-Labeling": "name-calling",
  Repetition: "repetition",
  Doubt: "casting-doubt",
  "Exaggeration-Minimisation": "exaggeration",
  "Appeal_to_Fear-Prejudice": "appeal-to-fear",
  Flag_Waving: "flag-waving",
  Causal_Oversimplification: "causal-oversimplification",
  Appeal_to_Authority: "appeal-to-authority",
  Slogans: "slogan",
  "False_Dilemma-No_Choice": "false-dilemma",
  Conversation_Killer: "conversation-killer",
  Guilt_by_Association: "guilt-by-association",
  Red_Herring: "red-herring",
  Appeal_to_Hypocrisy: "appeal-to-hypocrisy",
  Whataboutism: "whataboutism",
  "Obfuscation-Vagueness-Confusion": "obfuscation",
  Appeal_to_Popularity: "appeal-to-popularity",
  Straw_Man: "straw-man",
};

/** The 371 articles of SemEval-2023 task 3 (English). Their offsets count code points and are converted here. */
export function readAnnotatedArticles(folder?: string): AnnotatedArticle[] {
  return readLines("semeval2023t3_en/train371.jsonl", folder).map((line) => {
    const article = JSON.parse(line) as {
      id: string;
      text: string;
      spans: { technique: string; start: number; end: number }[];
    };
    const offsets = codeUnitOffsets(article.text);
    const spans = article.spans.map(({ technique, start, end }) => ({
      technique: slugOf(technique),
      start: offsets[start] ?? article.text.length,
      end: offsets[end] ?? article.text.length,
    }));
    return { id: article.id, text: article.text, spans };
  });
}

/** CheckThat! 2023 task 2: sentences of news, objective or subjective. */
export function readSubjectivity(folder?: string): LabelledSentence[] {
  return ["train.tsv", "dev.tsv"].flatMap((file) =>
    readLines(`checkthat2023_t2_subjectivity_en/${file}`, folder)
      .slice(1)
      .map((line) => line.split("\t"))
      .map(([, text = "", label]) => ({ text, neutral: label === "OBJ" })),
  );
}

/** BABE: sentences of news, biased or not. */
export function readBias(): LabelledSentence[] {
  return readLines("babe/babe_sg2.jsonl")
    .map((line) => JSON.parse(line) as { text: string; label_bias: string })
    .filter(({ label_bias }) => label_bias !== "No agreement")
    .map(({ text, label_bias }) => ({ text, neutral: label_bias === "Non-biased" }));
}

function readLines(path: string, folder?: string): string[] {
  return readFileSync(fileOfSet(path, folder), "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "");
}

function slugOf(label: string): TechniqueSlug {
  const slug = SLUG_OF_LABEL[label];
  if (slug === undefined)
    throw new Error(`The set has a label without a slug: ${label}. Add it to eval/techniques-sets.ts.`);
  return slug;
}

/** The code-unit offset of each code point, and of the end. */
function codeUnitOffsets(text: string): number[] {
  const offsets: number[] = [];
  let at = 0;
  for (const character of text) {
    offsets.push(at);
    at += character.length;
  }
  return [...offsets, at];
}
