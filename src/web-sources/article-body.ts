import { Readability } from "@mozilla/readability";

import type { PageDocument, PageElement } from "./page-document.js";
import { keepProse } from "./keep-prose.js";
import { prunePage } from "./prune-page.js";
import { type Paragraph, readParagraphs } from "./read-paragraphs.js";

export interface ArticleBody {
  paragraphs: Paragraph[];
  links: string[];
}

/** Takes the article's running text out of a page. The page is changed on the way. */
export function readArticleBody(page: PageDocument): Paragraph[] {
  prunePage(page);
  const reader = new Readability<PageElement>(page as never, {
    serializer: (node) => node as unknown as PageElement,
    disableJSONLD: true,
  });
  const article = reader.parse();
  return article?.content ? keepProse(readParagraphs(article.content), article.title ?? null) : [];
}
