import type { PageDocument } from "./page-document.js";

/** A schema.org node as a page gives it: nothing about its values can be relied on. */
export type JsonLdNode = Readonly<Record<string, unknown>>;

const MOST_NODES = 2000;
const ARTICLE_TYPE = /(Article|BlogPosting|Report|LiveBlogPosting|SocialMediaPosting)$/;

/**
 * Gives every schema.org node of a page: all script blocks, arrays, `@graph` and main entities opened. Blocks that are HTML
 * escaped, wrapped in comments or have trailing commas or raw line breaks are mended; what still is no JSON is left out.
 */
export function readJsonLd(page: PageDocument): JsonLdNode[] {
  const nodes: JsonLdNode[] = [];
  for (const script of page.querySelectorAll('script[type*="ld+json"]')) {
    const block = parseLoosely(script.textContent ?? "");
    if (block !== undefined) collect(block, nodes, 0);
  }
  return nodes;
}

/** Whether a node says that it is an article. */
export const isArticleNode = (node: JsonLdNode): boolean =>
  typesOf(node).some((type) => ARTICLE_TYPE.test(type));

export function typesOf(node: JsonLdNode): string[] {
  const type = node["@type"];
  return (Array.isArray(type) ? type : [type]).filter((one): one is string => typeof one === "string");
}

/** Follows `{"@id": …}` to the node of that name, where it says no name itself. */
export function resolveNode(value: unknown, nodes: readonly JsonLdNode[]): unknown {
  if (!isNode(value) || typeof value["@id"] !== "string" || "name" in value) return value;
  return nodes.find((node) => node["@id"] === value["@id"] && "name" in node) ?? value;
}

export const isNode = (value: unknown): value is JsonLdNode =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function collect(value: unknown, into: JsonLdNode[], depth: number): void {
  if (depth > 6 || into.length >= MOST_NODES) return;
  if (Array.isArray(value)) for (const one of value) collect(one, into, depth + 1);
  if (!isNode(value)) return;
  into.push(value);
  for (const key of ["@graph", "mainEntity", "mainEntityOfPage"]) collect(value[key], into, depth + 1);
}

function parseLoosely(text: string): unknown {
  const plain = text.replace(
    /^\s*(<!--|\/\/<!\[CDATA\[|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(-->|\/\/\]\]>|\/\*\]\]>\*\/|\]\]>)\s*;?\s*$/g,
    "",
  );
  const mended = plain.replace(/[\u0000-\u001f]+/g, " ").replace(/,(\s*[}\]])/g, "$1");
  for (const attempt of [plain, mended, unescapeMarkup(mended)]) {
    try {
      return JSON.parse(attempt) as unknown;
    } catch {
      continue; // the next, more mended attempt
    }
  }
  return undefined;
}

const unescapeMarkup = (text: string) =>
  text
    .replace(/&quot;|&#34;|&#x22;/g, '"')
    .replace(/&#0?39;|&apos;/g, "'")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&");
