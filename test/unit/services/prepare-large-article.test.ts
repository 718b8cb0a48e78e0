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
/**
 * As many times as long as taking the text's words apart may it take, of the processor's time, so that neither a slow machine nor a
 * busy one counts; it takes 8 or so, and took 30.
 */
const MOST_TIMES = 20;

const processorMs = (work: () => unknown): number => {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user / 1000;
};

it("prepares an article of 1.7 MB and its claims in little time, at the first time too", () => {
  const claims = Array.from({ length: CLAIMS }, (_, at) => {
    const start = text.indexOf("The harbour board", at * 100_000);
    const span = spanAt(text, start, text.indexOf(". ", start) + 1, "AUTHOR");
    return { span, text: span.exact, checkWorthiness: 1, attribution: null };
  });
  const fiveTimes = processorMs(() => {
    for (let time = 0; time < 5; time += 1) text.toLowerCase().match(/[\p{L}\p{N}]+/gu);
  });
  const prepared = processorMs(() => {
    const article = prepareArticle(content, "2026-04-23T12:00:00.000Z");
    expect(article.article.wordCount).toBeGreaterThan(250_000);
    expect(prepareMentions(article, claims)).toHaveLength(CLAIMS);
  });
  expect(prepared / (fiveTimes / 5)).toBeLessThan(MOST_TIMES);
});
