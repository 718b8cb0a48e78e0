import { z } from "zod";

import type { Graph } from "../../src/graph/graph.js";
import { cypher, noRow, statement } from "../../src/graph/statement.js";
import { adoptPolicy } from "../../src/services/adopt-policy.js";
import { verifyGraph } from "../../src/services/verify-graph.js";
import { tell } from "../support/articles.js";
import { inOwnWords } from "../support/own-words.js";
import { clearGraph, openTestGraph } from "../support/neo4j.js";

const CLOSED =
  "The Harbour Bridge in Port Ellery closed on 14 April 2026 after inspectors found cracks in two cables.";
const OPEN =
  "The Harbour Bridge in Port Ellery did not close on 14 April 2026 after inspectors found cracks in two cables.";
const THREE =
  "The Harbour Bridge in Port Ellery closed on 14 April 2026 after inspectors found cracks in nine cables.";

const allVerdicts = statement({
  name: "test.all-verdicts",
  params: z.object({}),
  row: z.object({
    text: z.string(),
    value: z.string(),
    supporting: z.number(),
    refuting: z.number(),
    mentions: z.number(),
  }),
  text: cypher`
    MATCH (claim:Claim)-[:CURRENT]->(verdict:Verdict)
    RETURN claim.text AS text, verdict.value AS value, verdict.supportingOrigins AS supporting,
           verdict.refutingOrigins AS refuting, claim.mentionCount AS mentions ORDER BY text`,
});

const countNodes = statement({
  name: "test.count-nodes",
  params: z.object({}),
  row: z.object({ nodes: z.number(), relationships: z.number() }),
  text: cypher`
    RETURN COUNT { MATCH (node) WHERE NOT node:CommitLock } AS nodes, COUNT { MATCH ()-[r]->() } AS relationships`,
});

const plantWrongVerdict = statement({
  name: "test.plant-wrong-verdict",
  params: z.object({}),
  row: noRow,
  text: cypher`MATCH (:Claim)-[:CURRENT]->(verdict:Verdict) SET verdict.value = 'CORROBORATED'`,
});

/** As version 5 of the rule left two texts without an address. */
const countByFormerPolicy = statement({
  name: "test.count-by-former-policy",
  params: z.object({}),
  row: noRow,
  text: cypher`
    MATCH (lock:CommitLock) REMOVE lock.policy
    WITH DISTINCT 1 AS one
    MATCH (mention:ClaimMention)-[counts:COUNTS_AS]->(origin:Origin)-[:ORIGIN_OF]->(claim)-[:CURRENT]->(verdict)
    MATCH (family:CopyFamily)-[:FAMILY_OF]->(claim)
    SET verdict.value = 'CORROBORATED', verdict.supportingOrigins = 2, verdict.decidedBy = 'rule:5',
      claim.verdict = 'CORROBORATED', claim.originCount = 2, family.rootSaid = substring(family.rootSaid, 12)
    DELETE counts
    SET origin.key = 'article:gone'
    MERGE (own:Origin {id: 'own of ' + mention.id})
    SET own += origin {.claimId, .name, .reason, .articleCount, .pageCount, .lastSeenAt, .selfReported, .anonymous, .founded,
      .tally}, own.key = 'article:' + mention.articleId
    MERGE (own)-[:ORIGIN_OF]->(claim)
    MERGE (mention)-[:COUNTS_AS {why: 'OWN_REPORT'}]->(own)`,
});

/** How many verdicts the histories of the claims have. */
const countVerdicts = statement({
  name: "test.count-verdicts",
  params: z.object({}),
  row: z.object({ verdicts: z.number() }),
  text: cypher`MATCH (verdict:Verdict) RETURN count(verdict) AS verdicts`,
});

let graph: Graph;
beforeAll(async () => (graph = await openTestGraph()));
beforeEach(() => clearGraph(graph));
afterAll(async () => {
  await clearGraph(graph);
  await graph.close();
});

const verdicts = async () =>
  Object.fromEntries((await graph.read(allVerdicts, {})).map(({ text, ...rest }) => [text, rest]));
const differences = async () => {
  const lines: string[] = [];
  for await (const line of verifyGraph(graph)) lines.push(line);
  return lines;
};

it("gives one article's claim one origin", async () => {
  await tell(graph, { from: "gazette.example", claims: [CLOSED] });
  expect(await verdicts()).toEqual({
    [CLOSED]: { value: "SINGLE_SOURCE", supporting: 1, refuting: 0, mentions: 1 },
  });
});

