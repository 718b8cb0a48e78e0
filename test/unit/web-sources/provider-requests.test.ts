import { createEvidenceProviders } from "../../../src/web-sources/providers/create-providers.js";
import { createWeb } from "../../../src/web-sources/web.js";
import {
  type ScriptedAnswer,
  type ScriptedServer,
  type SeenRequest,
  serveScript,
} from "../../support/scripted-server.js";
import { CLAIM, type Engine, ENGINES, KEY, NOTHING, searcher, soon } from "../../support/search-engines.js";

const servers: ScriptedServer[] = [];
const serve = async (answer: Parameters<typeof serveScript>[0]) => {
  const server = await serveScript(answer);
  servers.push(server);
  return server;
};
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

describe("what is sent", () => {
  const asked = async (engine: Engine, path = ""): Promise<SeenRequest | undefined> => {
    const server = await serve(() => ({ body: ENGINES[engine].results([]) }));
    await searcher(engine, server.url + path).find({ ...CLAIM, text: "word ".repeat(200) }, soon());
    return server.seen[0];
  };

  it("to SearXNG is a question for JSON below its base, and no key", async () => {
    expect(await asked("searxng")).toMatchObject({
      method: "GET",
      path: "/search",
      query: { format: "json" },
    });
    expect(await asked("searxng", "/searx/")).toMatchObject({ path: "/searx/search" });
    expect(await asked("searxng", "/search")).toMatchObject({ path: "/search" });
  });

  it("to Brave is the question in its limits and the key in its header", async () => {
    const request = await asked("brave");
    expect(request).toMatchObject({ path: "/res/v1/web/search", headers: { "x-subscription-token": KEY } });
    expect(request?.query["q"]?.length).toBeLessThanOrEqual(400);
    expect(request?.query["q"]?.split(" ").length).toBeLessThanOrEqual(50);
    expect(await asked("brave", "/proxy/brave")).toMatchObject({ path: "/proxy/brave" });
  });

  it("to Tavily is a JSON body and the key as bearer, without asking for an answer", async () => {
    const request = await asked("tavily");
    expect(request).toMatchObject({
      method: "POST",
      path: "/search",
      headers: { authorization: `Bearer ${KEY}`, "content-type": "application/json" },
    });
    expect(JSON.parse(request?.body ?? "")).toMatchObject({ search_depth: "basic", include_answer: false });
  });
});

describe("Google's fact-checks", () => {
  const checksFrom = async (answer: ScriptedAnswer) => {
    const server = await serve(() => answer);
    const providers = { ...NOTHING, factCheck: { key: KEY, url: server.url } };
    const [provider] = createEvidenceProviders(
      { userAgent: null, providers },
      createWeb({ fetchAllow: [] }),
    ).factChecks;
    return { server, checks: provider?.find(CLAIM, soon()) };
  };

  it("are read with the rating normalised and the original kept; the key goes in a header alone", async () => {
    const review = {
      publisher: { name: "Harbour Checks", site: "checks.example" },
      url: "https://www.checks.example/bridge",
      title: "It did not fall",
      reviewDate: "2026-04-16T00:00:00Z",
      textualRating: "Pants on Fire",
      languageCode: "en",
    };
    const claims = [
      {
        text: "The bridge fell into the sea",
        claimant: "A ferryman",
        claimReview: [review, { ...review, url: "no address" }],
      },
    ];
    const { server, checks } = await checksFrom({ body: { claims, nextPageToken: "CAo" } });
    expect(await checks).toEqual([
      {
        url: "https://checks.example/bridge",
        claimReviewed: "The bridge fell into the sea",
        claimant: "A ferryman",
        publisher: "Harbour Checks",
        domain: "checks.example",
        title: "It did not fall",
        rating: "FALSE",
        ratingText: "Pants on Fire",
        reviewedAt: "2026-04-16T00:00:00.000Z",
      },
    ]);
    expect(server.seen[0]).toMatchObject({
      path: "/v1alpha1/claims:search",
      headers: { "x-goog-api-key": KEY },
    });
    expect(JSON.stringify(server.seen[0]?.query)).not.toContain(KEY);
  });

  it.each([
    [
      "Google's way",
      400,
      { error: { code: 400, status: "INVALID_ARGUMENT", details: [{ reason: "API_KEY_INVALID" }] } },
    ],
    ["Brave's way", 422, { error: { code: "SUBSCRIPTION_TOKEN_INVALID", status: 422 } }],
  ])("are a refused key also where the refusal is written in %s", async (_, status, body) => {
    await expect((await checksFrom({ status, body })).checks).rejects.toMatchObject({
      reason: "REFUSED_KEY",
    });
  });

  it("are none where the answer is empty, and a failure where the key is refused", async () => {
    expect(await (await checksFrom({ body: {} })).checks).toEqual([]);
    await expect((await checksFrom({ status: 403 })).checks).rejects.toMatchObject({ reason: "REFUSED_KEY" });
  });
});

describe("providers that are not switched on", () => {
  it("are named, each with how to switch it on", () => {
    const made = createEvidenceProviders(
      { userAgent: null, providers: NOTHING },
      createWeb({ fetchAllow: [] }),
    );
    expect(made).toMatchObject({ providers: [], factChecks: [] });
    expect(made.notConfigured.map(({ kind, howTo }) => [kind, /^Set [A-Z]/.test(howTo)])).toEqual([
      ["WIKIPEDIA", true],
      ["WEB_SEARCH", true],
      ["FACT_CHECK", true],
    ]);
  });
});
