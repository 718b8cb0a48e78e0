import { Readability } from "@mozilla/readability";

import { keepProse } from "./keep-prose.js";
import type { PageDocument, PageElement } from "./page-document.js";
import type { PageMetadata } from "./page-metadata.js";
import { prunePage } from "./prune-page.js";
import { type Paragraph, readParagraphs } from "./read-paragraphs.js";

/** The running text of a page, and what it was chosen from. */
export interface ArticleBody {
  /** What the page's main part holds, its links and headings among it. */
  candidates: Paragraph[];
  /** What is left of it as the article's own. */
  paragraphs: Paragraph[];
}

/** The text for machines is taken where the page shows less than this share of it. */
const SHOWN_SHARE = 0.6;
/**
 * By what sites mark the element that holds the article's text, the narrowest first, and the share of its prose that
 * Readability must have found: the wider the element, the more of it may rightly be left out.
 */
const ARTICLE_MARKS = [
  { selector: "[itemprop~=articleBody]", share: 0.95 },
  { selector: ".article-body,.entry-content,.post-body,.post-content", share: 0.95 },
  { selector: "article", share: 0.85 },
  { selector: "main,[role=main]", share: 0.85 },
];
/** A marked element with less text holds something else. */
const SHORTEST_MARKED = 500;

/** Takes the article's running text out of a page. The page is changed on the way. */
export function readArticleBody(page: PageDocument, metadata: PageMetadata): ArticleBody {
  prunePage(page, metadata.title);
  const marked = readMarkedPart(page, metadata);
  const candidates = readMainPart(page);
  const main = keepProse(candidates, metadata);
  const shown = length(main) < marked.share * length(marked.paragraphs) ? marked.paragraphs : main;
  const given = keepProse(
    metadata.articleBody.map((text) => ({ text, tag: "p", linkShare: 0, links: [] })),
    metadata,
  );
  return { candidates, paragraphs: length(shown) < SHOWN_SHARE * length(given) ? given : shown };
}

/**
 * What the site itself marks as the article, where it marks one element only. Readability chooses one block, so of a text
 * that is parted by advertisements into several sections it gives one.
 */
function readMarkedPart(
  page: PageDocument,
  metadata: PageMetadata,
): { paragraphs: Paragraph[]; share: number } {
  for (const { selector, share } of ARTICLE_MARKS) {
    const [element, another] = page.querySelectorAll(selector);
    if (!element || another) continue;
    const paragraphs = keepProse(readParagraphs(element), metadata);
    if (length(paragraphs) >= SHORTEST_MARKED) return { paragraphs, share };
  }
  return { paragraphs: [], share: 0 };
}

function readMainPart(page: PageDocument): Paragraph[] {
  if (!page.body) return [];
  const reader = new Readability<PageElement>(page as never, {
    disableJSONLD: true,
    serializer: (node) => node as unknown as PageElement,
  });
  const content = mainElement(reader);
  return content ? readParagraphs(content) : [];
}

/** Readability throws on some broken pages, as where text stands in the head: nothing on them is the main part. */
function mainElement(reader: Readability<PageElement>): PageElement | null {
  try {
    return reader.parse()?.content ?? null;
  } catch {
    return null;
  }
}

const length = (paragraphs: readonly Paragraph[]) =>
  paragraphs.reduce((sum, { text }) => sum + text.length, 0);
