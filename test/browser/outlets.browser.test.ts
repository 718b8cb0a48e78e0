/** @jest-environment ./test/support/native-arrays-environment.js */
import type { Locator, Page } from "playwright-core";

import { ask, key, serveSamples, server } from "../api/served-samples.js";
import { expectAccessible } from "./accessibility.js";
import { describeInBrowser, openBrowser, reloadListening } from "./browser.js";

const ANALYZE = `mutation ($input: AnalyzeArticleInput!) { analyzeArticle(input: $input) { userErrors { message } } }`;

/** Everywhere that outlets are counted: of one claim, now and as the past is read, by stretches of time, and of all. */
const COUNTED_OUTLETS = `query ($now: DateTime!) {
  claims(filter: { text: "Harbour Bridge in Port Ellery closed" }, orderBy: MOST_SOURCES, first: 1) {
    nodes {
      mentions { totalCount }
      sources(first: 100) { totalCount nodes { source { domain } } }
      month: timeline(bucket: MONTH) { sources newSources }
    }
  }
  past: claims(filter: { text: "Harbour Bridge in Port Ellery closed" }, orderBy: MOST_SOURCES, first: 1, asOf: $now) {
    nodes { sources(first: 100) { totalCount nodes { source { domain } } } }
  }
  sources(first: 100) { totalCount nodes { domain } }
  overview { sources }
  then: overview(asOf: $now) { sources }
}`;
interface CountedOutlets {
  claims: { nodes: { mentions: { totalCount: number }; sources: { totalCount: number } }[] };
  sources: { totalCount: number };
  overview: { sources: number };
}

/** The text that says how many entries a section's list has. */
const howMany = (page: Page, section: string) =>
  page.getByRole("region", { name: section }).getByRole("status");

/** Follows each link of a table whose text is a number, and finds as many entries as it says. */
async function openNumbers(page: Page, links: Locator, statusAt: (href: string) => Locator): Promise<number> {
  const address = page.url();
  const asked = await Promise.all(
    (await links.all()).map(async (link) => ({
      href: (await link.getAttribute("href"))!,
      number: await link.textContent(),
    })),
  );
  for (const { href, number } of asked) {
    await page.goto(new URL(href, address).href);
    await statusAt(href)
      .getByText(new RegExp(`^${number} (claim|article)s?`))
      .waitFor();
  }
  return asked.length;
}

