/** @jest-environment ./test/support/native-arrays-environment.js */
import { existsSync } from "node:fs";
import { resolve } from "node:path";

import { z } from "zod";

import type { Graph } from "../../src/graph/graph.js";
import { cypher, noRow, statement } from "../../src/graph/statement.js";
import { createLocalEmbedder } from "../../src/llm/local-embedder.js";
import type { Embedder } from "../../src/services/doors.js";
import { embedWordings } from "../../src/services/embed-wordings.js";
import { findCandidates } from "../../src/services/find-candidates.js";
import { createSearchClaims } from "../../src/services/search-claims.js";
import { tell } from "../support/articles.js";
import { clearGraph, openTestGraph } from "../support/neo4j.js";

const CLOSED =
  "The Harbour Bridge in Port Ellery closed on Monday after inspectors found cracks in two cables.";
const BUDGET = "The town council of Port Ellery approved a budget of 40 million dollars for schools.";
const FERRY = "The ferry to Brackwater ran aground with 40 passengers on board.";

const claimTexts = statement({
  name: "test.claim-texts",
  params: z.object({}),
  row: z.object({ id: z.string(), text: z.string() }),
  text: cypher`MATCH (claim:Claim) RETURN claim.id AS id, claim.text AS text`,
});

const forgetMentions = statement({
  name: "test.forget-mentions",
  params: z.object({ text: z.string() }),
  row: noRow,
  text: cypher`MATCH (wording:Wording {text: $text}) SET wording.live = false`,
});

let graph: Graph;
beforeAll(async () => (graph = await openTestGraph()));
beforeEach(async () => {
  await clearGraph(graph);
  await tell(graph, { from: "one.example", claims: [CLOSED, BUDGET] });
  await tell(graph, { from: "two.example", claims: [FERRY] });
});
afterAll(async () => {
  await clearGraph(graph);
  await graph.close();
});

async function search(text: string, limit = 10, embedder: Embedder | null = null) {
  const textOf = new Map((await graph.read(claimTexts, {})).map((claim) => [claim.id, claim.text]));
  const matches = await createSearchClaims(graph, () => embedder)(text, limit);
  return matches.map(({ claimId, ...match }) => ({ text: textOf.get(claimId), ...match }));
}

it("finds the claim that a post is about, whatever else the post carries", async () => {
  const post =
    "😱 #HarbourBridge in #PortEllery CLOSED!!! cracks found in (two) cables? AND/OR worse https://t.co/a1 — Mara (@mara) May 4, 2026";
  expect((await search(post))[0]).toMatchObject({ text: CLOSED });
});

it("puts an identical statement first, at 1, and never a later place higher than an earlier one", async () => {
  const found = await search(CLOSED);
  expect(found[0]).toMatchObject({ text: CLOSED, relation: "SAME" });
  expect(found[0]!.score).toBeCloseTo(1, 5);
  expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).sort((a, b) => b - a));
});

it("gives the same places however many are asked for", async () => {
  const claims = Array.from({ length: 60 }, (_, at) => `The Harbour Bridge ${at} opened for trains.`);
  await tell(graph, { from: "three.example", claims });
  const all = await search(CLOSED, 100);
  expect(all.length).toBeGreaterThan(50);
  for (const limit of [1, 24, 25, 26, 60]) expect(await search(CLOSED, limit)).toEqual(all.slice(0, limit));
});

it("does not find what nobody states any more, though linking still compares with it", async () => {
  await graph.write(forgetMentions, { text: FERRY });
  expect((await search(FERRY)).map(({ text }) => text)).not.toContain(FERRY);
  const candidates = await findCandidates(graph, [{ id: "asked", text: FERRY, embedding: null }]);
  expect(candidates[0]).toMatchObject({ text: FERRY, claimId: null });
});

it("finds nothing for a text without a word", async () => {
  expect(await search("?! 🙂")).toEqual([]);
});

// Outside a founder's checkout there is no model beside the repository, and these stand aside.
const modelFolder = [resolve(import.meta.dirname, "../../../shared/models")].find(existsSync);
(modelFolder ? describe : describe.skip)("with sentence embeddings", () => {
  it("finds by meaning what shares no word, once wordings of the time without a model have their vectors", async () => {
    const embedder = await createLocalEmbedder({ modelDir: modelFolder! });
    const asked = "A vessel got stranded";
    expect(await search(asked, 10, embedder)).toEqual([]);
    expect(await embedWordings(graph, embedder!)).toBe(3);
    expect(await embedWordings(graph, embedder!)).toBe(0);
    expect((await search(asked, 1, embedder))[0]).toMatchObject({ text: FERRY });
  });

  it("stops between batches when it is told to", async () => {
    const embedder = await createLocalEmbedder({ modelDir: modelFolder! });
    expect(await embedWordings(graph, embedder!, AbortSignal.abort())).toBe(0);
  });
});
