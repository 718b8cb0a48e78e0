import { z } from "zod";

import { toGlobalId } from "../../src/domain/global-id.js";
import type { Graph } from "../../src/graph/graph.js";
import { cypher, integer, noRow, statement } from "../../src/graph/statement.js";
import { tell } from "../support/articles.js";
import { clearGraph, openTestGraph } from "../support/neo4j.js";
import { read } from "../support/reading.js";
import { CLOSED, FERRY, OPEN, STORIES, TRAM } from "./questioned-stories.js";

/** An entity with many claims about it. */
const makeHub = statement({
  name: "test.make-hub",
  params: z.object({ name: z.string(), others: integer() }),
  row: noRow,
  text: cypher`
    CREATE (hub:Entity {id: $name, name: 'Norland', type: 'PLACE', normalised: $name})
    WITH hub
    UNWIND range(1, $others) AS other
    CREATE (:Claim {id: CASE $name WHEN 'hub' THEN '' ELSE $name END + 'around-' + other, text: 'Around ' + other, createdAt: '2026-04-01T00:00:00.000Z'})-[:ABOUT]->(hub)`,
});

let graph: Graph;
const names: string[] = [];

beforeAll(async () => {
  graph = await openTestGraph({ onStatement: (name) => names.push(name) });
  await clearGraph(graph);
  for (const told of STORIES) await tell(graph, told);
}, 300_000);
afterAll(async () => {
  await clearGraph(graph);
  await graph.close();
});

it("says what two outlets share, who was first, what only one has and where they differ", async () => {
  const compare = (domains: string[], only: string) =>
    read<{ compareSources: Record<string, never> }>(
      graph,
      `query ($domains: [String!]!, $only: String!) { compareSources(domains: $domains) {
        sharedAtOnce sides { firstOfShared ofShared source { domain techniqueRates { technique { slug } detections sentences } } }
        sharedClaims { totalCount nodes { text } } claimsOnlyIn(domain: $only) { totalCount nodes { text } }
        differences { relation claim { text } otherClaim { text } } } }`,
      { domains, only },
    );
  const { compareSources } = await compare(["gazette.example", "Herald.example"], "gazette.example");
  expect(compareSources).toEqual({
    sharedAtOnce: 0,
    sides: [
      {
        ...{ firstOfShared: 1, ofShared: 2 },
        source: {
          domain: "gazette.example",
          techniqueRates: [
            // Two articles, of 40 sentences and of one.
            { technique: { slug: "casting-doubt" }, detections: 1, sentences: 41 },
            { technique: { slug: "loaded-language" }, detections: 1, sentences: 41 },
          ],
        },
      },
      {
        ...{ firstOfShared: 1, ofShared: 2 },
        source: {
          domain: "herald.example",
          techniqueRates: [{ technique: { slug: "loaded-language" }, detections: 1, sentences: 60 }],
        },
      },
    ],
    sharedClaims: { totalCount: 2, nodes: [{ text: CLOSED }, { text: TRAM }] },
    // Of Sundhaven the herald says nothing at all, so that it does not have the measles either says nothing.
    claimsOnlyIn: { totalCount: 0, nodes: [] },
    differences: [],
  });
  const against = (await compare(["gazette.example", "mirror.example"], "mirror.example")).compareSources;
  expect(against).toMatchObject({
    differences: [{ relation: "CONTRADICTS", claim: { text: CLOSED }, otherClaim: { text: OPEN } }],
    sharedClaims: { totalCount: 0 },
  });
  await expect(compare(["gazette.example", "nowhere.example"], "gazette.example")).rejects.toThrow(
    "two different",
  );
  await expect(compare(["gazette.example", "herald.example"], "mirror.example")).rejects.toThrow(
    "one of the two",
  );
});

