import type { Instant } from "../domain/instant.js";
import { readDate } from "./page-date.js";
import { isElsewhere, shownText } from "./page-places.js";
import type { PageDocument, PageElement } from "./page-document.js";

/** Where readers are told when an article was published, the plainest first. Editable, as the bylines' places. */
const PUBLISHED = [
  "time[itemprop~=datePublished]",
  "[itemprop~=datePublished]",
  "time[pubdate]",
  "article header time",
  "header time",
  "article time",
  "main time",
  "abbr.published,.published",
  "[class*=publish]",
  "[class*=Publish]",
  "[class*=pubdate]",
  "[class*=timestamp]",
  "[class*=entry-date]",
  "[class*=post-date]",
  "[class*=article-date]",
  "[class*=dateline]",
  ".date",
];
/** Places that may speak of something else: an address that has the date in it is believed before them. */
const PERHAPS = ["[class*=date i],[id*=date i]", ".time", "[class*=byline]", "[class*=meta]", "time"];
const ANY_DATE = [...PUBLISHED, ...PERHAPS].join(",");
/** Lines that say in words when an article was published. */
const LINES = "p,span,div,small,li,td,em,i,b,strong,h5,h6";
const SPOKEN =
  /^[\s|•·–-]*(?:(?:last )?updated\b.{0,60}\b)?(?:(?:first )?(?:published|posted|created|issued|released|date)|erstellt|veröffentlicht|publié|publicado|publicada|pubblicato|gepubliceerd)\b/iu;
const CHANGED =
  /\b(?:updated?|modified|edited|changed|aktualisiert|geändert|mis à jour|actualizado|atualizado|aggiornato)\b/i;
const SPOKEN_CHANGE = new RegExp(
  `^\\W*(?:this (?:page|article|story) was )?(?:last )?${CHANGED.source}`,
  "i",
);
const MOST_AT_A_PLACE = 5;

/** When an article was published, as its page shows it or its address says; null where neither is whole. */
export function visibleDate(page: PageDocument, language: string | null, url: string | null): Instant | null {
  const dayFirst = isDayFirst(language);
  const places = [...page.querySelectorAll(ANY_DATE)];
  const first = (selectors: readonly string[]) => {
    for (const selector of selectors)
      for (const element of places.filter((place) => place.matches(selector)).slice(0, MOST_AT_A_PLACE)) {
        const instant = isChange(element) || isElsewhere(element) ? null : dateAt(element, dayFirst);
        if (instant !== null) return instant;
      }
    return null;
  };
  const shown = first(PUBLISHED);
  if (shown !== null) return shown;
  const [inAddress, perhaps] = [dateInAddress(url), first(PERHAPS)];
  if (inAddress === null) return perhaps ?? spokenDate(page, SPOKEN, dayFirst);
  return perhaps !== null && isSameDay(perhaps, inAddress) ? perhaps : inAddress;
}

/** When an article was last changed, as its page shows it: it was out by then. */
export function visibleChange(page: PageDocument, language: string | null): Instant | null {
  const dayFirst = isDayFirst(language);
  return spokenDate(page, SPOKEN_CHANGE, dayFirst);
}

/** Whether "03/04/2026" is in April; null where either may be meant. Sites all over the world leave their system's "en-US" in place. */
function isDayFirst(language: string | null): true | null {
  return language === null || /^en(?:[-_](?:us|ca|ph))?$/i.test(language) ? null : true;
}

function dateAt(element: PageElement, dayFirst: boolean | null): Instant | null {
  const text = shownText(element);
  const stated = [...["datetime", "content", "title"].map((name) => element.getAttribute(name)), text];
  // Of "Updated 5 May, published 3 May" the second is meant.
  const published = /\b(?:published|posted)\b(.*)$/i.exec(text)?.[1];
  for (const one of published === undefined ? stated : [...stated.slice(0, -1), published, text]) {
    const instant = readDate(one, dayFirst);
    if (instant !== null) return instant;
  }
  return null;
}

function isChange(element: PageElement): boolean {
  const named = `${element.getAttribute("class") ?? ""} ${element.getAttribute("itemprop") ?? ""}`;
  if (/publish|posted|pubdate/i.test(`${named} ${shownText(element)}`)) return false;
  return /modified|updated/i.test(named) || CHANGED.test(shownText(element));
}

function spokenDate(page: PageDocument, words: RegExp, dayFirst: boolean | null): Instant | null {
  if (!page.body) return null;
  for (const element of page.body.querySelectorAll(LINES)) {
    const text = shownText(element);
    const said = words.exec(text);
    if (!said || !/\d{4}/.test(text) || isElsewhere(element)) continue;
    const instant = readDate(text.slice(said.index + said[0].length), dayFirst);
    if (instant !== null) return instant;
  }
  return null;
}

/** Sites write the day of their own zone into an address. */
const isSameDay = (instant: Instant, day: Instant) =>
  Math.abs(Date.parse(instant) - Date.parse(day)) < 36 * 3_600_000;

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
/** "/2026/04/23/", "/2026/apr/23/", "/2026-04-23-strike", "/20260423/" */
const IN_ADDRESS = /[/_-]((?:19|20)\d{2})([/_-]?)(\d{1,2}|[a-z]{3})\2(\d{1,2})(?=[/_.-]|$)/i;

function dateInAddress(url: string | null): Instant | null {
  const found = url === null ? null : IN_ADDRESS.exec(new URL(url).pathname);
  if (!found) return null;
  const [, year, mark, month = "", day = ""] = found;
  const isWhole = mark !== "" || (month.length === 2 && day.length === 2);
  const number = /\d/.test(month) ? Number(month) : MONTHS.indexOf(month.toLowerCase()) + 1;
  const padded = (part: number) => String(part).padStart(2, "0");
  return isWhole ? readDate(`${year}-${padded(number)}-${padded(Number(day))}`) : null;
}
