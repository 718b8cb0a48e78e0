import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { claimgraph } from "../../support/claimgraph-command.js";

const page = `<!doctype html><html lang="en"><head><title>Rain closes the pier - The Pier Post</title>
<meta property="og:site_name" content="The Pier Post"><meta name="author" content="Ada Quill">
<meta property="article:published_time" content="2026-04-23T10:00:00+02:00">
<link rel="canonical" href="https://pierpost.example/rain"></head><body><nav><a href="/">Home</a></nav><article>
<h1>Rain closes the pier</h1>
<p>The pier at Gull Bay closed on Thursday after eleven hours of rain had washed sand from under its eastern end.</p>
<p>The harbour office put up barriers at noon. Boats to the islands leave from the fish quay until the sand is back.</p>
<p>The pier opened in 1911 and carries about 4,000 visitors on a summer day, the harbour office's figures show.</p>
</article></body></html>`;

describe("claimgraph extract", () => {
  it("reads a page from standard input and needs no database", async () => {
    const { code, out } = await claimgraph(["extract", "-", "--json"], { input: page });
    const article = JSON.parse(out);
    expect(Object.keys(article)).toEqual([
      "title",
      "byline",
      "publishedAt",
      "language",
      "canonicalUrl",
      "text",
    ]);
    expect(article).toMatchObject({
      title: "Rain closes the pier",
      byline: "Ada Quill",
      publishedAt: "2026-04-23T08:00:00.000Z",
      language: "en",
      canonicalUrl: "https://pierpost.example/rain",
    });
    expect(article.text).toContain("washed sand from under its eastern end");
    expect(code).toBe(0);
  });

  it("reads a page over HTTP where FETCH_ALLOW names the address", async () => {
    const server = createServer((request, response) => {
      response.writeHead(request.url === "/rain" ? 200 : 404, { "content-type": "text/html" });
      response.end(request.url === "/rain" ? page : "");
    });
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    try {
      const allowed = await claimgraph(["extract", `http://${host}/rain`], { env: { FETCH_ALLOW: host } });
      expect(allowed.out).toContain("title: Rain closes the pier");
      const refused = await claimgraph(["extract", `http://${host}/rain`, "--json"]);
      expect(JSON.parse(refused.error)).toMatchObject({ error: { code: "FETCH_BLOCKED" } });
      expect(refused.code).toBe(1);
    } finally {
      await new Promise((closed) => server.close(closed));
    }
  });

  it("takes a plain text as it is", async () => {
    const folder = mkdtempSync(join(tmpdir(), "claimgraph-extract-"));
    const file = join(folder, "note.txt");
    writeFileSync(file, "The pier closed.\n\nBoats leave from the quay.");
    const { out } = await claimgraph(["extract", file, "--json"]);
    expect(JSON.parse(out)).toMatchObject({
      title: "The pier closed.",
      text: "The pier closed.\n\nBoats leave from the quay.",
    });
    rmSync(folder, { recursive: true });
  });
});

describe("a command that cannot do its work", () => {
  it.each([
    [["extract", "/no/such/page.html"], {}, "There is no file: /no/such/page.html."],
    [["extract", "-"], { PORT: "abc" }, "PORT takes a port number"],
    [["keys", "add", "Ada", "--scope", "everything"], {}, "--scope takes one of read, text"],
    [["keys", "add", "Ada", "--scope", "read", "--expires", "soon"], {}, "--expires takes a date"],
    [["migrate"], { NEO4J_URI: "bolt://127.0.0.1:1", NEO4J_PASSWORD: "x" }, "The database does not answer"],
    [["import", "articles", "/no/such.jsonl"], {}, "There is no file /no/such.jsonl"],
  ])(
    "%j says so in one sentence and ends with 1",
    async (args, env, sentence) => {
      const { code, out, error } = await claimgraph(args, { env });
      expect(error).toMatch(/^claimgraph: [^\n]+\n$/);
      expect(error).toContain(sentence);
      expect({ code, out }).toEqual({ code: 1, out: "" });
    },
    60_000,
  );

  it("tells of a PDF that it is no page", async () => {
    const { code, error } = await claimgraph(["extract", "-"], { input: "%PDF-1.7 …" });
    expect(error).toContain("is a PDF: give the article as HTML or plain text");
    expect(code).toBe(1);
  });

  it("names what it does not know", async () => {
    const { code, error } = await claimgraph(["analyse"]);
    expect(error).toContain("unknown command 'analyse'");
    expect(code).toBe(1);
  });
});
