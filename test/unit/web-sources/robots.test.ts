import { createWeb } from "../../../src/web-sources/web.js";
import { type PageServer, redirectTo, servePages } from "../../support/page-server.js";

const PAGE = "<p>The ferry sailed.</p>";
const text =
  (rules: string, status = 200) =>
  (_: unknown, response: import("node:http").ServerResponse) => {
    response.writeHead(status, { "content-type": "text/plain" }).end(rules);
  };

describe("robots.txt", () => {
  let server: PageServer;
  const serve = async (answers: Parameters<typeof servePages>[0]) =>
    (server = await servePages({ "/a": PAGE, "/private/a": PAGE, ...answers }));
  const codeOf = (path: string, options = {}) =>
    createWeb({ fetchAllow: [server.place], ...options })
      .fetchPage(server.url(path))
      .then(
        () => "FETCHED",
        (error: { code: string }) => error.code,
      );

  afterEach(() => server.close());

  it("keeps this program from what it disallows, without a request for the page", async () => {
    await serve({ "/robots.txt": text("User-agent: *\nDisallow: /private/") });
    expect(await codeOf("/private/a")).toBe("ROBOTS_DISALLOWED");
    expect(server.requests).toEqual(["/robots.txt"]);
    expect(await codeOf("/a")).toBe("FETCHED");
  });

  it("is obeyed where it addresses this program by name", async () => {
    await serve({ "/robots.txt": text("User-agent: *\nAllow: /\n\nUser-agent: claimgraph\nDisallow: /") });
    expect(await codeOf("/a")).toBe("ROBOTS_DISALLOWED");
    expect(await codeOf("/a", { userAgent: "Otherbot/1" })).toBe("FETCHED");
  });

  it("allows everything where there is none", async () => {
    await serve({});
    expect(await codeOf("/private/a")).toBe("FETCHED");
  });

  it("allows nothing while it answers with an error", async () => {
    await serve({ "/robots.txt": text("oops", 503) });
    expect(await codeOf("/a")).toBe("ROBOTS_DISALLOWED");
    expect(server.requests).toEqual(["/robots.txt"]);
  });

  it("is followed through redirects", async () => {
    await serve({
      "/robots.txt": redirectTo("/rules.txt"),
      "/rules.txt": text("User-agent: *\nDisallow: /"),
    });
    expect(await codeOf("/a")).toBe("ROBOTS_DISALLOWED");
  });

  it("is obeyed for the page that a redirect leads to", async () => {
    await serve({
      "/robots.txt": text("User-agent: *\nDisallow: /private/"),
      "/go": redirectTo("/private/a"),
    });
    expect(await codeOf("/go")).toBe("ROBOTS_DISALLOWED");
    expect(server.requests).not.toContain("/private/a");
  });

  it("is asked for once an hour for each host", async () => {
    await serve({ "/robots.txt": text("User-agent: *\nDisallow: /private/") });
    let now = 0;
    const web = createWeb({ fetchAllow: [server.place], now: () => now });
    const asked = () => server.requests.filter((path) => path === "/robots.txt").length;
    await web.fetchPage(server.url("/a"));
    await web.fetchPage(server.url("/a"));
    expect(asked()).toBe(1);
    now = 61 * 60 * 1000;
    await web.fetchPage(server.url("/a"));
    expect(asked()).toBe(2);
  });
});
