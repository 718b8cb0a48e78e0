import { chooseCanonicalUrl } from "../../../src/web-sources/canonical-link.js";
import { decodePage } from "../../../src/web-sources/decode-page.js";
import { cleanByline } from "../../../src/web-sources/page-byline.js";
import { parsePage } from "../../../src/web-sources/page-document.js";
import { chooseLanguage } from "../../../src/web-sources/page-language.js";
import { readMetadata as readPageMetadata } from "../../../src/web-sources/page-metadata.js";
import { chooseTitle } from "../../../src/web-sources/page-title.js";

const readMetadata = (html: string, pageUrl: string | null) => readPageMetadata(parsePage(html), pageUrl);

describe("cleanByline", () => {
  it.each([
    [["By Maren Holt"], "Maren Holt"],
    [["BY MAREN HOLT AND JONAS REYK"], "MAREN HOLT, JONAS REYK"],
    [["Maren Holt, Senior Reporter"], "Maren Holt"],
    [["By Maren Holt and Jonas Reyk, Northwire"], "Maren Holt, Jonas Reyk, Northwire"],
    [["Written by: Maren Holt | 23 April 2026"], "Maren Holt"],
    [["Maren Holt (m.holt@harbour-post.example)"], "Maren Holt"],
    [["Maren Holt", "maren holt"], "Maren Holt"],
    [["Von Klaus Imhoff, 23. April 2026, 18:30 Uhr"], "Klaus Imhoff"],
    [["Anne-Marie O’Dell-Sandoz"], "Anne-Marie O’Dell-Sandoz"],
    [["https://social.example/harbourpost"], null],
    [["Staff writer"], null],
    [["admin"], null],
    [[""], null],
    [[], null],
  ])("makes %j into %j", (raw, names) => {
    expect(cleanByline(raw)).toBe(names);
  });
});

describe("chooseTitle", () => {
  const title = (documentTitle: string, parts: Partial<Parameters<typeof chooseTitle>[0]> = {}) =>
    chooseTitle({
      declared: [],
      headings: [],
      siteName: "Harbour Post",
      siteWord: "harbour-post",
      documentTitle,
      ...parts,
    });

  it.each([
    ["Ferry crews to strike | Harbour Post", "Ferry crews to strike"],
    ["Ferry crews to strike - The Harbour Post", "Ferry crews to strike"],
    ["Harbour Post » Ferry crews to strike", "Ferry crews to strike"],
    ["Ferry crews to strike - Port - Harbour Post", "Ferry crews to strike - Port"],
    ["Strike - what we know", "Strike - what we know"],
    ["Harbour Post workers strike", "Harbour Post workers strike"],
    ["", ""],
  ])("of %j leaves %j", (whole, expected) => {
    expect(title(whole)).toBe(expected);
  });

  it("takes what the page declares before its heading and its document title, and never the site's name alone", () => {
    expect(
      title("A | Harbour Post", {
        declared: ["Harbour Post", "Ferry crews to strike"],
        headings: ["Strike!"],
      }),
    ).toBe("Ferry crews to strike");
    expect(title("Harbour Post", { declared: ["Harbour Post"], headings: ["Ferry crews to strike"] })).toBe(
      "Ferry crews to strike",
    );
  });
});

describe("chooseCanonicalUrl", () => {
  const page = "https://www.harbour-post.example/2026/ferry-strike?id=7";

  it("believes a page about itself on its own site", () => {
    expect(chooseCanonicalUrl(["https://harbour-post.example/ferry"], page)).toBe(
      "https://harbour-post.example/ferry",
    );
    expect(chooseCanonicalUrl(["/ferry"], page)).toBe("https://harbour-post.example/ferry");
    expect(chooseCanonicalUrl(["https://news.harbour-post.example/ferry"], page)).toBe(
      "https://news.harbour-post.example/ferry",
    );
  });

  it.each([
    "https://other-outlet.example/ferry",
    "https://harbour-post.example/",
    "/",
    "/en/",
    "javascript:alert(1)",
    "http://[",
  ])("does not believe %s", (declared) => {
    expect(chooseCanonicalUrl([declared], page)).toBe("https://harbour-post.example/2026/ferry-strike?id=7");
  });

  it("lets an aggregator name the publisher's page", () => {
    const onAggregator = "https://www.msn.com/en-gb/news/ferry/ar-1";
    expect(chooseCanonicalUrl(["https://harbour-post.example/ferry"], onAggregator)).toBe(
      "https://harbour-post.example/ferry",
    );
  });

  it("lets a page of unknown address speak for itself", () => {
    expect(chooseCanonicalUrl([null, "https://harbour-post.example/ferry"], null)).toBe(
      "https://harbour-post.example/ferry",
    );
    expect(chooseCanonicalUrl(["/ferry"], null)).toBeNull();
  });
});