it("corroborates what two outlets say in their own words, and counts forty copies of one of them once", async () => {
  await tell(graph, {
    from: "gazette.example",
    on: "2026-04-14",
    claims: [CLOSED],
    text: inOwnWords(CLOSED, "gazette"),
  });
  for (let copy = 0; copy < 40; copy++)
    await tell(graph, {
      from: `copy${copy}.example`,
      on: "2026-04-15",
      claims: [CLOSED],
      text: inOwnWords(CLOSED, "gazette"),
    });
  await tell(graph, {
    from: "herald.example",
    on: "2026-04-16",
    claims: [CLOSED],
    text: inOwnWords(CLOSED, "herald"),
  });
  expect(await verdicts()).toEqual({
    [CLOSED]: { value: "CORROBORATED", supporting: 2, refuting: 0, mentions: 42 },
  });
  expect(await differences()).toEqual([]);
});

it("disputes a claim that another outlet contradicts, and never lets another figure support it", async () => {
  await tell(graph, { from: "gazette.example", claims: [CLOSED] });
  await tell(graph, { from: "herald.example", claims: [OPEN] });
  await tell(graph, { from: "mirror.example", claims: [THREE] });
  const found = await verdicts();
  expect(found[CLOSED]).toMatchObject({ value: "DISPUTED", supporting: 1, refuting: 1 });
  expect(found[OPEN]).toMatchObject({ value: "DISPUTED", supporting: 1 });
  expect(found[THREE]).toMatchObject({ supporting: 1 });
  expect(await differences()).toEqual([]);
});

it("changes nothing when the same article comes again, a hundred times at once", async () => {
  await tell(graph, { from: "gazette.example", claims: [CLOSED] });
  const before = await graph.read(countNodes, {});
  const again = await Promise.all(
    Array.from({ length: 100 }, () => tell(graph, { from: "gazette.example", claims: [CLOSED] })),
  );
  expect(new Set(again.map(({ kind }) => kind))).toEqual(new Set(["UNCHANGED"]));
  expect(await graph.read(countNodes, {})).toEqual(before);
});

it("lets a claim stop counting that a corrected article no longer makes", async () => {
  await tell(graph, { from: "gazette.example", claims: [CLOSED], text: inOwnWords(CLOSED, "gazette") });
  await tell(graph, { from: "herald.example", claims: [CLOSED], text: inOwnWords(CLOSED, "herald") });
  const corrected = "The ferry ran on time.";
  await tell(graph, { from: "herald.example", claims: [corrected], text: inOwnWords(corrected, "herald") });
  expect((await verdicts())[CLOSED]).toMatchObject({ value: "SINGLE_SOURCE", supporting: 1, mentions: 1 });
  expect(await differences()).toEqual([]);
});

it("takes an agency's credit as the root of copies and of rewritten reports alike", async () => {
  const wire = inOwnWords(`PORT ELLERY (AP) — ${CLOSED}`, "wire");
  await tell(graph, { from: "gazette.example", claims: [CLOSED], text: wire });
  await tell(graph, { from: "herald.example", claims: [CLOSED], text: wire });
  await tell(graph, { from: "apnews.com", claims: [CLOSED], text: inOwnWords(CLOSED, "own") });
  expect((await verdicts())[CLOSED]).toMatchObject({ value: "SINGLE_SOURCE", supporting: 1, mentions: 3 });
});

