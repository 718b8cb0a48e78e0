import type { ArticleContent } from "../../../src/domain/article.js";
import { spanAt } from "../../../src/domain/span.js";
import { prepareArticle, prepareMentions } from "../../../src/services/prepare-article.js";
import { largePage } from "../article-workers/large-page.js";

const text = largePage()
  .replace(/^.*<\/h1>/su, "")
  .replace(/<\/p>\s*/gu, "\n\n")
  .replace(/<[^>]*>/gu, "")
  .trim();
const content: ArticleContent = {
  ...{ canonicalUrl: "https://harbour-post.example/berths", title: "Port Alder counts its berths", text },
  ...{ byline: "By Petra Lindqvist", publishedAt: null, language: "en", siteName: null, links: [] },
};
const CLAIMS = 12;
/** Of the processor's time, so that a busy machine does not count; it takes 60 on a quiet one, and took 1,000. */
const LONGEST_MS = 300;

it("prepares an article of 1.7 MB and its claims in little time, at the first time too", () => {
  const claims = Array.from({ length: CLAIMS }, (_, at) => {
    const start = text.indexOf("The harbour board", at * 100_000);
    const span = spanAt(text, start, text.indexOf(". ", start) + 1, "AUTHOR");
    return { span, text: span.exact, checkWorthiness: 1, attribution: null };
  });
  const before = process.cpuUsage();
  const article = prepareArticle(content, "2026-04-23T12:00:00.000Z");
  const mentions = prepareMentions(article, claims);
  const { user } = process.cpuUsage(before);
  expect(mentions).toHaveLength(CLAIMS);
  expect(article.article.wordCount).toBeGreaterThan(250_000);
  expect(user / 1000).toBeLessThan(LONGEST_MS);
});
