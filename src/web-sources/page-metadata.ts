import type { Instant } from "../domain/instant.js";
import { sourceDomain } from "../domain/source-identity.js";
import { chooseCanonicalUrl, chooseOriginalUrl } from "./canonical-link.js";
import { type JsonLdNode, readJsonLd } from "./json-ld.js";
import { type ArticleNode, chooseArticleNode, readArticleNode } from "./json-ld-article.js";
import { cleanByline } from "./page-byline.js";
import { readDate } from "./page-date.js";
import type { PageDocument } from "./page-document.js";
import { chooseTitle } from "./page-title.js";
import { normaliseSpace } from "./read-paragraphs.js";
import { visibleBylines, visibleDates } from "./visible-metadata.js";

/** What a page says about its article, apart from the text. */
export interface PageMetadata {
  title: string;
  byline: string | null;
  publishedAt: Instant | null;
  canonicalUrl: string | null;
  /** The article at another site that the page names as the original: by `rel=canonical`, or by a syndication tag. */
  originalUrl: string | null;
  siteName: string | null;
  /** As the page declares it, unchecked. */
  language: string | null;
  /** The paragraphs that the page gives to machines. */
  articleBody: string[];
  /** The page calls itself an article: by JSON-LD type, `og:type` or a publication date for machines. */
  declaresArticle: boolean;
  /** `<title>` and the headings of the first order: what an error or consent page calls itself. */
  shownTitles: string[];
}

const TITLE_METAS = ["og:title", "twitter:title", "parsely-title", "dc.title", "sailthru.title", "headline"];
const AUTHOR_METAS = [
  "author",
  "article:author",
  "parsely-author",
  "byl",
  "dc.creator",
  "dcterms.creator",
  "sailthru.author",
  "citation_author",
];
const DATE_METAS = [
  "article:published_time",
  "og:article:published_time",
  "og:published_time",
  "parsely-pub-date",
  "datepublished",
  "date",
  "pubdate",
  "publishdate",
  "publish-date",
  "publication_date",
  "dc.date.issued",
  "dc.date",
  "dcterms.created",
  "dcterms.date",
  "sailthru.date",
  "article.published",
  "cxenseparse:recs:publishtime",
  "citation_publication_date",
];

/** By which sites say from whom they have an article. */
const ORIGINAL_METAS = ["syndication-source", "original-source"];

type Metas = ReadonlyMap<string, string[]>;

/** Reads what a page says about its article: JSON-LD first, then OpenGraph and other meta tags, then what a reader sees. */
export function readMetadata(page: PageDocument, pageUrl: string | null): PageMetadata {
  const metas = readMetas(page);
  const nodes = readJsonLd(page);
  const headings = [...page.querySelectorAll("h1")].map(({ textContent }) => textContent ?? "");
  const documentTitle = page.querySelector("title")?.textContent ?? "";
  const chosen = chooseArticleNode(nodes, [...headings, ...(metas.get("og:title") ?? []), documentTitle]);
  const article = chosen ? readArticleNode(chosen, nodes) : null;
  const siteName = chooseSiteName(metas, article, nodes);
  const declaredUrls = [
    page.querySelector("link[rel~=canonical]")?.getAttribute("href") ?? null,
    ...(article?.urls ?? []),
    metas.get("og:url")?.[0] ?? null,
  ];
  const canonicalUrl = chooseCanonicalUrl(declaredUrls, pageUrl);
  const publishedForMachines = readDates([...(article?.dates ?? []), ...all(metas, DATE_METAS)]);
  return {
    title: chooseTitle({
      declared: [...(article ? [article.headline] : []), ...all(metas, TITLE_METAS)],
      documentTitle,
      headings,
      siteName,
      siteWord: siteWord(canonicalUrl),
    }),
    byline: chooseByline(page, article, metas),
    publishedAt: publishedForMachines ?? visibleDates(page, page.documentElement?.getAttribute("lang") ?? null, canonicalUrl),
    canonicalUrl,
    originalUrl: chooseOriginalUrl([declaredUrls[0] ?? null, ...all(metas, ORIGINAL_METAS)], pageUrl),
    siteName,
    language: declaredLanguage(page, metas, article),
    articleBody: article?.body ?? [],
    declaresArticle:
      article !== null || /article/i.test(metas.get("og:type")?.[0] ?? "") || publishedForMachines !== null,
    shownTitles: [documentTitle, ...headings].map(normaliseSpace),
  };
}

function chooseSiteName(
  metas: Metas,
  article: ArticleNode | null,
  nodes: readonly JsonLdNode[],
): string | null {
  const named = metas.get("og:site_name")?.[0] ?? article?.publisher ?? websiteName(nodes);
  return named ?? metas.get("application-name")?.[0] ?? null;
}

function declaredLanguage(
  { documentElement: root }: PageDocument,
  metas: Metas,
  article: ArticleNode | null,
): string | null {
  const ofPage = root?.getAttribute("lang") ?? root?.getAttribute("xml:lang") ?? article?.language;
  return ofPage ?? metas.get("og:locale")?.[0] ?? metas.get("content-language")?.[0] ?? null;
}

function chooseByline(page: PageDocument, article: ArticleNode | null, metas: Metas): string | null {
  const declared = [article?.authors ?? [], ...AUTHOR_METAS.map((name) => metas.get(name) ?? [])];
  return firstByline(declared) ?? firstByline(visibleBylines(page));
}

function firstByline(places: Iterable<readonly string[]>): string | null {
  for (const texts of places) {
    const byline = cleanByline(texts);
    if (byline !== null) return byline;
  }
  return null;
}

const META_NAMES = ["property", "name", "itemprop", "http-equiv"];

/** Every meta tag by lower-case name, property or itemprop, in the page's order. */
function readMetas(page: PageDocument): Map<string, string[]> {
  const metas = new Map<string, string[]>();
  for (const meta of page.querySelectorAll("meta[content]")) {
    const content = (meta.getAttribute("content") ?? "").trim();
    const name = META_NAMES.map((attribute) => meta.getAttribute(attribute)).find((one) => one !== null) ?? "";
    if (content === "" || name === "") continue;
    const known = metas.get(name.toLowerCase());
    if (known) known.push(content);
    else metas.set(name.toLowerCase(), [content]);
  }
  return metas;
}

const all = (metas: Metas, names: readonly string[]) => names.flatMap((name) => metas.get(name) ?? []);

function readDates(candidates: readonly string[]): Instant | null {
  for (const candidate of candidates) {
    const instant = readDate(candidate);
    if (instant !== null) return instant;
  }
  return null;
}

function websiteName(nodes: readonly JsonLdNode[]): string | null {
  const site = nodes.find((node) => node["@type"] === "WebSite");
  return typeof site?.["name"] === "string" ? site["name"] : null;
}

const siteWord = (url: string | null) => (url === null ? null : (sourceDomain(url).split(".")[0] ?? null));
