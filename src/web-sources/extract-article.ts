import type { ArticleContent } from "../domain/article.js";
import type { Extraction } from "../services/doors.js";
import { type ArticleBody, readArticleBody } from "./article-body.js";
import { judgePage, notAnArticleMessages, type NotAnArticleReason } from "./not-an-article.js";
import { isBinary } from "./decode-page.js";
import { countHiddenInstructions } from "./hidden-parts.js";
import { countHeadlineLinks, hasTooManyTags, isTooComplex, parsePage, readOpening } from "./page-document.js";
import { chooseLanguage } from "./page-language.js";
import { type PageMetadata, readMetadata } from "./page-metadata.js";

const OPENING_LENGTH = 3000;
/** What is longer is no name; sources are found by it, and the index has room for 8,000 bytes. */
const LONGEST_SITE_NAME = 200;

/**
 * Takes the article out of a page: its title, byline, date, canonical URL, language, running text and links; or says why the
 * page is no article, and what to do. Nothing is fetched. `pageUrl` is where the page was found, null where nobody knows.
 */
export function extractArticle(given: string, pageUrl: string | null): Extraction {
  if (isBinary(given)) return refuse("BINARY");
  const html = given.replaceAll("\0", ""); // browsers leave them out
  if (hasTooManyTags(html)) return refuse("TOO_COMPLEX");
  const page = parsePage(html);
  if (isTooComplex(page)) return refuse("TOO_COMPLEX");
  const metadata = readMetadata(page, pageUrl);
  const shown = { opening: readOpening(page, OPENING_LENGTH), headlineLinks: countHeadlineLinks(page) };
  const hiddenInstructions = countHiddenInstructions(html, page);
  const body = readArticleBody(page, metadata);
  const reason = judgePage(metadata, body, shown);
  if (reason) return refuse(reason);
  const content = articleContent(metadata, body, pageUrl);
  return { kind: "ARTICLE", content: hiddenInstructions > 0 ? { ...content, hiddenInstructions } : content };
}

function refuse(reason: NotAnArticleReason): Extraction {
  return { kind: "NOT_AN_ARTICLE", reason, message: notAnArticleMessages[reason] };
}

function articleContent(metadata: PageMetadata, body: ArticleBody, pageUrl: string | null): ArticleContent {
  const text = body.paragraphs.map((paragraph) => paragraph.text).join("\n\n");
  return {
    canonicalUrl: metadata.canonicalUrl,
    ...(metadata.originalUrl === null ? {} : { originalUrl: metadata.originalUrl }),
    title: metadata.title,
    byline: metadata.byline,
    publishedAt: metadata.publishedAt,
    language: chooseLanguage(metadata.language, text),
    text,
    siteName: metadata.siteName?.slice(0, LONGEST_SITE_NAME) ?? null,
    links: absoluteLinks(body, pageUrl ?? metadata.canonicalUrl),
  };
}

/** The http(s) links of the paragraphs that were kept, without fragments; a relative one needs to know its page. */
function absoluteLinks(body: ArticleBody, base: string | null): string[] {
  const links = body.paragraphs
    .flatMap((paragraph) => paragraph.links)
    .flatMap((link) => {
      if (!URL.canParse(link, base ?? undefined)) return [];
      const url = new URL(link, base ?? undefined);
      url.hash = "";
      return url.protocol === "http:" || url.protocol === "https:" ? [url.href] : [];
    });
  return [...new Set(links)];
}