describeInBrowser("outlets, techniques, entities and the overview", () => {
  serveSamples();
  const browser = openBrowser();
  const open = async (path: string) => (await browser.visit(`${server.url}${path}`, { key })).page;
  const heading = (page: Page, name: string | RegExp) => page.getByRole("heading", { name });

  it("leads from an outlet through a comparison with another to a claim", async () => {
    const page = await open("/outlets");
    await page.getByRole("searchbox").fill("herald");
    await page.keyboard.press("Enter");
    await page.getByRole("status").getByText("1 outlet").waitFor();
    await page.getByRole("link", { name: "Northmarch Herald" }).click();
    await page.getByRole("link", { name: "Compare with another" }).click();
    await page.getByLabel("Another").fill("valeeveningstar.example");
    await page.getByRole("button", { name: "Compare" }).click();
    const differences = page.getByRole("region", { name: "Where they differ" });
    await differences
      .getByText(/says the contrary/)
      .first()
      .waitFor();
    await page.reload();
    await differences.getByRole("article").first().getByRole("link").first().click();
    await page.waitForURL(/\/claims\/./);
  });

  it("opens what each number of an outlet counts", async () => {
    const page = await open("/outlets/brackwaterpress.example");
    await heading(page, "In numbers").waitFor();
    const rows = page
      .getByRole("region", { name: /in numbers$/ })
      .getByRole("row")
      .filter({ hasNotText: "statements" });
    const statusAt = (href: string) =>
      howMany(page, href.endsWith("#claims") ? "Its claims" : "Its articles");
    expect(await openNumbers(page, rows.getByRole("link"), statusAt)).toBeGreaterThan(6);
    await page.goto(`${server.url}/outlets/brackwaterpress.example`);
    const verdicts = page.getByRole("region", { name: "Verdicts on its claims" }).getByRole("link");
    await verdicts.first().waitFor();
    expect(await openNumbers(page, verdicts, statusAt)).toBeGreaterThan(0);
    // Who reads by ear or by keyboard is taken there, too.
    await expect(page.evaluate("document.activeElement.id")).resolves.toBe("claims");
  });

  it("leads to the section that a link names, also when its page was open before, and back to where one was", async () => {
    const page = await open("/outlets");
    await page.setViewportSize({ width: 1280, height: 300 });
    const link = page.locator('a[href="/outlets/brackwaterpress.example#claims"]');
    await link.scrollIntoViewIfNeeded();
    const place = await page.evaluate<number>("scrollY");
    expect(place).toBeGreaterThan(0);
    for (let visit = 1; visit <= 2; visit++) {
      await link.click();
      await page.locator("h2#claims:focus").waitFor();
      await page.goBack();
      await link.waitFor();
      expect(await page.evaluate("scrollY")).toBe(place);
    }
  });

  it("counts the same outlets wherever it counts them, and no text without an address among them", async () => {
    const text =
      "The Harbour Bridge in Port Ellery closed on 14 April 2026 after inspectors found cracks in two main cables.";
    const sought = encodeURIComponent("Harbour Bridge in Port Ellery closed");
    const before = await ask<CountedOutlets>(COUNTED_OUTLETS, { now: new Date().toISOString() });
    await ask(ANALYZE, {
      input: { text: `${text} It was read out at the pub.`, publishedAt: "2026-04-20", wait: true },
    });
    const after = await ask<CountedOutlets>(COUNTED_OUTLETS, { now: new Date().toISOString() });
    const [{ mentions, ...counts }] = [after.claims.nodes[0]!];
    expect(mentions.totalCount).toBe(before.claims.nodes[0]!.mentions.totalCount + 1);
    expect(counts).toEqual({ ...before.claims.nodes[0], mentions: undefined });
    expect({ ...after, claims: null }).toEqual({ ...before, claims: null });
    const { sources } = after.overview;

    const page = await open("/overview");
    await page.getByRole("link", { name: `${sources} outlets` }).click();
    const status = page.getByRole("status").getByText(`articles of ${sources} were read`);
    expect(await status.textContent()).toMatch(new RegExp(`^${after.sources.totalCount} outlets: `));
    await page.getByRole("link", { name: "1 text without an address" }).click();
    await page.getByRole("heading", { level: 1, name: "Texts without an address" }).waitFor();
    await page.getByRole("article").filter({ hasText: "Harbour Bridge" }).first().waitFor();
    expect(await page.locator("main").textContent()).not.toContain("unknown.invalid");

    await page.goto(`${server.url}/?q=${sought}`);
    await page.getByRole("article").getByRole("link", { name: text }).click();
    await page.getByRole("link", { name: "Outlets that repeat it" }).click();
    const outlets = page.getByRole("region", { name: "Outlets that repeat it" });
    await outlets.getByText(`${counts.sources.totalCount} outlets state it.`).waitFor();
    await outlets
      .locator("tr")
      .filter({ hasText: "a text without an address" })
      .first()
      .waitFor({ state: "attached" });
    await page.getByRole("link", { name: "The graph around it" }).click();
    const around = page.getByRole("list", { name: "Around it" });
    await around.getByRole("button").first().waitFor();
    expect(await page.locator("main").textContent()).not.toContain("unknown.invalid");
  });

  it("says of two outlets who was first how often, and shows with what", async () => {
    const page = await open("/outlets/compare?a=portellerypost.example&b=tidewatercourier.example");
    await page
      .getByRole("listitem")
      .filter({ hasText: "The Port Ellery Post was first with" })
      .getByRole("link")
      .last()
      .click();
    expect(page.url()).toContain("first=portellerypost.example");
    const first = await page
      .getByRole("link", { name: / of 3$/ })
      .first()
      .textContent();
    const shared = page.getByRole("region", { name: "What both state" });
    await shared.getByRole("article").first().waitFor();
    expect(`${await shared.getByRole("article").count()} of 3`).toBe(first);
    await shared.getByRole("link", { name: "At the same instant" }).click();
    await shared.getByText("No claim that both state fits.").waitFor();
    await page.goto(`${server.url}/outlets/compare?a=nobody.example&b=tidewatercourier.example`);
    await page.getByText("These are not two outlets of which something was read.").waitFor();
  });

  it("shows which outlet says what by one question, each cell a way to it", async () => {
    const page = await open("/outlets/matrix?q=Corn+Exchange");
    const table = page.getByRole("region", { name: "Claims by outlets" });
    const row = table.getByRole("row").filter({ hasText: "approved the sale" }).first();
    const first = row.getByRole("link", { name: "first", exact: true });
    await first.waitFor();
    const asked: string[] = [];
    page.on("request", (request) => request.postData()?.includes("MatrixPage") && asked.push(request.url()));
    await page.reload();
    await first.waitFor();
    expect(asked).toHaveLength(1);
    const denied = await row.getByRole("link", { name: "denies" }).getAttribute("href");
    await row.getByRole("link", { name: "denies" }).click();
    await page.waitForURL(`**${denied}`);
    await page.goBack();
    await first.click();
    await page.waitForURL(/\/articles\/./);
  });

  it("leads from a technique to the passages in which it was seen and to their article", async () => {
    const page = await open("/techniques");
    await page
      .getByRole("region", { name: "Manipulative Wording" })
      .getByRole("link", { name: "Loaded Language" })
      .click();
    await heading(page, "Loaded Language").waitFor();
    const seen = page.getByRole("article").filter({ hasText: "smirking harbour" });
    await seen.getByText(/^Detected by built-in .*, confidence \d+%$/).waitFor();
    await seen.getByRole("heading").getByRole("link").click();
    await page.waitForURL(/\/articles\/./);
  });

  it("finds an entity by words and kind, and again by its address, and leads to a claim about it", async () => {
    const page = await open("/entities");
    await page.getByRole("searchbox").fill("ellery");
    await page.keyboard.press("Enter");
    await page.getByRole("link", { name: "Places" }).click();
    await page
      .getByRole("status")
      .getByText(/^\d+ entit/)
      .waitFor();
    await page.reload();
    await page.getByRole("link", { name: "Port Ellery", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: "Port Ellery" }).waitFor();
    await page
      .getByRole("article")
      .filter({ hasText: "Harbour Bridge in Port Ellery closed" })
      .getByRole("link")
      .first()
      .click();
    await page.waitForURL(/\/claims\/./);
  });

  it("says in words how two things are tied", async () => {
    const page = await open("/chain");
    for (const [end, words, name] of [
      ["From", "Harbour Bridge", "Harbour Bridge"],
      ["To", "Port Ellery", "Port Ellery"],
    ] as const) {
      const place = page.getByRole("region", { name: end, exact: true });
      await place.getByRole("searchbox").fill(words);
      await page.keyboard.press("Enter");
      await place.getByRole("link", { name, exact: true }).click();
    }
    await page.reload();
    const chain = page.getByRole("region", { name: "The chain" });
    await chain
      .getByText(/Harbour Bridge.*Port Ellery/)
      .first()
      .waitFor();
  });

  it("opens the verdicts of the overview as lists, and keeps the period of its changes in the address", async () => {
    const page = await open("/overview");
    const changes = page.getByRole("region", { name: "What changed" });
    await changes.getByRole("link", { name: "In seven days" }).click();
    await page.reload();
    await changes.getByRole("listitem").filter({ hasText: "became" }).first().waitFor();
    expect(new URL(page.url()).searchParams.get("period")).toBe("week");
    const verdicts = page.getByRole("region", { name: "Verdicts" }).getByRole("link");
    await verdicts.first().waitFor();
    expect(await openNumbers(page, verdicts, () => page.getByRole("status"))).toBeGreaterThan(2);
  });

  it.each([
    ...["/overview", "/outlets", "/outlets/northmarchherald.example", "/outlets/nobody.example"],
    ...[
      "/outlets/compare?a=northmarchherald.example&b=valeeveningstar.example",
      "/outlets/matrix?q=exchange",
    ],
    ...["/techniques", "/techniques/loaded-language", "/entities", "/entities/none", "/chain"],
  ])("is accessible at %s, wide and narrow, light and dark", async (path) => {
    const page = await open(path);
    await heading(page, /./).first().waitFor();
    await page.waitForLoadState("networkidle");
    await expectAccessible(page);
  });

  it("announces what happens to claims, and shows it when asked; what an article says stays text", async () => {
    const page = await open("/overview");
    await reloadListening(page);
    const newest = page.getByRole("region", { name: "Newest articles" });
    await newest.getByRole("article").first().waitFor();
    const title = "<img src=x onerror=alert(1)> Tower opens";
    const text =
      "The new tower in Port Ellery opened on 2 June 2026. It has 41 floors and cost 90 million crowns.";
    await ask(ANALYZE, { input: { title, text, publishedAt: "2026-06-02", wait: true } });
    const show = page.getByRole("button", { name: /^Show \d+ changes?$/ });
    await show.waitFor();
    // Nothing moves before the reader asks.
    expect(await newest.getByText(title).count()).toBe(0);
    await show.click();
    await newest.getByText(title).waitFor();
    await page
      .getByRole("list", { name: "What happened just now" })
      .getByText("another article states it")
      .first()
      .waitFor();
  });
});
