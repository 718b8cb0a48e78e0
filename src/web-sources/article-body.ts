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

/** Takes the article's running text out of a page. The page is changed on the way. */
export function readArticleBody(page: PageDocument, metadata: PageMetadata): ArticleBody {
  prunePage(page);
  const candidates = readMainPart(page);
  const shown = keepProse(candidates, metadata);
  const given = keepProse(
    metadata.articleBody.map((text) => ({ text, tag: "p", linkShare: 0, links: [] })),
    metadata,
  );
  return { candidates, paragraphs: length(shown) < SHOWN_SHARE * length(given) ? given : shown };
}

function readMainPart(page: PageDocument): Paragraph[] {
  if (!page.body) return [];
  const reader = new Readability<PageElement>(page as never, {
    disableJSONLD: true,
    serializer: (node) => node as unknown as PageElement,
  });
  const content = reader.parse()?.content;
  return content ? readParagraphs(content) : [];
}

const length = (paragraphs: readonly Paragraph[]) =>
  paragraphs.reduce((sum, { text }) => sum + text.length, 0);
