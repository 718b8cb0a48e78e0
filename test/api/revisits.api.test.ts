/** @jest-environment ./test/support/native-arrays-environment.js */
import { createBuiltInAnalyzer } from "../../src/analyzers/built-in/built-in-analyzer.js";
import type { App } from "../../src/app.js";
import { createRevisits } from "../../src/services/revisits/revisits.js";
import { verifyGraph } from "../../src/services/verify-graph.js";
import { articlePage, type ChangingSite } from "../support/changing-site.js";
import { openAppWithSite } from "./app-with-site.js";
import { ask } from "./samples.js";

const CLOSED =
  "The Harbour Bridge in Port Ellery closed on 14 April 2026 after inspectors found cracks in two cables.";
const BUDGET =
  "The council of Port Ellery approved a budget of 40 million crowns for the repair on Monday, and work begins in May 2026.";
const REST = [
  "Ferries took over the crossing on the same evening, and the queue at the quay reached as far as the market hall by eight.",
  "Engineers from Norwick inspected the bridge for three days in March 2026 and measured every cable twice from a boat below.",
  "The harbour office has printed a new timetable, which is to be had at the ticket hall and at the two landings upstream.",
];
const BRIDGE = articlePage("Harbour Bridge closes", CLOSED, BUDGET, ...REST);
const WITHOUT_BUDGET = articlePage(
  "Harbour Bridge closes",
  CLOSED,
  "An earlier version of this article gave a sum for the repair that the council has not approved.",
  ...REST,
);

let app: App;
let site: ChangingSite;
openAppWithSite((...opened) => {
  [app, site] = opened;
});

const HOUR = 60 * 60 * 1000;
const read = (path = "/bridge") =>
  app.services.analyzeArticle({ url: site.url(path), force: false, wait: true });
/** What a visit finds when that much time has passed. */
async function visitAfter(hours: number): Promise<string[]> {
  const { graph, web, services } = app;
  const revisits = createRevisits({
    ...{ graph, web, analyzeArticle: services.analyzeArticle, analyzer: createBuiltInAnalyzer() },
    now: () => new Date(Date.now() + hours * HOUR),
  });
  const outcomes: string[] = [];
  for await (const { outcome } of revisits.visitDue({ signal: new AbortController().signal }))
    outcomes.push(outcome);
  return outcomes;
}
/** Another outlet with that page; what is on .example is never visited. */
const printedBy = (domain: string, page: { body: string }) =>
  app.services.analyzeArticle({
    url: `https://${domain}.example/bridge`,
    ...{ html: page.body, force: false, wait: true },
  });
interface ClaimNow {
  id: string;
  text: string;
  corrections: { kind: string; article: { url: string } }[];
  verdict: { value: string; supportingOrigins: number; rationale: string; origins: OriginNow[] };
}
interface OriginNow {
  key: string;
  reason: string;
  counted: boolean;
}
const CLAIM = `id text corrections { kind at article { url } }
  verdict { value supportingOrigins rationale origins { key reason counted } }`;
async function claimAbout(word: string): Promise<ClaimNow> {
  const { claims } = await ask<{ claims: { nodes: ClaimNow[] } }>(
    app,
    `{ claims(filter: {text: "${word}"}) { nodes { ${CLAIM} } } }`,
  );
  expect(claims.nodes).toHaveLength(1);
  return claims.nodes[0]!;
}
/** Also where nothing states it any longer, and so no list has it. */
const again = async ({ id }: ClaimNow) =>
  (await ask<{ claim: ClaimNow }>(app, `{ claim(id: "${id}") { ${CLAIM} } }`)).claim;
const revision = async () =>
  (
    await ask<{ article: { revision: { kind: string } | null; text: string } | null }>(
      app,
      `{ article(url: "${site.url("/bridge")}") { revision { kind at } text } }`,
    )
  ).article;
async function verifies(): Promise<void> {
  for await (const difference of verifyGraph(app.graph)) throw new Error(difference);
}

