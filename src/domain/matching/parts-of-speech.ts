import { tokensOf } from "../part-of-speech-tokens.js";
import type { Token } from "./statement.js";

/** A token with its universal part of speech ("VERB", "AUX", "NOUN") and the dictionary form that goes with that. */
export interface TaggedToken extends Token {
  part: string;
  taggedLemma: string;
}

/** Tags tokens in their order. One that the tagger cuts differently gets "X". */
export function tagParts(tokens: readonly Token[]): TaggedToken[] {
  const starts = new Map<number, number>();
  let text = "";
  tokens.forEach((token, at) => {
    starts.set(text.length, at);
    text += `${token.text} `;
  });
  const tagged = tokens.map((token): TaggedToken => ({ ...token, part: "X", taggedLemma: token.lemma }));
  for (const { start, pos, lemma } of tokensOf(text, 0)) {
    const at = starts.get(start);
    if (at !== undefined) tagged[at] = { ...tagged[at]!, part: pos, taggedLemma: lemma };
  }
  return tagged;
}

/** Whether it is a verb, and no part of a name, date or number. */
export function isVerb({ part, detail, kind }: TaggedToken): boolean {
  return kind === "WORD" && detail === null && (part === "VERB" || part === "AUX");
}
