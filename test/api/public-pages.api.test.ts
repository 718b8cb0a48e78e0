/** @jest-environment ./test/support/native-arrays-environment.js */
import { readFeed } from "../../src/web-sources/feeds/read-feed.js";
import { load } from "cheerio";
import { tell } from "../support/articles.js";
import { call } from "./http-client.js";
import { address, app, ask, claimOf, CLOSED, GAZETTE, HERALD, OPEN, serveToEach, story } from "./people.js";

serveToEach();

const HARBOUR = story("harbour.example", OPEN);
const feed = (query = "") => call(`${address()}/feeds/verdicts.atom${query}`);
const titles = (atom: string) =>
  readFeed(atom, `${address()}/feeds/verdicts.atom`).entries.map(({ title }) => title);

describe("the feed of changed verdicts", () => {
  it("tells what became of a claim, latest first, and nothing of first verdicts", async () => {
    await tell(app.graph, GAZETTE);
    const { id } = await claimOf(CLOSED);
    expect(titles((await feed()).text)).toEqual([]);
    await tell(app.graph, HERALD);
    await tell(app.graph, HARBOUR);
    const changed = [`corroborated → disputed: ${CLOSED}`, `single source → corroborated: ${CLOSED}`];
    const whole = await feed(`?claim=${id}`);
    expect(whole.headers["content-type"]).toContain("application/atom+xml");
    expect(titles(whole.text)).toEqual(changed);
    expect(whole.text).toContain(`<link href="${address()}/claims/${id}"/>`);
    expect(titles((await feed("?source=gazette.example&source=elsewhere.example")).text)).toEqual(changed);
    expect(titles((await feed("?source=elsewhere.example")).text)).toEqual([]);
    expect(titles((await feed("?text=bridge%20cracks&to=CORROBORATED")).text)).toEqual([changed[1]]);
    expect(titles((await feed("?text=%22")).text)).toEqual([]);
  });

  it("takes what an article wrote as text", async () => {
    const marked =
      "The <b>Harbour</b> & <script>Bridge</script> in Port Ellery closed on 14 April 2026 ]]> for repairs.";
    for (const from of ["gazette.example", "herald.example"]) await tell(app.graph, story(from, marked));
    const atom = (await feed()).text;
    expect(atom).not.toMatch(/<script>|<b>/);
    expect(titles(atom)[0]).toContain("&lt;script&gt;Bridge");
  });

  it("says what is wrong with what was asked", async () => {
    const answers = await Promise.all(["?claim=nonsense", "?to=TRUE"].map(feed));
    expect(answers.map(({ status }) => status)).toEqual([400, 400]);
    expect(answers[0]!.text).toContain("not the id of a claim");
    expect(answers[1]!.text).toContain("`to` takes CORROBORATED, SINGLE_SOURCE");
  });

  it("is paged in the API like every list", async () => {
    await tell(app.graph, GAZETTE);
    await tell(app.graph, HERALD);
    await tell(app.graph, HARBOUR);
    const page = (args: string) =>
      ask<{ verdictChanges: { totalCount: number; nodes: unknown[]; pageInfo: { endCursor: string } } }>(
        `{ verdictChanges(${args}, filter: {source: ["GAZETTE.example"]}) { totalCount pageInfo { endCursor }
          nodes { at from { value supportingOrigins } to { value refutingOrigins } claim { text } } } }`,
      );
    const { verdictChanges: first } = await page("first: 1");
    expect(first).toMatchObject({
      totalCount: 2,
      nodes: [{ from: { value: "CORROBORATED", supportingOrigins: 2 }, to: { value: "DISPUTED" } }],
    });
    const { verdictChanges: second } = await page(`first: 1, after: "${first.pageInfo.endCursor}"`);
    expect(second.nodes).toMatchObject([{ from: { value: "SINGLE_SOURCE" }, to: { value: "CORROBORATED" } }]);
  });
});

describe("an embedded analysis", () => {
  const analyse = async (title: string, text: string) => {
    const { analyzeArticle } = await ask<{ analyzeArticle: { analysis: { id: string } } }>(
      `mutation ($title: String, $text: String) {
        analyzeArticle(input: { title: $title, text: $text, url: "https://gazette.example/bridge", wait: true }) { analysis { id } } }`,
      { title, text },
    );
    return analyzeArticle.analysis.id;
  };

  it("is a page without scripts that any page may show, with every word of the article as text", async () => {
    const id = await analyse("</title><script>alert(1)</script> Bridge closed", CLOSED);
    const card = await call(`${address()}/embed/${id}`);
    expect(card.status).toBe(200);
    const policy = String(card.headers["content-security-policy"]);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors *");
    expect(card.headers["x-frame-options"]).toBeUndefined();
    const page = load(card.text);
    expect(page("script, iframe, [onload], [onerror]").length).toBe(0);
    expect(page("h1 a").attr("href")).toBe("https://gazette.example/bridge");
    expect(page("h1").text()).toContain("<script>alert(1)</script>");
    expect(page("li").text()).toContain("Single source");
    expect(page("li small").text()).toBe("1 report, 1 independent origin");
    expect((await call(`${address()}/embed/card.css`)).headers["content-type"]).toContain("text/css");
  });

  it("keeps the direction of an outlet's words to themselves: the figures after them are read as they are", async () => {
    const id = await analyse("Bridge closed", `The “bridge \u202e of Port Ellery” closed. ${CLOSED}`);
    const page = load((await call(`${address()}/embed/${id}`)).text);
    const claims = page("li").toArray();
    expect(claims.length).toBeGreaterThan(0);
    for (const claim of claims) expect(page(claim).contents().not("bdi").text()).not.toContain("Ellery");
    expect(page(".source bdi").text()).toBe("gazette.example");
  });

  it("is described by oEmbed, at the size that was asked for", async () => {
    const id = await analyse("Bridge closed", CLOSED);
    const card = await call(`${address()}/embed/${id}`);
    const where = load(card.text)("link[type='application/json+oembed']").attr("href");
    const described = await call(`${where}&maxwidth=320&maxheight=200`);
    expect(JSON.parse(described.text)).toMatchObject({
      ...{ type: "rich", version: "1.0", title: "Bridge closed", width: 320, height: 200 },
      html: expect.stringContaining(`src="${address()}/embed/${id}"`),
    });
  });

  it.each([
    ["/embed/nonsense", 404],
    ["/oembed", 404],
    [`/oembed?url=${encodeURIComponent("https://elsewhere.example/embed/abc")}`, 404],
    ["/oembed?format=xml", 501],
  ])("answers %s with %d and a sentence", async (path, status) => {
    const answer = await call(`${address()}${path}`);
    expect(answer.status).toBe(status);
    expect(answer.text.length).toBeGreaterThan(10);
  });
});

it("says of an address that is no text that nothing is there, and logs no fault", async () => {
  for (const path of ["/claims/%E0%A4%A", "/embed/%E0%A4%A", "/exports/%/%"]) {
    const { status, text } = await call(`${address()}${path}`);
    expect({ path, status }).toEqual({ path, status: 404 });
    expect(text).toContain("There is nothing at this address");
  }
});

it("keeps what it shows apart from the windows of pages elsewhere", async () => {
  const { headers } = await call(`${address()}/`);
  expect(headers["cross-origin-opener-policy"]).toBe("same-origin");
  expect(headers["referrer-policy"]).toBe("no-referrer");
});
