import type { Instant } from "../domain/instant.js";
import { sourceDomain } from "../domain/source-identity.js";
import { chooseByline } from "./choose-byline.js";
import { chooseCanonicalUrl, chooseOriginalUrl } from "./canonical-link.js";
import { type JsonLdNode, readJsonLd } from "./json-ld.js";
import { type ArticleNode, chooseArticleNode, pageDates, readArticleNode } from "./json-ld-article.js";
import { readDate } from "./page-date.js";
import type { PageDocument } from "./page-document.js";
import { readHeadings } from "./page-headings.js";
import { labelledAuthors, type Metas, metasNamed, readMetas } from "./page-metas.js";
import { chooseTitle } from "./page-title.js";
import { normaliseSpace } from "./read-paragraphs.js";
import { withoutMarkup } from "./without-markup.js";
import { visibleBylines } from "./visible-bylines.js";
import { visibleChange, visibleDate } from "./visible-dates.js";

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
  "rnews:author",
  "creator",
  "authors",
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
  "pub_date",
  "article_date_original",
  "originalpublicationdate",
  "rnews:datepublished",
];

/** When the page was last changed: it was out by then. */
const CHANGE_METAS = ["article:modified_time", "og:updated_time", "datemodified", "last-modified", "revised"];

/** By which sites say from whom they have an article. */
const ORIGINAL_METAS = ["syndication-source", "original-source"];

/** Reads what a page says about its article: JSON-LD first, then OpenGraph and other meta tags, then what a reader sees. */
export function readMetadata(page: PageDocument, pageUrl: string | null): PageMetadata {
  const metas = readMetas(page);
  const nodes = readJsonLd(page);
  const { headings, headingParts } = readHeadings(page);
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
  const region = declaredRegion(page, metas);
  const publishedForMachines = readDates([
    ...(article?.dates ?? pageDates(nodes)),
    ...metasNamed(metas, DATE_METAS),
  ]);
  return {
    title: chooseTitle({
      declared: [
        ...(article ? [article.headline] : []),
        ...metasNamed(metas, TITLE_METAS).map(withoutMarkup),
      ],
      documentTitle,
      ...{ headings, headingParts },
      siteName,
      siteWord: siteWord(canonicalUrl),
      slug: slugOf(canonicalUrl ?? pageUrl),
    }),
    byline: bylineOf(page, article, metas),
    publishedAt:
      publishedForMachines ??
      visibleDate(page, region, canonicalUrl ?? pageUrl) ??
      readDates([...(article?.changes ?? []), ...metasNamed(metas, CHANGE_METAS)]) ??
      visibleChange(page, region),
    canonicalUrl,
    originalUrl: chooseOriginalUrl([declaredUrls[0] ?? null, ...metasNamed(metas, ORIGINAL_METAS)], pageUrl),
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

/** The language with its country ("en-GB"), by which dates are written. */
function declaredRegion({ documentElement: root }: PageDocument, metas: Metas): string | null {
  const declared = [root?.getAttribute("lang"), root?.getAttribute("xml:lang"), metas.get("og:locale")?.[0]];
  return declared.find((tag) => /^[a-z]{2}[-_]/i.test(tag ?? "")) ?? declared.find((tag) => tag) ?? null;
}

function declaredLanguage(
  { documentElement: root }: PageDocument,
  metas: Metas,
  article: ArticleNode | null,
): string | null {
  const ofPage = root?.getAttribute("lang") ?? root?.getAttribute("xml:lang") ?? article?.language;
  return ofPage ?? metas.get("og:locale")?.[0] ?? metas.get("content-language")?.[0] ?? null;
}

function bylineOf(page: PageDocument, article: ArticleNode | null, metas: Metas): string | null {
  const declared = [
    article?.authors ?? [],
    ...AUTHOR_METAS.map((name) => metas.get(name) ?? []),
    labelledAuthors(metas),
    (metas.get("twitter:creator") ?? []).filter((name) => !name.startsWith("@")),
  ];
  return chooseByline(declared, () => visibleBylines(page));
}

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

/** The part of an address that spells its title: the one with the most words in it. */
function slugOf(url: string | null): string {
  const parts = url === null ? [] : new URL(url).pathname.split("/");
  return parts.reduce(
    (longest, part) => (part.split("-").length > longest.split("-").length ? part : longest),
    "",
  );
}

const siteWord = (url: string | null) => (url === null ? null : (sourceDomain(url).split(".")[0] ?? null));
