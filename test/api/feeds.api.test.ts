/** @jest-environment ./test/support/native-arrays-environment.js */
import type { App } from "../../src/app.js";
import type { FeedResult } from "../../src/domain/feeds/feed.js";
import { articlePage, type ChangingSite } from "../support/changing-site.js";
import { listenOnLoopback } from "../support/loopback-listener.js";
import { openAppWithSite } from "./app-with-site.js";
import { ask } from "./samples.js";

const CLOSED =
  "The Harbour Bridge in Port Ellery closed on 14 April 2026 after inspectors found cracks in two cables.";
const REST = [
  "Ferries took over the crossing on the same evening, and the queue at the quay reached as far as the market hall by eight.",
  "The council of Port Ellery approved a budget of 40 million crowns for the repair on Monday, and work begins in May 2026.",
  "Engineers from Norwick inspected the bridge for three days in March 2026 and measured every cable twice from a boat below.",
];
const BRIDGE = articlePage("Harbour Bridge closes", CLOSED, ...REST);

let app: App;
let site: ChangingSite;
openAppWithSite((...opened) => {
  [app, site] = opened;
});

interface Item {
  path: string;
  guid?: string;
  date?: string;
  more?: string;
}

const rss = (...items: Item[]) => ({
  type: "application/rss+xml",
  etag: `"${JSON.stringify(items).length}-${items.map(({ date }) => date).join("")}"`.replaceAll(" ", ""),
  body:
    `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour news</title>` +
    items
      .map(
        ({ path, guid, date = "Tue, 14 Apr 2026 10:00:00 GMT", more = "" }) =>
          `<item><title>Story</title><link>${/^\w+:/.test(path) ? path : site.url(path)}</link>` +
          `<guid isPermaLink="false">${guid ?? path}</guid><pubDate>${date}</pubDate>${more}</item>`,
      )
      .join("") +
    `</channel></rss>`,
});

const { signal } = new AbortController();
const add = (path = "/feed") => app.services.feeds.add(site.url(path), 15, signal);
const readOnce = async (which: "DUE" | "ALL" = "ALL"): Promise<FeedResult[]> => {
  const results: FeedResult[] = [];
  for await (const { result } of app.services.feeds.read(which, { signal })) results.push(result);
  return results;
};
const articles = async () =>
  (
    await ask<{
      articles: { nodes: { url: string; publishedAt: string | null; source: { domain: string } }[] };
    }>(app, "{ articles { nodes { url publishedAt source { domain } } } }")
  ).articles.nodes;

