import type { Graph } from "../../src/graph/graph.js";
import { WHO_REPEATS_QUERY } from "../../src/server/example-queries.js";
import { tell } from "../support/articles.js";
import { clearGraph, openTestGraph } from "../support/neo4j.js";
import { read } from "../support/reading.js";

const SUBJECTS = ["bridge", "museum", "library", "hospital", "harbour", "market", "stadium"];
const claimAbout = (subject: string, index: number) =>
  `The new ${subject} of Port Ellery cost ${index + 3} million crowns in 2025, the council found.`;

let graph: Graph;
let statements: string[] = [];

beforeAll(async () => {
  graph = await openTestGraph({ onStatement: (name) => statements.push(name) });
  await clearGraph(graph);
  for (const [index, subject] of SUBJECTS.entries()) {
    const claim = claimAbout(subject, index);
    const on = `2026-04-${String(10 + Math.floor(index / 2)).padStart(2, "0")}`;
    await tell(graph, { from: "gazette.example", slug: subject, on, claims: [claim] });
    await tell(graph, {
      from: "herald.example",
      slug: subject,
      on,
      claims: [claim],
      text: `${claim} So it says.`,
    });
  }
});
afterAll(async () => {
  await clearGraph(graph);
  await graph.close();
});

interface Page {
  articles: {
    totalCount: number;
    edges: { cursor: string; node: { url: string } }[];
    pageInfo: {
      hasNextPage: boolean;
      hasPreviousPage: boolean;
      startCursor: string | null;
      endCursor: string | null;
    };
  };
}

