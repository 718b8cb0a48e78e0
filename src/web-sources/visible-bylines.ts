import { isElsewhere, shownText } from "./page-places.js";
import type { PageDocument, PageElement } from "./page-document.js";

/** Where readers are told who wrote an article, the plainest first. Editable: add a place when outlets are seen to use it. */
const BYLINES = [
  "[rel~=author]",
  "[itemprop~=author] [itemprop~=name]",
  "[itemprop~=author]",
  ".byline [class*=name]",
  ".byline a",
  "[class*=byline] a",
  "[class*=byline]",
  "[class*=Byline]",
  ".author-name",
  "[class*=author-name]",
  "[class*=AuthorName]",
  "[class*=author][class*=name]",
  "[class*=auth][class*=name]",
  "[class*=contributor][class*=name]",
  "[class*=writer][class*=name]",
  ".author a",
  ".author",
  ".author .fn,.vcard .fn",
  "[class*=article-author]",
  "[class*=post-author]",
  ".entry-author",
  "#author",
];
/** Places that name others too: only what reads as a person's whole name is taken from them. */
const PERHAPS = [
  "a[href*='/author/'],a[href*='/authors/'],a[href*='/autor/'],a[href*='/auteur/']",
  "a[href*='/by/'],a[href*='/journalist'],a[href*='/contributor'],a[href*='/reporter'],a[href*='/profile/']",
  "[class*=author i] a,[class*=author i]",
  "[class*=full-name],[class*=fullname i]",
];
const ANY_BYLINE = [...BYLINES, ...PERHAPS].join(",");
const PERSON =
  /^(?:[Bb]y )?\p{Lu}[\p{L}.'’-]*(?: (?:d[aeiu]|del|la|van|von|der|den|al|bin|\p{Lu}[\p{L}.'’-]*)){1,4}$/u;
/** A line that names its author in words: "By Jane Roe", "Von Klaus Imhoff, 23. April 2026". */
const SPOKEN =
  /^([Bb]y|BY|([Ww]ritten|[Pp]osted|[Rr]eported) by|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor|[Aa]v):?\s+\p{Lu}[\p{L}.'’-]*\s+\p{Lu}/u;
const LINES = "p,span,address,div,li,td,small,em,strong,b,i,h2,h3,h4,h5,h6";

/** Gives the texts that may name the author, one list for each place, best first; places are read as they are asked for. */
export function* visibleBylines(page: PageDocument): Generator<string[]> {
  const places = [...page.querySelectorAll(ANY_BYLINE)];
  for (const selector of BYLINES)
    yield textsAt(places.filter((place) => place.matches(selector))).slice(0, MOST_AUTHORS);
  yield textsAt(page.querySelectorAll(LINES), SPOKEN).slice(0, 1);
  for (const selector of PERHAPS)
    yield textsAt(
      places.filter((place) => place.matches(selector)),
      PERSON,
    ).slice(0, 1);
}

const MOST_AUTHORS = 3;

function textsAt(places: Iterable<PageElement>, pattern = /./): string[] {
  const texts: string[] = [];
  for (const element of places) {
    const text = shownText(element) || (element.getAttribute("content") ?? "");
    if (text.length > 1 && pattern.test(text) && !isElsewhere(element)) texts.push(text);
  }
  return texts;
}
