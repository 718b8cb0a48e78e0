import type { PageDocument } from "../page-document.js";
import { contentWords } from "./claim-words.js";

const MARKED = ".mw-disambig,#disambigbox,.dmbox-disambig,.disambiguation";

/** Whether a page only lists what its title may mean; not every wiki marks such pages. */
export function isDisambiguation(page: PageDocument, title: string): boolean {
  if (/\(disambiguation\)$/i.test(title) || page.querySelector(MARKED)) return true;
  return /\bmay (also )?refer to\s*:?\s*$/i.test((page.querySelector("p")?.textContent ?? "").trim());
}

/** The title of the page that a disambiguation names for a claim: whose line shares most words with it beyond the title's own. */
export function meantPage(page: PageDocument, title: string, claim: string): string | null {
  const lower = (text: string) => contentWords(text).map((word) => word.toLowerCase());
  const own = new Set(lower(title));
  const wanted = new Set(lower(claim).filter((word) => !own.has(word)));
  const lines = [...page.querySelectorAll("li")].map((line) => ({
    target: line.querySelector("a[title]:not(.new)")?.getAttribute("title") ?? null,
    shared: lower(line.textContent ?? "").filter((word) => wanted.has(word)).length,
  }));
  const best = lines.sort((one, other) => other.shared - one.shared)[0];
  return best && best.shared > 0 ? best.target : null;
}
