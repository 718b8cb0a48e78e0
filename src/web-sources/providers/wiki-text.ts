import type { FoundPage } from "../../services/doors.js";
import {
  isElement,
  type PageDocument,
  type PageElement,
  type PageNode,
  TEXT_NODE,
} from "../page-document.js";
import { targetOf, type WikiNotes } from "./wiki-references.js";

/** What stands on a wiki's page without being its prose: tables and boxes, notes, pictures, editing, ways around. */
const NOT_PROSE =
  "table,style,script,figure,math,.mw-editsection,.reflist,.references,.mw-references-wrap,.navbox,.hatnote,#toc,.toc," +
  ".thumb,.gallery,.noprint,.metadata,.mw-empty-elt,.shortdescription,.ambox,.infobox,.sistersitebox,.mw-kartographer-container";
const BLOCKS = "p,li,dd,blockquote";
const INSIDE_OF_ITS_OWN = new Set(["UL", "OL", "DL", "P", "BLOCKQUOTE"]);

type References = FoundPage["references"];

/**
 * The running text of a wiki's page, paragraphs parted by blank lines, with what its marks cite: a mark covers its paragraph
 * from the mark before it, or from the beginning. Takes out of the page what is no prose.
 */
export function readWikiText(page: PageDocument, notes: WikiNotes): { text: string; references: References } {
  for (const element of [...page.querySelectorAll(NOT_PROSE)]) element.remove();
  let text = "";
  const references: References = [];
  for (const block of page.querySelectorAll(BLOCKS)) {
    const read = readBlock(block, notes);
    if (read.text === "" || isOnlyLink(block, read.text)) continue;
    if (text !== "") text += "\n\n";
    const offset = text.length;
    references.push(
      ...stretches(read).map(({ start, end, urls }) => ({ start: start + offset, end: end + offset, urls })),
    );
    text += read.text;
  }
  return { text, references };
}

interface Block {
  text: string;
  marks: { at: number; urls: string[] }[];
}

function readBlock(block: PageElement, notes: WikiNotes): Block {
  let text = "";
  const marks: Block["marks"] = [];
  const read = (node: PageNode): void => {
    if (node.nodeType === TEXT_NODE) {
      const words = (node.textContent ?? "").replace(/\s+/g, " ");
      text += text === "" || text.endsWith(" ") ? words.replace(/^ /, "") : words;
    } else if (isElement(node)) {
      if (isMark(node)) marks.push({ at: text.trimEnd().length, urls: citedBy(node, notes) });
      else if (node.tagName.toUpperCase() === "BR") text += text.endsWith(" ") ? "" : " ";
      else if (!INSIDE_OF_ITS_OWN.has(node.tagName.toUpperCase()))
        for (const child of node.childNodes) read(child);
    }
  };
  for (const child of block.childNodes) read(child);
  return { text: text.trimEnd(), marks };
}

const isMark = (element: PageElement) =>
  element.tagName.toUpperCase() === "SUP" &&
  /(^|\s)reference(\s|$)/.test(element.getAttribute("class") ?? "");

const citedBy = (mark: PageElement, notes: WikiNotes): string[] =>
  [...mark.querySelectorAll("a[href]")].flatMap((link) => notes.get(targetOf(link)) ?? []);

function stretches({ text, marks }: Block): References {
  const found: References = [];
  let start = 0;
  for (const { at, urls } of marks) {
    const last = found.at(-1);
    if (last?.end === at) last.urls = [...new Set([...last.urls, ...urls])];
    else
      found.push({
        start: start + (/^\s*/.exec(text.slice(start, at))?.[0].length ?? 0),
        end: at,
        urls: [...urls],
      });
    start = at;
  }
  return found.filter(({ start: from, end, urls }) => end > from && urls.length > 0);
}

/** A list of works or of other pages is no prose. */
function isOnlyLink(block: PageElement, text: string): boolean {
  if (block.tagName.toUpperCase() !== "LI") return false;
  const linked = [...block.querySelectorAll("a,cite")].map((link) => (link.textContent ?? "").trim());
  return linked.some((words) => words.length >= text.length - 2);
}