it("says which claims of an outlet are refuted, and whether it withdrew them", async () => {
  const { mirror, courier } = await read<Record<string, Record<string, never>>>(
    graph,
    `{ mirror: source(domain: "mirror.example") { ...refuted } courier: source(domain: "courier.example") { ...refuted } }
    fragment refuted on Source { claims(verdict: [REFUTED]) { totalCount nodes { text } }
      refutedClaims { totalCount nodes { statedAt refutedAt stillStated withdrawnAt claim { text verdict { decidedAt } } } } }`,
  );
  const claim = { text: OPEN, verdict: { decidedAt: expect.any(String) as string } };
  expect(mirror).toMatchObject({
    claims: { totalCount: 1, nodes: [{ text: OPEN }] },
    refutedClaims: {
      totalCount: 1,
      nodes: [{ statedAt: "2026-04-20T00:00:00.000Z", stillStated: true, withdrawnAt: null, claim }],
    },
  });
  expect(courier).toMatchObject({
    claims: { totalCount: 0 },
    refutedClaims: {
      totalCount: 1,
      nodes: [{ statedAt: "2026-04-04T00:00:00.000Z", stillStated: false, claim }],
    },
  });
  expect(JSON.stringify(courier)).toMatch(/"withdrawnAt":"20/);
});

it("shows which techniques come with which entities, out of how many sentences", async () => {
  const { entities, techniques } = await read<{
    entities: { nodes: { name: string; techniqueRates: unknown[] }[] };
    techniques: { slug: string; entities: unknown[] }[];
  }>(
    graph,
    `{ entities { nodes { name techniqueRates { technique { slug } detections articles ofArticles sentences perThousandSentences } } }
      techniques { slug entities(first: 2) { entity { name } detections articles ofArticles sentences perThousandSentences } } }`,
  );
  const loaded = { technique: { slug: "loaded-language" } };
  expect(entities.nodes.find(({ name }) => name === "Norwick")?.techniqueRates).toEqual([
    // The gazette's 40 sentences and the herald's 50.
    { technique: { slug: "casting-doubt" }, ...rate(1, 1, 2, 90) },
    { ...loaded, ...rate(1, 1, 2, 90) },
  ]);
  expect(entities.nodes.find(({ name }) => name === "Sundhaven")?.techniqueRates).toEqual([]);
  expect(techniques.find(({ slug }) => slug === "loaded-language")?.entities).toEqual([
    { entity: { name: "Port Ellery" }, ...rate(2, 2, 2, 50) },
    { entity: { name: "Norwick" }, ...rate(1, 1, 2, 90) },
  ]);
  expect(techniques.find(({ slug }) => slug === "slogan")?.entities).toEqual([]);
});

const rate = (detections: number, articles: number, ofArticles: number, sentences: number) => ({
  ...{ detections, articles, ofArticles, sentences, perThousandSentences: (1000 * detections) / sentences },
});

it("gives an outlet's profile, each number with what it is out of, in one round trip", async () => {
  names.length = 0;
  const { sources } = await read<{
    sources: { nodes: { domain: string; profile: Record<string, unknown> }[] };
  }>(
    graph,
    `{ sources { nodes { domain profile { sentences analysedArticles { ...part } undatedArticles { ...part }
      copiedArticles { ...part } correctedArticles { ...part } checkable { ...part } searchedClaims { ...part }
      originatedClaims { ...part } } } } } fragment part on PartOf { count of share }`,
  );
  expect(names.filter((name) => name === "source.profile")).toHaveLength(1);
  const of = (domain: string) => sources.nodes.find((source) => source.domain === domain)?.profile;
  const part = (count: number, outOf: number) => ({
    count,
    of: outOf,
    share: outOf === 0 ? null : count / outOf,
  });
  expect(of("gazette.example")).toEqual({
    ...{
      sentences: 41,
      analysedArticles: part(2, 2),
      undatedArticles: part(0, 2),
      copiedArticles: part(0, 2),
    },
    ...{ correctedArticles: part(0, 2), checkable: part(3, 3), searchedClaims: part(0, 3) },
    // The bridge and the measles; the tram was the herald's first.
    originatedClaims: part(2, 3),
  });
  expect(of("courier.example")).toMatchObject({
    correctedArticles: part(1, 1),
    originatedClaims: part(1, 1),
  });
});

it("finds the shortest chain with how each thing leads to the next, and says where there is none", async () => {
  const { articles, claims, entities } = await read<{
    articles: { nodes: { id: string; url: string }[] };
    claims: { nodes: { id: string; text: string }[] };
    entities: { nodes: { id: string; name: string }[] };
  }>(graph, "{ articles { nodes { id url } } claims { nodes { id text } } entities { nodes { id name } } }");
  const article = (outlet: string) => articles.nodes.find(({ url }) => url.includes(outlet))!.id;
  const claim = (text: string) => claims.nodes.find((each) => each.text === text)!.id;
  const place = (name: string) => entities.nodes.find((each) => each.name === name)!.id;
  const chain = async (from: string, to: string, maxLength?: number) => {
    const { shortestChain } = await read<{
      shortestChain: {
        length: number | null;
        reading: string;
        steps: { relation: string; node: { id: string } }[] | null;
      };
    }>(
      graph,
      `query ($from: ID!, $to: ID!, $maxLength: Int) { shortestChain(from: $from, to: $to, maxLength: $maxLength) {
        length reading steps { relation node { id } } } }`,
      { from, to, maxLength },
    );
    return { ...shortestChain, steps: shortestChain.steps?.map(({ relation, node }) => [relation, node.id]) };
  };
  expect((await chain(article("observer"), article("tribune"))).steps).toEqual([
    ["STATES", claim(FERRY)],
    ["STATED_BY", article("tribune")],
  ]);
  // The mirror says nothing of Norwick: by what it denies, and whom that stands beside.
  expect((await chain(article("mirror"), place("Norwick"))).steps).toEqual([
    ["STATES", claim(OPEN)],
    ["CONTRADICTS", claim(CLOSED)],
    ["STATED_BY", articles.nodes.find(({ url }) => url.includes("gazette") && url.includes("20260401"))!.id],
    ["NAMES", place("Norwick")],
  ]);
  expect(await chain(claim(TRAM), claim(TRAM))).toMatchObject({ length: 0, steps: [] });
  const reading = expect.stringContaining("at most 3 steps") as string;
  expect(await chain(article("mirror"), place("Norwick"), 3)).toMatchObject({ length: null, reading });
  expect((await chain(article("mirror"), place("Sundhaven"))).length).toBeNull();
  await expect(chain("forged", claim(TRAM))).rejects.toThrow("`from` is no id");
  await expect(chain(claim(TRAM), claim(TRAM), 7)).rejects.toThrow("`maxLength` takes 1 to 6");
});

it("does not go on through what leads to too many others, and finds it as an end", async () => {
  await graph.write(makeHub, { name: "hub", others: 201 });
  const chain = async (from: string, to: string) => {
    const query = `query ($from: ID!, $to: ID!) { shortestChain(from: $from, to: $to) { length isWhole reading } }`;
    return (await read<{ shortestChain: unknown }>(graph, query, { from, to })).shortestChain;
  };
  const [one, other] = [toGlobalId("Claim", "around-1"), toGlobalId("Claim", "around-2")];
  expect(await chain(one, other)).toEqual({
    ...{ length: null, isWhole: true },
    reading: expect.stringContaining("not through a thing that leads to more than 200 others") as string,
  });
  expect(await chain(toGlobalId("Entity", "hub"), other)).toMatchObject({ length: 1 });
});

it("says of an end that leads to too much that not all ways were looked at", async () => {
  await graph.write(makeHub, { name: "crowd", others: 2_001 });
  const query = `query ($from: ID!, $to: ID!) { shortestChain(from: $from, to: $to) { length isWhole } }`;
  const ends = { from: toGlobalId("Entity", "crowd"), to: toGlobalId("Entity", "hub") };
  expect(await read(graph, query, ends)).toEqual({ shortestChain: { length: null, isWhole: false } });
});

it("calls rising what more outlets take up than before, and shows when each joined", async () => {
  const { overview, claims } = await read<{
    overview: { risingClaims: { text: string }[] };
    claims: { nodes: { timeline: unknown[] }[] };
  }>(
    graph,
    `{ overview { risingClaims { text } }
      claims(filter: { text: "ferry" }) { nodes { timeline(bucket: HOUR) { at mentions sources newSources } } } }`,
  );
  // Two join for the ferry in the last week and one for the denial; all that was taken up in April's first week is over.
  expect(overview.risingClaims).toEqual([{ text: FERRY }]);
  const joined = { mentions: 1, sources: 1, newSources: 1 };
  expect(claims.nodes[0]!.timeline).toEqual([
    { at: "2026-04-04T00:00:00.000Z", ...joined },
    { at: "2026-04-21T00:00:00.000Z", ...joined },
    { at: "2026-04-22T00:00:00.000Z", ...joined },
  ]);
});

it("shows both sides of a claim, each origin with a quote", async () => {
  const { claims } = await read<{
    claims: { nodes: { verdict: { origins: { stance: string; key: string; quote: string }[] } }[] };
  }>(
    graph,
    `{ claims(filter: { source: ["mirror.example"] }) { nodes { verdict { origins { stance key quote } } } } }`,
  );
  expect(claims.nodes[0]!.verdict.origins).toEqual([
    { stance: "SUPPORTS", key: "publisher:mirror.example", quote: OPEN },
    { stance: "REFUTES", key: "publisher:gazette.example", quote: CLOSED },
    { stance: "REFUTES", key: "publisher:herald.example", quote: CLOSED },
  ]);
});
