/** @jest-environment ./test/support/native-arrays-environment.js */
import type { BrowserContextOptions, Page } from "playwright-core";

import { ask, key, serveSamples, server } from "../api/served-samples.js";
import { expectAccessible } from "./accessibility.js";
import { describeInBrowser, openBrowser, reloadListening } from "./browser.js";
import { DRAWN_GRAPH, type DrawnGraph } from "./drawn-graph.js";

const ACT = "passed the Coastal Water Act by 118 votes";
const SALE = "approved the sale of the Corn Exchange";
const BRIDGE = "Harbour Bridge in Port Ellery closed";
const MILL = "mill in Kingsmere laid off 240";

async function claimWith(text: string): Promise<string> {
  const query = `query ($text: String!) { claims(filter: { text: $text }, first: 1) { nodes { id } } }`;
  const { claims } = await ask<{ claims: { nodes: { id: string }[] } }>(query, { text });
  return claims.nodes[0]!.id;
}

/** Makes a change through the API, as another caller would, and gives what takes it back. */
async function change(mutation: string, input: object): Promise<() => Promise<unknown>> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const text = `mutation ($input: ${type}!) { change: ${mutation}(input: $input) { changeId } }`;
  const { change: made } = await ask<{ change: { changeId: string } }>(text, { input });
  const undo = `mutation ($input: UndoChangeInput!) { undoChange(input: $input) { userErrors { code } } }`;
  return () => ask(undo, { input: { changeId: made.changeId, reason: "A test ends." } });
}

