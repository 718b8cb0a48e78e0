import { isElement, type PageElement, type PageNode, TEXT_NODE } from "./page-document.js";

/** A block of running text. */
export interface Paragraph {
  text: string;
  /** The element that it stands in: "p", "li", "h2". */
  tag: string;
  /** 0 to 1: how much of it is the text of links. */
  linkShare: number;
  /** Where its links lead, as the page writes it. */
  links: string[];
}

const BLOCKS = new Set(
  (
    "address article aside blockquote body caption center dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 " +
    "header hr li main nav ol p pre section summary table tbody td th thead tfoot tr ul"
  ).split(" "),
);
const SILENT = new Set(
  "script style noscript template iframe object svg canvas button select textarea figcaption video audio".split(
    " ",
  ),
);

/** Gives the blocks of text under an element, in order, their white space made single spaces. */
export function readParagraphs(root: PageElement): Paragraph[] {
  const reader = new ParagraphReader();
  reader.visit(root, "div", false);
  reader.finish("div");
  return reader.paragraphs;
}

/** Gathers text until a block ends. Two line breaks in a row part paragraphs, as old pages do it. */
class ParagraphReader {
  readonly paragraphs: Paragraph[] = [];
  #text = "";
  #linked = 0;
  #breaks = 0;
  #links: string[] = [];

  visit(node: PageNode, tag: string, inLink: boolean): void {
    if (node.nodeType === TEXT_NODE) return this.#addText(node.textContent ?? "", inLink);
    if (!isElement(node)) return;
    const name = node.tagName.toLowerCase();
    if (SILENT.has(name)) return;
    if (name === "br") return this.#addBreak(tag);
    const isBlock = BLOCKS.has(name);
    if (isBlock) this.finish(tag);
    if (name === "a") this.#links.push(node.getAttribute("href") ?? "");
    for (const child of node.childNodes) this.visit(child, isBlock ? name : tag, inLink || name === "a");
    if (isBlock) this.finish(name);
  }

  finish(tag: string): void {
    const text = normaliseSpace(this.#text);
    const links = this.#links.filter((link) => link !== "");
    if (text !== "") {
      this.paragraphs.push({ text, tag, linkShare: Math.min(1, this.#linked / text.length), links });
    }
    [this.#text, this.#linked, this.#breaks, this.#links] = ["", 0, 0, []];
  }

  #addText(text: string, inLink: boolean): void {
    this.#text += text;
    if (text.trim() === "") return;
    this.#breaks = 0;
    if (inLink) this.#linked += normaliseSpace(text).length;
  }

  #addBreak(tag: string): void {
    this.#text += " ";
    this.#breaks += 1;
    if (this.#breaks > 1) this.finish(tag);
  }
}

/** Makes every run of white space one space, and drops characters that are not seen. */
export function normaliseSpace(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u2060\ufeff]|(?<=[a-z])[\u200c\u200d](?=[a-z])/gi, "")
    .replace(/\s+/g, " ")
    .trim();
}
