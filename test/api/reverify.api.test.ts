/** @jest-environment ./test/support/native-arrays-environment.js */
import type { App } from "../../src/app.js";
import { toGlobalId } from "../../src/domain/global-id.js";
import { claimId, wordingId } from "../../src/domain/ids.js";
import { normaliseWording } from "../../src/domain/matching/normalise-wording.js";
import { passageImprint } from "../../src/domain/independence/imprint.js";
import { placeOf } from "../../src/domain/outside/outside-evidence.js";
import { reverifyClaims } from "../../src/services/reverify-claims.js";
import { tell } from "../support/articles.js";
import { articlePage, type ChangingSite, serveSite } from "../support/changing-site.js";
import { clearGraph } from "../support/neo4j.js";
import { ask, openSampleApp } from "./samples.js";

const CLOSED =
  "The Harbour Bridge in Port Ellery closed on 14 April 2026 after inspectors found cracks in two cables.";
const WORDING = wordingId(normaliseWording(CLOSED));
const CLAIM = claimId(WORDING);
const REST = [
  "Ferries took over the crossing on the same evening, and the queue at the quay reached as far as the market hall by eight.",
  "Engineers from Norwick inspected the bridge for three days in March 2026 and measured every cable twice from a boat below.",
];
const STANDS = articlePage("Bridge closed", CLOSED, ...REST);
const OTHER = articlePage(
  "Bridge open again",
  ...REST,
  "Traffic ran again on Friday, and the mayor crossed first.",
);

let app: App;
let site: ChangingSite;
beforeAll(async () => {
  site = await serveSite();
  app = await openSampleApp(null, { FETCH_ALLOW: site.place });
});
afterAll(async () => {
  await clearGraph(app.graph);
  await Promise.all([app.close(), site.close()]);
});

const READ_AT = "2026-11-01T00:00:00.000Z";

/** A page of the site on which a search had found the claim, word for word. */
const found = (path: string) => ({
  ...placeOf(site.url(path), null),
  ...{
    id: `evidence-${path}`,
    kind: "WEB_SEARCH" as const,
    provider: "searxng",
    stance: "SUPPORTS" as const,
  },
  ...{ confidence: 1, mismatches: [], snippet: CLOSED, title: null, url: site.url(path), publishedAt: null },
  ...{
    retrievedAt: READ_AT,
    contentHash: path,
    revisionUrl: null,
    archiveUrl: null,
    rating: null,
    ratingText: null,
  },
  ...{
    passage: passageImprint(`${path} ${CLOSED}`),
    quotation: null,
    attribution: null,
    credits: [],
    cites: [],
  },
});

const REVERIFY = `mutation ($input: ReverifyEvidenceInput!) { reverifyEvidence(input: $input) {
  checked present changed gone unreadable userErrors { code }
  claim { verdict { value supportingOrigins } evidence(kind: [WEB_SEARCH]) { nodes { state } } } } }`;
interface Reverified {
  reverifyEvidence: {
    claim: {
      verdict: { value: string; supportingOrigins: number };
      evidence: { nodes: { state: string }[] };
    };
  };
}
const reverify = (id = toGlobalId("Claim", CLAIM)) =>
  ask<Reverified>(app, REVERIFY, { input: { claimId: id } });

describe("looking again at evidence", () => {
  beforeEach(async () => {
    await clearGraph(app.graph);
    site.pages.clear();
    site.pages.set("/a", STANDS);
    await tell(app.graph, {
      ...{ from: "gazette.example", on: "2026-04-14", claims: [CLOSED] },
      gathered: [
        {
          wordingId: WORDING,
          searches: [{ kind: "WEB_SEARCH", provider: "searxng", status: "OK", detail: null }],
          evidence: [found("/a")],
        },
      ],
    });
  });

  it("lets stand what a page still says", async () => {
    expect(await reverify()).toEqual({
      reverifyEvidence: {
        ...{ checked: 1, present: 1, changed: 0, gone: 0, unreadable: 0, userErrors: [] },
        claim: {
          verdict: { value: "CORROBORATED", supportingOrigins: 2 },
          evidence: { nodes: [{ state: "PRESENT" }] },
        },
      },
    });
  });

  it.each([
    ["changed and no longer says it", () => site.pages.set("/a", OTHER), "CHANGED", { changed: 1 }],
    ["is gone", () => site.pages.delete("/a"), "GONE", { gone: 1 }],
  ])("decides the claim anew where a page %s, and again when it is back", async (_, happen, state, count) => {
    happen();
    const { reverifyEvidence: looked } = await reverify();
    expect(looked).toMatchObject({ checked: 1, present: 0, ...count });
    expect(looked.claim).toEqual({
      verdict: { value: "SINGLE_SOURCE", supportingOrigins: 1 },
      evidence: { nodes: [{ state }] },
    });
    site.pages.set("/a", STANDS);
    expect((await reverify()).reverifyEvidence.claim.verdict).toMatchObject({ value: "CORROBORATED" });
  });

  it("knows nothing of a page that cannot be had now", async () => {
    site.pages.set("/a", { body: "down", status: 503 });
    const { reverifyEvidence: looked } = await reverify();
    expect(looked).toMatchObject({ checked: 0, unreadable: 1 });
    expect(looked.claim.verdict).toMatchObject({ value: "CORROBORATED" });
  });

  it("walks the claims whose evidence was read before a time, each once", async () => {
    const walk = (before: string) =>
      reverifyClaims(
        app.graph,
        (claimId) => app.services.reverifyEvidence({ claimId, by: "a test" }),
        before,
      );
    const early = await walk(READ_AT);
    expect(early.count).toBe(0);
    const later = await walk("2026-11-02T00:00:00.000Z");
    const looked = [];
    for await (const one of later.claims) looked.push(one);
    expect([later.count, looked]).toEqual([
      1,
      [{ checked: 1, present: 1, changed: 0, gone: 0, unreadable: 0 }],
    ]);
    expect((await walk("2026-11-02T00:00:00.000Z")).count).toBe(0);
    const trail = "{ changes(first: 1, kind: [REVERIFICATION]) { nodes { by claims { text } } } }";
    expect(await ask(app, trail)).toEqual({
      changes: { nodes: [{ by: "a test", claims: [{ text: CLOSED }] }] },
    });
  });
});
