import { canonicaliseUrl } from "../../domain/canonical-url.js";
import type { PageDocument, PageElement } from "../page-document.js";

/** Which addresses each note of a wiki's page leads to, by the note's id; notes that only name a book have none. */
export type WikiNotes = ReadonlyMap<string, string[]>;

const ARCHIVED = /^https?:\/\/web\.archive\.org\/web\/\d+[a-z_]*\/(https?:\/\/.+)$/i;

/** Reads the notes that MediaWiki's Cite extension lists, short ones ("Marrow 2026, p. 4") through the work that they point to. */
export function readWikiNotes(page: PageDocument, pageUrl: string): WikiNotes {
  const works = new Map([...page.querySelectorAll("[id^=CITEREF]")].map((work) => [idOf(work), work]));
  const notes = [...page.querySelectorAll("li[id^=cite_note]")];
  return new Map(
    notes.map((note) => {
      const named = [...note.querySelectorAll("a[href^='#CITEREF']")].map((link) =>
        works.get(targetOf(link)),
      );
      const sources = [note, ...named.filter((work) => work !== undefined)];
      return [idOf(note), [...new Set(sources.flatMap((source) => externalLinks(source, pageUrl)))]];
    }),
  );
}

/** The id of the note or work that a link within the page leads to; "" for none. */
export function targetOf(link: PageElement): string {
  const fragment = /^#(.+)$/.exec(link.getAttribute("href") ?? "")?.[1] ?? "";
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** The canonical addresses outside the wiki that a part of its page links to, archived copies by what they are copies of. */
export function externalLinks(part: PageElement, pageUrl: string): string[] {
  const links = [...part.querySelectorAll("a.external[href]")].map((link) => link.getAttribute("href") ?? "");
  const urls = links.map((link) => canonicaliseUrl(ARCHIVED.exec(link)?.[1] ?? link, pageUrl));
  return [...new Set(urls.filter((url) => url !== null))];
}

const idOf = (element: PageElement) => element.getAttribute("id") ?? "";