describe("a feed", () => {
  it("has its articles analysed once, is asked whether it changed, and brings only what is new or changed", async () => {
    site.pages.set("/bridge", BRIDGE).set("/feed", rss({ path: "/bridge" }));
    expect(await add()).toMatchObject({ listed: 1, feed: { title: "Harbour news", readAt: null } });
    expect(await readOnce("DUE")).toMatchObject([{ listed: 1, analysed: 1, refused: 0, unreachable: 0 }]);
    expect(await articles()).toMatchObject([
      { url: site.url("/bridge"), publishedAt: "2026-04-14T10:00:00.000Z" },
    ]);
    expect(await readOnce("DUE")).toEqual([]);

    expect(await readOnce()).toMatchObject([{ listed: null, analysed: 0, failure: null }]);
    expect(site.seen.filter(({ path }) => path === "/feed").at(-1)?.status).toBe(304);
    expect(site.visits("/bridge")).toBe(1);

    site.pages.set("/quay", articlePage("Quay", ...REST.toReversed()));
    site.pages.set(
      "/feed",
      rss({ path: "/bridge" }, { path: "/quay", date: "Wed, 15 Apr 2026 10:00:00 GMT" }),
    );
    expect(await readOnce()).toMatchObject([{ listed: 2, analysed: 1 }]);
    expect(site.visits("/bridge")).toBe(1);

    const changed = { path: "/bridge", date: "Thu, 16 Apr 2026 10:00:00 GMT" };
    site.pages.set("/feed", rss(changed, { path: "/quay", date: "Wed, 15 Apr 2026 10:00:00 GMT" }));
    expect(await readOnce()).toMatchObject([{ listed: 2, analysed: 1 }]);
    expect([site.visits("/bridge"), site.visits("/quay")]).toEqual([2, 1]);
    expect(await articles()).toHaveLength(2);
  });

  it("leads to nothing that is not on the public web", async () => {
    const listener = await listenOnLoopback();
    const links = [
      `http://127.0.0.1:${listener.port}/inside`,
      "http://169.254.169.254/latest",
      "file:///etc/passwd",
      "javascript:alert(1)",
    ];
    site.pages.set("/feed", rss(...links.map((path) => ({ path }))));
    await add();
    expect(await readOnce()).toMatchObject([{ analysed: 0, refused: 2, unreachable: 0 }]);
    expect(listener.connections()).toBe(0);
    expect(await articles()).toEqual([]);
    await listener.close();
  });

  it("is refused with a document type, and one that gains one later is read no more", async () => {
    const evil =
      '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel><title>&x;</title></channel></rss>';
    site.pages.set("/feed", { type: "application/rss+xml", body: evil });
    await expect(add()).rejects.toMatchObject({ code: "FEED_UNREADABLE" });
    expect(await app.services.feeds.list()).toEqual([]);

    site.pages.set("/feed", rss());
    await add();
    site.pages.set("/feed", { type: "application/rss+xml", body: evil });
    expect(await readOnce()).toMatchObject([{ failure: { code: "FEED_UNREADABLE" } }]);
  });

  it("brings no claims from what is no article, and tries again what could not be had", async () => {
    site.pages.set("/late", { body: "down", status: 503 });
    site.pages.set("/pdf", { body: "%PDF-1.7", type: "application/pdf" });
    site.pages.set("/feed", rss({ path: "/late" }, { path: "/pdf" }, { path: "/missing" }));
    await add();
    expect(await readOnce()).toMatchObject([{ listed: 3, analysed: 0, refused: 2, unreachable: 1 }]);
    site.pages.set("/late", BRIDGE);
    expect(await readOnce()).toMatchObject([{ listed: 3, analysed: 1, refused: 0, unreachable: 0 }]);
    expect([site.visits("/late"), site.visits("/pdf"), site.visits("/missing")]).toEqual([2, 1, 1]);
  });

  it("is read through a sitemap index", async () => {
    const news = (path: string) =>
      `<url><loc>${site.url(path)}</loc><news:news><news:title>Story</news:title>` +
      `<news:publication_date>2026-04-14</news:publication_date></news:news></url>`;
    site.pages.set("/bridge", BRIDGE);
    site.pages.set("/news.xml", {
      type: "application/xml",
      body: `<urlset xmlns:news="x">${news("/bridge")}<url><loc>${site.url("/about")}</loc></url></urlset>`,
    });
    site.pages.set("/feed", {
      type: "application/xml",
      body: `<sitemapindex><sitemap><loc>${site.url("/news.xml")}</loc></sitemap></sitemapindex>`,
    });
    expect(await add()).toMatchObject({ listed: 1 });
    expect(await readOnce()).toMatchObject([{ listed: 1, analysed: 1 }]);
    expect(site.visits("/about")).toBe(0);
  });

  it("is read by a server when it is due", async () => {
    site.pages.set("/bridge", BRIDGE).set("/feed", rss({ path: "/bridge" }));
    await add();
    app.recoverUnfinished();
    const readAt = async () => (await app.services.feeds.list())[0]?.readAt ?? null;
    for (let tries = 0; tries < 600 && (await readAt()) === null; tries++)
      await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await articles()).toHaveLength(1);
  });

  it("is removed with all that is known of it but its articles", async () => {
    site.pages.set("/bridge", BRIDGE).set("/feed", rss({ path: "/bridge" }));
    await add();
    await readOnce();
    await app.services.feeds.remove(site.url("/feed"));
    expect(await app.services.feeds.list()).toEqual([]);
    expect(await articles()).toHaveLength(1);
    await expect(app.services.feeds.remove(site.url("/feed"))).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});
