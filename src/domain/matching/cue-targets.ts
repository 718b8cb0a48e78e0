import type { Token } from "./statement.js";

/** The first word with content after `at` in the same clause; null where there is none. */
export function nextContent(tokens: Token[], at: number): number | null {
  for (let next = at + 1; next < tokens.length && tokens[next]!.clause === tokens[at]!.clause; next += 1) {
    if (hasContent(tokens[next]!)) return next;
  }
  return null;
}

/** The last word with content before `at` in the same clause. */
export function previousContent(tokens: Token[], at: number): number | null {
  for (let before = at - 1; before >= 0 && tokens[before]!.clause === tokens[at]!.clause; before -= 1) {
    if (hasContent(tokens[before]!)) return before;
  }
  return null;
}

function hasContent(token: Token): boolean {
  return token.weight > 0 && token.detail !== "DATE" && token.detail !== "NUMBER" && !/ly$/.test(token.lower);
}