describe("chooseLanguage", () => {
  const german =
    "Der Stadtrat hat am Mittwochabend beschlossen, alle Schulen der Stadt mit neuen Anlagen auszustatten. ".repeat(
      4,
    );

  it("takes what the page declares where the text does not plainly disagree", () => {
    expect(chooseLanguage("en-GB", "The ferry sailed.")).toBe("en");
    expect(chooseLanguage("DE_at", german)).toBe("de");
    expect(chooseLanguage("und", "")).toBeNull();
  });

  it("takes the text's language where it does, or where nothing is declared", () => {
    expect(chooseLanguage("en", german)).toBe("de");
    expect(chooseLanguage(null, german)).toBe("de");
  });
});

describe("readMetadata", () => {
  it("finds the article among lists of others, by the headline that the page shows", () => {
    const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
    const other = {
      "@type": "NewsArticle",
      headline: "Steel works hires 200",
      author: "Somebody Else",
      datePublished: "2026-01-01",
    };
    const own = {
      "@type": "ReportageNewsArticle",
      headline: "Ferry crews to strike",
      author: { name: ["Maren Holt"] },
      datePublished: "2026-04-23",
    };
    const metadata = readMetadata(
      `${ld([other, other])}${ld({ "@graph": [other, own] })}<h1>Ferry crews to strike</h1>`,
      null,
    );
    expect(metadata).toMatchObject({
      title: "Ferry crews to strike",
      byline: "Maren Holt",
      publishedAt: "2026-04-23T00:00:00.000Z",
    });
  });

  it("takes neither author nor date from other articles beside the page's own", () => {
    const html = `<h1>Ferry crews to strike</h1><p>Text.</p><aside><p class="byline">By Somebody Else</p><time datetime="2026-01-01"></time></aside>`;
    expect(readMetadata(html, null)).toMatchObject({ byline: null, publishedAt: null });
  });

  it("believes no date that lies ahead, and takes what the page shows", () => {
    const html = `<meta property="article:published_time" content="9999-12-31T00:00:00Z"><h1>Strike</h1><time class="published">23 April 2026</time>`;
    expect(readMetadata(html, null).publishedAt).toBe("2026-04-23T00:00:00.000Z");
  });

  it.each([
    ["en-GB", "2026-04-03T00:00:00.000Z"],
    ["en-AU", "2026-04-03T00:00:00.000Z"],
    ["en-US", null],
    ["en-CA", null],
    ["en", null],
  ])("reads 03/04/2026 on a page in %s as %s: where either day may be meant, none is", (language, date) => {
    const html = `<html lang="${language}"><body><h1>Strike</h1><p class="published">03/04/2026</p></body></html>`;
    expect(readMetadata(html, null).publishedAt).toBe(date);
  });

  it("takes the date out of the address where the page shows none", () => {
    expect(
      readMetadata("<h1>Strike</h1>", "https://harbour-post.example/2026/04/23/strike").publishedAt,
    ).toBe("2026-04-23T00:00:00.000Z");
  });
});

describe("decodePage", () => {
  it.each([
    ["a byte order mark", Buffer.from([0xef, 0xbb, 0xbf, 0xc3, 0xa9]), "text/html; charset=iso-8859-1", "é"],
    ["the header", Buffer.from([0xe9]), "text/html; charset=ISO-8859-1", "é"],
    [
      "a meta tag",
      Buffer.concat([Buffer.from('<meta charset="windows-1252">'), Buffer.from([0x93])]),
      null,
      '<meta charset="windows-1252">“',
    ],
    [
      "an old meta tag",
      Buffer.concat([
        Buffer.from('<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">'),
        Buffer.from([0xd0]),
      ]),
      null,
      '<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">п',
    ],
    ["nothing, as UTF-8", Buffer.from("é"), null, "é"],
    ["an unknown name, as UTF-8", Buffer.from("é"), "text/html; charset=nonsense", "é"],
  ])("reads bytes by %s", (_, bytes, contentType, text) => {
    expect(decodePage(bytes, contentType)).toBe(text);
  });
});

describe("the original that a page names at another site", () => {
  const original = (href: string, pageUrl: string | null) =>
    readMetadata(`<html><head><link rel="canonical" href="${href}"></head></html>`, pageUrl);
  const page = "https://partner.example/story";

  it("is told from the page's own address, which it does not change", () => {
    const read = original("https://www.root.example/story?utm_source=feed", page);
    expect([read.canonicalUrl, read.originalUrl]).toEqual([page, "https://root.example/story"]);
  });

  it.each([
    ["https://partner.example/other", page],
    ["https://root.example/", page],
    ["https://root.example/story", "https://news.yahoo.com/story"],
    ["https://root.example/story", null],
  ])("is none for a link to %s on %s", (href, pageUrl) => {
    expect(original(href, pageUrl).originalUrl).toBeNull();
  });
});
