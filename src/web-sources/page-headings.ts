import type { PageDocument, PageElement } from "./page-document.js";

/** Where pages put their headline that have no heading of the first order, the plainest first. */
const HEADLINE_PLACES = ["[itemprop~=headline]", ".entry-title,.post-title,.article-title,.headline"];
/** A section's name or a mark ("Live", "Opinion") inside the heading is not the headline. */
const LABELS =
  /(?:^|[-_ ])(?:labels?|kicker|eyebrow|badge|flag|overline|category|sr-only|visually-?hidden|screen-reader-text)(?:$|[-_ ])/i;

/** What a page's headings of the first order say, else what is named as its headline. */
export interface PageHeadings {
  headings: string[];
  /** What the elements inside them say. */
  headingParts: string[];
}

export function readHeadings(page: PageDocument): PageHeadings {
  const found = [...page.querySelectorAll("h1")];
  const elements = found.length > 0 ? found : namedHeadline(page);
  const parts = elements.map(({ children }) => [...children]).filter(({ length }) => length > 1);
  return {
    headings: elements.map(headlineText),
    headingParts: parts.flat().map(({ textContent }) => textContent ?? ""),
  };
}

function namedHeadline(page: PageDocument): PageElement[] {
  const places = HEADLINE_PLACES.map((place) => [...page.querySelectorAll(place)]);
  return places.find(({ length }) => length === 1) ?? [];
}

function headlineText(heading: PageElement): string {
  const whole = heading.textContent ?? "";
  const labels = [...heading.querySelectorAll("[class]")].filter((element) =>
    LABELS.test(element.getAttribute("class") ?? ""),
  );
  const left = labels.reduce((text, { textContent }) => text.replace(textContent ?? "", " "), whole);
  return left.trim() === "" ? whole : left;
}
