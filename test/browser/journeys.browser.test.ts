/** @jest-environment ./test/support/native-arrays-environment.js */
import type { Page } from "playwright-core";

import type { Scope } from "../../src/domain/access.js";
import { app, ask, key, serveSamples, server } from "../api/served-samples.js";
import { describeInBrowser, openBrowser } from "./browser.js";
import { focused, tabTo } from "./keyboard.js";

const SALE = "approved the sale of the Corn Exchange";
const MILL = "mill in Kingsmere laid off 240";
const OTHER_FIGURE = "mill in Kingsmere laid off 310";

async function claimWith(text: string): Promise<string> {
  const query = `query ($text: String!) { claims(filter: { text: $text }, first: 1) { nodes { id } } }`;
  const { claims } = await ask<{ claims: { nodes: { id: string }[] } }>(query, { text });
  return claims.nodes[0]!.id;
}

describeInBrowser("ways through the pages", () => {
  serveSamples();
  const browser = openBrowser();
  const open = async (path: string, as = key): Promise<Page> => {
    const { page } = await browser.visit(`${server.url}${path}`, { key: as });
    // The first statement of each kind is planned on a cold database, and the first analysis starts the threads of readers.
    page.setDefaultTimeout(60_000);
    return page;
  };
  const keyFor = async (name: string, ...scopes: Scope[]) =>
    (await app.services.apiKeys.add({ name, scopes, expiresAt: null, by: "a test" })).key;
  /** How many times the claim of a page is stated, once it is another number than `former`. */
  const timesStated = async (page: Page, former?: string): Promise<string> => {
    const said = page.getByText(/^Stated \d+ times?\.$/);
    const other = former === undefined ? said : said.filter({ hasNotText: former });
    return (await other.textContent())!;
  };
  const takeBack = async (page: Page) => {
    await page.getByRole("button", { name: "Undo" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Reason").fill("It was right before.");
    await dialog.getByRole("button", { name: "Undo" }).click();
    await page.getByText("It was taken back.").waitFor();
  };

  it("lead from the search to a claim, to an outlet that states it, and to one of its articles", async () => {
    const page = await open("/?q=parliament+passed+the+Coastal+Water+Act");
    await page.getByRole("article").first().getByRole("link").first().click();
    await page.getByRole("heading", { level: 1, name: "passed the Coastal Water Act" }).waitFor();
    await page.getByRole("link", { name: "Outlets that repeat it" }).click();
    const outlets = page.getByRole("region", { name: "What each outlet does with it" });
    await outlets.getByRole("link", { name: "Brackwater Press" }).click();
    await page.waitForURL("**/outlets/brackwaterpress.example");
    const article = page.getByRole("region", { name: "Its articles" }).getByRole("article").first();
    const link = article.getByRole("heading").getByRole("link");
    const title = (await link.textContent())!;
    await link.click();
    await page.getByRole("heading", { level: 1, name: title }).waitFor();
    await page.waitForURL(/\/analyses\/./);
    await page.getByRole("heading", { name: "What it claims" }).waitFor();
  });

  it("lead to GraphiQL, which asks with the key that the pages have", async () => {
    const page = await open("/techniques");
    const asked: (string | undefined)[] = [];
    page.on("request", (request) => {
      if (request.url().endsWith("/graphql")) asked.push(request.headers()["authorization"]);
    });
    await page.getByRole("heading", { level: 1, name: "Techniques" }).waitFor();
    await page.waitForLoadState("networkidle");
    asked.length = 0;
    await page.getByRole("link", { name: "Ask the graph yourself" }).click();
    await page.getByText("The key that you gave the pages in this tab is sent along").waitFor();
    await page.waitForLoadState("networkidle");
    const answer = page.waitForResponse(
      (response) => response.request().postData()?.includes("query Overview") ?? false,
    );
    await page.getByRole("button", { name: /^Execute query/ }).click();
    expect(await (await answer).json()).toMatchObject({ data: { overview: {} } });
    expect(asked.length).toBeGreaterThan(2);
    expect(new Set(asked)).toEqual(new Set([`Bearer ${key}`]));
    const without = await browser.visit(`${server.url}/graphiql`, { mayFail: /401/ });
    await without.page.getByText("No key is sent.").waitFor();
  });

  it("has a claim merged into another with a reason, and taken out again", async () => {
    const [into, other] = [await claimWith(MILL), await claimWith(OTHER_FIGURE)];
    const reviewer = await keyFor("Merger", "read", "review");
    const page = await open(`/claims/${into}#wording`, reviewer);
    const before = await timesStated(page);
    await page.getByRole("button", { name: "Merge" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("radio", { name: OTHER_FIGURE }).check();
    await dialog.getByLabel("Reason").fill("The figure was a slip.");
    await dialog.getByRole("button", { name: "Merge" }).click();
    await page.getByText("The other claim is now part of this one.").waitFor();
    await timesStated(page, before);
    const merged = await open(`/claims/${other}`, reviewer);
    await merged.getByText("has become part of this one").waitFor();
    await takeBack(page);
    await page.getByText(before).waitFor();
    await merged.goto(`${server.url}/claims/${other}`);
    await merged.getByRole("heading", { level: 1, name: OTHER_FIGURE }).waitFor();
  });

  it("has a mention made a claim of its own with a reason, and put back", async () => {
    const page = await open(
      `/claims/${await claimWith(SALE)}#wording`,
      await keyFor("Splitter", "read", "review"),
    );
    const before = await timesStated(page);
    await page.getByRole("button", { name: "Split" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("radio").last().check();
    await dialog.getByLabel("Reason").fill("It speaks of another sale.");
    await dialog.getByRole("button", { name: "Split" }).click();
    await page.getByText("The mention is now a claim of its own.").waitFor();
    await timesStated(page, before);
    await takeBack(page);
    await page.getByText(before).waitFor();
  });

  it("offer a change to nobody whose key does not allow it", async () => {
    const page = await open(`/claims/${await claimWith(SALE)}`, await keyFor("Onlooker", "read"));
    // Until it is known what the key allows, nothing is offered anyway.
    const told = page.waitForResponse(
      (answer) => answer.request().postData()?.includes("query Caller") ?? false,
    );
    await page.reload();
    await (await told).finished();
    await page.getByRole("heading", { name: "Who says so" }).waitFor();
    expect(await page.getByRole("button", { name: /^(Override the verdict|Merge|Split)$/ }).count()).toBe(0);
  });

  it("are gone by keyboard alone, and wherever one is can be seen", async () => {
    const page = await open("/");
    const go = (name: string, key?: "Shift+Tab") => tabTo(page, page.getByRole("button", { name }), key);
    await tabTo(page, page.getByRole("searchbox"));
    await page.keyboard.type("Corn Exchange");
    await page.keyboard.press("Enter");
    await page.waitForURL(/q=Corn/);
    await tabTo(page, page.getByRole("checkbox", { name: "Disputed" }));
    await page.keyboard.press("Space");
    await page.getByText(/claims? with all of these words$/).waitFor();
    await tabTo(page, page.getByRole("article").getByRole("heading").getByRole("link"));
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/claims\/./);

    await page.getByRole("heading", { name: "Who says so" }).waitFor();
    await tabTo(page, page.getByRole("region", { name: "Why this verdict" }).locator("summary"));
    await page.keyboard.press("Enter");
    await page
      .getByRole("region", { name: "Why this verdict" })
      .getByRole("listitem")
      .getByRole("link")
      .first()
      .waitFor();

    const dialog = page.getByRole("dialog");
    await go("Override the verdict", "Shift+Tab");
    await page.keyboard.press("Enter");
    await dialog.waitFor();
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    expect(await focused(page, page.getByRole("button", { name: "Override the verdict" })).count()).toBe(1);
    await page.keyboard.press("Enter");
    await tabTo(page, dialog.getByRole("radio"));
    for (
      let step = 0;
      step < 5 && !(await dialog.getByRole("radio", { name: /^Refuted/ }).isChecked());
      step++
    )
      await page.keyboard.press("ArrowDown");
    await tabTo(page, dialog.getByLabel("Reason"));
    await page.keyboard.type("The minutes say the contrary.");
    await tabTo(page, dialog.getByRole("button", { name: "Override" }));
    await page.keyboard.press("Enter");
    await page.getByText("The verdict is now “Refuted”, by hand.").waitFor();
    await go("Undo");
    await page.keyboard.press("Enter");
    await tabTo(page, dialog.getByLabel("Reason"), "Shift+Tab");
    await page.keyboard.type("They were of another year.");
    await tabTo(page, dialog.getByRole("button", { name: "Undo" }));
    await page.keyboard.press("Enter");
    await focused(page, page.getByRole("status").filter({ hasText: "It was taken back." })).waitFor();

    await tabTo(page, page.getByRole("link", { name: "Analyse", exact: true }), "Shift+Tab");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/analyze$/);
    await tabTo(page, page.getByRole("radio", { name: "An address" }));
    await page.keyboard.press("ArrowDown");
    await tabTo(page, page.getByLabel("Text of the article"));
    await page.keyboard.type("The harbour board of Sundhaven opened the Ebb Lock on 12 May 2026.");
    await go("Analyse");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "What it claims" }).waitFor();
  });
});
