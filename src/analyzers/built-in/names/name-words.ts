/** The words of a name in lower case, those joined by hyphens apart, without the stop or comma behind each. */
export function wordsOfName(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[\s-]+/u)
    .map((word) => word.replace(/[.,]$/, ""));
}
