import { Response } from "undici";

import { createHostManners } from "../../../src/web-sources/host-manners.js";
import { createWeb } from "../../../src/web-sources/web.js";
import { type PageServer, servePages } from "../../support/page-server.js";

const PAGE = "<p>The ferry sailed.</p>";
const SECOND = 1_000;

type Answers = Parameters<typeof servePages>[0];

/** Answers one path with a list of statuses and headers, one a request, the last one for ever. */
function scripted(...steps: { status: number; headers?: Record<string, string> }[]): Answers[string] {
  let asked = 0;
  return (_, response) => {
    const { status, headers } = steps[Math.min(asked++, steps.length - 1)] ?? { status: 200 };
    response.writeHead(status, { "content-type": "text/html", ...headers }).end(PAGE);
  };
}

describe("a host that asks for fewer requests or is in trouble", () => {
  const servers: PageServer[] = [];
  let now = Date.parse("2026-05-04T10:00:00Z");
  const serve = async (answers: Answers) => {
    const server = await servePages(answers);
    servers.push(server);
    return server;
  };
  const visitor = (...allowed: PageServer[]) => {
    const web = createWeb({ fetchAllow: allowed.map(({ place }) => place), now: () => now });
    return async (url: string) =>
      web.fetchPage(url).then(
        () => ({ code: "FETCHED", message: "" }),
        (error: { code: string; message: string }) => error,
      );
  };
  const requestsFor = (server: PageServer, path: string) =>
    server.requests.filter((asked) => asked === path).length;

  beforeEach(() => {
    now = Date.parse("2026-05-04T10:00:00Z");
  });
  afterEach(async () => {
    await Promise.all(servers.splice(0).map((server) => server.close()));
  });

  it.each([
    ["seconds", 429, "120", 120],
    ["a date", 503, "Mon, 04 May 2026 10:02:00 GMT", 120],
    ["no time at all", 429, undefined, 30],
    ["more than an hour", 429, "99999999", 3600],
    ["a date in another age", 503, "Fri, 01 Jan 2100 00:00:00 GMT", 3600],
    ["nonsense", 429, "soon", 30],
    ["a time that is past", 503, "Mon, 04 May 2026 09:00:00 GMT", 1],
  ])("is left alone for as long as it says, with %s", async (_, status, retryAfter, seconds) => {
    const headers = retryAfter === undefined ? undefined : { "retry-after": retryAfter };
    const server = await serve({ "/a": scripted({ status, headers }, { status: 200 }), "/b": PAGE });
    const visit = visitor(server);
    const first = await visit(server.url("/a"));
    expect(first.code).toBe("FETCH_FAILED");
    const named = retryAfter !== undefined && retryAfter !== "soon";
    expect(first.message).toContain(
      named ? `Try again after ${new Date(now + seconds * SECOND).toISOString()}` : "Try again later",
    );
    now += seconds * SECOND - 1;
    const refused = await visit(server.url("/b"));
    expect(refused.code).toBe("FETCH_BACKED_OFF");
    expect(refused.message).toContain(
      `asked for fewer requests and is left alone until ${new Date(now + 1).toISOString()}`,
    );
    expect(requestsFor(server, "/b")).toBe(0);
    now += 1;
    expect((await visit(server.url("/b"))).code).toBe("FETCHED");
  });

  it("does not hold up another host", async () => {
    const busy = await serve({ "/a": scripted({ status: 429, headers: { "retry-after": "600" } }) });
    const calm = await serve({ "/a": PAGE });
    const visit = visitor(busy, calm);
    await visit(busy.url("/a"));
    const codes = await Promise.all([visit(busy.url("/a")), visit(calm.url("/a"))]);
    expect(codes.map(({ code }) => code)).toEqual(["FETCH_BACKED_OFF", "FETCHED"]);
  });

  it("is let rest after a storm of errors, then asked by one request, and rests twice as long when that fails", async () => {
    const server = await serve({ "/a": scripted({ status: 500 }) });
    const visit = visitor(server);
    for (let at = 0; at < 40; at += 1) await visit(server.url("/a"));
    expect(requestsFor(server, "/a")).toBe(4);
    now += 5 * SECOND;
    await Promise.all(Array.from({ length: 20 }, () => visit(server.url("/a"))));
    expect(requestsFor(server, "/a")).toBe(5);
    now += 5 * SECOND;
    expect((await visit(server.url("/a"))).code).toBe("FETCH_BACKED_OFF");
    now += 5 * SECOND;
    await visit(server.url("/a"));
    expect(requestsFor(server, "/a")).toBe(6);
  });

  it("is trusted again after one good answer", async () => {
    const bad = { status: 502 };
    const server = await serve({ "/a": scripted(bad, bad, bad, bad, { status: 200 }, bad, { status: 200 }) });
    const visit = visitor(server);
    for (let at = 0; at < 4; at += 1) await visit(server.url("/a"));
    now += 5 * SECOND;
    const codes = [];
    for (let at = 0; at < 3; at += 1) codes.push((await visit(server.url("/a"))).code);
    expect(codes).toEqual(["FETCHED", "FETCH_FAILED", "FETCHED"]);
  });

  it("is not blamed for a page that is missing", async () => {
    const server = await serve({ "/a": PAGE });
    const visit = visitor(server);
    for (let at = 0; at < 10; at += 1) await visit(server.url("/missing"));
    expect((await visit(server.url("/a"))).code).toBe("FETCHED");
  });

  it("is asked for its robots.txt once, however many pages are wanted at once", async () => {
    const server = await serve({ "/a": PAGE });
    const visit = visitor(server);
    await Promise.all(Array.from({ length: 12 }, () => visit(server.url("/a"))));
    expect(requestsFor(server, "/robots.txt")).toBe(1);
  });
});

describe("requests of one host", () => {
  it("start with time between them, while those of other hosts do not wait", async () => {
    const manners = createHostManners({ spacing: () => 150, now: Date.now });
    const starts: { host: string; at: number }[] = [];
    const began = Date.now();
    const visit = (url: string) =>
      manners.visit(new URL(url), AbortSignal.timeout(5_000), () => {
        starts.push({ host: new URL(url).host, at: Date.now() - began });
        return Promise.resolve(new Response("well"));
      });
    await Promise.all(
      ["http://a.example/1", "http://a.example/2", "http://a.example/3", "http://b.example/1"].map(visit),
    );
    const startsOf = (host: string) => starts.filter((start) => start.host === host).map(({ at }) => at);
    expect(startsOf("b.example")[0]).toBeLessThan(140);
    expect(startsOf("a.example")[1]).toBeGreaterThanOrEqual(140);
    expect(startsOf("a.example")[2]).toBeGreaterThanOrEqual(290);
  });

  it("that are answered well after others were refused do not end the rest that was asked for", async () => {
    const manners = createHostManners({ spacing: () => 0, now: Date.now });
    const url = new URL("http://a.example/");
    const deadline = AbortSignal.timeout(5_000);
    let answerLate = (_: Response): void => undefined;
    const late = manners.visit(url, deadline, () => new Promise((resolve) => (answerLate = resolve)));
    await manners.visit(url, deadline, () =>
      Promise.resolve(new Response("", { status: 429, headers: { "retry-after": "60" } })),
    );
    answerLate(new Response("well"));
    await late;
    const next = manners.visit(url, deadline, () => Promise.resolve(new Response("well")));
    await expect(next).rejects.toMatchObject({ code: "FETCH_BACKED_OFF" });
  });
});
