/** @jest-environment ./test/support/native-arrays-environment.js */
import { readFileSync } from "node:fs";
import type { ServerResponse } from "node:http";

import type { BrowserContextOptions, Page } from "playwright-core";

import type { Scope } from "../../src/domain/access.js";
import { call } from "../api/http-client.js";
import { app, ask, key, serveSamples, server } from "../api/served-samples.js";
import { samplePage } from "../api/samples.js";
import { articlePage } from "../support/changing-site.js";
import { type PageServer, servePages } from "../support/page-server.js";
import { expectAccessible } from "./accessibility.js";
import { describeInBrowser, openBrowser } from "./browser.js";

const HARANGUE = samplePage("northmarch-herald-opinion-harbour.html").url;
const MANY_CLAIMS = samplePage("vale-gazette-water-act.html").url;

describeInBrowser("the pages of analyses", () => {
  let site: PageServer;
  const waiting: ServerResponse[] = [];
  const answerWaiting = () => {
    for (const response of waiting.splice(0)) response.end(STORY.body);
  };
  beforeAll(async () => {
    site = await servePages({ "/story": (_, response) => void waiting.push(response) });
  });
  afterAll(() => site.close());
  serveSamples(() => ({ FETCH_ALLOW: site.place }));
  const browser = openBrowser();
  const open = async (
    path: string,
    { as = key, ...window }: BrowserContextOptions & { as?: string; mayFail?: RegExp } = {},
  ) => {
    const visit = await browser.visit(`${server.url}${path}`, { key: as, ...window });
    // The first analysis of all starts the threads in which articles are read.
    visit.page.setDefaultTimeout(60_000);
    return visit;
  };
  const keyFor = async (...scopes: Scope[]) =>
    (await app.services.apiKeys.add({ name: scopes.join(" "), scopes, expiresAt: null, by: "a test" })).key;

  const analysisOf = async (url: string) => {
    const { article } = await ask<{ article: { analysis: { id: string } } }>(
      `query ($url: String!) { article(url: $url) { analysis { id } } }`,
      { url },
    );
    return `/analyses/${article.analysis.id}`;
  };
  const hand = async (page: Page, url: string) => {
    await page.getByLabel("Address of the article").fill(url);
    await page.keyboard.press("Enter");
  };

  it("shows how far an analysis has come, and then what it found", async () => {
    const { page } = await open("/analyze");
    await hand(page, site.url("/story"));
    await page.getByRole("status").getByText("Fetching the page").waitFor();
    const bar = page.getByRole("progressbar");
    expect(Number(await bar.getAttribute("value"))).toBeGreaterThan(0);
    await expectAccessible(page);
    answerWaiting();
    await page.getByRole("heading", { level: 1, name: "Lock gates replaced" }).waitFor();
    expect(page.url()).not.toContain("of=");
  });

  it("leads from an analysis that found nothing new to the one that stands", async () => {
    const standing = await analysisOf(site.url("/story"));
    const { page } = await open("/analyze");
    await hand(page, site.url("/story"));
    await page.getByRole("progressbar").waitFor();
    answerWaiting();
    await page.getByText("has not changed: this analysis stands").waitFor();
    expect(page.url()).toContain(standing);
  });

  it("is told as it goes also where websockets are closed", async () => {
    const { page, context } = await open("/analyze");
    await context.routeWebSocket(/graphql/, (socket) => socket.close());
    await page.getByRole("checkbox", { name: "Again" }).check();
    await hand(page, site.url("/story"));
    await page.getByRole("progressbar").waitFor();
    answerWaiting();
    await page.getByRole("heading", { level: 1, name: "Lock gates replaced" }).waitFor();
  });

  it("is cancelled, and tried again", async () => {
    const { page } = await open("/analyze");
    await hand(page, site.url("/story"));
    await page.getByRole("button", { name: "Cancel the analysis" }).click();
    await page.getByRole("heading", { level: 1, name: "This analysis was cancelled" }).waitFor();
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByRole("progressbar").waitFor();
    answerWaiting();
    await page.getByRole("heading", { level: 1, name: "Lock gates replaced" }).waitFor();
  });

  it("says why it could not be done, and what to do instead", async () => {
    const { page } = await open("/analyze");
    await hand(page, site.url("/missing"));
    await page.getByRole("heading", { level: 1, name: "This analysis could not be done" }).waitFor();
    await expectAccessible(page);
    await page.getByRole("link", { name: "Give the text instead" }).click();
    await page.getByLabel("Text of the article").waitFor();
  });

  it("says what a key is needed for, and how to give one", async () => {
    const { page } = await open("/analyze?as=text", { as: await keyFor("read"), mayFail: /401/ });
    await page.getByLabel("Text of the article").fill("The lock opened on 12 May.");
    await page.getByRole("button", { name: "Analyse" }).click();
    const refusal = page.getByRole("alert");
    await refusal.getByRole("button", { name: "Key in use" }).click();
    await page.getByRole("dialog").getByLabel("Key").fill("cg_wrong");
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").getByText("does not know that key").waitFor();
    await page.getByRole("dialog").getByLabel("Key").fill(key);
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Analyse" }).click();
    await page.getByText("The lock opened on 12 May.").first().waitFor();
  });

  it("leads by keyboard from a marked passage to its claim, and back", async () => {
    const { page } = await open(await analysisOf(MANY_CLAIMS));
    const text = page.getByRole("region", { name: "The article’s text" });
    const sign = text.getByRole("link", { name: /^Claim 2: / });
    await sign.focus();
    await page.keyboard.press("Enter");
    const entry = page.locator(":focus");
    const quote = await entry.getByRole("heading").locator("q").textContent();
    await entry.getByRole("link", { name: "Claim 2, in the text" }).press("Enter");
    expect(quote).toContain(await page.locator(":focus").textContent());
    await page.locator(":focus mark").first().click();
    expect(await page.locator(":focus").getByRole("heading").locator("q").textContent()).toBe(quote);
  });

  it("tells whose copy an article is, and leads to that article’s current analysis", async () => {
    const { page } = await open(await analysisOf(MANY_CLAIMS));
    const original = page.getByRole("listitem").filter({ hasText: "is no report of its own" });
    const title = (await original.getByRole("link").textContent())!;
    await original.getByRole("link").click();
    await page.getByRole("heading", { level: 1, name: title }).waitFor();
    expect(page.url()).toContain("/analyses/");
  });

  it("says what is counted, and lists no other claims than the card that others show", async () => {
    const path = await analysisOf(MANY_CLAIMS);
    const { analysis } = await ask<{ analysis: CountedAnalysis }>(
      `query ($id: ID!) { analysis(id: $id) { claims { claim { text } } factCheck { claimCount sentenceCount } } }`,
      { id: path.slice("/analyses/".length) },
    );
    const { claimCount, sentenceCount } = analysis.factCheck;
    const { page } = await open(path);
    await page.getByText(`${claimCount} check-worthy claims in ${sentenceCount} sentences.`).waitFor();
    const listed = page.getByRole("region", { name: "What it claims" }).getByRole("heading", { level: 3 });
    expect([await listed.count(), sentenceCount > claimCount]).toEqual([claimCount, true]);
    const card = server.url + path.replace("analyses", "embed");
    const { text } = await call(card, { headers: { authorization: `Bearer ${key}` } });
    const shown = [...text.matchAll(/<li>.*?<bdi>(.*?)<\/bdi>/g)].map(([, claim]) => claim);
    expect(shown).toEqual(analysis.claims.slice(0, 5).map(({ claim }) => claim.text));
    expect(text).toContain(`and ${claimCount - 5} more`);
  });

  it("narrows its claims by verdict, and its address does so again", async () => {
    const { page } = await open(await analysisOf(MANY_CLAIMS));
    const claims = page.getByRole("region", { name: "What it claims" }).getByRole("heading", { level: 3 });
    await claims.first().waitFor();
    const all = await claims.count();
    const tally = page.getByRole("group", { name: "Show claims by verdict" }).getByRole("button").first();
    const count = Number(/[0-9]+$/.exec((await tally.textContent())!)![0]);
    await tally.click();
    await page.reload();
    await claims.first().waitFor();
    expect(count).toBeLessThan(all);
    expect(await claims.count()).toBe(count);
  });

  it("opens the evidence that it does not show at first, and the origins", async () => {
    for (const outlet of ["quay", "dune", "fell", "moor", "weir"]) {
      const input = { url: `https://${outlet}.example/lock`, text: repeatedBy(outlet), wait: true };
      await ask(
        `mutation ($input: AnalyzeArticleInput!) { analyzeArticle(input: $input) { analysis { id } } }`,
        {
          input,
        },
      );
    }
    const { page } = await open(await analysisOf("https://weir.example/lock"));
    const more = page.getByRole("button", { name: /^[+] [0-9]+ more$/ }).first();
    const hidden = Number(/[0-9]+/.exec((await more.textContent())!)![0]);
    await more.click();
    const rest = page.getByRole("group", { name: "More evidence" });
    await rest.getByRole("article").first().waitFor();
    expect(await rest.getByRole("article").count()).toBe(hidden);
    await page
      .getByText(/independent origins?, because/)
      .first()
      .click();
    await page.getByText("Supports:").first().waitFor();
  });

  it("shows passages where the key may not see the text", async () => {
    const { page } = await open(await analysisOf(HARANGUE), { as: await keyFor("read", "review") });
    await page.getByText("is shown to keys with the scope “text”").waitFor();
    expect(await page.locator("mark").count()).toBeGreaterThan(3);
  });

  it("shows scripts in what was handed in as text", async () => {
    const { page } = await open("/analyze?as=text");
    const attack = `<img src=x onerror=alert(1)></script><script>alert(2)</script>`;
    await page
      .getByLabel("Text of the article")
      .fill(`The council of Sundhaven “approved 4 million pounds ${attack} for the lock” on 12 May 2026.`);
    await page.getByLabel("Headline").fill(`Lock ${attack}`);
    await page.getByLabel("Who wrote it").fill(`Ada ${attack}`);
    await page
      .getByLabel("Where it was published")
      .fill(`https://hostile.example/"><script>alert(3)</script>`);
    const ran: string[] = [];
    page.on("dialog", (dialog) => {
      ran.push(dialog.message());
      void dialog.dismiss();
    });
    await page.getByRole("button", { name: "Analyse" }).click();
    await page.getByRole("heading", { level: 1, name: `Lock ${attack}` }).waitFor();
    await page.getByText(`By Ada ${attack}`).waitFor();
    expect(await page.locator("q").first().textContent()).toContain(attack);
    expect(await page.locator("main img, main script:not([type])").count()).toBe(0);
    const data = await page.locator('script[type="application/ld+json"]').textContent();
    expect(data).not.toContain("<");
    expect(JSON.stringify(JSON.parse(data!))).toContain(JSON.stringify(attack).slice(1, -1));
    expect(ran).toEqual([]);
  });

  it("refuses an address that is a script", async () => {
    const { page } = await open("/analyze");
    await hand(page, "javascript:alert(1)");
    await page.getByRole("alert").getByText("INVALID_INPUT").waitFor();
  });

  it("is taken along as a picture and as linked data", async () => {
    const { page } = await open(await analysisOf(HARANGUE));
    await page.getByText("Share or print").click();
    const saved = async (button: string) => {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: button }).click(),
      ]);
      return readFileSync(await download.path());
    };
    const picture = await saved("Save as an image");
    expect([picture.subarray(1, 4).toString(), picture.readUInt32BE(16)]).toEqual(["PNG", 1200]);
    const { "@graph": nodes } = JSON.parse((await saved("Save as JSON-LD")).toString()) as {
      "@graph": { "@type": string }[];
    };
    expect(new Set(nodes.map((node) => node["@type"]))).toEqual(new Set(["NewsArticle", "ClaimReview"]));
  });

  it("is accessible, wide and narrow, light and dark", async () => {
    const analyses = [await analysisOf(HARANGUE), await analysisOf(MANY_CLAIMS)];
    for (const path of ["/analyze?as=text", ...analyses]) {
      const { page } = await open(path);
      await page.getByRole("heading", { level: 1 }).waitFor();
      if (analyses.includes(path)) await page.locator("mark").nth(2).waitFor();
      for (const summary of await page.locator("summary").all()) await summary.click();
      await expectAccessible(page);
    }
  });
});

interface CountedAnalysis {
  claims: { claim: { text: string } }[];
  factCheck: { claimCount: number; sentenceCount: number };
}

const STORY = articlePage(
  "Lock gates replaced",
  "The harbour board of Sundhaven replaced both lock gates on Tuesday. The work cost 4.2 million pounds.",
  "The gates were built in 1931 of steel from Kingsmere, and the board had inspected them in April.",
  "The board said the lock would open again on 12 May. About 300 boats pass it in a month.",
);

/** What five outlets report, each in words of its own around it. */
const repeatedBy = (outlet: string) =>
  `The harbour board of Sundhaven closed the Ebb Lock on 3 May 2026. Readers of the ${outlet} wrote in.`;
