import fc from "fast-check";

import { articleId } from "../../src/domain/ids.js";
import type { Graph } from "../../src/graph/graph.js";
import { removeArticle } from "../../src/services/changes/remove-article.js";
import { verifyGraph } from "../../src/services/verify-graph.js";
import { tell, type ToldArticle } from "../support/articles.js";
import { clearGraph, openTestGraph } from "../support/neo4j.js";
import { statedOrigins } from "./canonical-graph.js";

/** The long command (`npm run test:laws`) asks for many. */
const WORLDS = Number(process.env["LAWS_WORLDS"] ?? 3);
import.meta.jest.setTimeout(120_000 + WORLDS * 30_000);

const CLOSED =
  "The Harbour Bridge in Port Ellery closed on 14 April 2026 after inspectors found cracks in two cables.";
const STATEMENTS = [
  CLOSED,
  "After inspectors found cracks in two cables, the Harbour Bridge in Port Ellery closed on 14 April 2026.",
  CLOSED.replace("closed", "did not close"),
  CLOSED.replace("in two", "in nine"),
  "The council of Port Ellery approved a budget of 40 million crowns for the ferry.",
];
const words = (seed: string) => Array.from({ length: 50 }, (_, at) => `${seed}w${at}`).join(" ");

/** One text of an article: what it states, each beside one of a few passages, so that copies come about. */
interface Version {
  statements: { wording: number; passage: number; attributed: boolean }[];
  credited: boolean;
}

interface CorrectedArticle {
  outlet: number;
  day: number;
  versions: Version[];
  removed: boolean;
}

const seldom = fc.nat(4).map((drawn) => drawn === 1);
const versions: fc.Arbitrary<Version> = fc.record({
  statements: fc.uniqueArray(
    fc.record({ wording: fc.nat(STATEMENTS.length - 1), passage: fc.nat(2), attributed: seldom }),
    { maxLength: 2, selector: ({ wording }) => wording },
  ),
  credited: seldom,
});
const articles: fc.Arbitrary<CorrectedArticle> = fc.record({
  outlet: fc.nat(2),
  day: fc.nat(5),
  versions: fc.array(versions, { minLength: 1, maxLength: 3 }),
  removed: seldom,
});

let graph: Graph;
beforeAll(async () => (graph = await openTestGraph()));
afterAll(async () => {
  await clearGraph(graph);
  await graph.close();
});

const told = ({ outlet, day, versions: all }: CorrectedArticle, index: number, at: number): ToldArticle => {
  const { statements, credited } = all[at]!;
  const passages = statements.map(
    ({ wording, passage }) => `${STATEMENTS[wording]!} ${words(`p${passage}x${wording}`)}`,
  );
  const authority = { name: "the port authority", body: "Port Ellery Port Authority", aboutItself: false };
  return {
    ...{ from: `outlet${outlet}.example`, slug: `story${index}`, on: `2026-04-1${day}` },
    ...(credited ? { byline: "Associated Press" } : {}),
    claims: statements.map(({ wording, attributed }) =>
      attributed ? { text: STATEMENTS[wording]!, by: authority } : STATEMENTS[wording]!,
    ),
    text: passages.join("\n\n") || `Nothing is said here any longer. ${words(`n${index}v${at}`)}`,
  };
};

/** The versions of all articles, each article's own in their order, the articles interleaved as `picks` say. */
function interleaved(world: readonly CorrectedArticle[], picks: readonly number[]) {
  const left = world.flatMap(({ versions: all }, index) => all.map(() => index));
  const next = world.map(() => 0);
  return Array.from({ length: left.length }, (_, step) => {
    const [index] = left.splice(picks[step % picks.length]! % left.length, 1);
    const at = next[index!]!;
    next[index!] = at + 1;
    return { index: index!, at };
  });
}

async function verify(): Promise<void> {
  for await (const line of verifyGraph(graph)) throw new Error(line);
}

async function tellAll(world: readonly CorrectedArticle[], picks: readonly number[]) {
  await clearGraph(graph);
  for (const { index, at } of interleaved(world, picks)) {
    await tell(graph, told(world[index]!, index, at));
    await verify();
  }
  for (const [index, { outlet, removed }] of world.entries()) {
    if (!removed) continue;
    const id = articleId(`https://outlet${outlet}.example/story${index}`, "");
    await removeArticle({ graph, now: () => new Date() }, { articleId: id, by: "editor", reason: "Asked." });
    await verify();
  }
  // Which of several wordings a claim goes by depends on what came first, and may.
  const claims = (await graph.read(statedOrigins, {})).map(({ text: _, urls, ...claim }) => ({
    ...claim,
    urls: urls.toSorted(),
  }));
  return claims.map((claim) => JSON.stringify(claim)).sort();
}

it("comes to the same claims, origins and verdicts in whatever order articles are corrected, and verifies after each", () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(articles, { minLength: 2, maxLength: 4 }),
      fc.array(fc.nat(50), { minLength: 1, maxLength: 12 }),
      fc.array(fc.nat(50), { minLength: 1, maxLength: 12 }),
      async (world, one, other) => {
        const first = await tellAll(world, one);
        expect(await tellAll(world, other)).toEqual(first);
      },
    ),
    { numRuns: WORLDS, endOnFailure: WORLDS < 10 },
  ));
