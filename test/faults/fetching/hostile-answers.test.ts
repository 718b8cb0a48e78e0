import type { ServerResponse } from "node:http";
import { brotliCompressSync, createGzip, deflateSync, gzipSync } from "node:zlib";

import { createWeb } from "../../../src/web-sources/web.js";
import { type PageServer, servePages } from "../../support/page-server.js";

const MEBIBYTE = 1024 * 1024;
const PATIENCE_MS = 2_500;
const STORY = `<article><h1>Ferry sails again</h1>${"<p>The ferry of Port Ellery sailed again on Monday, the harbour office said. Some 300 people were on board, and the sea was calm.</p>".repeat(5)}</article>`;

type Answer = (response: ServerResponse) => void;

const html = (response: ServerResponse, headers: Record<string, string | number> = {}) =>
  response.writeHead(200, { "content-type": "text/html", ...headers });

/** Writes pieces until the other side hangs up. */
function endlessly(response: ServerResponse, piece: () => Buffer | string, everyMs = 0): void {
  const more = () => {
    if (everyMs === 0) while (!response.destroyed && response.write(piece()));
    else response.write(piece());
    if (response.destroyed) return;
    if (everyMs === 0) response.once("drain", more);
    else setTimeout(more, everyMs);
  };
  more();
}

const zeros = Buffer.alloc(256 * MEBIBYTE);
const packed =
  (encoding: string, body: Buffer): Answer =>
  (response) =>
    void html(response, { "content-encoding": encoding }).end(body);
const gzipBomb = gzipSync(zeros);

const ANSWERS: Record<string, { answer: Answer; codes: string[] }> = {
  "a gzip bomb": { answer: packed("gzip", gzipBomb), codes: ["TOO_LARGE"] },
  "a brotli bomb": {
    answer: packed("br", brotliCompressSync(zeros.subarray(0, 64 * MEBIBYTE))),
    codes: ["TOO_LARGE"],
  },
  "a deflate bomb": { answer: packed("deflate", deflateSync(zeros)), codes: ["TOO_LARGE"] },
  "a bomb inside a bomb": { answer: packed("gzip, gzip", gzipSync(gzipBomb)), codes: ["TOO_LARGE"] },
  "a hundred wrappings": {
    answer: packed(Array.from({ length: 100 }, () => "gzip").join(", "), gzipBomb),
    codes: ["FETCH_FAILED"],
  },
  "what is not packed as it says": { answer: packed("gzip", Buffer.from(STORY)), codes: ["FETCH_FAILED"] },
  "a body that never ends": {
    answer: (response) => endlessly(html(response), () => "<p>more</p>".repeat(5_000)),
    codes: ["TOO_LARGE"],
  },
  "a packed body that never ends and unpacks to nothing": {
    answer: (response) => {
      const gzip = createGzip();
      html(response, { "content-encoding": "gzip" });
      gzip.pipe(response);
      const flush = () => !response.destroyed && gzip.flush(() => setTimeout(flush, 1));
      flush();
    },
    codes: ["FETCH_FAILED"],
  },
  "a byte now and then": {
    answer: (response) => endlessly(html(response), () => "a", 100),
    codes: ["FETCH_FAILED"],
  },
  "headers that never come": { answer: () => undefined, codes: ["FETCH_FAILED"] },
  "headers without end": {
    answer: (response) => {
      response.socket?.write("HTTP/1.1 200 OK\r\n");
      const flood = setInterval(() => response.socket?.write(`x: ${"y".repeat(8_000)}\r\n`), 1);
      response.socket?.on("close", () => clearInterval(flood)).on("error", () => clearInterval(flood));
    },
    codes: ["FETCH_FAILED"],
  },
  "less than its length says": {
    answer: (response) => {
      html(response, { "content-length": 10_000 }).write("short");
      setTimeout(() => response.destroy(), 50);
    },
    codes: ["FETCH_FAILED"],
  },
  "more than its length says": {
    answer: (response) =>
      response.socket?.end(
        "HTTP/1.1 200 OK\r\ncontent-length: 5\r\ncontent-type: text/html\r\n\r\nshort and more",
      ),
    codes: ["FETCHED", "FETCH_FAILED"],
  },
  "a length of a terabyte": {
    answer: (response) => {
      html(response, { "content-length": 1024 ** 4 }).write("short");
      setTimeout(() => response.destroy(), 50);
    },
    codes: ["FETCH_FAILED", "TOO_LARGE"],
  },
  "no HTTP at all": {
    answer: (response) => response.socket?.end("SSH-2.0-OpenSSH_9.2\r\n"),
    codes: ["FETCH_FAILED"],
  },
  "a redirect to itself": {
    answer: (response) => response.writeHead(302, { location: "/a" }).end(),
    codes: ["FETCH_FAILED"],
  },
  "a redirect that brings a bomb": {
    answer: (response) =>
      response.writeHead(302, { location: "/a", "content-encoding": "gzip" }).end(gzipBomb),
    codes: ["FETCH_FAILED"],
  },
  "a page that refreshes itself for ever": {
    answer: (response) =>
      void html(response, { refresh: "0" }).end(`<meta http-equiv="refresh" content="0">${STORY}`),
    codes: ["FETCHED"],
  },
};

