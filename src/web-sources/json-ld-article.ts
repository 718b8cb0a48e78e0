import { isArticleNode, isNode, type JsonLdNode, resolveNode, typesOf } from "./json-ld.js";
import { normaliseSpace } from "./read-paragraphs.js";
import { withoutMarkup } from "./without-markup.js";

/** What a schema.org article says of itself, as plain strings, unchecked. */
export interface ArticleNode {
  headline: string;
  authors: string[];
  /** Best first. */
  dates: string[];
  /** When it was last changed. */
  changes: string[];
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
    authors: authorsOf(node, nodes),
    dates: strings([node["datePublished"], node["dateCreated"], node["uploadDate"]]),
    changes: strings([node["dateModified"]]),
    urls: strings([isNode(page) ? (page["@id"] ?? page["url"]) : page, node["url"]]),
    publisher: namesOf(node["publisher"], nodes)[0] ?? null,
    language: textOf(node["inLanguage"]),
    body: bodyOf(node["articleBody"]),
  };
}

/** By which an article says who wrote it, the plainest first. */
const AUTHOR_FIELDS = ["author", "creator", "authors", "contributor"];

function authorsOf(node: JsonLdNode, nodes: readonly JsonLdNode[]): string[] {
  const named = AUTHOR_FIELDS.map((field) => namesOf(node[field], nodes));
  return named.find(({ length }) => length > 0) ?? [];
}

/** When the pages of a site say that they were published, where none of their nodes is an article. */
export function pageDates(nodes: readonly JsonLdNode[]): string[] {
  const pages = nodes.filter((node) => typesOf(node).some((type) => PAGE_TYPE.test(type)));
  return pages.flatMap((node) => textOf(node["datePublished"]) ?? []);
}

const PAGE_TYPE = /(?:Page|Recipe|Review|VideoObject|CreativeWork)$/;

/** The names in an author or publisher field: strings, nodes, lists of either, and nodes given elsewhere by `@id`. */
function namesOf(value: unknown, nodes: readonly JsonLdNode[]): string[] {
  const values = listOf(value).flat(2);
  return values.slice(0, MOST_NAMES).flatMap((one) => {
    const resolved = resolveNode(one, nodes);
    if (!isNode(resolved)) return textOf(resolved) ?? [];
    const { name = wholeName(resolved) } = resolved;
    return listOf(name)
      .map((part) => textOf(part))
      .filter((part) => part !== null);
  });
}

const MOST_NAMES = 20;

/** JSON-LD writes lists as arrays, or as a node with `@list` or `@set`. */
function listOf(value: unknown): unknown[] {
  const list = isNode(value) ? (value["@list"] ?? value["@set"] ?? value) : value;
  return Array.isArray(list) ? (list as unknown[]) : [list];
}

const wholeName = ({ givenName, familyName }: JsonLdNode) =>
  [givenName, familyName].filter((part) => typeof part === "string").join(" ") || undefined;

function textOf(value: unknown): string | null {
  const first = Array.isArray(value) ? (value[0] as unknown) : value;
  const text = isNode(first) ? first["@value"] : first;
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

const letters = (text: string) => text.toLowerCase().replace(/&\w+;|&#\d+;|[^\p{L}\p{N}]/gu, "");
