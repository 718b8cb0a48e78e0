import { isFunctionWord } from "../matching/function-words.js";
import { weightOf } from "../matching/word-weights.js";

const LINK = /(?:https?:\/\/|www\.|pic\.twitter\.com\/)\S+/gi;
/** "— Name (@name) January 28, 2021", as posts are quoted: the name may matter, the rest does not. */
const HANDLE_AND_DAY = /\s*\(@\w+\)(?:\s+\p{Lu}\p{L}+\s+\d{1,2},?\s+\d{4})?\s*$/u;
const TAG_OR_HANDLE = /[#@]([\p{L}\p{N}_]+)/gu;
const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u200d|\ufe0f/gu;

/** Gives what a text says without what posts carry beside it: links, emoji, handle and day of posting; tags become words. */
export function withoutPostMarks(text: string): string {
  const plain = text
    .replace(HANDLE_AND_DAY, "")
    .replace(LINK, " ")
    .replace(TAG_OR_HANDLE, (_, name: string) => partsOfName(name))
    .replace(EMOJI, " ")
    .replace(/\s+/g, " ")
    .trim();
  return plain === "" ? text.trim() : plain;
}

/** The tags and handles of a post as one word each: a name may be written so outside of posts, too. */
export function tagsOf(text: string): string[] {
  const plain = text.replace(LINK, " ");
  return [...plain.matchAll(TAG_OR_HANDLE)].map(([, name = ""]) => name);
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

/** A word with what stands inside it: "u.s", "1,200", "don't"; the index has these as one word. */
const WORD = /[\p{L}\p{N}]+(?:['.,][\p{L}\p{N}]+)*/gu;

/**
 * The words to ask the full-text index for, each once and parted by spaces: repeated ones would count twice, and words
 * that stand in every text only add noise (together MAP@5 .806 in place of .751, `eval/retrieval.ts`). In lower case and
 * without marks around them, so that none is read as Lucene syntax; "" where the text has no word.
 */
export function searchWords(text: string): string {
  const words = [...new Set(wordsOf(text))];
  const telling = words.filter((word) => !isFunctionWord(word));
  return (telling.length > 0 ? telling : words).slice(0, MOST_WORDS).join(" ");
}

/** The words of a text as they follow, in lower case. */
export function wordsOf(text: string): string[] {
  const all = text.normalize("NFKC").replaceAll("’", "'").toLowerCase().match(WORD) ?? [];
  return all.filter((word) => word.length <= LONGEST_WORD);
}

/**
 * The same words, each with how much it tells: an index knows only how rare a word is among the claims, and a post has words of
 * talk that no claim has often. The root of the weight that matching gives it, which halves the difference.
 */
export function weighedWords(text: string): string {
  const words = searchWords(text).split(" ").filter(Boolean);
  return words.map((word) => `${word}^${Math.sqrt(weightOf(word)).toFixed(2)}`).join(" ");
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
