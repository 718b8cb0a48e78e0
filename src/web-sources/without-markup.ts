import { parsePage } from "./page-document.js";

/** The text of what is given to machines; some systems put their HTML there as it is, tags, entities and all. */
export const withoutMarkup = (text: string): string =>
  /[<&]/.test(text) ? (parsePage(text).documentElement?.textContent ?? "") : text;
