import { readFeed } from "../../../src/web-sources/feeds/read-feed.js";

const FEED = "https://news.example/feeds/all.xml";
const ENTRY = {
  url: "https://news.example/2026/ferry?id=1",
  guid: "story-1",
  title: "The ferry & the quay",
  publishedAt: "2026-04-14T10:00:00.000Z",
  publisher: null,
};

describe("reading a feed", () => {
  it("reads RSS, with whose article an aggregator's item is", () => {
    const { title, entries } = readFeed(
      `<rss><channel><title>All news</title><item><title>The ferry &amp; the quay</title><link>/2026/ferry?id=1</link>
       <guid isPermaLink="false">story-1</guid><pubDate>Tue, 14 Apr 2026 12:00:00 +0200</pubDate>
       <source url="https://www.gazette.example">The Gazette</source></item></channel></rss>`,
      FEED,
    );
    expect(title).toBe("All news");
    const publisher = { name: "The Gazette", url: "https://gazette.example/" };
    expect(entries).toEqual([{ ...ENTRY, stamp: "Tue, 14 Apr 2026 12:00:00 +0200", publisher }]);
  });

  it("takes the address of an RSS item from its guid where it has no link", () => {
    const [entry] = readFeed(
      `<rss><channel><item><guid>https://news.example/a</guid></item></channel></rss>`,
      FEED,
    ).entries;
    expect(entry?.url).toBe("https://news.example/a");
  });

  it("reads Atom by the link to the page, and goes by when it was changed", () => {
    const { entries } = readFeed(
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>All news</title><entry><id>story-1</id><title>The ferry &amp; the quay</title>
       <link rel="self" href="/entry.atom"/><link rel="enclosure" type="audio/mpeg" href="/a.mp3"/><link href="/2026/ferry?id=1"/>
       <published>2026-04-14T10:00:00Z</published><updated>2026-04-15T08:00:00Z</updated></entry></feed>`,
      FEED,
    );
    expect(entries).toEqual([{ ...ENTRY, stamp: "2026-04-15T08:00:00Z" }]);
  });

  it("reads a JSON Feed, leaving out what is no entry", () => {
    const { title, entries } = readFeed(
      JSON.stringify({
        ...{ version: "https://jsonfeed.org/version/1.1", title: "All news" },
        items: [
          { id: "story-1", url: ENTRY.url, title: ENTRY.title, date_published: "2026-04-14T10:00:00Z" },
          { id: 7, title: "Without an address" },
          "no entry",
        ],
      }),
      FEED,
    );
    expect([title, entries]).toEqual(["All news", [{ ...ENTRY, stamp: "2026-04-14T10:00:00Z" }]]);
  });

  it("reads of a sitemap what is news, and where an index leads", () => {
    const page = (path: string, news: string) => `<url><loc>https://news.example${path}</loc>${news}</url>`;
    const news =
      "<n:news><n:publication_date>2026-04-14T10:00:00Z</n:publication_date><n:title>A</n:title></n:news>";
    const sitemap = readFeed(`<urlset>${page("/a", news)}${page("/about", "")}</urlset>`, FEED);
    expect(sitemap.entries).toMatchObject([
      { url: "https://news.example/a", title: "A", guid: "https://news.example/a" },
    ]);
    const index = readFeed(
      `<sitemapindex><sitemap><loc>https://news.example/n.xml</loc><lastmod>2026-04-14</lastmod></sitemap></sitemapindex>`,
      FEED,
    );
    expect(index.sitemaps).toEqual([
      { url: "https://news.example/n.xml", changedAt: "2026-04-14T00:00:00.000Z" },
    ]);
  });

  it("passes over links that lead to no page", () => {
    const items = [
      "javascript:alert(1)",
      "data:text/html,x",
      "ftp://news.example/a",
      `https://news.example/${"a".repeat(3_000)}`,
    ];
    const xml = items.map((link) => `<item><link>${link}</link></item>`).join("");
    expect(readFeed(`<rss><channel>${xml}</channel></rss>`, FEED).entries).toEqual([]);
  });

  it.each([
    [
      "a document type",
      `<!DOCTYPE rss [<!ENTITY a "b">]><rss><channel><title>&a;</title></channel></rss>`,
      /document type/,
    ],
    ["a web page", "<html><body>News</body></html>", /neither RSS nor Atom/],
    ["JSON that is no feed", `{"items": []}`, /no JSON Feed/],
    ["nothing", "", /no XML/],
  ])("refuses %s", (_, text, reason) => {
    expect(() => readFeed(text, FEED)).toThrow(reason);
    expect(() => readFeed(text, FEED)).toThrow(expect.objectContaining({ code: "FEED_UNREADABLE" }));
  });
});
