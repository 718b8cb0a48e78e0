/** @jest-environment ./test/support/native-arrays-environment.js */
import { readdirSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";

import type { BrowserContextOptions } from "playwright-core";

import { ask, key, serveSamples, server } from "../api/served-samples.js";
import { accessibilityFaults, expectAccessible } from "./accessibility.js";
import { describeInBrowser, openBrowser } from "./browser.js";

/** The pages' scripts as they ship. */
const ASSETS = resolve(import.meta.dirname, "../../web/dist/assets");
const builtScript = (name: string) => readFileSync(join(ASSETS, name), "utf8");

/** The names of the scripts that a page has loaded. */
const SCRIPTS = `performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname)
  .filter((path) => path.endsWith(".js")).map((path) => path.split("/").at(-1))`;

describeInBrowser("the search", () => {
  serveSamples(() => ({ ANONYMOUS_READING: "on" }));
  const browser = openBrowser();
  const open = (path: string, window: BrowserContextOptions = {}) =>
    browser.visit(`${server.url}${path}`, { key, ...window });

  it("finds who said something, and its address finds it again", async () => {
    const { page } = await open("/");
    await page.getByRole("searchbox").fill("bridge closed after cracks were found");
    await page.keyboard.press("Enter");
    const first = page.getByRole("article").first();
    await first.waitFor();
    const found = await first.getByRole("heading").textContent();
    await page.reload();
    expect(await page.getByRole("article").first().getByRole("heading").textContent()).toBe(found);
  });

  it("answers first, and says in which detail a claim differs", async () => {
    const { page } = await open("/?q=the+mill+in+Kingsmere+laid+off+310+workers+on+27+April+2026");
    await page
      .getByRole("status")
      .getByText(/\b2 (claims )?answer this/)
      .waitFor();
    const answers = page.getByRole("article");
    expect(await answers.nth(0).textContent()).toContain("Says the same");
    expect(await answers.nth(1).textContent()).toContain("Says it with other details: another figure");
    await page.getByRole("heading", { name: "Only near in words" }).waitFor();
  });

  it("narrows by verdict, and says how many", async () => {
    const { page } = await open("/");
    await page.getByRole("checkbox", { name: "Disputed" }).check();
    await page
      .getByRole("status")
      .getByText(/^\d+ claims?$/)
      .waitFor();
    expect(page.url()).toContain("verdict=DISPUTED");
    const badges = await page.locator(".claim-card .verdict").allTextContents();
    expect(new Set(badges)).toEqual(new Set(["Disputed"]));
  });

  it("takes what it shows out as files, with a citation", async () => {
    const { page, context } = await open("/?verdict=DISPUTED");
    const shown = parseInt((await page.getByText(/^\d+ claims?$/).textContent()) ?? "", 10);
    await page.getByRole("button", { name: "Export and cite" }).click();
    await expectAccessible(page);
    await page.getByRole("radio", { name: /^CSV/ }).check();
    await page.getByRole("button", { name: "Export", exact: true }).click();
    const [saved] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "claims.csv" }).click(),
    ]);
    const lines = (await readFile(await saved.path(), "utf8")).trim().split("\n");
    expect(lines).toHaveLength(1 + shown);
    await page.getByRole("button", { name: "Copy: Citation" }).waitFor();
    await expectAccessible(page);
    const kept = await context.newPage();
    await kept.goto(`${server.url}/exports`);
    await kept.getByRole("button", { name: "claims.csv" }).waitFor();
    await expectAccessible(kept);
  });

  it("leads to a claim whose verdict is overridden with a reason, and the rule's comes back", async () => {
    const { page } = await open("/?verdict=DISPUTED");
    await page.getByRole("article").first().getByRole("link").first().click();
    await page.getByRole("button", { name: "Override the verdict" }).click();
    await page.getByRole("radio", { name: /^Refuted/ }).check();
    await page.getByLabel("Reason").fill("The council's minutes say the contrary.");
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole("button", { name: "Override", exact: true }).click();
    await page.getByText("The verdict is now “Refuted”, by hand.").waitFor();
    await page.getByText("Given by Reader.").waitFor();
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByLabel("Reason").fill("It was another council.");
    await page.getByRole("button", { name: "Undo", exact: true }).last().click();
    await page.getByText("Given by Reader.").waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Changes" }).click();
    await page.getByText("Undone by Reader").waitFor();
  });

  it("leads on where a page cannot be loaded, and loads it when it can", async () => {
    const mayFail = /dynamically imported module|Failed to load resource/;
    const { page } = await browser.visit(`${server.url}/`, { key, mayFail });
    const isOverview = /overview-page-.*\.js/;
    await page.route(isOverview, (route) => route.abort());
    await page.getByRole("link", { name: "Overview" }).click();
    await page.getByRole("heading", { level: 1, name: "This page could not be shown" }).waitFor();
    await page.getByRole("link", { name: "Outlets" }).click();
    await page.getByRole("heading", { level: 1, name: "Outlets" }).waitFor();
    await page.getByRole("link", { name: "Overview" }).click();
    await page.unroute(isOverview);
    await page.getByRole("button", { name: "Load the page again" }).click();
    await page.getByRole("heading", { level: 1, name: "Overview" }).waitFor();
  });

  it("keeps the field in which one types when a filter is taken", async () => {
    const { page } = await open("/");
    await page.getByLabel("Independent origins, at least").fill("2");
    await page.keyboard.press("Enter");
    await page.waitForURL(/minOrigins=2/);
    await page.getByRole("button", { name: "Clear filters" }).waitFor();
    expect(await page.evaluate("document.activeElement.type")).toBe("number");
    await page.getByRole("button", { name: "Clear filters" }).click();
    await page.waitForURL(/\/(\?)?$/);
    expect(await page.getByLabel("Independent origins, at least").inputValue()).toBe("");
  });

  it("is accessible, wide and narrow, light and dark", async () => {
    const { page } = await open("/");
    await page.getByRole("article").first().waitFor();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Key in use" }).click();
    await page.getByRole("dialog").getByLabel("Key").waitFor();
    await expectAccessible(page);
  });

  it.each([
    ["/?source=nobody.example", "No claim fits."],
    ["/?q=zyxwv", "Nobody has said this in the articles that were read."],
    ["/nothing/of/the/kind", "There is no page at this address"],
  ])("is accessible where there is nothing to show, at %s", async (path, said) => {
    const { page } = await browser.visit(`${server.url}${path}`, { key, mayFail: /404/ });
    await page.getByText(said).first().waitFor();
    await expectAccessible(page);
  });

  it("is accessible where the server cannot be asked, and asks again", async () => {
    const { page } = await browser.visit(`${server.url}/techniques`, { key, mayFail: /Failed to load/ });
    await page.getByRole("heading", { level: 1, name: "Techniques" }).waitFor();
    await page.route("**/graphql", (route) => route.abort());
    await page.getByRole("link", { name: "Outlets", exact: true }).click();
    await page.getByText("Could not load outlets.").waitFor();
    await expectAccessible(page);
    await page.unroute("**/graphql");
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByRole("region", { name: "Outlets" }).waitFor();
  });

  it("loads less than 200 kB of scripts before a page is shown, and nothing that draws graphs or charts", async () => {
    const { page } = await open("/");
    await page.getByRole("article").first().waitFor();
    await page.waitForLoadState("networkidle");
    const atFirst = await page.evaluate<string[]>(SCRIPTS);
    const sizes = atFirst.map((name) => gzipSync(builtScript(name)).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(200_000);
    const drawing = readdirSync(ASSETS).filter((name) => /cytoscape|echarts/.test(builtScript(name)));
    expect(drawing.length).toBeGreaterThanOrEqual(2);
    expect(atFirst.filter((name) => drawing.includes(name))).toEqual([]);
  });

  it("has an analysis shown in other people's pages, as the documentation says, in its own dress", async () => {
    const { articles } = await ask<{ articles: { nodes: { analysis: { id: string } }[] } }>(
      "{ articles(first: 1) { nodes { analysis { id } } } }",
    );
    const id = articles.nodes[0]!.analysis.id;
    const address = encodeURIComponent(`${server.url}/embed/${id}`);
    const described = await fetch(`${server.url}/oembed?url=${address}`, {
      headers: { authorization: `Bearer ${key}` },
    });
    const { html } = (await described.json()) as { html: string };
    // A document without a content policy of its own, as other people's pages are.
    const { page } = await browser.visit(`${server.url}/healthz`, { mayFail: /404/ });
    await page.setContent(html);
    const card = page.frameLocator("iframe").locator("article");
    await card.waitFor();
    expect(await card.evaluate("getComputedStyle(document.querySelector('article')).borderRadius")).toBe(
      "8px",
    );
  });
});