const PAGE = `query ($orderBy: ArticleOrder, $first: Int, $after: String, $last: Int, $before: String) {
  articles(orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
    totalCount edges { cursor node { url } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;

const page = async (variables: Record<string, unknown>) =>
  (await read<Page>(graph, PAGE, variables)).articles;
const urls = ({ edges }: Page["articles"]) => edges.map(({ node }) => node.url);

describe("a list", () => {
  it.each(["NEWEST", "OLDEST", "MOST_CLAIMS", "HIGHEST_SCORE"])(
    "in the order %s has every entry once when read in pages, forwards and backwards",
    async (orderBy) => {
      const whole = urls(await page({ orderBy, first: 100 }));
      expect(new Set(whole).size).toBe(14);
      const forwards: string[] = [];
      for (let after: string | null = null, more = true; more;) {
        const read = await page({ orderBy, first: 3, after });
        forwards.push(...urls(read));
        ({ endCursor: after, hasNextPage: more } = read.pageInfo);
      }
      expect(forwards).toEqual(whole);
      const backwards: string[] = [];
      for (let before: string | null = null, more = true; more;) {
        const read = await page({ orderBy, last: 5, before });
        backwards.unshift(...urls(read));
        ({ startCursor: before, hasPreviousPage: more } = read.pageInfo);
      }
      expect(backwards).toEqual(whole);
    },
  );

  it("goes on at its place when something new is put before it", async () => {
    const first = await page({ orderBy: "NEWEST", first: 4 });
    const before = urls(await page({ orderBy: "NEWEST", first: 4, after: first.pageInfo.endCursor }));
    await tell(graph, { from: "late.example", on: "2026-05-01", claims: [claimAbout("late tram", 90)] });
    expect(urls(await page({ orderBy: "NEWEST", first: 4, after: first.pageInfo.endCursor }))).toEqual(
      before,
    );
  });

  it("is counted only when the count is asked for", async () => {
    statements = [];
    await read(graph, "{ articles(first: 2) { nodes { url } } }");
    expect(statements).toEqual(["article.list-newest"]);
    statements = [];
    await read(graph, "{ articles(first: 2) { totalCount nodes { url } } }");
    expect(statements.sort()).toEqual(["article.count", "article.list-newest"]);
  });

  it.each([
    [{ first: 0 }, "`first` takes 1 to 100"],
    [{ first: 101 }, "`first` takes 1 to 100"],
    [{ last: 1000 }, "`last` takes 1 to 100"],
    [{ first: 1, last: 1 }, "not both"],
    [{ first: 1, after: "nonsense" }, "This is no cursor"],
    [{ first: 1, after: Buffer.from("[1,2,3]").toString("base64url") }, "This is no cursor"],
  ])("refuses %j and says what it takes", async (variables, message) => {
    await expect(page(variables)).rejects.toThrow(message);
  });

  it("refuses a cursor of another order", async () => {
    const { pageInfo } = await page({ orderBy: "NEWEST", first: 1 });
    await expect(page({ orderBy: "OLDEST", first: 1, after: pageInfo.endCursor })).rejects.toThrow(
      "another list or order",
    );
  });
});

describe("round trips", () => {
  /** How often each statement ran for a page of so many claims. */
  const asked = async (first: number) => {
    statements = [];
    const answer = await read<{ claims: { nodes: unknown[] } }>(graph, WHOLE_CLAIM, { first });
    expect(answer.claims.nodes).toHaveLength(first);
    return new Map(statements.map((name) => [name, statements.filter((other) => other === name).length]));
  };

  const WHOLE_CLAIM = `query ($first: Int) { claims(first: $first) { totalCount nodes { id text
    verdict { value rationale origins { key sources { name owner } mentions { span { exact } article { title } } evidence { id } } }
    verdicts { totalCount nodes { value } }
    evidence { totalCount nodes { snippet source { name } } }
    mentions { totalCount nodes { span { exact } article { url text source { name } derivedFrom { origin article { url } }
      analysis { summary techniques { technique { name } } claims { id } factCheck { tallies { count } } } }
      evidence { totalCount nodes { stance source { domain } } } } }
    sources { totalCount nodes { role source { domain originated techniqueRates { detections } verdictTallies { count } } } }
    firstMention { article { url relatedArticles { totalCount nodes { title } } } }
    timeline { at mentions } relatedClaims { totalCount nodes { relation claim { text verdict { value } } } }
    entities { name claims { nodes { text } } } } } }`;

  it("do not grow with the number of claims on a page, whatever hangs on them", async () => {
    const seven = await asked(7);
    const two = await asked(2);
    expect([...seven.keys()].sort()).toEqual([...two.keys()].sort());
    expect(seven.size).toBeGreaterThan(25);
    // A field asked of several places is read once for each; a field read claim by claim would be read seven times.
    expect(Math.max(...seven.values())).toBeLessThan(7);
    const total = [...seven.values()].reduce((sum, count) => sum + count, 0);
    expect(total).toBeLessThan(60);
  });

  it("are not spent on counting a list of which all is read", async () => {
    const { claims } = await read<{ claims: { totalCount: number } }>(
      graph,
      "{ claims(first: 1) { totalCount } }",
    );
    const [whole, beginning] = [await asked(claims.totalCount), await asked(2)];
    expect([whole.has("claim.count"), beginning.has("claim.count")]).toEqual([false, true]);
    const all = await read(graph, "{ claims(first: 100) { totalCount } }");
    expect(all).toMatchObject({ claims });
  });

  it("are few for the query of who repeats a claim", async () => {
    statements = [];
    await read(graph, WHO_REPEATS_QUERY, { first: 7 });
    expect(statements.length).toBeLessThanOrEqual(8);
    expect(new Set(statements).size).toBe(statements.length);
  });
});

describe("filters", () => {
  const found = async (filter: Record<string, unknown>) => {
    const query = `query ($filter: ClaimFilter) { claims(filter: $filter, first: 100) { totalCount nodes { text } } }`;
    const { claims } = await read<{ claims: { totalCount: number; nodes: { text: string }[] } }>(
      graph,
      query,
      { filter },
    );
    expect(claims.totalCount).toBe(claims.nodes.length);
    return claims.nodes.map(({ text }) => /new (.+) of/.exec(text)?.[1]);
  };

  it.each([
    [{ text: "the MUSEUM's cost" }, ["museum"]],
    [{ text: "museum stadium" }, []],
    [{ text: "-museum AND (library" }, []],
    [{ text: "!?" }, []],
    [{ source: ["Late.example"] }, ["late tram"]],
    [{ since: "2026-04-13", until: "2026-04-14" }, ["stadium"]],
    [{ minSources: 2, since: "2026-04-13", until: "2026-06-01" }, ["stadium"]],
    [{ verdict: ["DISPUTED", "REFUTED"] }, []],
    [{ language: ["de"] }, []],
    [{ entity: ["forged"] }, []],
    [{ technique: ["loaded-language"] }, []],
  ])("%j finds %j", async (filter, expected) => {
    expect(await found(filter)).toEqual(expected);
  });

  it("asks for a text where the order is by relevance to it", async () => {
    await expect(read(graph, "{ claims(orderBy: RELEVANCE) { totalCount } }")).rejects.toThrow(
      "give `filter.text`",
    );
  });
});

describe("node", () => {
  it("gives everything again by its id", async () => {
    const query = `{ articles(first: 1) { nodes { id source { id } analysis { id claims { id claim { id evidence(first: 1) {
      nodes { id } } } } } } } techniques { id } }`;
    const answer = await read<unknown>(graph, query);
    const ids = [...new Set(JSON.stringify(answer).match(/(?<="id":")[^"]+/g))];
    const { nodes } = await read<{ nodes: ({ id: string; __typename: string } | null)[] }>(
      graph,
      "query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }",
      { ids },
    );
    expect(nodes.map((node) => node?.id)).toEqual(ids);
    expect([...new Set(nodes.map((node) => node!.__typename))].sort()).toEqual([
      ...["Analysis", "Article", "Claim", "ClaimMention", "Evidence", "Source", "Technique"],
    ]);
  });

  it.each([
    ["nonsense"],
    [""],
    [Buffer.from("Claim:unknown").toString("base64url")],
    [Buffer.from("Secret:1").toString("base64url")],
    [`${Buffer.from("Technique:slogan").toString("base64url")}=`],
    [Buffer.from("Evidence:xref.a.b").toString("base64url")],
    ["x".repeat(100_000)],
  ])("is null for an id that is none of ours (%.20s)", async (id) => {
    expect(await read(graph, "query ($id: ID!) { node(id: $id) { id } }", { id })).toEqual({ node: null });
  });

  it("is null where the id is another type's than the field's", async () => {
    const claim = Buffer.from("Technique:slogan").toString("base64url");
    expect(await read(graph, "query ($id: ID!) { claim(id: $id) { id } }", { id: claim })).toEqual({
      claim: null,
    });
  });
});

describe("an article", () => {
  it("is found by any spelling of its address", async () => {
    const query = `query ($url: String) { article(url: $url) { url } }`;
    const stored = "https://gazette.example/museum";
    for (const url of [
      stored,
      "http://www.gazette.example/museum/?utm_source=x#top",
      "HTTPS://GAZETTE.example/museum",
    ])
      expect([url, await read(graph, query, { url })]).toEqual([url, { article: { url: stored } }]);
    expect(await read(graph, query, { url: "not an address" })).toEqual({ article: null });
    await expect(read(graph, "{ article { url } }")).rejects.toThrow("Give `id` or `url`");
  });
});
