/** @jest-environment ./test/support/native-arrays-environment.js */
import type { Page } from "playwright-core";

import { call } from "../api/http-client.js";
import { ask, key, serveSamples, server } from "../api/served-samples.js";
import { type PageServer, servePages } from "../support/page-server.js";
import { type ScriptedServer, serveScript } from "../support/scripted-server.js";
import { describeInBrowser, openBrowser } from "./browser.js";
import {
  HEAVY,
  hostilePage,
  hostileReview,
  MARKS,
  RUNNING_ADDRESSES,
  SENTENCES,
  TURNED,
} from "./hostile-articles.js";
import { NOTHING_WRONG, PAPER, WRITTEN, WRONG } from "./signs-of-attack.js";

const ANALYZE = `mutation ($input: AnalyzeArticleInput!) { analyzeArticle(input: $input) { userErrors { message } } }`;
const THINGS = `{
  claims(filter: { text: "Zarnoth" }, first: 20) { nodes { id } }
  articles(filter: { source: ["evil.example"] }, first: 1) { nodes { id analysis { id } } }
  entities(filter: { text: "Zarnoth" }, first: 1) { nodes { id } }
}`;
const REVIEW = `mutation ($input: ReviewVerdictInput!) { reviewVerdict(input: $input) { userErrors { message } } }`;
interface Things {
  claims: { nodes: { id: string }[] };
  articles: { nodes: { id: string; analysis: { id: string } }[] };
  entities: { nodes: { id: string }[] };
}

/** Every page in every width, with all that can be opened in it, takes minutes; without, those through which most of what others wrote comes. */
const isWhole = process.env["LOOKS"] === "all";

