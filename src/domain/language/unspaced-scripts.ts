/** Scripts that put no spaces between words: each of their characters is compared as a word. */
const UNSPACED =
  "\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\\p{Script=Tibetan}";
const CHARACTER = new RegExp(`(?=[\\p{L}\\p{N}])[${UNSPACED}]`, "gu");
const WORD = new RegExp(
  `(?=[\\p{L}\\p{N}])[${UNSPACED}]\\p{M}*|(?:(?![${UNSPACED}])[\\p{L}\\p{M}\\p{N}])+`,
  "gu",
);

/** The words of a text in the form in which texts are compared: NFKC, lower case, without marks between them. */
export function comparableWords(text: string): string[] {
  return text.normalize("NFKC").toLowerCase().match(WORD) ?? [];
}

/** How many characters of a text belong to scripts without spaces. */
export function countUnspaced(text: string): number {
  return text.match(CHARACTER)?.length ?? 0;
}
