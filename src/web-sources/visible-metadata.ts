import type { Instant } from "../domain/instant.js";
import { readDate } from "./page-date.js";
import type { PageDocument, PageElement } from "./page-document.js";

/** Where readers are told who wrote an article, the plainest first. */
const BYLINES = [
  "[rel=author]",
  "[itemprop=author] [itemprop=name]",
  "[itemprop=author]",
  ".byline [class*=name]",
  ".byline a",
  "[class*=byline] a",
  "[class*=byline]",
  "[class*=Byline]",
  ".author-name",
  "[class*=author-name]",
  "[class*=AuthorName]",
  ".author a",
  ".author",
  "[class*=article-author]",
  "[class*=post-author]",
  ".entry-author",
  "#author",
];
const DATES = [
  "time[itemprop=datePublished]",
  "[itemprop=datePublished]",
  "time[pubdate]",
  "article header time",
  "header time",
  "article time",
  "main time",
  "[class*=publish]",
  "[class*=Publish]",
  "[class*=pubdate]",
  "[class*=timestamp]",
  "[class*=entry-date]",
  "[class*=post-date]",
  "[class*=article-date]",
  "[class*=dateline]",
  ".date",
  "[class*=byline]",
  "[class*=meta]",
  "time",
];
/** Places that speak of other articles and other people. */
const ELSEWHERE =
  "aside,footer,nav,[class*=related],[class*=comment],[id*=comment],[class*=sidebar],[class*=recirc],[class*=trending]";
/** A line that names its author in words: "By Jane Roe", "Von Klaus Imhoff, 23. April 2026". */
const SPOKEN = /^([Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor|[Aa]v):?\s+\p{Lu}[\p{L}.'’-]*\s+\p{Lu}/u;
/** What a byline's line, or a date's, may have in characters. */
const LONGEST = 200;

/** Gives the texts that may name the author, one list for each place, best first; places are read as they are asked for. */
export function* visibleBylines(page: PageDocument): Generator<string[]> {
  const places = [...page.querySelectorAll(BYLINES.join(","))];
  for (const selector of BYLINES) yield textsAt(places.filter((place) => place.matches(selector))).slice(0, 3);
  yield textsAt(page.querySelectorAll("p,span,address"), SPOKEN).slice(0, 1);
}

/** The publication date that a reader sees, else the one in the URL ("/2026/04/23/"); null where neither is whole. */
export function visibleDates(page: PageDocument, language: string | null, url: string | null): Instant | null {
  const dayFirst = language === null || /^en(-us)?$/i.test(language) ? null : true;
  const places = [...page.querySelectorAll(DATES.join(","))];
  for (const selector of DATES) {
    for (const element of places.filter((place) => place.matches(selector)).slice(0, 5)) {
      if (isElsewhere(element)) continue;
      const text = (element.textContent ?? "").trim();
      const stated = [
        element.getAttribute("datetime"),
        element.getAttribute("content"),
        text.length <= LONGEST ? text : null,
      ];
      for (const one of stated) {
        const instant = readDate(one, dayFirst);
        if (instant !== null) return instant;
      }
    }
  }
  const inPath = /\/((?:19|20)\d{2})[/-](\d{2})[/-](\d{2})(?=[/-]|$)/.exec(url ?? "");
  return inPath ? readDate(`${inPath[1]}-${inPath[2]}-${inPath[3]}`) : null;
}

/** A frame around the whole page may be named by what else is in it ("has-sidebar"); it has the page's title in it too. */
function isElsewhere(element: PageElement): boolean {
  const frame = element.closest(ELSEWHERE);
  return frame !== null && !/^(html|body)$/i.test(frame.tagName) && frame.querySelector("h1") === null;
}

function textsAt(places: Iterable<PageElement>, pattern = /./): string[] {
  const texts: string[] = [];
  for (const element of places) {
    const text = (element.textContent ?? "").replace(/\s+/g, " ").trim();
    if (text.length > 1 && text.length <= LONGEST && pattern.test(text) && !isElsewhere(element)) texts.push(text);
  }
  return texts;
}
