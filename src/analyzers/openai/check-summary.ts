import { z } from "zod";

import type { ArticleContent } from "../../domain/article.js";
import { givesOrders } from "../../domain/instructions/find-instructions.js";
import { ModelFailure } from "../../domain/model-failure.js";

export const summaryAnswer = z.object({ summary: z.string() });

const SHORTEST = 20;
const LONGEST = 900;

/** Gives a model's summary where it names nobody and no figure that the article does not; else throws a ModelFailure. */
export function checkSummary(
  { summary }: z.infer<typeof summaryAnswer>,
  { title, text }: Pick<ArticleContent, "title" | "text">,
): string {
  const words = summary.replace(/\s+/gu, " ").trim();
  if (words.length < SHORTEST || words.length > LONGEST)
    throw new ModelFailure("INVALID", "its summary has no fitting length");
  if (/https?:|www\.|[<>{}]/iu.test(words) || givesOrders(words))
    throw new ModelFailure("INVALID", "its summary is not plain prose");
  const article = `${title}\n${text}`.toLowerCase();
  if (namesAndFigures(words).some((part) => !article.includes(part.toLowerCase())))
    throw new ModelFailure("INVALID", "its summary has a name or a figure that the article does not have");
  return words;
}

/** Figures, and words with a capital that do not begin a sentence. */
function namesAndFigures(text: string): string[] {
  return [
    ...(text.match(/\d+(?:[.,]\d+)*/gu) ?? []),
    ...(text.match(/(?<=[\p{L}\p{N},;:'’)”"-] )\p{Lu}[\p{L}\p{M}]+/gu) ?? []),
  ];
}
