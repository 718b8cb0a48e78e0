import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";

import { createWeb } from "../../../src/web-sources/web.js";
import { type PageServer, servePages } from "../../support/page-server.js";

/** A page whose text can change, with validators as a site sends them; counts full and empty answers. */
async function serveRevisions(
  validator: "etag" | "last-modified" | "none",
  headers: Record<string, string> = {},
) {
  const sent = { full: 0, unchanged: 0 };
  let text = "<p>First version.</p>";
  let changed = new Date("2025-01-01T00:00:00Z");
  const server: PageServer = await servePages({
    "/a": (request, response) => {
      const etag = `"${createHash("sha1").update(text).digest("hex")}"`;
      const same =
        request.headers["if-none-match"] === etag ||
        (validator === "last-modified" && request.headers["if-modified-since"] === changed.toUTCString());
      const validators = {
        none: {},
        etag: { etag },
        "last-modified": { "last-modified": changed.toUTCString() },
      }[validator];
      sent[same ? "unchanged" : "full"] += 1;
      response.writeHead(same ? 304 : 200, { "content-type": "text/html", ...validators, ...headers });
      response.end(same ? undefined : text);
    },
  });
  const change = () => {
    text = "<p>Second version.</p>";
    changed = new Date("2026-01-01T00:00:00Z");
  };
  return { server, sent, change };
}

describe("a page that was fetched before", () => {
  let server: PageServer;
  afterEach(() => server.close());

  it.each(["etag", "last-modified"] as const)(
    "is asked about by its %s, not sent again, and seen at once when it changes",
    async (validator) => {
      const pages = await serveRevisions(validator);
      server = pages.server;
      const web = createWeb({ fetchAllow: [server.place] });
      const read = async () => (await web.fetchPage(server.url("/a"))).html;
      expect([await read(), await read()]).toEqual(["<p>First version.</p>", "<p>First version.</p>"]);
      expect(pages.sent).toEqual({ full: 1, unchanged: 1 });
      pages.change();
      expect(await read()).toBe("<p>Second version.</p>");
    },
  );

  it("is given again as it was when it came packed", async () => {
    const sent: number[] = [];
    server = await servePages({
      "/a": (request, response) => {
        const status = request.headers["if-none-match"] === '"1"' ? 304 : 200;
        sent.push(status);
        response.writeHead(status, { "content-type": "text/html", "content-encoding": "gzip", etag: '"1"' });
        response.end(status === 200 ? gzipSync("<p>Packed.</p>") : undefined);
      },
    });
    const web = createWeb({ fetchAllow: [server.place] });
    const read = async () => (await web.fetchPage(server.url("/a"))).html;
    expect([await read(), await read()]).toEqual(["<p>Packed.</p>", "<p>Packed.</p>"]);
    expect(sent).toEqual([200, 304]);
  });

  it("is asked about although it calls itself fresh for a year, since corrections must be seen", async () => {
    const pages = await serveRevisions("etag", { "cache-control": "public, max-age=31536000" });
    server = pages.server;
    const web = createWeb({ fetchAllow: [server.place] });
    await web.fetchPage(server.url("/a"));
    pages.change();
    expect((await web.fetchPage(server.url("/a"))).html).toBe("<p>Second version.</p>");
  });

  it("is not kept for another door, whose guard may decide otherwise", async () => {
    const pages = await serveRevisions("etag");
    server = pages.server;
    await createWeb({ fetchAllow: [server.place] }).fetchPage(server.url("/a"));
    const other = createWeb({ fetchAllow: [] }).fetchPage(server.url("/a"));
    await expect(other).rejects.toMatchObject({ code: "FETCH_BLOCKED" });
    await createWeb({ fetchAllow: [server.place] }).fetchPage(server.url("/a"));
    expect(pages.sent).toEqual({ full: 2, unchanged: 0 });
  });
});
