import type { ArticleContent } from "../../domain/article.js";

const ENGLISH_WORDS = new Set(
  "the of and to in a is that for it was on with as by at from be has have had he she they not are were this which but his her their its said will an or who been would more after about".split(
    " ",
  ),
);
/** Below this share of its commonest words a text is not English; English news has about 0.35, its nearest kin under 0.1. */
const ENGLISH_SHARE = 0.12;
/** Shorter texts, a headline or one sentence, can do without such words. */
const WORDS_THAT_TELL = 20;

/** Whether this analyzer can read the article: it knows English only. A declared language is checked against the text. */
export function isEnglish({ language, text }: Pick<ArticleContent, "language" | "text">): boolean {
  const words =
    text
      .slice(0, 20_000)
      .toLowerCase()
      .match(/[\p{L}\p{M}'’]+/gu) ?? [];
  if (words.length < WORDS_THAT_TELL) return language === null || /^en\b/iu.test(language);
  const share = words.filter((word) => ENGLISH_WORDS.has(word)).length / words.length;
  return share >= ENGLISH_SHARE;
}
