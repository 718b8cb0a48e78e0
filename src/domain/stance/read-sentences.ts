import { readStatement } from "../matching/read-statement.js";
import type { Statement } from "../matching/statement.js";
import { type ReadSentence, readSentence } from "./stance-features.js";

/** A passage in its sentences, with the cosines of their embeddings and the claim's; null without a model. */
export interface Passage {
  sentences: readonly { text: string; likeness: number | null }[];
  likeness: number | null;
}

/** A sentence of a passage set against a claim, and the sentence after it. */
export interface SentenceOfPassage {
  text: string;
  next: string | null;
  read: ReadSentence;
}

/** Sets each sentence of a passage against a claim. */
export function readSentences(claim: Statement, { sentences, likeness }: Passage): SentenceOfPassage[] {
  const statements = sentences.map(({ text }) => readStatement(text));
  const around = new Set(statements.flatMap(({ tokens }) => tokens.map(({ stem }) => stem)));
  return sentences.map((sentence, at) => ({
    text: sentence.text,
    next: sentences[at + 1]?.text ?? null,
    read: readSentence(claim, statements[at]!, around, { sentence: sentence.likeness, passage: likeness }),
  }));
}
