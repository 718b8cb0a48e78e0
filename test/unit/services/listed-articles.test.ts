import { prepareArticle } from "../../../src/services/prepare-article.js";
import { pageContent } from "../../../src/services/take-in.js";
import { createWeb } from "../../../src/web-sources/web.js";

const LISTED = {
  publishedAt: "2026-04-14T10:00:00.000Z",
  publisher: { name: "The Gazette", url: "https://gazette.example/" },
};
const web = createWeb({ fetchAllow: [] });
const paragraphs = Array.from(
  { length: 4 },
  (_, at) =>
    `<p>The Harbour Bridge in Port Ellery closed on Tuesday after inspectors found cracks, and part ${at} of this report says what the ferry did then.</p>`,
).join("");
const page = (head = "") =>
  `<html lang="en"><head><title>Bridge closes</title>${head}</head><body><article><h1>Bridge closes</h1>${paragraphs}</article></body></html>`;

const sourceOf = async (url: string, listed: typeof LISTED | null) =>
  prepareArticle(await pageContent({ listed }, page(), url, web), "2026-04-15T00:00:00.000Z").source;

describe("an article that a feed lists", () => {
  it("is its publisher's where an aggregator shows it, as the feed says", async () => {
    const onAggregator = "https://www.msn.com/en/news/bridge-closes";
    expect(await sourceOf(onAggregator, LISTED)).toMatchObject({
      domain: "gazette.example",
      name: "The Gazette",
    });
    expect((await sourceOf(onAggregator, null)).domain).toBe("msn.com");
  });

  it("speaks for its own site anywhere else, whatever the feed says", async () => {
    expect((await sourceOf("https://herald.example/bridge-closes", LISTED)).domain).toBe("herald.example");
  });

  it("has the feed's date only where the page gives none", async () => {
    const dated = '<meta property="article:published_time" content="2026-04-13T08:00:00Z">';
    const read = async (head: string) =>
      (await pageContent({ listed: LISTED }, page(head), "https://herald.example/bridge-closes", web))
        .publishedAt;
    expect(await read("")).toBe(LISTED.publishedAt);
    expect(await read(dated)).toBe("2026-04-13T08:00:00.000Z");
  });
});
