import { createWikipedia } from "../../../src/web-sources/providers/wikipedia.js";
import queries from "../../fixtures/wikipedia/queries.json" with { type: "json" };
import { replayWiki, startWiki } from "../../support/recorded-wiki.js";
import { serveScript } from "../../support/scripted-server.js";

const NOW = Date.parse("2026-06-01T12:00:00.000Z");
const soon = () => AbortSignal.timeout(60_000);

describe("a wiki as a provider of evidence", () => {
  let wiki: Awaited<ReturnType<typeof startWiki>>;
  let find: (name: keyof typeof queries) => ReturnType<ReturnType<typeof createWikipedia>["find"]>;

  beforeAll(async () => {
    wiki = await startWiki();
    const wikipedia = createWikipedia({ endpoint: wiki.apiUrl, userAgent: null, now: () => NOW });
    find = (name) => wikipedia.find(queries[name], soon());
  });
  afterAll(() => wiki.close());

  const pageOf = async (name: keyof typeof queries, title: string) => {
    const page = (await find(name)).pages.find(({ content }) => content.title === title);
    if (!page) throw new Error(`${title} was not found for “${name}”.`);
    return page;
  };

  it("finds the page about what a claim names, with its running text and no tables, notes or lists of links", async () => {
    const { content, retrievedAt } = await pageOf("bridge", "Harbour Bridge (Port Ellery)");
    expect(content.text.split("\n\n")).toEqual([
      "The Harbour Bridge is a suspension bridge in Port Ellery, Sundhaven. It opened in 1968 and is the only road between the old town and the container port.",
      "The bridge carries about 31,000 vehicles a day. Its main span is 412 metres long.",
      "The bridge closed on 14 April 2026 after inspectors found cracks in two main cables. Two ferries ran from Rope Quay in its place. The detour by the Sallow Hill tunnel is 14 kilometres long.",
      "No date was given for the reopening.",
    ]);
    expect(content).toMatchObject({ siteName: "Wiki of Sundhaven", language: "en", publishedAt: null });
    expect(retrievedAt).toBe("2026-06-01T12:00:00.000Z");
  });

  it("tells which addresses each stretch of the text cites, archived copies by what they are copies of", async () => {
    const { content, references } = await pageOf("bridge", "Harbour Bridge (Port Ellery)");
    const cited = references.map(({ start, end, urls }) => [content.text.slice(start, end), urls]);
    expect(cited).toEqual([
      ["The bridge carries about 31,000 vehicles a day.", ["https://roads.sundhaven.example/counts/2025"]],
      [
        "Its main span is 412 metres long.",
        ["https://roads.sundhaven.example/counts/2025", "https://bridges.example/harbour-bridge-port-ellery"],
      ],
      [
        "The bridge closed on 14 April 2026 after inspectors found cracks in two main cables.",
        ["https://portellerypost.example/city/2026/04/14/harbour-bridge-closed"],
      ],
      [
        "Two ferries ran from Rope Quay in its place. The detour by the Sallow Hill tunnel is 14 kilometres long.",
        ["https://tidewatercourier.example/harbour-bridge-shut"],
      ],
    ]);
  });

  it("follows a short note to the work that it names", async () => {
    const { content, references } = await pageOf("mill", "Ostervale paper mill");
    const cited = references.map(({ start, end, urls }) => [content.text.slice(start, end), urls]);
    expect(cited).toEqual([
      ["The mill laid off 240 workers on 27 April 2026.", ["https://valegazette.example/ostervale-mill"]],
    ]);
  });

  it("names the revision that it read, by an address that stays", async () => {
    const { url, revision } = await pageOf("bridge", "Harbour Bridge (Port Ellery)");
    expect(revision?.id).toMatch(/^\d+$/);
    expect(revision?.at).toMatch(/^\d{4}-\d\d-\d\dT[\d:]+\.000Z$/);
    expect(revision?.url).toBe(`${new URL(wiki.apiUrl).origin}/index.php?oldid=${revision?.id}`);
    expect(url).toBe(`${new URL(wiki.apiUrl).origin}/index.php/Harbour_Bridge_(Port_Ellery)`);
  });

  it("follows redirects to the page that has the text, and takes it once", async () => {
    const titles = (await find("act")).pages.map(({ content }) => content.title);
    expect(titles).toContain("Coastal Water Act");
    expect(titles).not.toContain("Water Act");
    expect(titles).toEqual([...new Set(titles)]);
  });

  it("takes what a page of meanings points at, and not the page itself", async () => {
    const titles = (await find("ambiguous")).pages.map(({ content }) => content.title);
    expect(titles).toContain("Harbour Bridge (Port Ellery)");
    expect(titles).not.toContain("Harbour Bridge");
  });

  it("finds pages for a claim that names nobody", async () => {
    expect((await find("measles")).pages[0]?.content.title).toBe("Measles in Sundhaven");
  });

  it("gives links as they stand, also to where nobody may go, since they are only names of sources", async () => {
    const { content } = await pageOf("pipes", "Tarn & Hollis");
    expect(content.links).toEqual(["http://127.0.0.1:1/pipes", "https://pipes.example/tarn-hollis"]);
  });

  it("finds nothing where there is nothing", async () => {
    expect(await find("unheardOf")).toEqual({ pages: [], unreadable: 0 });
  });

  it("answers in its recording as it does today", async () => {
    const replay = await replayWiki();
    const recorded = createWikipedia({ endpoint: `${replay.url}/api.php`, userAgent: null, now: () => NOW });
    const contents = async (from: ReturnType<typeof createWikipedia>) =>
      (await from.find(queries.bridge, soon())).pages.map(({ content: { title, text } }) => ({
        title,
        text,
      }));
    const live = createWikipedia({ endpoint: wiki.apiUrl, userAgent: null, now: () => NOW });
    expect(await contents(recorded)).toEqual(await contents(live));
    await replay.close();
  });
});

describe("a wiki that refuses", () => {
  it.each([
    [
      "with an error of its API",
      { body: { error: { code: "internal_api_error", info: "secret" } } },
      "GARBAGE",
    ],
    ["because of too many requests", { body: { error: { code: "ratelimited", info: "" } } }, "RATE_LIMITED"],
    ["because it is private", { body: { error: { code: "readapidenied", info: "" } } }, "REFUSED_KEY"],
    ["with a page instead of JSON", { body: "<html>" }, "GARBAGE"],
    ["with an error of its server", { status: 500 }, "DOWN"],
  ])("is a failed provider, %s", async (_, answer, reason) => {
    const server = await serveScript(() => answer);
    const wikipedia = createWikipedia({ endpoint: `${server.url}/api.php`, userAgent: null, now: () => NOW });
    const failure = wikipedia.find(queries.bridge, soon());
    await expect(failure).rejects.toMatchObject({
      name: "ProviderFailure",
      reason,
      message: expect.not.stringContaining("secret"),
    });
    await server.close();
  });
});
