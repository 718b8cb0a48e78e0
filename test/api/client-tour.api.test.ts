import { SCOPES } from "../../src/domain/access.js";
import {
  AnalysisPageDocument,
  AnalyzeArticleDocument,
  ClaimChangedDocument,
  ClaimDocument,
  ClaimsDocument,
  createClaimgraphClient,
  RemoveArticleDocument,
  ReviewVerdictDocument,
  SearchClaimsDocument,
  UndoChangeDocument,
} from "../../packages/client/src/index.js";
import { makeKey, openKeyedApp, serve } from "./keyed-server.js";
import { ownClient, type TourClient, urqlClient } from "./tour-clients.js";

const CLOSED =
  "The Harbour Bridge in Port Ellery closed on 14 April 2026 after inspectors found cracks in two cables.";
const BUDGET = "The council of Port Ellery approved a budget of 40 million crowns for the ferry.";

/** Own reports: what stands around the claim is another in each. */
const REPORTS = {
  gazette: [
    "Where were the engineers all those years?",
    CLOSED,
    "How long will it last, and who is going to pay?",
    BUDGET,
  ],
  herald: ["What were they thinking?", CLOSED, "We should like to know, and so would our readers."],
  post: [
    "Nobody could have wished for worse weather.",
    CLOSED,
    "Perhaps it is time to think of another way across.",
  ],
};

openKeyedApp();

describe.each([
  { name: "urql", connect: urqlClient },
  { name: "the project's own client", connect: ownClient },
])("with $name", ({ connect }) => {
  let url: string;
  let client: TourClient;

  beforeEach(async () => {
    url = await serve();
    client = connect(url, await makeKey("Ada", ...SCOPES.filter((scope) => scope !== "admin")));
  });
  afterEach(() => client.close());

  /** Hands an article of an outlet in, and gives the id of its analysis. */
  const analyse = async (outlet: keyof typeof REPORTS) => {
    const input = {
      text: REPORTS[outlet].join("\n\n"),
      url: `https://${outlet}.example/a`,
      publishedAt: "2026-04-15",
      wait: true,
    };
    const { analyzeArticle } = await client.ask(AnalyzeArticleDocument, { input });
    expect(analyzeArticle.userErrors).toEqual([]);
    return analyzeArticle.analysis!.id;
  };
  const refusal = (asked: Promise<unknown>) =>
    asked.then(
      () => null,
      (error: unknown) => error,
    );

  it("goes from an article to its page, through all claims, along one of them, and back from a review", async () => {
    const id = await analyse("gazette");
    await analyse("herald");

    const { analysis } = await client.ask(AnalysisPageDocument, { id });
    expect(analysis).toMatchObject({
      status: "COMPLETED",
      article: { source: { domain: "gazette.example" } },
    });
    expect(analysis!.claims.map(({ claim }) => claim.verdict.value)).toEqual([
      "CORROBORATED",
      "SINGLE_SOURCE",
    ]);

    const { claims: first } = await client.ask(ClaimsDocument, { orderBy: "OLDEST", first: 1 });
    const after = first.pageInfo.endCursor;
    const { claims: second } = await client.ask(ClaimsDocument, { orderBy: "OLDEST", first: 1, after });
    expect([first, second].map(({ pageInfo }) => pageInfo.hasNextPage)).toEqual([true, false]);
    expect(new Set([...first.nodes, ...second.nodes].map(({ text }) => text))).toEqual(
      new Set([CLOSED, BUDGET]),
    );

    const { searchClaims } = await client.ask(SearchClaimsDocument, { text: CLOSED, first: 1 });
    const claimId = searchClaims.nodes[0]!.claim.id;
    const { claim } = await client.ask(ClaimDocument, { id: claimId });
    expect(claim!.sources.nodes.map(({ source }) => source.domain)).toEqual([
      "gazette.example",
      "herald.example",
    ]);

    const told = client.subscribe(ClaimChangedDocument, { claimId });
    const next = told.next();
    // The server begins to listen when it has let the subscription in.
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    await analyse("post");
    expect((await next).value).toMatchObject({
      claimChanged: { kind: "NEW_MENTION", claim: { id: claimId } },
    });

    const input = { claimId, value: "REFUTED", reason: "The harbour office says so." } as const;
    const { reviewVerdict } = await client.ask(ReviewVerdictDocument, { input });
    expect(reviewVerdict.claim!.verdict).toMatchObject({ value: "REFUTED", decidedBy: "Ada" });
    const changeId = reviewVerdict.changeId!;
    const { undoChange } = await client.ask(UndoChangeDocument, { input: { changeId, reason: "It errs." } });
    expect(undoChange.claims[0]!.verdict).toMatchObject({ value: "CORROBORATED", supportingOrigins: 3 });
  });

  it("is told by codes what it may not, and by data what cannot be", async () => {
    const { analyzeArticle } = await client.ask(AnalyzeArticleDocument, { input: { wait: true } });
    expect(analyzeArticle).toMatchObject({ analysis: null, userErrors: [{ code: "INVALID_INPUT" }] });
    const requestId = expect.any(String);
    expect(await refusal(client.ask(ClaimsDocument, { first: 101 }))).toMatchObject({
      code: "BAD_USER_INPUT",
      requestId,
    });
    expect(await refusal(client.ask(RemoveArticleDocument, { input: { id: "x" } }))).toMatchObject({
      code: "FORBIDDEN",
      requestId,
    });
    const stranger = connect(url, "cg_nobody_nothing");
    expect(await refusal(stranger.ask(ClaimsDocument, {}))).toMatchObject({
      code: "UNAUTHENTICATED",
      requestId,
    });
    await stranger.close();
  });
});

describe("the project's own client", () => {
  it("reads a list to its end, page by page", async () => {
    const url = await serve();
    const key = await makeKey("Ada", "read", "analyze");
    const client = createClaimgraphClient({ url, key });
    const text = REPORTS.gazette.join("\n\n");
    await client.ask(AnalyzeArticleDocument, { input: { text, wait: true } });
    const texts: string[] = [];
    for await (const claim of client.all(ClaimsDocument, { first: 1 }, ({ claims }) => claims))
      texts.push(claim.text);
    expect(new Set(texts)).toEqual(new Set([CLOSED, BUDGET]));
  });

  it("says who did not answer, and what a stranger is refused over a websocket", async () => {
    const nobody = createClaimgraphClient({ url: "http://127.0.0.1:9" });
    await expect(nobody.ask(ClaimsDocument, {})).rejects.toMatchObject({
      name: "ClaimgraphError",
      code: "UNREACHABLE",
    });
    await makeKey("Ada", "read");
    const stranger = ownClient(await serve(), "cg_nobody_nothing");
    const told = stranger.subscribe(ClaimChangedDocument, {}).next();
    await expect(told).rejects.toMatchObject({ name: "ClaimgraphError", code: "UNAUTHENTICATED" });
    const elsewhere = createClaimgraphClient({ url: `${await serve()}/nothing` });
    await expect(elsewhere.ask(ClaimsDocument, {})).rejects.toMatchObject({ code: "NOT_FOUND", status: 404 });
  });
});
