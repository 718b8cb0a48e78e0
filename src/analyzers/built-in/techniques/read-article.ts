import type { TechniqueSlug } from "../../../domain/techniques.js";
import type { Sentence } from "../sentence-document.js";
import { type ChargedSentence, chargedSentence, type WordCounts } from "./charge-terms.js";
import { readSentence, type Range } from "./read-sentence.js";
import { TECHNIQUE_RULES } from "./rules.js";

/** The sentences of a headline or a body as techniques are looked for in them. */
export interface ReadArticle {
  /** Those that have a letter. */
  sentences: readonly Sentence[];
  /** One for each sentence. */
  charged: readonly ChargedSentence[];
  counts: WordCounts;
}

/** Reads sentences and applies every rule to them; `quotes` are the quoted stretches of the text that they are from. */
export function readForTechniques(all: readonly Sentence[], quotes: readonly Range[]): ReadArticle {
  const sentences = all.filter(({ text }) => /\p{L}/u.test(text));
  const read = sentences.map((sentence) => readSentence(sentence, quotes));
  const ruled = read.map(() => new Map<TechniqueSlug, Range[]>());
  for (const { technique, find } of TECHNIQUE_RULES) {
    find(read).forEach((ranges, at) => {
      if (ranges.length > 0) ruled[at]!.set(technique, [...(ruled[at]!.get(technique) ?? []), ...ranges]);
    });
  }
  const counts = new Map<string, number>();
  for (const { words } of read)
    for (const { lemma } of words) counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
  return { sentences, charged: read.map((each, at) => chargedSentence(each, ruled[at]!)), counts };
}
