import type { Graph } from "../../src/graph/graph.js";
import { tell } from "../support/articles.js";
import { inOwnWords } from "../support/own-words.js";
import { clearGraph, openTestGraph } from "../support/neo4j.js";
import { read } from "../support/reading.js";

const CLOSED =
  "The Harbour Bridge in Port Ellery closed on 14 April 2026 after inspectors found cracks in two cables.";
const NOT_CLOSED =
  "The Harbour Bridge in Port Ellery did not close on 14 April 2026 after inspectors found cracks in two cables.";
const NINE =
  "The Harbour Bridge in Port Ellery closed on 14 April 2026 after inspectors found cracks in nine cables.";

/** What an outlet states in its own words, or in those of the outlet that it copies. */
const story = (from: string, on: string, claim: string, wordsOf = from) => ({
  ...{ from, on, claims: [claim], text: inOwnWords(claim, wordsOf.replace(".example", "")) },
});

interface Claims {
  claims: { nodes: ClaimAnswer[] };
}

interface ClaimAnswer {
  id: string;
  text: string;
  evidence: {
    totalCount: number;
    nodes: { id: string; stance: string; mismatches: string[]; snippet: string; url: string }[];
  };
  mentions: {
    nodes: {
      article: { url: string };
      evidence: { totalCount: number; nodes: { url: string; stance: string }[] };
    }[];
  };
  sources: { nodes: { source: { domain: string }; role: string; articleCount: number }[] };
  firstMention: { article: { url: string } };
  verdict: {
    value: string;
    origins: {
      key: string;
      stance: string;
      sources: { domain: string }[];
      mentions: { article: { url: string } }[];
    }[];
  };
}

const CLAIMS = `{ claims(orderBy: OLDEST) { nodes {
  id text
  evidence { totalCount nodes { id stance mismatches snippet url } }
  mentions { nodes { article { url } evidence { totalCount nodes { url stance } } } }
  sources { nodes { source { domain } role articleCount } }
  firstMention { article { url } }
  verdict { value origins { key stance sources { domain } mentions { article { url } } } }
} } }`;

let graph: Graph;
beforeAll(async () => (graph = await openTestGraph()));
beforeEach(() => clearGraph(graph));
afterAll(async () => {
  await clearGraph(graph);
  await graph.close();
});

const claimSaying = async (text: string): Promise<ClaimAnswer> => {
  const { claims } = await read<Claims>(graph, CLAIMS);
  const found = claims.nodes.find((claim) => claim.text === text);
  if (!found) throw new Error(`No claim says ${text}`);
  return found;
};

