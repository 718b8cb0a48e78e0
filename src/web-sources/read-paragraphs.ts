import { isElement, type PageElement, type PageNode, TEXT_NODE } from "./page-document.js";

/** A block of running text. */
export interface Paragraph {
  text: string;
  /** The element that it stands in: "p", "li", "h2". */
  tag: string;
  /** 0 to 1: how much of it is the text of links. */
  linkShare: number;
}

const BLOCKS = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TH THEAD TFOOT TR UL".split(
    " ",
  ),
);
const SILENT = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT SVG CANVAS BUTTON SELECT TEXTAREA FIGCAPTION VIDEO AUDIO".split(
    " ",
  ),
);

/** Gives the blocks of text under an element, in order, their white space made single spaces. */
export function readParagraphs(root: PageElement): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let text = "";
  let linked = 0;
  let breaks = 0;
  const flush = (tag: string) => {
    const clean = normaliseSpace(text);
    if (clean !== "") paragraphs.push({ text: clean, tag, linkShare: Math.min(1, linked / clean.length) });
    [text, linked, breaks] = ["", 0, 0];
  };
  const visit = (node: PageNode, tag: string, inLink: boolean) => {
    if (node.nodeType === TEXT_NODE) {
      const content = node.textContent ?? "";
      text += content;
      if (content.trim() !== "") breaks = 0;
      if (inLink) linked += normaliseSpace(content).length;
      return;
    }
    if (!isElement(node) || SILENT.has(node.tagName.toUpperCase())) return;
    const name = node.tagName.toUpperCase();
    if (name === "BR") {
      text += " ";
      breaks += 1;
      if (breaks > 1) flush(tag);
      return;
    }
    const block = BLOCKS.has(name);
    if (block) flush(tag);
    const inner = block ? name.toLowerCase() : tag;
    for (const child of node.childNodes) visit(child, inner, inLink || name === "A");
    if (block) flush(inner);
  };
  visit(root, root.tagName.toLowerCase(), false);
  flush("div");
  return paragraphs;
}

/** Makes every run of white space one space, and drops characters that are not seen. */
export function normaliseSpace(text: string): string {
  return text
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