describe("a text that comes without an address", () => {
  const handedIn = (seed: string, claim = CLOSED, on = "2026-04-14") => ({
    ...{ from: seed, on, claims: [claim], text: inOwnWords(claim, seed), unaddressed: true },
  });
  const published = (seed: string, claim = CLOSED, on = "2026-04-15") => ({
    ...{ from: `${seed}.example`, on, claims: [claim], text: inOwnWords(claim, seed) },
  });

  it("is one origin with all others that name nobody, so that who hands in two corroborates nothing", async () => {
    for (const seed of ["one", "two", "three"]) await tell(graph, handedIn(seed));
    await tell(graph, handedIn("four", OPEN));
    const found = await verdicts();
    expect(found[CLOSED]).toEqual({ value: "DISPUTED", supporting: 1, refuting: 1, mentions: 3 });
    expect(found[OPEN]).toMatchObject({ value: "DISPUTED", supporting: 1, refuting: 1 });
    expect(await differences()).toEqual([]);
  });

  it("moves no verdict that rests on what somebody published, whichever comes first", async () => {
    await tell(graph, handedIn("one"));
    await tell(graph, published("gazette"));
    await tell(graph, handedIn("two"));
    await tell(graph, handedIn("three", OPEN));
    const found = await verdicts();
    expect(found[CLOSED]).toEqual({ value: "SINGLE_SOURCE", supporting: 1, refuting: 0, mentions: 3 });
    expect(found[OPEN]).toMatchObject({ value: "DISPUTED", supporting: 0, refuting: 1 });
    expect(await differences()).toEqual([]);
  });

  it("changes whose word no report is, whatever agency or body it names over the same words", async () => {
    await tell(graph, published("gazette"));
    const wire = inOwnWords(`PORT ELLERY (AP) — ${CLOSED}`, "wire");
    await tell(graph, { from: "herald.example", claims: [CLOSED], text: wire });
    const decided = (await verdicts())[CLOSED];
    expect(decided).toMatchObject({ value: "CORROBORATED", supporting: 2 });
    const pasted = `PORT ELLERY (AP) — ${inOwnWords(CLOSED, "gazette")}`;
    await tell(graph, { from: "", claims: [CLOSED], text: pasted, unaddressed: true });
    expect((await verdicts())[CLOSED]).toEqual({ ...decided, mentions: 3 });
    const by = { name: "the ministry", body: "Ministry of Transport of Norland", aboutItself: false };
    const naming = `${inOwnWords(CLOSED, "gazette")} naming`;
    await tell(graph, { from: "", claims: [{ text: CLOSED, by }], text: naming, unaddressed: true });
    const credited = `PORT ELLERY (Reuters) - ${inOwnWords(CLOSED, "own")}`;
    await tell(graph, { from: "", claims: [CLOSED], text: credited, unaddressed: true });
    expect((await verdicts())[CLOSED]).toEqual({ ...decided, mentions: 5 });
    expect(await differences()).toEqual([]);
  });

  it("leaves a report its outlet's whose draft was handed in first", async () => {
    await tell(graph, handedIn("gazette"));
    await tell(graph, published("gazette"));
    await tell(graph, published("herald"));
    expect((await verdicts())[CLOSED]).toEqual({
      ...{ value: "CORROBORATED", supporting: 2, refuting: 0, mentions: 3 },
    });
    expect(await differences()).toEqual([]);
  });

  it("is decided anew where a former version of the rule counted it as an origin of its own", async () => {
    for (const seed of ["one", "two"]) await tell(graph, handedIn(seed));
    const decided = await verdicts();
    await graph.write(countByFormerPolicy, {});
    expect(await verdicts()).not.toEqual(decided);
    const steps: string[] = [];
    const adopt = () => adoptPolicy({ graph, now: () => new Date() }, (step) => steps.push(step));
    await adopt();
    await adopt();
    expect(await verdicts()).toEqual(decided);
    expect(await differences()).toEqual([]);
    expect(steps).toHaveLength(1);
  });

  it("is decided anew by one process while another waits, and not at all by one that is stopped", async () => {
    for (const seed of ["one", "two"]) await tell(graph, handedIn(seed));
    const decided = await verdicts();
    await graph.write(countByFormerPolicy, {});
    const former = await verdicts();
    const stop = new AbortController();
    const parts = { graph, now: () => new Date() };
    await expect(adoptPolicy({ ...parts, signal: stop.signal }, () => stop.abort())).rejects.toMatchObject({
      name: "AbortError",
    });
    expect(await verdicts()).toEqual(former);
    const steps: string[] = [];
    await Promise.all([1, 2].map(() => adoptPolicy(parts, (step) => steps.push(step))));
    expect(await verdicts()).toEqual(decided);
    expect(steps.filter((step) => step.startsWith("Deciding"))).toHaveLength(1);
  });

  it("is told no verdict in between while claims that contradict each other are decided anew one by one", async () => {
    for (const seed of ["one", "two"]) await tell(graph, handedIn(seed));
    for (const seed of ["three", "four"]) await tell(graph, handedIn(seed, OPEN));
    const decided = await verdicts();
    await graph.write(countByFormerPolicy, {});
    const [before] = await graph.read(countVerdicts, {});
    await adoptPolicy({ graph, now: () => new Date(), claimsAtOnce: 1 }, () => undefined);
    expect(await verdicts()).toEqual(decided);
    const [after] = await graph.read(countVerdicts, {});
    expect(after!.verdicts - before!.verdicts).toBe(Object.keys(decided).length);
    expect(await differences()).toEqual([]);
  });
});

it("finds a verdict that was tampered with", async () => {
  await tell(graph, { from: "gazette.example", claims: [CLOSED] });
  expect(await differences()).toEqual([]);
  await graph.write(plantWrongVerdict, {});
  expect(await differences()).toEqual([
    expect.stringContaining('value is "CORROBORATED" and should be "SINGLE_SOURCE"'),
  ]);
});
