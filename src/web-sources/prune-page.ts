import { boilerplateElements, boilerplateNames } from "./boilerplate-names.js";
import { hiddenElements } from "./hidden-parts.js";
import type { PageDocument, PageElement } from "./page-document.js";
import { normaliseSpace } from "./read-paragraphs.js";

const NAMES = new Set(boilerplateNames);
/** An element with more than this share of the page's prose is the article's frame, whatever its name. */
const LARGEST_SHARE = 0.2;

/**
 * Names of what belongs to the article though they sound otherwise: quoted posts ("social-media-embed", "twitter-tweet") and
 * the dateline inside the first paragraph ("WASHINGTON (AP) —"), which Readability would take away as a byline.
 */
const MISREAD_NAME = /\b(social-?(media-?)?embed|twitter-tweet|tweet-embed|instagram-media|dateline)\b/i;

/**
 * Takes out of the page what surrounds the article (navigation, captions, share buttons, offers, comments) and what it hides.
 * Pages that hide their whole text until a script shows it keep it.
 */
export function prunePage(page: PageDocument, title: string): void {
  if (!page.body) return;
  for (const element of otherArticles(page, title)) element.remove();
  const limit = LARGEST_SHARE * proseLength(page.body);
  const suspects = [...page.body.querySelectorAll(boilerplateElements)];
  const isSuspect = remembered((name) => wordsOf(name).some((word) => NAMES.has(word)));
  for (const element of page.body.querySelectorAll("[class],[id]")) {
    if (MISREAD_NAME.test(namesOf(element))) forgetName(element);
    else if (isSuspect(namesOf(element))) suspects.push(element);
  }
  for (const element of suspects) if (proseLength(element) <= limit) element.remove();
  // Last, so that what surrounds the article does not count as shown; by all text, as hidden frames may hold no paragraphs.
  const mostHidden = LARGEST_SHARE * shownLength(page.body);
  for (const element of hiddenElements(page)) if (shownLength(element) <= mostHidden) element.remove();
}

/** In words; a shorter heading may be the name of who wrote the text below it. */
const SHORTEST_HEADLINE = 3;

/**
 * Articles beside or inside the page's own: their whole heading is a link to them. A page that lists nothing but articles is
 * left as it is.
 */
function otherArticles(page: PageDocument, title: string): PageElement[] {
  const articles = [...page.querySelectorAll("article")];
  const others = articles.filter((article) => isOther(article, title));
  return others.length < articles.length ? others : [];
}

function isOther(article: PageElement, title: string): boolean {
  const heading = article.querySelector("h1,h2,h3,h4,h5");
  if (heading === null) return false;
  const text = wordsIn(heading);
  const link = heading.closest("a") ?? heading.querySelector("a[href]");
  const isLinked = link !== null && (link === heading.closest("a") || wordsIn(link) === text);
  return (
    isLinked && text.split(" ").length >= SHORTEST_HEADLINE && text !== normaliseSpace(title).toLowerCase()
  );
}

const wordsIn = ({ textContent }: PageElement) => normaliseSpace(textContent ?? "").toLowerCase();

const namesOf = (element: PageElement) =>
  `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`;

function forgetName(element: PageElement): void {
  element.removeAttribute("class");
  element.removeAttribute("id");
}

/** Most elements of a page share their names with others of it. */
function remembered(judge: (name: string) => boolean): (name: string) => boolean {
  const known = new Map<string, boolean>();
  return (name) => {
    const judged = known.get(name) ?? judge(name);
    known.set(name, judged);
    return judged;
  };
}

function wordsOf(name: string): string[] {
  const whole = name.split(/\s+/);
  const parts = whole.flatMap((token) => token.replace(/([a-z])([A-Z])/g, "$1-$2").split(/[-_:/]+/));
  return [...whole, ...parts].map((word) => word.toLowerCase());
}

/** The characters of an element's paragraphs: what makes it worth keeping. */
function proseLength(element: PageElement): number {
  let length = element.tagName === "P" ? (element.textContent ?? "").trim().length : 0;
  for (const paragraph of element.querySelectorAll("p"))
    length += (paragraph.textContent ?? "").trim().length;
  return length;
}

/** The characters of an element but for its scripts and styles. */
function shownLength(element: PageElement): number {
  const length = (element.textContent ?? "").length;
  return [...element.querySelectorAll("script,style,noscript")].reduce(
    (left, { textContent }) => left - (textContent ?? "").length,
    length,
  );
}