describeInBrowser("what hostile outlets, addresses and pages elsewhere try", () => {
  let checkers: ScriptedServer;
  let elsewhere: PageServer;
  beforeAll(async () => {
    checkers = await serveScript(({ query }) => ({
      body: (query["query"] ?? "").includes("Zarnoth") ? hostileReview() : {},
    }));
    elsewhere = await servePages({ "/": "<!doctype html><title>Elsewhere</title>" });
  });
  afterAll(async () => {
    await elsewhere.close();
    await checkers.close();
  });
  serveSamples(() => ({
    FACTCHECK_API_KEY: "a-secret-key",
    FACTCHECK_API_URL: checkers.url,
    ANONYMOUS_READING: "on",
  }));
  const browser = openBrowser();
  let things: Things;
  beforeAll(async () => {
    for (const [at, outlet] of ["evil", "mirror", "third"].entries()) {
      const html = hostilePage(outlet, SENTENCES, RUNNING_ADDRESSES[at]!);
      await ask(ANALYZE, { input: { url: `https://${outlet}.example/lock`, html, wait: true } });
    }
    things = await ask<Things>(THINGS);
  }, 300_000);

  const expectNothingWrong = async (page: Page) => {
    for (const section of await page.locator("main section").all()) await section.scrollIntoViewIfNeeded();
    await page.waitForLoadState("networkidle");
    await page.evaluate(
      "document.querySelectorAll('details').forEach((details) => { details.open = true; })",
    );
    await page.waitForLoadState("networkidle");
    expect({ at: page.url(), ...(await page.evaluate<object>(WRONG)) }).toEqual({
      at: page.url(),
      ...NOTHING_WRONG,
    });
  };

  /** Addresses of pages: those through which most of what others wrote comes, and all others. */
  const pathsOf = ({ articles, claims, entities }: Things) => {
    const [{ id, analysis }, [claim, ...others]] = [articles.nodes[0]!, claims.nodes];
    const paths = ["/?q=Zarnoth+Ebb+Lock", `/claims/${claim!.id}`, `/analyses/${analysis.id}`];
    const card = `/embed/${analysis.id}`;
    return {
      card,
      paths: [...paths, "/outlets/evil.example", "/overview"],
      further: [
        ...[...others.map((other) => `/claims/${other.id}`), "/outlets", "/techniques", "/entities"],
        ...["/outlets/compare?a=evil.example&b=mirror.example", "/outlets/matrix?source=evil.example"],
        ...["/techniques/loaded-language", card, `/entities/${entities.nodes[0]!.id}`],
        ...[`/chain?from=${claim!.id}&to=${id}`, "/analyze", "/analyze?as=text", "/exports", "/nowhere"],
      ],
    };
  };

  it("makes no page wider than a narrow screen", async () => {
    const { paths, further, card } = pathsOf(things);
    const window = { key, viewport: { width: 360, height: 2400 }, mayFail: /404/ };
    const { page } = await browser.visit(`${server.url}/?source=evil.example`, window);
    for (const path of [...paths, card, "/graphiql", ...(isWhole ? further : [])]) {
      await page.goto(server.url + path, { waitUntil: "networkidle" });
      const { wide } = await page.evaluate<{ wide: string[] }>(WRONG);
      expect({ path, wide }).toEqual({ path, wide: [] });
    }
  });

  it("stays words on every page that shows it", async () => {
    expect(things.claims.nodes.length).toBeGreaterThan(2);
    const { paths, further } = pathsOf(things);
    for (const width of isWhole ? [1280, 360] : [360]) {
      const { page } = await browser.visit(`${server.url}/?source=evil.example`, {
        ...{ key, viewport: { width, height: 2400 }, mayFail: /404/ },
      });
      for (const path of isWhole ? [...paths, ...further] : paths) {
        await page.goto(server.url + path);
        await page.getByRole("heading").first().waitFor();
        await expectNothingWrong(page);
      }
    }
  });

  it("stays words on paper and in the picture that is taken along, and in its place", async () => {
    const [claim] = things.claims.nodes;
    const reason = `${TURNED}Reason 77 ${MARKS} ${HEAVY}`.slice(0, 2_000);
    await ask(REVIEW, { input: { claimId: claim!.id, value: "REFUTED", reason } });
    const window = { key, colorScheme: "dark", viewport: { width: 720, height: 1000 } } as const;
    const { page } = await browser.visit(`${server.url}/claims/${claim!.id}`, window);
    await page.addInitScript(WRITTEN);
    for (const path of [`/claims/${claim!.id}`, `/analyses/${things.articles.nodes[0]!.analysis.id}`]) {
      await page.goto(server.url + path, { waitUntil: "networkidle" });
      await page.getByText("Reason 77").first().waitFor({ state: "attached" });
      await page.emulateMedia({ media: "print" });
      const { wide, ran } = await page.evaluate<{ wide: string[]; ran: null }>(WRONG);
      expect({ path, wide, ran, ...(await page.evaluate<object>(PAPER)) }).toEqual({
        ...{ path, wide: [], ran: null },
        ...{ ink: "rgb(27, 32, 38)", bare: [] },
      });
      expect((await page.pdf()).subarray(0, 4).toString()).toBe("%PDF");
      await page.emulateMedia({ media: "screen" });
    }
    await page.getByText("Share or print").click();
    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save as an image" }).click();
    await saved;
    const written = await page.evaluate<{ text: string; end: number }[]>("window.written");
    expect(written.map(({ text }) => text).join(" ")).toContain("</script>");
    expect(
      written.filter(({ text, end }) => end > 1136 || /[\u202a-\u202e\u2066-\u2069]/.test(text)),
    ).toEqual([]);
    expect(written.at(-1)!.text).toBe(page.url());
  });

  it.each([
    ...["/?order=toString", "/?minOrigins=1e21", "/outlets?order=__proto__", "/overview?period=constructor"],
    ...[
      "/?verdict=constructor&since=%2B275760-09-13#__proto__",
      "/outlets/evil.example?claims=toString#claims",
    ],
    ...["/entities?type=valueOf", "/analyze?url=javascript:ran=1", '/techniques#"><img src=x onerror=ran=1>'],
  ])("is no value, and no fault, in the address %s", async (path) => {
    const { page } = await browser.visit(`${server.url}${path}`, { key, mayFail: /does not conform/ });
    await page.getByRole("heading", { level: 1 }).waitFor();
    await expectNothingWrong(page);
    expect(await page.getByRole("alert").allTextContents()).toEqual([]);
  });

  it("takes no room and turns nothing by what an address leaves out", async () => {
    const without = `withoutArticle=${"a".repeat(900)}&without=%E2%80%AE12`;
    const path = `/claims/${things.claims.nodes[0]!.id}?${without}#what-if`;
    const { page } = await browser.visit(`${server.url}${path}`, { key });
    await page.getByText("Left out:").waitFor();
    await expectNothingWrong(page);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(1280);
  });

  it("is no stretch of time, and no fault, in the address of a claim", async () => {
    const path = `/claims/${things.claims.nodes[0]!.id}?stretch=constructor#outlets`;
    const { page } = await browser.visit(`${server.url}${path}`, { key });
    expect(await page.getByLabel("Count by").inputValue()).toBe("DAY");
    await expectNothingWrong(page);
  });

  it.each([
    "/claims/%E0%A4%A",
    "/%",
    "/analyses/..%2f..%2fetc%2fpasswd",
    "/%0aset-cookie:a=b",
    "//evil.example/",
    "//evil.example/outlets",
  ])("is a page that leads on, and to nobody else, at %s", async (path) => {
    const { page } = await browser.visit(`${server.url}/healthz`, {
      key,
      mayFail: /404|could not be decoded/,
    });
    await page.goto(server.url + path);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await expectNothingWrong(page);
    expect(await page.locator('a[href^="//"]').count()).toBe(0);
    await page.getByRole("link", { name: "Outlets", exact: true }).click();
    await page.waitForURL(`${server.url}/outlets`);
  });

  it("leaves a feed XML, whatever is written into its address", async () => {
    const { page } = await browser.visit(`${server.url}/techniques`, { key });
    for (const written of ["?text=<script>", '?text=">', "?text=%01%EF%BF%BE", "?source=a&source=b&amp;"]) {
      const { text, status } = await call(`${server.url}/feeds/verdicts.atom${written}`);
      const fault = await page.evaluate<string | null>(
        `new DOMParser().parseFromString(${JSON.stringify(text)}, "text/xml").querySelector("parsererror")?.textContent ?? null`,
      );
      expect({ written, status, fault }).toEqual({ written, status: 200, fault: null });
    }
  });

  it("holds no page in a frame or by a window that it opened", async () => {
    const { page } = await browser.visit(elsewhere.url("/"), { mayFail: /./ });
    const seen = await page.evaluate<{ framed: boolean; isHeld: boolean }>(`(async () => {
      const frame = document.createElement("iframe");
      frame.src = ${JSON.stringify(server.url)};
      const isLoaded = new Promise((resolve) => { frame.onload = resolve; });
      document.body.append(frame);
      await isLoaded;
      const opened = open(${JSON.stringify(server.url)});
      for (let step = 0; step < 100 && !opened.closed; step++) await new Promise((go) => setTimeout(go, 50));
      return { isHeld: !opened.closed };
    })()`);
    expect(seen.isHeld).toBe(false);
    expect(
      page
        .frames()
        .slice(1)
        .map((frame) => frame.url()),
    ).toEqual(["chrome-error://chromewebdata/"]);
  });

  it("finds no key in another tab, in an address or in the browser's other stores, and none once the reader goes on without", async () => {
    const { id } = things.articles.nodes[0]!.analysis;
    const { page, context } = await browser.visit(`${server.url}/analyses/${id}`, { mayFail: /ERR_FAILED/ });
    const asked: { url: string; isKeyed: boolean }[] = [];
    context.on("request", (request) => {
      const { authorization } = request.headers();
      asked.push({ url: request.url(), isKeyed: authorization !== undefined });
    });
    const withheld = (tab: Page) => tab.getByText("is shown to keys with the scope “text”");
    const dialog = page.getByRole("dialog");
    await withheld(page).waitFor();
    await page.getByRole("button", { name: "Use a key" }).click();
    await dialog.getByLabel("Key").fill(key);
    await dialog.getByRole("button", { name: "Use it" }).click();
    await withheld(page).waitFor({ state: "detached" });
    expect(await page.evaluate("[...Object.values(localStorage), document.cookie]")).toEqual([""]);
    expect(await context.cookies()).toEqual([]);
    const other = await context.newPage();
    await other.goto(page.url());
    await withheld(other).waitFor();
    await page.getByRole("link", { name: "Techniques", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: "Techniques" }).waitFor();

    await page.getByRole("button", { name: "Key in use" }).click();
    await dialog.getByRole("button", { name: "Go on without a key" }).click();
    await page.getByRole("button", { name: "Use a key" }).waitFor();
    expect(await page.evaluate("sessionStorage.length")).toBe(0);
    expect(asked.filter(({ isKeyed }) => isKeyed)).not.toEqual([]);
    expect(asked.filter(({ url }) => url.includes(key))).toEqual([]);
    asked.length = 0;
    await page.goBack();
    await withheld(page).waitFor();
    expect(asked.filter(({ isKeyed }) => isKeyed)).toEqual([]);

    // Nor is anything kept that the key was answered.
    await page.route("**/graphql", (route) => route.abort());
    await page.getByRole("button", { name: "Use a key" }).click();
    await dialog.getByLabel("Key").fill(key);
    await dialog.getByRole("button", { name: "Use it" }).click();
    await page.getByText("Could not load the analysis.").waitFor();
  });
});
