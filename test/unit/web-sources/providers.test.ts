import { listenOnLoopback } from "../../support/loopback-listener.js";
import { type ScriptedAnswer, type ScriptedServer, serveScript } from "../../support/scripted-server.js";
import { CLAIM, type Engine, ENGINES, KEY, searcher, soon } from "../../support/search-engines.js";

const story = (title: string) =>
  `<html><head><title>${title}</title></head><body><article><h1>${title}</h1>${Array.from(
    { length: 6 },
    (_, at) =>
      `<p>On day ${at} the bridge stayed closed, and ${at + 2} ferries ran from the quay in its place, the harbour office said.</p>`,
  ).join("")}</article></body></html>`;

const names = Object.keys(ENGINES) as Engine[];

const servers: ScriptedServer[] = [];
const serve = async (answer: Parameters<typeof serveScript>[0]) => {
  const server = await serveScript(answer);
  servers.push(server);
  return server;
};
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

const servePages = () =>
  serve(({ path }) => {
    if (path === "/index")
      return { headers: { "content-type": "text/html" }, body: "<html><body>Nothing</body></html>" };
    const found = /^\/story-\d$/.test(path);
    return {
      status: found ? 200 : 404,
      headers: { "content-type": "text/html" },
      body: story(`Story ${path.slice(-1)}`),
    };
  });

describe.each(names)("%s", (engine) => {
  it("reads the pages that it is told of, in their order, and counts what is no article", async () => {
    const pages = await servePages();
    const urls = ["/story-1", "/missing", "/story-2", "/index"].map((path) => pages.url + path);
    const server = await serve(() => ({ body: ENGINES[engine].results([...urls, `${urls[0]}#again`]) }));
    const { pages: found, unreadable } = await searcher(engine, server.url, [pages.place]).find(
      CLAIM,
      soon(),
    );
    expect(found.map(({ content }) => content.title)).toEqual(["Story 1", "Story 2"]);
    expect(unreadable).toBe(2);
    expect(JSON.stringify(found)).not.toContain("blurb");
    expect(found[0]).toMatchObject({ url: urls[0], references: [], revision: null });
  });

  it("reads six pages at most", async () => {
    const pages = await servePages();
    const urls = Array.from({ length: 9 }, (_, at) => `${pages.url}/story-${at}`);
    const server = await serve(() => ({ body: ENGINES[engine].results(urls) }));
    expect((await searcher(engine, server.url, [pages.place]).find(CLAIM, soon())).pages).toHaveLength(6);
  });

  it("leads nowhere that pages may not be fetched from, its own host among them", async () => {
    const listener = await listenOnLoopback();
    const server = await serve(({ path }) =>
      path === "/admin"
        ? { body: story("Secret") }
        : {
            body: ENGINES[engine].results([
              `${server.url}/admin`,
              `http://127.0.0.1:${listener.port}/`,
              "http://[::1]/",
              "file:///etc/passwd",
              "javascript:alert(1)",
            ]),
          },
    );
    const { pages } = await searcher(engine, server.url).find(CLAIM, soon());
    expect(pages).toEqual([]);
    expect(server.seen.filter(({ path }) => path === "/admin" || path === "/robots.txt")).toEqual([]);
    expect(listener.connections()).toBe(0);
    await listener.close();
  });

  it("finds nothing where it has no results", async () => {
    const server = await serve(() => ({ body: ENGINES[engine].results([]) }));
    expect(await searcher(engine, server.url).find(CLAIM, soon())).toEqual({ pages: [], unreadable: 0 });
  });

  it.each<[string, ScriptedAnswer, string, string]>([
    [
      "is rate-limited",
      { status: 429, headers: { "retry-after": "90" } },
      "RATE_LIMITED",
      "asks for fewer requests; it is asked again after 20",
    ],
    ["is down", { status: 502 }, "DOWN", "cannot be reached"],
    ["refuses the key", { status: 401 }, "REFUSED_KEY", "key"],
    ["refuses the question", { status: 422 }, "REFUSED", "HTTP 422"],
    ["answers with a page", { body: "<html>" }, "GARBAGE", "no JSON"],
    ["answers with other JSON", { body: { results: "many", web: 3 } }, "GARBAGE", "another shape"],
    ["redirects", { status: 302, headers: { location: "http://127.0.0.1:1/" } }, "GARBAGE", "redirect"],
    [
      "answers without end",
      { body: `{"results":[${"1,".repeat(5_000_000)}1]}` },
      "GARBAGE",
      "more than can be read",
    ],
  ])("says so when it %s, without its key or address", async (_, answer, reason, words) => {
    const server = await serve(() => answer);
    const failure: unknown = await searcher(engine, server.url)
      .find(CLAIM, soon())
      .catch((error: unknown) => error);
    expect(failure).toMatchObject({
      name: "ProviderFailure",
      reason,
      message: expect.stringContaining(words),
    });
    const told = JSON.stringify(failure) + String(failure);
    expect(told).not.toContain(KEY);
    expect(told).not.toContain(server.place);
  });

  it("says so when it is slow, or when nobody is there", async () => {
    const server = await serve(() => null);
    const slow = searcher(engine, server.url).find(CLAIM, AbortSignal.timeout(200));
    await expect(slow).rejects.toMatchObject({ reason: "SLOW" });
    await server.close();
    await expect(searcher(engine, server.url).find(CLAIM, soon())).rejects.toMatchObject({ reason: "DOWN" });
  });

  it("is not asked again before the time that it named", async () => {
    const server = await serve(() => ({ status: 429, headers: { "retry-after": "90" } }));
    const provider = searcher(engine, server.url);
    await expect(provider.find(CLAIM, soon())).rejects.toMatchObject({ reason: "RATE_LIMITED" });
    await expect(provider.find(CLAIM, soon())).rejects.toMatchObject({
      reason: "RATE_LIMITED",
      retryAt: expect.stringMatching(/Z$/),
    });
    expect(server.seen).toHaveLength(1);
  });
});
