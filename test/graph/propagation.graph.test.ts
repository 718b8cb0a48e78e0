import type { Graph } from "../../src/graph/graph.js";
import { tell } from "../support/articles.js";
import { inOwnWords } from "../support/own-words.js";
import { clearGraph, openTestGraph } from "../support/neo4j.js";
import { read } from "../support/reading.js";

const CLOSED = "The Harbour Bridge in Port Ellery closed on 14 April 2026.";
const TWELVE = "The flood in Port Ellery killed 12 people.";
const NINETEEN = "The flood in Port Ellery killed 19 people.";
const TWENTY = "The flood in Port Ellery killed 24 people.";
const NOT_THIRTY = "The flood in Port Ellery did not kill 30 people.";

const story = (from: string, on: string, claim: string, seed = `${from}${on}`.replaceAll(/\W/g, "")) => ({
  ...{ from, slug: `${seed}-${on}`, on, claims: [claim], text: inOwnWords(claim, seed) },
});

let graph: Graph;
const names: string[] = [];

beforeAll(async () => {
  graph = await openTestGraph({ onStatement: (name) => names.push(name) });
  await clearGraph(graph);
  const wire = inOwnWords(`PORT ELLERY (AP) — ${CLOSED}`, "wire");
  const stories = [
    // Out of order: the copy comes in before what it copies.
    story("copy.example", "2026-04-15", CLOSED, "gazette"),
    story("gazette.example", "2026-04-14", CLOSED, "gazette"),
    { ...story("mirror.example", "2026-04-13", CLOSED), text: wire },
    story("herald.example", "2026-04-16", CLOSED),
    // Handed in with an earlier date: nobody said it before who published it.
    { ...story("unknown.invalid", "2026-04-10", CLOSED, "leaflet"), unaddressed: true },
    story("gazette.example", "2026-04-17", TWELVE),
    story("herald.example", "2026-04-18", TWELVE),
    story("herald.example", "2026-04-19", NINETEEN),
    story("gazette.example", "2026-04-20", TWENTY),
    story("observer.example", "2026-04-21", NOT_THIRTY),
  ];
  for (const told of stories) await tell(graph, told);
}, 300_000);
afterAll(async () => {
  await clearGraph(graph);
  await graph.close();
});

interface Step {
  role: string;
  why: string;
  originKey: string;
  agencies: string[];
  mention: { article: { source: { domain: string } } };
  follows: { article: { source: { domain: string } } } | null;
}

it("shows how a claim spread, in the order of saying and with whom each follows", async () => {
  const { claims } = await read<{ claims: { nodes: { propagation: Step[] }[] } }>(
    graph,
    `{ claims(filter: { text: "bridge" }) { nodes { propagation {
        role why originKey agencies mention { article { source { domain } } } follows { article { source { domain } } } } } } }`,
  );
  const steps = claims.nodes[0]!.propagation.map(({ mention, follows, ...step }) => ({
    ...step,
    by: mention.article.source.domain,
    after: follows?.article.source.domain ?? null,
  }));
  expect(steps.map(({ by, role, why, after }) => [by, role, why, after])).toEqual([
    // The agency's own article is not known: what carries its story first stands for it.
    ["mirror.example", "ORIGINATOR", "WIRE_CREDIT", null],
    ["gazette.example", "REPEATER", "OWN_REPORT", null],
    ["copy.example", "COPY", "COPY", "gazette.example"],
    ["herald.example", "REPEATER", "OWN_REPORT", null],
    ["unknown.invalid", "REPEATER", "OWN_REPORT", null],
  ]);
  expect(steps[0]).toMatchObject({ originKey: "publisher:apnews.com", agencies: ["Associated Press"] });
});

it("shows how a figure changed on its way, and who changed it first", async () => {
  const { claims } = await read<{
    claims: { nodes: { text: string; figures: { figures: string[]; source: { domain: string } }[] }[] };
  }>(
    graph,
    `{ claims(filter: { text: "flood" }) { nodes { text figures { figures firstSeenAt source { domain } } } } }`,
  );
  const values = [
    { figures: ["12"], firstSeenAt: "2026-04-17T00:00:00.000Z", source: { domain: "gazette.example" } },
    { figures: ["19"], firstSeenAt: "2026-04-19T00:00:00.000Z", source: { domain: "herald.example" } },
    { figures: ["24"], firstSeenAt: "2026-04-20T00:00:00.000Z", source: { domain: "gazette.example" } },
  ];
  const affirmed = claims.nodes.filter(({ text }) => text !== NOT_THIRTY);
  expect(affirmed).toHaveLength(3);
  for (const { figures } of affirmed) expect(figures).toEqual(values);
});

it("shows which outlets follow which, out of how many, in one round trip each", async () => {
  names.length = 0;
  const { sources } = await read<{ sources: { nodes: { domain: string }[] } }>(
    graph,
    `{ sources { nodes { domain follows { claims ofClaims source { domain } }
        followedBy { claims ofClaims source { domain } } } } }`,
  );
  expect(names.filter((name) => name.startsWith("propagation."))).toHaveLength(2);
  const of = (domain: string) => sources.nodes.find((source) => source.domain === domain);
  const gazette = { source: { domain: "gazette.example" } };
  expect(of("herald.example")).toMatchObject({
    follows: [{ claims: 2, ofClaims: 2, ...gazette }],
    followedBy: [],
  });
  // Out of three that it originated: the bridge, twelve and twenty-four dead.
  expect(of("gazette.example")).toMatchObject({
    follows: [],
    followedBy: [
      { claims: 2, ofClaims: 3, source: { domain: "herald.example" } },
      { claims: 1, ofClaims: 3, source: { domain: "copy.example" } },
      { claims: 1, ofClaims: 3, source: { domain: "mirror.example" } },
      { claims: 1, ofClaims: 3, source: { domain: "unknown.invalid" } },
    ],
  });
});

it("counts the origins of a figure as its verdict does, which leaves out a text that names nobody", async () => {
  await tell(graph, { ...story("unknown.invalid", "2026-04-22", TWELVE, "pasted"), unaddressed: true });
  const { claims } = await read<{
    claims: {
      nodes: {
        text: string;
        verdict: { supportingOrigins: number };
        figures: { figures: string[]; articleCount: number; originCount: number }[];
      }[];
    };
  }>(
    graph,
    `{ claims(filter: { text: "flood" }) { nodes { text verdict { supportingOrigins }
        figures { figures articleCount originCount } } } }`,
  );
  const { verdict, figures } = claims.nodes.find(({ text }) => text === TWELVE)!;
  expect(verdict.supportingOrigins).toBe(2);
  expect(figures[0]).toEqual({ figures: ["12"], articleCount: 3, originCount: 2 });
});
