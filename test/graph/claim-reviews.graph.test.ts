import { toGlobalId } from "../../src/domain/global-id.js";
import { articleId } from "../../src/domain/ids.js";
import type {
  FactCheckRating,
  PublishedFactCheck,
} from "../../src/domain/fact-checks/published-fact-check.js";
import type { Graph } from "../../src/graph/graph.js";
import { createSearchClaims } from "../../src/services/search-claims.js";
import { removeArticle } from "../../src/services/changes/remove-article.js";
import { importClaimReviews } from "../../src/services/import-claim-reviews.js";
import { verifyGraph } from "../../src/services/verify-graph.js";
import { tell } from "../support/articles.js";
import { clearGraph, openTestGraph } from "../support/neo4j.js";
import { read } from "../support/reading.js";
import { wholeGraph } from "./whole-graph.js";

const FORTY =
  "The council of Port Ellery approved a budget of 40 million crowns for the ferry in March 2026.";
const NINETY =
  "The council of Port Ellery approved a budget of 90 million crowns for the ferry in March 2026.";
const WELL = "The town well of Norwick was poisoned by workers of Ferro Chemicals in 2025.";

let graph: Graph;
beforeAll(async () => (graph = await openTestGraph()));
beforeEach(() => clearGraph(graph));
afterAll(async () => {
  await clearGraph(graph);
  await graph.close();
});

/** By a fact-checker of the list of recognised ones. */
const review = (claimReviewed: string, rating: FactCheckRating, slug = "review"): PublishedFactCheck => ({
  ...{ url: `https://fullfact.org/${slug}`, claimReviewed, rating, ratingText: rating.toLowerCase() },
  ...{ claimant: null, publisher: "Full Fact", domain: "fullfact.org", title: null },
  reviewedAt: "2026-04-20T00:00:00.000Z",
});

const take = (...reviews: PublishedFactCheck[]) => importClaimReviews(graph, null, reviews, () => new Date());

async function expectNoDifferences(): Promise<void> {
  const found: string[] = [];
  for await (const difference of verifyGraph(graph)) found.push(difference);
  expect(found).toEqual([]);
}

interface Claim {
  text: string;
  firstMention: { article: { url: string } } | null;
  verdict: { value: string; supportingOrigins: number; refutingOrigins: number };
  evidence: { nodes: { kind: string; url: string; stance: string }[] };
}

/** The claim that search gives first for a text: the list of claims has only those that articles state. */
async function claimSaying(text: string): Promise<Claim> {
  const [match] = await createSearchClaims(graph, () => null)(text, 1);
  if (!match) throw new Error(`Nothing says "${text}".`);
  const { claim } = await read<{ claim: Claim }>(
    graph,
    `query ($id: ID!) { claim(id: $id) { text firstMention { article { url } }
       verdict { value supportingOrigins refutingOrigins } evidence { nodes { kind url stance } } } }`,
    { id: toGlobalId("Claim", match.claimId) },
  );
  return claim;
}

describe("imported claim reviews", () => {
  it("are found by search although no article states the claim, and a recognised fact-checker's false refutes it", async () => {
    await take(review(WELL, "FALSE"));
    expect(await claimSaying("Workers poisoned the town well of Norwick")).toEqual({
      ...{ text: WELL, firstMention: null },
      verdict: { value: "REFUTED", supportingOrigins: 0, refutingOrigins: 1 },
      evidence: { nodes: [{ kind: "FACT_CHECK", url: "https://fullfact.org/review", stance: "REFUTES" }] },
    });
    await expectNoDifferences();
  });

  it("are found by the words of their title, which the claim does not have", async () => {
    const titled = { ...review(WELL, "FALSE"), title: "Was a chemist's lorry seen beside the fountain?" };
    await take(titled, review(FORTY, "TRUE", "ferry"));
    const search = createSearchClaims(graph, () => null);
    expect(await search("chemist lorry fountain", 5)).toHaveLength(1);
    expect((await claimSaying("A lorry of some chemist beside the fountain!")).text).toBe(WELL);
    await take({ ...titled, title: "Who poisoned the well?" });
    expect(await search("chemist lorry fountain", 5)).toEqual([]);
  });

  it("change nothing when they are imported again, in the same batch or in another", async () => {
    const reviews = [review(WELL, "FALSE"), review(FORTY, "TRUE", "ferry")];
    await take(...reviews);
    const before = await wholeGraph(graph);
    await take(...reviews, ...reviews);
    await take(reviews[1]!);
    expect(await wholeGraph(graph)).toEqual(before);
    await expectNoDifferences();
  });

  it("are joined by an article that states the same, and stay when it is removed", async () => {
    await take(review(FORTY, "FALSE"));
    const before = await wholeGraph(graph);
    const story = { from: "gazette.example", on: "2026-04-14", claims: [FORTY] };
    await tell(graph, story);
    expect(await claimSaying(FORTY)).toMatchObject({
      firstMention: { article: { url: "https://gazette.example/story" } },
      verdict: { value: "REFUTED", supportingOrigins: 1, refutingOrigins: 1 },
    });
    await expectNoDifferences();
    const id = articleId("https://gazette.example/story", "");
    await removeArticle({ graph, now: () => new Date() }, { articleId: id, by: "the tests", reason: null });
    expect(await wholeGraph(graph)).toEqual(before);
    await expectNoDifferences();
  });

  it("say nothing of a near claim with another figure", async () => {
    await tell(graph, { from: "gazette.example", on: "2026-04-14", claims: [NINETY] });
    await take(review(FORTY, "FALSE"));
    const ninety = await claimSaying(NINETY);
    expect(ninety.text).toBe(NINETY);
    expect(ninety.verdict).toEqual({ value: "SINGLE_SOURCE", supportingOrigins: 1, refutingOrigins: 0 });
    expect(ninety.evidence.nodes.map(({ kind }) => kind)).not.toContain("FACT_CHECK");
    await expectNoDifferences();
  });

  it("give way to a later rating of the same review", async () => {
    await take(review(WELL, "FALSE"));
    await take(review(WELL, "TRUE"));
    expect((await claimSaying(WELL)).verdict).toEqual({
      ...{ value: "SINGLE_SOURCE", supportingOrigins: 1, refutingOrigins: 0 },
    });
    await expectNoDifferences();
  });
});
