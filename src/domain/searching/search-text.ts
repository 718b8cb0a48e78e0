import { isFunctionWord } from "../matching/function-words.js";

const LINK = /(?:https?:\/\/|www\.|pic\.twitter\.com\/)\S+/gi;
/** "— Name (@name) January 28, 2021", as posts are quoted: the name may matter, the day of posting does not. */
const DAY_OF_POSTING = /(\(@\w+\))\s+\p{Lu}\p{L}+\s+\d{1,2},?\s+\d{4}\s*$/u;
const TAG_OR_HANDLE = /[#@]([\p{L}\p{N}_]+)/gu;
const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u200d|\ufe0f/gu;

/** Gives what a text says without what posts carry beside it: links, emoji, the day of posting; tags become words. */
export function withoutPostMarks(text: string): string {
  const plain = text
    .replace(DAY_OF_POSTING, "$1")
    .replace(LINK, " ")
    .replace(TAG_OR_HANDLE, (_, name: string) => partsOfName(name))
    .replace(EMOJI, " ")
    .replace(/\s+/g, " ")
    .trim();
  return plain === "" ? text.trim() : plain;
}

/** "#SixFlagsBaltimore2015" is "Six Flags Baltimore 2015". */
function partsOfName(name: string): string {
  return name
    .replaceAll("_", " ")
    .replace(/(\p{Ll}|\p{N})(?=\p{Lu})/gu, "$1 ")
    .replace(/(\p{Lu})(?=\p{Lu}\p{Ll})/gu, "$1 ")
    .replace(/(\p{L})(?=\p{N})/gu, "$1 ");
}

/** Later words of a long text say little more about what is looked for, and cost the index. */
const MOST_WORDS = 200;
/** The index has no longer ones. */
const LONGEST_WORD = 200;

/**
 * The words to ask the full-text index for, each once and parted by spaces: repeated ones would count twice, and words
 * that stand in every text only add noise (together MAP@5 .806 in place of .751, `eval/retrieval.ts`). In lower case and
 * without marks, so that none is read as Lucene syntax; "" where the text has no word.
 */
export function searchWords(text: string): string {
  const all =
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const words = [...new Set(all.filter((word) => word.length <= LONGEST_WORD))];
  const telling = words.filter((word) => !isFunctionWord(word));
  return (telling.length > 0 ? telling : words).slice(0, MOST_WORDS).join(" ");
}

/** A post says its claim in one of its sentences; more of them than this are not looked at. */
const MOST_SENTENCES = 8;
const FEWEST_WORDS = 4;

/** The sentences of a text of several, those of a few words left out; [] for a text of one. */
export function sentencesOf(text: string): string[] {
  const sentences = text
    .split(/(?<=[.!?:”"])\s+|\s[—–|]\s/u)
    .filter((sentence) => sentence.trim().split(" ").length >= FEWEST_WORDS);
  return sentences.length < 2 ? [] : sentences.slice(0, MOST_SENTENCES);
}