describeInBrowser("the page of a claim", () => {
  serveSamples();
  const browser = openBrowser();
  const open = async (path: string, window: BrowserContextOptions = {}): Promise<Page> =>
    (await browser.visit(`${server.url}${path}`, { key, ...window })).page;
  const openClaim = async (text: string, rest = "", window: BrowserContextOptions = {}): Promise<Page> => {
    const page = await open(`/claims/${await claimWith(text)}${rest}`, window);
    await page.getByRole("heading", { level: 1 }).waitFor();
    return page;
  };

  it("shows what speaks for and against it, and what each origin stands for", async () => {
    const page = await openClaim(SALE, "#evidence");
    await page.getByRole("heading", { name: "Says so (2)" }).waitFor();
    await page.getByRole("heading", { name: "Says the contrary (1)" }).waitFor();
    const why = page.getByRole("region", { name: "Why this verdict" });
    await why.getByText("vale and beck newspapers", { exact: true }).click();
    await why.getByRole("link", { name: "Vale Evening Star" }).waitFor();
  });

  it("tells who was first, and sets two wordings side by side with the changed figure marked", async () => {
    const page = await openClaim(MILL, "#wording");
    await page.getByText("Details that differ: “240” → “310”.").waitFor();
    await page.getByRole("button", { name: "Set beside the first" }).first().click();
    await page.getByText("No figure, date or name differs.").waitFor();
    await page.reload();
    await page.getByText("No figure, date or name differs.").waitFor();
    await page.getByText("First mover").first().waitFor();
  });

  it("says what the verdict would be without an outlet, and its address says it again", async () => {
    const page = await openClaim(SALE, "#what-if");
    const without = page.getByRole("region", { name: "What if" });
    await without.getByRole("checkbox", { name: "Vale Evening Star" }).check();
    await page.reload();
    await without.getByRole("heading", { name: "Without them" }).waitFor();
    expect(await without.getByRole("checkbox", { name: "Vale Evening Star" }).isChecked()).toBe(true);
    await without.getByText("1 origin for, 1 against").waitFor();
  });

  it("begins where its address says, whatever comes above that later", async () => {
    const page = await openClaim(ACT, "#graph");
    await page.locator(".graph-place canvas").first().waitFor();
    await page.waitForLoadState("networkidle");
    const { y, height } = (await page.locator(".graph-place").boundingBox())!;
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y + height).toBeLessThanOrEqual(900);
  });

  it("takes nobody back to where its address says who went elsewhere meanwhile", async () => {
    const page = await openClaim(ACT, "#graph");
    await page.locator("h2#graph:focus").waitFor();
    do {
      await page.mouse.wheel(0, -100_000);
      await page.waitForTimeout(20);
    } while ((await page.evaluate<number>("scrollY")) > 0);
    await page.waitForLoadState("networkidle");
    expect(await page.evaluate("scrollY")).toBe(0);
  });

  it.each([
    { colorScheme: "light", viewport: { width: 1280, height: 900 } },
    { colorScheme: "dark", viewport: { width: 360, height: 800 } },
  ] as const)("has a graph of twenty things whose names and ties can be read, %j", async (window) => {
    const page = await openClaim(ACT, "#graph", window);
    await page.locator(".graph-place canvas").first().waitFor();
    const around = page.getByRole("list", { name: "Around it" });
    await around.getByRole("button", { name: "Farmers face fines over wells" }).click();
    await page.getByRole("img", { name: /, (1[89]|2\d) things;/ }).waitFor();
    const seen = await page.evaluate<DrawnGraph>(DRAWN_GRAPH);
    expect(seen.things).toBeLessThan(30);
    expect(seen.names).toBeGreaterThan(window.viewport.width > 500 ? 11 : 8);
    expect(seen.overlapping).toEqual([]);
    expect(seen.contrast).toBeGreaterThan(3);
  });

  it("grows the graph around it by keyboard", async () => {
    const page = await openClaim(MILL, "#graph");
    const graph = page.getByRole("region", { name: "The graph around it" });
    const first = graph.getByRole("list", { name: "Around it" }).getByRole("button");
    await first.first().waitFor();
    const told = graph.getByText(/^\d+ added, \d+ shown\.$/);
    const [before, name] = [await told.textContent(), await first.first().textContent()];
    await first.first().focus();
    await page.keyboard.press("Enter");
    await graph.getByRole("heading", { name: name! }).waitFor();
    await told.waitFor();
    expect(await told.textContent()).not.toBe(before);
    // In the middle stands another thing now, and the way back leads to the claim.
    await graph.getByRole("button", { name: "Back to the claim of this page" }).press("Enter");
    await graph.getByRole("heading", { name: "laid off 240" }).waitFor();
    await graph.locator("canvas").first().waitFor();
  });

  it("leads through the graph by its list where the picture cannot be drawn", async () => {
    const mayFail = /dynamically imported module|Failed to load resource/;
    const { page } = await browser.visit(`${server.url}/techniques`, { key, mayFail });
    await page.route(/draw-graph-.*\.js/, (route) => route.abort());
    await page.goto(`${server.url}/claims/${await claimWith(MILL)}`);
    await page.getByRole("link", { name: "The graph around it" }).click();
    const graph = page.getByRole("region", { name: "The graph around it" });
    await graph.getByText("The picture could not be drawn.").waitFor();
    const related = graph.getByRole("button", { name: "laid off 310" });
    await related.click();
    await graph.getByRole("heading", { name: "laid off 310" }).waitFor();
    await graph
      .getByRole("status")
      .getByText(/^\d+ added, \d+ shown\.$/)
      .waitFor();
    // Found from both ends, it is one thing, and tied once.
    expect(await graph.getByRole("button", { name: "laid off 240" }).count()).toBe(1);
  });

  it("tells a change while it is open, and shows it and its history when asked", async () => {
    const page = await openClaim(SALE);
    await reloadListening(page);
    const claimId = await claimWith(SALE);
    const undo = await change("reviewVerdict", { claimId, value: "CORROBORATED", reason: "As minuted." });
    try {
      await page.getByText("This claim has changed").waitFor();
      await page.getByRole("button", { name: "Show it" }).click();
      await page.getByText("Set by a person.").waitFor();
      await page.getByRole("link", { name: "Verdict history" }).click();
      const history = page.getByRole("region", { name: "Verdict history" }).getByRole("listitem");
      await history.nth(3).waitFor();
      expect(await history.locator(".verdict").allTextContents()).toEqual(
        expect.arrayContaining(["Corroborated", "Disputed", "Single source"]),
      );
    } finally {
      await undo();
    }
  });

  it("listens no longer once its page is left", async () => {
    const page = await openClaim(SALE);
    const sent = await reloadListening(page);
    await page.getByRole("link", { name: "Techniques", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: "Techniques" }).waitFor();
    const ends = () => sent.filter((frame) => frame.includes('"type":"complete"'));
    while (ends().length === 0) await page.waitForTimeout(50);
    expect(ends()).toHaveLength(1);
  });

  it("tells the same time in its charts wherever its reader is", async () => {
    const axes = [];
    for (const timezoneId of ["UTC", "Pacific/Auckland"]) {
      const page = await openClaim(SALE, "#outlets", { timezoneId });
      const chart = page.getByRole("figure", { name: /^How it spread/ }).locator("svg");
      await chart.locator("text").first().waitFor();
      axes.push(await chart.locator("text").allTextContents());
    }
    expect(axes[0]).not.toEqual([]);
    expect(axes[1]).toEqual(axes[0]);
  });

  it("counts by days on an axis of days, however little room it has", async () => {
    const page = await openClaim(BRIDGE, "#outlets", { viewport: { width: 360, height: 800 } });
    const labels = page.getByRole("figure", { name: "Mentions by day" }).locator("svg text");
    await labels.first().waitFor();
    const said = await labels.allTextContents();
    expect(said.filter((label) => label.includes(":"))).toEqual([]);
    expect(said).toEqual(expect.arrayContaining(["14", "15"]));
  });

  it("tells the one time at which it was stated on an axis of that day", async () => {
    const { claims } = await ask<{ claims: { nodes: { id: string; propagation: unknown[] }[] } }>(
      "{ claims(first: 50) { nodes { id propagation(first: 2) { at } } } }",
    );
    const { id } = claims.nodes.find(({ propagation }) => propagation.length === 1)!;
    const page = await open(`/claims/${id}#outlets`);
    const labels = page.getByRole("figure", { name: /^How it spread/ }).locator("svg text");
    await labels.first().waitFor();
    const said = await labels.allTextContents();
    expect(said.filter((label) => /^\d{4}$/.test(label))).toEqual([]);
    expect(said.filter((label) => /^\d\d:00$/.test(label))).not.toEqual([]);
  });

  it("keeps the focus while a review is sent, and has it still when that is done", async () => {
    const page = await openClaim(SALE);
    let send = () => undefined as void;
    let held = () => undefined as void;
    const isHeld = new Promise<void>((resolve) => (held = resolve));
    await page.route("**/graphql", async (route) => {
      if (!route.request().postData()?.includes("reviewVerdict")) return route.continue();
      held();
      await new Promise<void>((sent) => (send = sent));
      return route.continue();
    });
    const focus = () => page.evaluate<string>("document.activeElement.textContent");
    await page.getByRole("button", { name: "Override the verdict" }).click();
    await page.getByRole("dialog").getByLabel("Reason").fill("As minuted.");
    await page.getByRole("dialog").getByRole("button", { name: "Override" }).press("Enter");
    await isHeld;
    expect(await focus()).toBe("Override");
    send();
    await page.getByText("by hand.").waitFor();
    expect(await focus()).toBe("Override the verdict");
    await page.getByRole("button", { name: "Changes" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: "Undo" }).first().press("Enter");
    await dialog.getByLabel("Reason").fill("It was another sale.");
    await dialog.getByRole("button", { name: "Undo" }).first().press("Enter");
    await dialog.getByText("“It was another sale.”").waitFor();
    expect(await focus()).toContain("“It was another sale.”");
  });

  it("leads on from a claim that became part of another, and says when there is none", async () => {
    const [into, merged] = [await claimWith(MILL), await claimWith("mill in Kingsmere laid off 310")];
    const undo = await change("mergeClaims", { intoId: into, claimIds: [merged], reason: "A test." });
    try {
      const page = await open(`/claims/${merged}`);
      await page.getByText("has become part of this one").waitFor();
      expect(page.url()).toContain(into);
    } finally {
      await undo();
    }
    const nothing = await open("/claims/none");
    await nothing.getByRole("heading", { name: "This claim is not in the graph" }).waitFor();
  });

  it.each([
    ["Override the verdict", /^Corroborated/],
    ["Merge", /laid off 310/],
    ["Split", /./],
  ])("is accessible while “%s” is open", async (name, choice) => {
    const page = await openClaim(MILL);
    await page.getByRole("button", { name, exact: true }).click();
    await page.getByRole("dialog").getByRole("radio", { name: choice }).first().waitFor();
    await expectAccessible(page);
  });

  it("is accessible while “Undo” and “Changes” are open, and once a change is undone", async () => {
    const page = await openClaim(MILL);
    await page.getByRole("button", { name: "Override the verdict" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("radio", { name: /^Refuted/ }).check();
    await dialog.getByLabel("Reason").fill(`The minutes say the contrary: ${"long".repeat(60)}.`);
    await dialog.getByRole("button", { name: "Override" }).click();
    await page.getByRole("button", { name: "Undo" }).click();
    await dialog.getByLabel("Reason").waitFor();
    await expectAccessible(page);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Changes" }).click();
    await dialog.getByText("The minutes say").waitFor();
    await expectAccessible(page);
    await dialog.getByRole("button", { name: "Undo" }).click();
    await dialog.getByLabel("Reason").fill("They were of another year.");
    await expectAccessible(page);
    await dialog.getByRole("button", { name: "Undo" }).click();
    await dialog.getByText("Undone by Reader").waitFor();
    await expectAccessible(page);
  });

  it("is accessible, wide and narrow, light and dark", async () => {
    const page = await openClaim(SALE, "?without=northmarchherald.example#what-if");
    await page.getByRole("heading", { name: "Without them" }).waitFor();
    for (const { name, ready } of SECTIONS) {
      await page.getByRole("region", { name, exact: true }).scrollIntoViewIfNeeded();
      await page.getByText(ready).first().waitFor();
    }
    await expectAccessible(page);
  });
});

const SECTIONS = [
  { name: "Evidence", ready: "Confidence" },
  { name: "Outlets that repeat it", ready: "How it spread" },
  { name: "Wording", ready: "Details that differ" },
  { name: "The graph around it", ready: "Open its page" },
  { name: "Verdict history", ready: "by rule:" },
];
