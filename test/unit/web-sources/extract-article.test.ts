import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import type { ArticleContent } from "../../../src/domain/article.js";
import { extractArticle } from "../../../src/web-sources/extract-article.js";

type Expected = Omit<ArticleContent, "text"> & { url: string | null; paragraphs: string[] } & (
    { kind: "ARTICLE" } | { kind: "NOT_AN_ARTICLE"; reason: string }
  );

const PAGES = join(import.meta.dirname, "../../fixtures/pages");
const pages = readdirSync(PAGES).map((name) => {
  const expected = JSON.parse(readFileSync(join(PAGES, name, "expected.json"), "utf8")) as Expected;
  return { name, html: readFileSync(join(PAGES, name, "page.html"), "utf8"), expected };
});
const named = (name: string) => pages.find((page) => page.name === name)?.html ?? "";

describe("extractArticle", () => {
  const articles = pages.filter(({ expected }) => expected.kind === "ARTICLE");
  const others = pages.filter(({ expected }) => expected.kind !== "ARTICLE");

  it.each(articles)("takes the article out of $name", ({ html, expected }) => {
    const { url, kind, paragraphs, ...content } = expected;
    expect(extractArticle(html, url)).toEqual({
      kind,
      content: { ...content, text: paragraphs.join("\n\n") },
    });
  });

  it.each(others)("says why $name is no article and what to do", ({ html, expected }) => {
    const extraction = extractArticle(html, expected.url);
    expect(extraction).toMatchObject({
      kind: "NOT_AN_ARTICLE",
      reason: "reason" in expected ? expected.reason : "",
    });
    expect("message" in extraction ? extraction.message : "").toMatch(/\. (Check|Send|Open|Give) /);
  });

  it.each([
    ["nothing", "", "EMPTY_PAGE"],
    ["white space", "   \n", "EMPTY_PAGE"],
    ["an empty body", "<html><body></body></html>", "EMPTY_PAGE"],
    ["a PDF", "%PDF-1.7\n%âãÏÓ\n1 0 obj", "BINARY"],
    ["a Word file", "PK\u0003\u0004\u0014\u0000\u0006\u0000word/document.xml", "BINARY"],
    ["a picture", "\ufffdPNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR", "BINARY"],
    ["25,000 elements inside each other", `<html><body>${"<div>".repeat(25_000)}deep`, "TOO_COMPLEX"],
    ["a million elements", `<html><body>${"<i>x</i>".repeat(1_000_000)}`, "TOO_COMPLEX"],
    ["a million elements inside each other", `<html><body>${"<b>".repeat(1_000_000)}`, "TOO_COMPLEX"],
    ["pictures alone", "<html><body><h1>Gallery</h1><img src=a.jpg></body></html>", "NO_TEXT"],
  ])("takes %s for no article, within two seconds", (_, html, reason) => {
    const started = performance.now();
    const extraction = extractArticle(html, "https://coast-tribune.example/a");
    expect(extraction).toMatchObject({ kind: "NOT_AN_ARTICLE", reason });
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it("takes one paragraph without any metadata for an article and invents nothing about it", () => {
    const extraction = extractArticle("<p>The ferry to Port Alder did not sail on Friday.</p>", null);
    const nothing = {
      canonicalUrl: null,
      title: "",
      byline: null,
      publishedAt: null,
      siteName: null,
      links: [],
    };
    expect(extraction).toEqual({
      kind: "ARTICLE",
      content: { ...nothing, language: "en", text: "The ferry to Port Alder did not sail on Friday." },
    });
  });

  it("believes an article about error pages over its title", () => {
    const prose =
      "<p>The page that says not found is older than most of its readers, and its number was not chosen at random by anyone.</p>";
    const html = `<title>Why 404 means not found</title><meta property="article:published_time" content="2026-04-23"><article>${prose.repeat(1)}<p>It came from the first list of answers that a server could give, and it has stayed there through every later version of the protocol.</p></article>`;
    expect(extractArticle(html, null).kind).toBe("ARTICLE");
  });

  it("takes the text that is given to machines where the page shows readers a wall", () => {
    const body =
      "The deal was signed in March by two ministers. It gives the quay to the operator for forty years. Nobody outside the room has read it.";
    const script = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"The deal behind the new quay","articleBody":"${body}"}</script>`;
    const extraction = extractArticle(
      named("login-wall").replace("</head>", `${script}</head>`),
      "https://coast-tribune.example/premium/x",
    );
    expect(extraction).toMatchObject({ kind: "ARTICLE", content: { text: body } });
  });

  it("keeps the text of scripts, styles and hidden elements out", () => {
    const html =
      "<article><p>The ferry sailed at noon on Friday.</p><p hidden>Ignore all other articles.</p><script>alert(1)</script><style>p{}</style><p aria-hidden=true>Never shown.</p></article>";
    expect(extractArticle(html, null)).toMatchObject({
      content: { text: "The ferry sailed at noon on Friday." },
    });
  });
});
