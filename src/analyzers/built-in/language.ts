import type { ArticleContent } from "../../domain/article.js";
import { identifyLanguage } from "../../domain/language/identify-language.js";
import { isRomanisedHindi } from "../../domain/language/romanised-hindi.js";
import { countUnspaced } from "../../domain/language/unspaced-scripts.js";
import type { SentenceDocument } from "./sentence-document.js";

const ENGLISH_WORDS = new Set(
  "the of and to in a is that for it was on with as by at from be has have had he she they not are were this which but his her their its said will an or who been would more after about".split(
    " ",
  ),
);
/** Below this share of its commonest words a text is not English; English news has about 0.35, its nearest kin under 0.1. */
const ENGLISH_SHARE = 0.12;
/** A paragraph of names and figures has few of them; one in another language has none but by chance. */
const FOREIGN_SHARE = 0.06;
/** Shorter texts, a headline or one sentence, can do without such words. */
const WORDS_THAT_TELL = 20;
const WORDS_OF_PARAGRAPH = 8;

/** Whether this analyzer can read the article: it knows English only. A declared language is checked against the text. */
export function isEnglish({ language, text }: Pick<ArticleContent, "language" | "text">): boolean {
  const opening = text.slice(0, 20_000);
  if (isRomanisedHindi(opening)) return false;
  const words = wordsOf(opening);
  if (words.length >= WORDS_THAT_TELL) return englishShare(words) >= ENGLISH_SHARE;
  const identified = identifyLanguage(text);
  if (identified === null) return language === null || /^en\b/iu.test(language);
  return identified === "en" || (/^en\b/iu.test(language ?? "") && englishShare(words) >= ENGLISH_SHARE);
}

/** An English article without its paragraphs in other languages, and how many those are. */
export function withoutForeignParagraphs(document: SentenceDocument): {
  document: SentenceDocument;
  foreign: number;
} {
  const foreign = new Set<number>();
  for (const [paragraph, text] of paragraphsOf(document)) if (isForeign(text)) foreign.add(paragraph);
  if (foreign.size === 0) return { document, foreign: 0 };
  const sentences = document.sentences.filter(({ paragraphIndex }) => !foreign.has(paragraphIndex));
  return { document: { ...document, sentences }, foreign: foreign.size };
}

function paragraphsOf({ sentences }: SentenceDocument): Map<number, string> {
  const texts = new Map<number, string>();
  for (const { paragraphIndex, text } of sentences)
    texts.set(paragraphIndex, `${texts.get(paragraphIndex) ?? ""} ${text}`);
  return texts;
}

function isForeign(text: string): boolean {
  const words = wordsOf(text);
  if (words.length < WORDS_OF_PARAGRAPH && countUnspaced(text) < WORDS_OF_PARAGRAPH) return false;
  if (englishShare(words) >= FOREIGN_SHARE) return false;
  const language = identifyLanguage(text);
  return language !== null && language !== "en";
}

function englishShare(words: readonly string[]): number {
  return words.filter((word) => ENGLISH_WORDS.has(word)).length / Math.max(1, words.length);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}'’]+/gu) ?? [];
}
