import { gzipSync } from "node:zlib";

import { createWeb } from "../../../src/web-sources/web.js";
import { type PageServer, redirectTo, servePages } from "../../support/page-server.js";

const PAGE = "<html><body><p>The ferry sailed.</p></body></html>";
const MEBIBYTE = 1024 * 1024;

describe("fetchPage", () => {
  const servers: PageServer[] = [];
  const serve = async (answers: Parameters<typeof servePages>[0]) => {
    const server = await servePages(answers);
    servers.push(server);
    return server;
  };
  const failureOf = (url: string, options: Partial<Parameters<typeof createWeb>[0]> = {}) =>
    createWeb({ fetchAllow: [], ...options })
      .fetchPage(url)
      .then(
        () => ({ code: "FETCHED", message: "", field: null }),
        (error: { code: string; message: string; field: string[] | null }) => error,
      );

  afterEach(async () => {
    await Promise.all(servers.splice(0).map((server) => server.close()));
  });

  it("gives the page and the address that it was found at after redirects", async () => {
    const server = await serve({ "/old": redirectTo("/new", 301), "/new": PAGE });
    const page = await createWeb({ fetchAllow: [server.place] }).fetchPage(server.url("/old"));
    expect(page).toEqual({ url: server.url("/new"), html: PAGE });
  });

  it("names itself and asks for pages", async () => {
    let agent: string | undefined;
    const server = await serve({
      "/a": (request, response) => {
        agent = request.headers["user-agent"];
        response.setHeader("content-type", "text/html").end(PAGE);
      },
    });
    await createWeb({ fetchAllow: [server.place], userAgent: "Harbour/2 (test)" }).fetchPage(
      server.url("/a"),
    );
    expect(agent).toBe("Harbour/2 (test)");
  });

  it("reads a page in the character set that its header names", async () => {
    const server = await serve({
      "/a": (_, response) =>
        response
          .setHeader("content-type", "text/html; charset=windows-1251")
          .end(Buffer.from([0xcf, 0xee, 0xf0, 0xf2])),
    });
    expect((await createWeb({ fetchAllow: [server.place] }).fetchPage(server.url("/a"))).html).toBe("Порт");
  });

  it("does not reach a server whose port was not allowed", async () => {
    const server = await serve({ "/a": PAGE });
    const failure = await failureOf(server.url("/a"), { fetchAllow: ["127.0.0.1:1"] });
    expect(failure).toMatchObject({ code: "FETCH_BLOCKED", field: ["input", "url"] });
    expect(server.requests).toEqual([]);
  });

  it("does not follow a redirect, nor a redirect's redirect, to a place that was not allowed", async () => {
    const hidden = await serve({ "/secret": PAGE });
    const open = await serve({ "/a": redirectTo("/b"), "/b": redirectTo(hidden.url("/secret")) });
    expect((await failureOf(open.url("/a"), { fetchAllow: [open.place] })).code).toBe("FETCH_BLOCKED");
    expect(hidden.requests).toEqual([]);
  });

  it("allows any port of a host with a star", async () => {
    const server = await serve({ "/a": PAGE });
    expect((await failureOf(server.url("/a"), { fetchAllow: ["127.0.0.1:*"] })).code).toBe("FETCHED");
  });

  it.each([
    ["one private address", [{ address: "127.0.0.1", family: 4 }]],
    [
      "a private address among public ones",
      [
        { address: "203.0.114.7", family: 4 },
        { address: "10.0.0.5", family: 4 },
      ],
    ],
    ["a mapped loopback address", [{ address: "::ffff:7f00:1", family: 6 }]],
    ["no address", []],
  ])("blocks a name that resolves to %s", async (_, found) => {
    const failure = await failureOf("http://rebound.example/", { resolve: () => Promise.resolve(found) });
    expect(failure.code).toBe("FETCH_BLOCKED");
  });

  it("judges the very answer that it would connect to, so that a name gains nothing by changing it", async () => {
    const answers = ["10.0.0.5", "203.0.114.7"];
    let asked = 0;
    const resolve = () => Promise.resolve([{ address: answers[asked++] ?? "", family: 4 }]);
    expect((await failureOf("http://rebound.example/", { resolve })).code).toBe("FETCH_BLOCKED");
    expect(asked).toBe(1);
  });

  it("stops after five redirects", async () => {
    const server = await serve({ "/loop": redirectTo("/loop") });
    const failure = await failureOf(server.url("/loop"), { fetchAllow: [server.place] });
    expect(failure.code).toBe("FETCH_FAILED");
    expect(server.requests.filter((path) => path === "/loop")).toHaveLength(6);
  });

  it("cuts a body that unpacks past the cap", async () => {
    const bomb = gzipSync(Buffer.alloc(64 * MEBIBYTE, "a"));
    const server = await serve({
      "/bomb": (_, response) =>
        response.writeHead(200, { "content-type": "text/html", "content-encoding": "gzip" }).end(bomb),
    });
    const before = process.memoryUsage().rss;
    const failure = await failureOf(server.url("/bomb"), { fetchAllow: [server.place] });
    expect(failure.code).toBe("TOO_LARGE");
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * MEBIBYTE);
  });

  it("cuts a body that never ends at the cap", async () => {
    const server = await serve({
      "/endless": (_, response) => {
        response.writeHead(200, { "content-type": "text/html" });
        const more = () => {
          while (!response.destroyed && response.write("a".repeat(65_536)));
          if (!response.destroyed) response.once("drain", more);
        };
        more();
      },
    });
    expect((await failureOf(server.url("/endless"), { fetchAllow: [server.place] })).code).toBe("TOO_LARGE");
  });

  it("gives up at its deadline on a server that drips", async () => {
    const server = await serve({
      "/slow": (_, response) => {
        response.writeHead(200, { "content-type": "text/html" });
        const drip = setInterval(() => response.write("a"), 50);
        response.on("close", () => clearInterval(drip));
      },
    });
    const started = Date.now();
    const failure = await failureOf(server.url("/slow"), { fetchAllow: [server.place], timeoutMs: 400 });
    expect(failure).toMatchObject({ code: "FETCH_FAILED" });
    expect(failure.message).toContain("0.4 seconds");
    expect(Date.now() - started).toBeLessThan(3000);
  });

  it.each([401, 403, 404, 410, 429, 500, 503])("says what to do when the site answers %i", async (status) => {
    const server = await serve({ "/a": (_, response) => response.writeHead(status).end("no") });
    const failure = await failureOf(server.url("/a"), { fetchAllow: [server.place] });
    expect(failure.code).toBe("FETCH_FAILED");
    expect(failure.message).toMatch(new RegExp(`HTTP ${status}.*(try again|check|send)`, "i"));
  });

  it("calls a PDF no article before reading it", async () => {
    const server = await serve({
      "/a.pdf": (_, response) =>
        response.writeHead(200, { "content-type": "application/pdf" }).end("%PDF-1.7"),
    });
    const failure = await failureOf(server.url("/a.pdf"), { fetchAllow: [server.place] });
    expect(failure).toMatchObject({ code: "NOT_AN_ARTICLE" });
  });

  it("says so when nothing listens there", async () => {
    const server = await servePages({});
    await server.close();
    expect((await failureOf(server.url("/a"), { fetchAllow: [server.place] })).code).toBe("FETCH_FAILED");
  });

  it.each([
    "http://reader:secret@harbour-post.example/a",
    "ftp://harbour-post.example/a",
    "file:///etc/hosts",
    "not an address",
    "http://harbour-post.example:22/",
  ])("blocks %s", async (url) => {
    const failure = await failureOf(url, { resolve: () => Promise.reject(new Error("must not be asked")) });
    expect(failure.code).toBe("FETCH_BLOCKED");
  });
});
