import { parseHTML } from "linkedom";

/** As much of the DOM as reading a page needs; the compiler knows no browser types here. */
export interface PageNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

export interface PageElement extends PageNode {
  readonly tagName: string;
  readonly parentElement: PageElement | null;
  readonly children: Iterable<PageElement>;
  getAttribute(name: string): string | null;
  removeAttribute(name: string): void;
  hasAttribute(name: string): boolean;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  matches(selector: string): boolean;
  closest(selector: string): PageElement | null;
  remove(): void;
}

export interface PageDocument extends PageElement {
  readonly documentElement: PageElement | null;
  readonly body: PageElement | null;
}

const ELEMENT_NODE = 1;
export const TEXT_NODE = 3;

export const isElement = (node: PageNode): node is PageElement => node.nodeType === ELEMENT_NODE;

/** Parses a page; what has no `<html>` around it gets one, so that a bare fragment can be read too. */
export function parsePage(html: string): PageDocument {
  const { document } = parseHTML(withBody(html)) as unknown as { document: PageDocument };
  return document;
}

/** HTML may leave `<body>` out; the parser does not put it in, and a page without one would be empty. */
function withBody(html: string): string {
  if (!/<html[\s>]/i.test(html)) return `<!doctype html><html><body>${html}</body></html>`;
  if (/<body[\s>]/i.test(html)) return html;
  const start = /<\/head\s*>/i.exec(html) ?? /<\/title\s*>/i.exec(html) ?? /<html(?:\s[^>]*)?>/i.exec(html);
  const at = start ? start.index + start[0].length : 0;
  return `${html.slice(0, at)}<body>${html.slice(at)}`;
}

/** Past these a page is an attack or a fault: the largest of 145 real pages has 3,628 elements, 31 deep. */
const MOST_ELEMENTS = 30_000;
const DEEPEST = 120;
/** The longest tag of the same pages has 2,400 words in its attributes (JSON in a data attribute). */
const MOST_WORDS_IN_A_TAG = 20_000;
const LONG_TAG = 20_000;

/** Whether a page's tags are more or longer than can be parsed in good time; to be asked before parsing. */
export function hasTooManyTags(html: string): boolean {
  let tags = 0;
  for (let at = html.indexOf("<"); at >= 0; tags += 1) {
    const next = html.indexOf("<", at + 1);
    const length = (next < 0 ? html.length : next) - at;
    if (length > LONG_TAG && wordsInTag(html.slice(at, at + length)) > MOST_WORDS_IN_A_TAG) return true;
    at = next;
  }
  return tags > 2 * MOST_ELEMENTS;
}

const wordsInTag = (piece: string) => (piece.split(">", 1)[0] ?? "").split(/\s+/).length;

/** Whether a page has more elements, or deeper ones, than reading it step by step should bear. */
export function isTooComplex(page: PageDocument): boolean {
  const open = page.documentElement ? [{ element: page.documentElement, depth: 1 }] : [];
  for (let seen = 0; ; seen += 1) {
    const next = open.pop();
    if (!next) return false;
    if (seen > MOST_ELEMENTS || next.depth > DEEPEST) return true;
    for (const element of next.element.children) open.push({ element, depth: next.depth + 1 });
  }
}

const UNSEEN = new Set(["SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE", "IFRAME"]);

/** The first words that a reader sees, up to about `most` characters: what a page says before anything else. */
export function readOpening(page: PageDocument, most: number): string {
  let opening = "";
  const open: PageNode[] = page.body ? [page.body] : [];
  while (open.length > 0 && opening.length < most) {
    const node = open.pop();
    if (!node) break;
    if (node.nodeType === TEXT_NODE) opening += ` ${node.textContent ?? ""}`.replace(/\s+/g, " ");
    if (!isElement(node) || UNSEEN.has(node.tagName.toUpperCase())) continue;
    for (const child of [...node.childNodes].reverse()) open.push(child);
  }
  return opening.trim();
}

/** The links whose text is as long as a headline: a front page has many and little else. */
export function countHeadlineLinks(page: PageDocument): number {
  const texts = [...page.querySelectorAll("a[href]")].map((link) => (link.textContent ?? "").trim());
  return texts.filter((text) => text.length < 300 && text.split(/\s+/).length >= 4).length;
}
