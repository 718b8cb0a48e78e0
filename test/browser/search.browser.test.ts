/** @jest-environment ./test/support/native-arrays-environment.js */
import { readFile } from "node:fs/promises";

import type { BrowserContextOptions } from "playwright-core";

import { ask, key, serveSamples, server } from "../api/served-samples.js";
import { accessibilityFaults, expectAccessible } from "./accessibility.js";
import { describeInBrowser, openBrowser } from "./browser.js";

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
    const { page } = await open("/?verdict=DISPUTED");
    const shown = parseInt((await page.getByText(/^\d+ claims?$/).textContent()) ?? "", 10);
    await page.getByRole("button", { name: "Export and cite" }).click();
    await page.getByRole("radio", { name: /^CSV/ }).check();
    await page.getByRole("button", { name: "Export", exact: true }).click();
    const [saved] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "claims.csv" }).click(),
    ]);
    const lines = (await readFile(await saved.path(), "utf8")).trim().split("\n");
    expect(lines).toHaveLength(1 + shown);
    await page.getByRole("button", { name: "Copy: Citation" }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
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