describe("evidence", () => {
  beforeEach(async () => {
    await tell(graph, story("gazette.example", "2026-04-14", CLOSED));
    await tell(graph, story("herald.example", "2026-04-15", CLOSED));
    await tell(graph, story("courier.example", "2026-04-13", NOT_CLOSED));
    await tell(graph, story("post.example", "2026-04-12", NINE));
  });

  it("has each mention once: those that say so first, then those that deny it, then those with another figure", async () => {
    const { evidence } = await claimSaying(CLOSED);
    expect(evidence.totalCount).toBe(4);
    expect(
      evidence.nodes.map(({ stance, mismatches, snippet, url }) => [stance, mismatches, snippet, url]),
    ).toEqual([
      ["SUPPORTS", [], CLOSED, "https://gazette.example/story"],
      ["SUPPORTS", [], CLOSED, "https://herald.example/story"],
      ["REFUTES", ["POLARITY"], NOT_CLOSED, "https://courier.example/story"],
      ["NEUTRAL", ["NUMBER"], NINE, "https://post.example/story"],
    ]);
  });

  it("is the same seen from the other side", async () => {
    const { evidence } = await claimSaying(NOT_CLOSED);
    const stances = evidence.nodes.map(({ stance, url }) => `${stance} ${new URL(url).hostname}`);
    expect(stances.slice(0, 3)).toEqual([
      "SUPPORTS courier.example",
      "REFUTES gazette.example",
      "REFUTES herald.example",
    ]);
  });

  it("leaves out of a mention's page what that article itself says", async () => {
    const { mentions } = await claimSaying(CLOSED);
    const own = mentions.nodes.find(({ article }) => article.url.includes("gazette"));
    expect(own?.evidence.totalCount).toBe(3);
    expect(own?.evidence.nodes.map(({ url }) => new URL(url).hostname)).toEqual([
      "herald.example",
      "courier.example",
      "post.example",
    ]);
  });

  it("leaves the copies of an article out of its page too, and the article out of its copies' pages", async () => {
    await tell(graph, story("mirror.example", "2026-04-16", CLOSED, "gazette.example"));
    await tell(graph, story("echo.example", "2026-04-17", CLOSED, "gazette.example"));
    const { mentions } = await claimSaying(CLOSED);
    const supporting = (domain: string) =>
      mentions.nodes
        .find(({ article }) => article.url.includes(domain))
        ?.evidence.nodes.filter(({ stance }) => stance === "SUPPORTS")
        .map(({ url }) => new URL(url).hostname);
    expect(supporting("gazette.example")).toEqual(["herald.example"]);
    expect(supporting("echo.example")).toEqual(["herald.example"]);
    expect(supporting("herald.example")).toEqual(["gazette.example", "mirror.example", "echo.example"]);
  });

  it("can be narrowed by stance and kind, and counts what is left", async () => {
    const query = `query ($stance: [Stance!], $kind: [EvidenceKind!]) {
      claims(filter: { text: "harbour bridge cracks" }, orderBy: MOST_SOURCES, first: 1) {
        nodes { evidence(stance: $stance, kind: $kind) { totalCount nodes { stance } } } } }`;
    const counted = async (variables: Record<string, unknown>) => {
      const { claims } = await read<Claims>(graph, query, variables);
      const { totalCount, nodes } = claims.nodes[0]!.evidence;
      return [totalCount, nodes.length];
    };
    expect(await counted({ stance: ["REFUTES", "NEUTRAL"] })).toEqual([2, 2]);
    expect(await counted({ kind: ["WIKIPEDIA"] })).toEqual([0, 0]);
    expect(await counted({ kind: ["CROSS_REFERENCE"], stance: ["SUPPORTS"] })).toEqual([2, 2]);
  });

  it("can be fetched again by its id, and no longer once the mention is gone", async () => {
    const { evidence } = await claimSaying(CLOSED);
    const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Evidence { stance url mismatches } } }`;
    const { nodes } = await read<{ nodes: unknown[] }>(graph, query, {
      ids: evidence.nodes.map(({ id }) => id),
    });
    expect(nodes).toEqual(
      evidence.nodes.map(({ id, stance, url, mismatches }) => ({ id, stance, url, mismatches })),
    );
    await tell(graph, {
      from: "post.example",
      claims: [],
      text: "The article was withdrawn by its editors on Friday.",
    });
    const last = await read<{ nodes: unknown[] }>(graph, query, { ids: [evidence.nodes[3]!.id] });
    expect(last.nodes).toEqual([null]);
  });
});

describe("who repeats a claim", () => {
  it("tells the originator from those who report it themselves and those who copy", async () => {
    await tell(graph, story("herald.example", "2026-04-15", CLOSED));
    await tell(graph, story("mirror.example", "2026-04-16", CLOSED, "gazette.example"));
    await tell(graph, story("gazette.example", "2026-04-14", CLOSED));
    const { sources, firstMention } = await claimSaying(CLOSED);
    expect(sources.nodes).toEqual([
      { source: { domain: "gazette.example" }, role: "ORIGINATOR", articleCount: 1 },
      { source: { domain: "herald.example" }, role: "REPEATER", articleCount: 1 },
      { source: { domain: "mirror.example" }, role: "COPY", articleCount: 1 },
    ]);
    expect(firstMention.article.url).toBe("https://gazette.example/story");
    const query = `{ sources { nodes { domain originated echoed } } }`;
    const listed = await read<{ sources: { nodes: unknown[] } }>(graph, query);
    expect(listed.sources.nodes).toEqual([
      { domain: "gazette.example", originated: 1, echoed: 0 },
      { domain: "herald.example", originated: 0, echoed: 1 },
      { domain: "mirror.example", originated: 0, echoed: 1 },
    ]);
  });

  it("shows behind each origin of a verdict its outlets and mentions, of those who deny it too", async () => {
    await tell(graph, story("gazette.example", "2026-04-14", CLOSED));
    await tell(graph, story("mirror.example", "2026-04-15", CLOSED, "gazette.example"));
    await tell(graph, story("courier.example", "2026-04-16", NOT_CLOSED));
    const { verdict } = await claimSaying(CLOSED);
    expect(verdict.value).toBe("DISPUTED");
    const shown = verdict.origins.map(({ stance, sources, mentions }) => ({
      stance,
      sources: sources.map(({ domain }) => domain),
      mentions: mentions.length,
    }));
    expect(shown).toEqual([
      { stance: "SUPPORTS", sources: ["gazette.example", "mirror.example"], mentions: 2 },
      { stance: "REFUTES", sources: ["courier.example"], mentions: 1 },
    ]);
  });
});
