/**
 * What deciding a claim costs as it gathers mentions, beside counting it from all its mentions: `npx tsx bench/deciding.ts`.
 * Starts a Neo4j of its own in a temporary folder (or uses NEO4J_URI), and prints medians in milliseconds.
 */
import type { Graph } from "../src/graph/graph.js";
import { countClaims } from "../src/services/count-claims.js";
import { clearGraph } from "../test/support/neo4j.js";
import { type Crowd, crowdedClaim, stateOnceMore, verdictNumbers } from "./crowded-claim.js";
import { type StatementTime, withOwnGraph } from "./own-graph.js";
import { median } from "./median.js";

const TIMES = 15;

await withOwnGraph(async (graph, times) => {
  // Plans are made and code is compiled before anything is measured.
  await measure(graph, times, { mentions: 100, outlets: 10, reports: Infinity });
  const columns = ["mentions", "origins", "whole commit", "deciding", "from all mentions", "deciding / all"];
  for (const [shape, crowds] of Object.entries(SHAPES())) {
    console.log(`\n${shape}\n${columns.map((name) => name.padStart(18)).join("")}`);
    for (const crowd of crowds) console.log(row(await measure(graph, times, crowd)));
  }
});

function SHAPES(): Record<string, Crowd[]> {
  const sizes = [10, 100, 1_000, 10_000];
  return {
    "copies of ten reports, one more copy": sizes.map((mentions) => ({
      ...{ mentions, outlets: mentions + TIMES + 1, reports: 10 },
    })),
    "ten outlets in words of their own, one more report": sizes.map((mentions) => ({
      ...{ mentions, outlets: 10, reports: Infinity },
    })),
    "a thousand mentions of more and more outlets": [10, 100, 1_000].map((outlets) => ({
      ...{ mentions: 1_000, outlets, reports: Infinity },
    })),
  };
}

/** Takes in one more article that states the claim, several times; and counts the claim from all its mentions as often. */
async function measure(at: Graph, times: StatementTime[], crowd: Crowd): Promise<number[]> {
  await clearGraph(at);
  const claimId = await crowdedClaim(at, crowd);
  const [commits, decisions, counts]: number[][] = [[], [], []];
  for (let time = 0; time <= TIMES; time++) {
    times.length = 0;
    const commit = await timed(() => stateOnceMore(at, crowd, time));
    const deciding = times
      .filter(({ name }) => isDeciding(name))
      .reduce((sum, one) => sum + one.milliseconds, 0);
    const count = await timed(() => countClaims({ run: at.read }, [claimId]));
    // The first of each plans its statements.
    if (time === 0) continue;
    commits!.push(commit);
    decisions!.push(deciding);
    counts!.push(count);
  }
  const { mentions, origins } = await verdictNumbers(at, claimId);
  return [
    mentions,
    origins,
    median(commits!),
    median(decisions!),
    median(counts!),
    median(decisions!) / median(counts!),
  ];
}

/** The statements that place mentions, count and decide; the others write the article or find what is like it. */
function isDeciding(name: string): boolean {
  return /^(?:newcomer|claim(?:-count|-mention|-relation)?|verdict)\./u.test(name);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

function row(values: readonly number[]): string {
  return values
    .map((value, index) => (index < 2 ? String(value) : value.toFixed(index === 5 ? 3 : 1)).padStart(18))
    .join("");
}