/** What is held, after what is garbage has gone. */
function heldBytes(): number {
  globalThis.gc?.();
  return process.memoryUsage().rss;
}

describe("a site that answers in bad faith", () => {
  const servers: PageServer[] = [];
  const serve = async (answer: Answer) => {
    const server = await servePages({
      "/a": (_, response) => answer(response),
      "/robots.txt": (_, response) => void response.writeHead(404).end(),
    });
    servers.push(server);
    return server;
  };
  afterAll(async () => {
    await Promise.all(servers.map((server) => server.close()));
  });

  it.each(Object.entries(ANSWERS))(
    "is cut off when it sends %s, while another site is read",
    async (_, { answer, codes }) => {
      const [bad, good] = await Promise.all([
        serve(answer),
        serve((response) => void html(response).end(STORY)),
      ]);
      const web = createWeb({ fetchAllow: [bad.place, good.place], timeoutMs: PATIENCE_MS });
      const before = heldBytes();
      let most = 0;
      const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 10);
      const started = Date.now();
      const [code, page] = await Promise.all([
        web.fetchPage(bad.url("/a")).then(
          () => "FETCHED",
          (error: { code: string }) => error.code,
        ),
        web.fetchPage(good.url("/a")),
      ]);
      clearInterval(watch);
      expect(codes).toContain(code);
      expect(page.html).toBe(STORY);
      expect(Date.now() - started).toBeLessThan(PATIENCE_MS + 2_000);
      expect(most - before).toBeLessThan(100 * MEBIBYTE);
    },
  );

  it.each([
    ["null bytes among its words", `<html><body>${STORY.replaceAll("ferry", "fe\0rry")}`, "utf-8"],
    ["a character set that it is not in", STORY, "utf-16"],
    ["a character set that does not exist", STORY, "x-harbour"],
    ["bytes that are no characters", `${STORY}\xff\xfe\xff`, "utf-8"],
  ])("is read or refused, without failing, when it sends %s", async (_, body, charset) => {
    const server = await serve(
      (response) =>
        void html(response, { "content-type": `text/html; charset=${charset}` }).end(
          Buffer.from(body, "latin1"),
        ),
    );
    const web = createWeb({ fetchAllow: [server.place] });
    const page = await web.fetchPage(server.url("/a"));
    const extraction = await web.extractArticle(page.html, page.url);
    expect(["ARTICLE", "NOT_AN_ARTICLE"]).toContain(extraction.kind);
    if (extraction.kind === "ARTICLE") expect(extraction.content.text).not.toContain("\0");
  });
});