describe("an article that is looked at again", () => {
  it("is left alone until it is due, and then changes nothing while its page does not", async () => {
    site.pages.set("/bridge", BRIDGE);
    await read();
    expect(await visitAfter(0.5)).toEqual([]);
    expect(site.visits("/bridge")).toBe(1);
    expect(await visitAfter(2)).toEqual(["unchanged"]);
    expect(await visitAfter(2)).toEqual([]);
    expect(await revision()).toMatchObject({ revision: null });
  });

  it("no longer counts for what its corrected text leaves out, nor does what was copied from it", async () => {
    site.pages.set("/bridge", BRIDGE);
    await read();
    await printedBy("copying-post", BRIDGE);
    expect((await claimAbout("budget")).verdict).toMatchObject({
      value: "SINGLE_SOURCE",
      supportingOrigins: 1,
    });

    site.pages.set("/bridge", WITHOUT_BUDGET);
    expect(await visitAfter(3)).toEqual(["changed"]);
    const budget = await claimAbout("budget");
    expect(budget.corrections).toMatchObject([{ kind: "CHANGED", article: { url: site.url("/bridge") } }]);
    expect(budget.verdict).toMatchObject({ value: "UNVERIFIED", supportingOrigins: 0 });
    expect(budget.verdict.origins).toMatchObject([
      { counted: false, reason: "1 article goes back to what it has since withdrawn" },
    ]);
    expect(budget.verdict.rationale).toMatch(/Corrected: \S+ changed its article, which says so no longer/);
    expect((await claimAbout("closed")).corrections).toEqual([]);
    expect(await revision()).toMatchObject({ revision: { kind: "CHANGED" } });
    await verifies();
  });

  it("leaves standing what another outlet reported itself, and counts again when it says so again", async () => {
    const OWN = articlePage(
      "Money for the bridge",
      "Norwick. A vote at the town hall ended late in the evening, and hardly anybody had left the hall by then.",
      "The council of Port Ellery approved a budget of 40 million crowns for the repair on Monday.",
      "Two members of the council abstained, and the treasurer was asked to report on the loan before the summer break.",
    );
    site.pages.set("/bridge", BRIDGE);
    await read();
    await printedBy("own-paper", OWN);
    expect((await claimAbout("budget")).verdict).toMatchObject({ supportingOrigins: 2 });
    site.pages.set("/bridge", WITHOUT_BUDGET);
    await visitAfter(3);
    // A copy that comes only now goes back to what was withdrawn all the same.
    await printedBy("late-post", BRIDGE);
    expect((await claimAbout("budget")).verdict).toMatchObject({
      value: "SINGLE_SOURCE",
      supportingOrigins: 1,
    });
    await verifies();

    site.pages.set("/bridge", BRIDGE);
    expect(await visitAfter(24)).toEqual(["changed"]);
    const budget = await claimAbout("budget");
    expect(budget).toMatchObject({ corrections: [], verdict: { supportingOrigins: 2 } });
    await verifies();
  });

  it("is gone only where it is missing twice, a day apart, and may come back", async () => {
    site.pages.set("/bridge", BRIDGE);
    await read();
    site.pages.delete("/bridge");
    expect(await visitAfter(2)).toEqual(["missing"]);
    const budget = await claimAbout("budget");
    expect(budget.verdict).toMatchObject({ value: "SINGLE_SOURCE" });
    expect(await visitAfter(20)).toEqual([]);
    expect(await visitAfter(27)).toEqual(["gone"]);
    expect(await revision()).toMatchObject({ revision: { kind: "GONE" }, text: "" });
    expect(await again(budget)).toMatchObject({
      corrections: [{ kind: "GONE" }],
      verdict: { value: "UNVERIFIED", supportingOrigins: 0 },
    });
    await verifies();
    site.pages.set("/bridge", BRIDGE);
    expect(await visitAfter(24 * 30)).toEqual(["changed"]);
    expect(await claimAbout("budget")).toMatchObject({
      corrections: [],
      verdict: { value: "SINGLE_SOURCE" },
    });
    await verifies();
  });

  it("asserts nothing once it says of itself that it is retracted", async () => {
    site.pages.set("/bridge", BRIDGE);
    await read();
    const closed = await claimAbout("closed");
    const note = "Editor's note: this article has been retracted because its figures could not be confirmed.";
    site.pages.set("/bridge", articlePage("Harbour Bridge closes", note, CLOSED, BUDGET, ...REST));
    expect(await visitAfter(3)).toEqual(["changed"]);
    expect(await again(closed)).toMatchObject({
      corrections: [{ kind: "RETRACTED" }],
      verdict: { value: "UNVERIFIED" },
    });
    await verifies();
  });

  it.each([
    ["the site is down", { body: "busy", status: 503 }],
    ["a wall stands before the rest", articlePage("Harbour Bridge closes", CLOSED, BUDGET)],
    ["it leads to another story", articlePage("Welcome to our new site", ...REST.toReversed())],
  ])("says nothing anew where %s", async (what, page) => {
    site.pages.set("/bridge", BRIDGE);
    await read();
    const elsewhere = {
      ...page,
      body: page.body.replace("<head>", `<head><link rel="canonical" href="/home">`),
    };
    site.pages.set("/bridge", what.startsWith("it leads") ? elsewhere : page);
    expect(await visitAfter(3)).toEqual(["unreadable"]);
    expect((await claimAbout("budget")).verdict).toMatchObject({ value: "SINGLE_SOURCE" });
    expect(await revision()).toMatchObject({ revision: null });
  });
});
