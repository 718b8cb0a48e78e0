import { z } from "zod";

import type { ExtractedEntity } from "../../domain/analysis.js";
import type { RuleReading } from "../built-in/built-in-analyzer.js";
import { locateQuote } from "./locate-quote.js";

export const namesAnswer = z.object({
  names: z.array(z.object({ name: z.string(), type: z.enum(["PERSON", "ORGANIZATION", "PLACE", "OTHER"]) })),
});

const MOST_ADDED = 40;
const LONGEST = 100;

/** The rules' names, and those that a model adds as far as they stand in the article. */
export function addNames(
  { document, result }: RuleReading,
  answer: z.infer<typeof namesAnswer>,
): ExtractedEntity[] {
  const known = new Set(result.entities.flatMap(({ name, aliases }) => [name, ...aliases]));
  const added: ExtractedEntity[] = [];
  for (const { name: given, type } of answer.names) {
    const name = given.trim();
    const stands = locateQuote(name, document.text) ?? locateQuote(name, document.title);
    if (name.length > LONGEST || stands === null || known.has(name) || added.length === MOST_ADDED) continue;
    known.add(name);
    added.push({ name, type, aliases: [] });
  }
  return [...result.entities, ...added];
}
