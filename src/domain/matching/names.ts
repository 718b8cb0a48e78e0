import type { Name, Token } from "./statement.js";
import { isCommonWord } from "./word-weights.js";

/** Words that join the parts of a name when capitals stand on both sides. */
const JOINTS = new Set([
  "of",
  "the",
  "and",
  "&",
  "de",
  "la",
  "van",
  "von",
  "der",
  "bin",
  "al",
  "del",
  "for",
  "-",
]);
/** Titles and legal forms, which one article gives and the next leaves out. */
const LESSER_WORDS = new Set(
  `mr mrs ms dr prof sen rep gov gen col lt sgt capt rev president vice prime minister senator representative governor
  general secretary director chairman chief justice judge mayor king queen prince princess pope sir lord lady saint st jr
  sr inc corp co ltd llc plc ag sa nv corporation company incorporated limited group the of and & - for de la van von der
  bin al del i`.split(/\s+/),
);

/** Finds proper names: runs of capitals, the capital that opens a sentence counting only for no ordinary word. */
export function readNames(tokens: Token[]): Name[] {
  const names: Name[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!startsName(tokens, at)) continue;
    const end = endOfName(tokens, at);
    const words = tellingWords(tokens.slice(at, end));
    if (words.length > 0) names.push({ words, initials: initialsOf(tokens.slice(at, end)), start: at, end });
    at = end - 1;
  }
  return names;
}

function isNameWord(token: Token | undefined): boolean {
  return token !== undefined && token.capital && token.detail === null && !(token.text === "I");
}

function startsName(tokens: Token[], at: number): boolean {
  const token = tokens[at]!;
  if (!isNameWord(token)) return false;
  if (!token.opening)
    return token.weight > 0 || (token.text.length > 1 && token.text === token.text.toUpperCase());
  if (token.text.length > 1 && token.text === token.text.toUpperCase()) return true;
  if (token.weight === 0) return false;
  return (!isCommonWord(token.lower) && !isCommonWord(token.lemma)) || isNameWord(tokens[at + 1]);
}

function endOfName(tokens: Token[], start: number): number {
  let end = start + 1;
  for (;;) {
    if (isNameWord(tokens[end]) && !tokens[end]!.opening) end += 1;
    else if (
      tokens[end]?.text === "." &&
      tokens[end - 1]!.text.length <= 3 &&
      isNameWord(tokens[end + 1]) &&
      !tokens[end + 1]!.opening
    )
      end += 2;
    else if (
      JOINTS.has(tokens[end]?.lower ?? "") &&
      tokens[end]!.lower !== "and" &&
      isNameWord(tokens[end + 1])
    )
      end += 2;
    else return end;
  }
}

/** What identifies a name: its words without titles, initials and legal forms, or all where there is nothing else. */
export function tellingWords(tokens: Token[]): string[] {
  const words = tokens.filter(({ kind }) => kind === "WORD").map(({ lower }) => lower.replaceAll("'", ""));
  const telling = words.filter((word) => !LESSER_WORDS.has(word) && word.length > 1);
  return telling.length > 0 ? telling : words.filter((word) => word.length > 1 && !JOINTS.has(word));
}

/** "ge" of "General Electric", for names that are shortened to their first letters. */
export function initialsOf(tokens: Token[]): string {
  return tokens.flatMap(({ capital, lower }) => (capital ? [lower[0]!] : [])).join("");
}
