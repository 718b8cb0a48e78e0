import type { AcquiredNeo4j } from "../../src/graph/managed-neo4j/acquire-neo4j.js";
import { planWorld, type WorldSize } from "../world/world-plan.js";
import { openStatements } from "./bare-statements.js";
import { type ContenderServer, startBeside, startOurs } from "./contender-servers.js";
import { contenders, differingRows, measureRound, type PageTable } from "./measure-pages.js";
import { medianTable } from "./page-report.js";
import { pageVisits } from "./page-visits.js";

/** What our server takes of memory: before the first visit, and at most while it is visited. */
export interface ServerMegabytes {
  atRest: number;
  underLoad: number;
}

const VISITS = 40;

/** Measures all pages of a world with each contender, in rounds of which the first is to warm up. */
export async function measureWorld(
  neo4j: AcquiredNeo4j,
  size: WorldSize,
  rounds: number,
): Promise<{ table: PageTable; megabytes: ServerMegabytes }> {
  const visits = pageVisits(planWorld(size), VISITS);
  const statements = openStatements(neo4j);
  const starts = [
    startOurs(neo4j, "off"),
    startOurs(neo4j, "on"),
    startBeside("page-queries/serve-statements.ts", neo4j),
    startBeside("peer/serve-peer.ts", neo4j),
  ];
  try {
    const [ours, cached, plain, peer] = (await Promise.all(starts)) as [
      ContenderServer,
      ContenderServer,
      ContenderServer,
      ContenderServer,
    ];
    const atRest = ours.megabytes();
    const urls = { ours: ours.url, cached: cached.url, plain: plain.url, peer: peer.url };
    const { asks, close } = contenders(urls, statements);
    for (const difference of await differingRows(asks, visits)) console.log(`other rows: ${difference}`);
    const measured: PageTable[] = [];
    for (let round = 0; round <= rounds; round++) measured.push(await measureRound(asks, visits, round));
    const megabytes = { atRest, underLoad: ours.mostMegabytes() };
    console.log(
      `\nmemory of the server: ${Math.round(atRest)} MB at rest, at most ${Math.round(megabytes.underLoad)} MB`,
    );
    await close();
    return { table: medianTable(measured.slice(1)), megabytes };
  } finally {
    await statements.close();
    for (const started of await Promise.allSettled(starts))
      if (started.status === "fulfilled") await started.value.stop();
  }
}
