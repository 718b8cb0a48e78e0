/** Gives a text as it can stand in a regular expression with the flag "u". */
export function patternText(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");
}
