import { isArticleNode, isNode, type JsonLdNode, resolveNode } from "./json-ld.js";
import { parsePage } from "./page-document.js";
import { normaliseSpace } from "./read-paragraphs.js";

/** What a schema.org article says of itself, as plain strings, unchecked. */
export interface ArticleNode {
  headline: string;
  authors: string[];
  /** Best first. */
  dates: string[];
  urls: string[];
  publisher: string | null;
  language: string | null;
  /** Its paragraphs; empty where it gives none. */
  body: string[];
}

/** The article that the page is about: of several (a list of related ones) the one whose headline the page shows. */
export function chooseArticleNode(
  nodes: readonly JsonLdNode[],
  shownTitles: readonly string[],
): JsonLdNode | null {
  const articles = nodes.filter(isArticleNode);
  const shown = shownTitles.map(letters).filter((title) => title !== "");
  const matching = articles.find((node) => {
    const headline = letters(textOf(node["headline"] ?? node["name"]) ?? "");
    return headline !== "" && shown.some((title) => title.includes(headline) || headline.includes(title));
  });
  return matching ?? articles[0] ?? null;
}

export function readArticleNode(node: JsonLdNode, nodes: readonly JsonLdNode[]): ArticleNode {
  const strings = (values: unknown[]) =>
    values.map((value) => textOf(value)).filter((value) => value !== null);
  const page = node["mainEntityOfPage"];
  return {
    headline: textOf(node["headline"] ?? node["name"]) ?? "",
    authors: namesOf(node["author"] ?? node["creator"], nodes),
    dates: strings([node["datePublished"], node["dateCreated"]]),
    urls: strings([isNode(page) ? (page["@id"] ?? page["url"]) : page, node["url"]]),
    publisher: namesOf(node["publisher"], nodes)[0] ?? null,
    language: textOf(node["inLanguage"]),
    body: bodyOf(node["articleBody"]),
  };
}

/** The names in an author or publisher field: strings, nodes, lists of either, and nodes given elsewhere by `@id`. */
function namesOf(value: unknown, nodes: readonly JsonLdNode[]): string[] {
  const values = Array.isArray(value) ? value : [value];
  return values.slice(0, 20).flatMap((one) => {
    const resolved = resolveNode(one, nodes);
    if (!isNode(resolved)) return textOf(resolved) ?? [];
    const name = resolved["name"];
    return (Array.isArray(name) ? name : [name]).map((part) => textOf(part)).filter((part) => part !== null);
  });
}

function textOf(value: unknown): string | null {
  const text = Array.isArray(value) ? (value[0] as unknown) : value;
  if (typeof text === "number") return String(text);
  if (typeof text !== "string") return null;
  return normaliseSpace(withoutMarkup(text)) || null;
}

/** The lines of a text that may come with tags and entities: some systems put their HTML into JSON-LD as it is. */
function bodyOf(value: unknown): string[] {
  if (typeof value !== "string") return [];
  const lines = value.replace(/<\/(p|h\d|li|div|blockquote)>|<br\s*\/?>/gi, "\n").split(/[\r\n]+/);
  return lines.map((line) => normaliseSpace(withoutMarkup(line))).filter((line) => line !== "");
}

const withoutMarkup = (text: string) => (/[<&]/.test(text) ? (parsePage(text).documentElement?.textContent ?? "") : text);

const letters = (text: string) => text.toLowerCase().replace(/&\w+;|&#\d+;|[^\p{L}\p{N}]/gu, "");
