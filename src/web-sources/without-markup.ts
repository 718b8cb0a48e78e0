import { load } from "cheerio";

/** The text of what is given to machines; some systems put their HTML there as it is, tags, entities and all. */
export const withoutMarkup = (text: string): string =>
  /[<&]/.test(text) ? load(text, null, false).text() : text;
