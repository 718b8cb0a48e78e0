import { readStatement } from "../domain/matching/read-statement.js";
import { sentencesOfPassage } from "../domain/stance/passage-sentences.js";
import { readPassage } from "../domain/stance/read-passage.js";
import type { Passage } from "../domain/stance/read-sentences.js";
import type { Embedder, StanceJudge } from "./doors.js";
import { embedTexts } from "./embed-texts.js";
import { cosine } from "./nearest-peers.js";

/**
 * Judges passages by the matcher and, where that finds nothing in common, by a model within the rules: number, date, entity,
 * polarity and scope must agree before anything counts as support. What is only likely is said to be so, by its confidence;
 * what is about something else is no evidence at all.
 */
export function createStanceJudge(embedder: () => Embedder | null): StanceJudge {
  return {
    async judge(claim, passages) {
      const asked = readStatement(claim);
      const read = await passagesLikened(embedder(), claim, passages);
      return read.map((passage) => readPassage(asked, passage));
    },
  };
}

/** The passages in their sentences, each with its likeness to the claim. */
export async function passagesLikened(
  embedder: Embedder | null,
  claim: string,
  passages: readonly string[],
): Promise<Passage[]> {
  const cut = passages.map((text) => ({ text, sentences: sentencesOfPassage(text) }));
  const texts = [...new Set([claim, ...cut.flatMap(({ text, sentences }) => [text, ...sentences])])];
  const vectors = await embedTexts(embedder, texts);
  const vectorOf = new Map(texts.map((text, at) => [text, vectors[at] ?? null]));
  const own = vectorOf.get(claim) ?? null;
  const likeness = (text: string) => cosine(own, vectorOf.get(text) ?? null);
  return cut.map(({ text, sentences }) => ({
    likeness: likeness(text),
    sentences: sentences.map((sentence) => ({ text: sentence, likeness: likeness(sentence) })),
  }));
}
