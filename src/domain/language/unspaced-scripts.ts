/** Scripts that put no spaces between words: each of their characters is compared as a word. */
const UNSPACED =
  "\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\\p{Script=Tibetan}";
const CHARACTER = new RegExp(`(?=[\\p{L}\\p{N}])[${UNSPACED}]`, "gu");
const WORD = new RegExp(
  `(?=[\\p{L}\\p{N}])[${UNSPACED}]\\p{M}*|(?:(?![${UNSPACED}])[\\p{L}\\p{M}\\p{N}])+`,
  "gu",
);
/** Where their letters stand in Unicode, and many others; to look for these alone takes a tenth of the time. */
const MAY_BE_UNSPACED = /[\u0305\u0323\u0e00-\u1fff\u2e80-\uffff]/;
const SPACED_WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a text in the form in which texts are compared: NFKC, lower case, without marks between them. */
export function comparableWords(text: string): string[] {
  const normal = text.normalize("NFKC").toLowerCase();
  return normal.match(MAY_BE_UNSPACED.test(normal) ? WORD : SPACED_WORD) ?? [];
}

/** How many characters of a text belong to scripts without spaces. */
export function countUnspaced(text: string): number {
  return MAY_BE_UNSPACED.test(text) ? (text.match(CHARACTER)?.length ?? 0) : 0;
}
