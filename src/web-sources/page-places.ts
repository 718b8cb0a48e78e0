import type { PageElement } from "./page-document.js";

/** Places that speak of other articles and other people. */
const ELSEWHERE =
  "aside,footer,nav,[class*=related],[class*=comment],[id*=comment],[class*=sidebar],[class*=recirc],[class*=trending]";
/** What a byline's line, or a date's, may have in characters. */
const LONGEST = 200;

/** A frame around the whole page may be named by what else is in it ("has-sidebar"); it has the page's title in it too. */
export function isElsewhere(element: PageElement): boolean {
  const frame = element.closest(ELSEWHERE);
  return frame !== null && !/^(html|body)$/i.test(frame.tagName) && frame.querySelector("h1") === null;
}

/** The text of an element that says one thing about the article; "" where it says more. */
export function shownText(element: PageElement): string {
  const text = (element.textContent ?? "").replace(/\s+/g, " ").trim();
  return text.length <= LONGEST ? text : "";
}
