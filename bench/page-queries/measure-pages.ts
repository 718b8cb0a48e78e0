import { Pool } from "undici";

import { PEER_DOCUMENTS } from "../peer/peer-documents.js";
import type { openStatements } from "./bare-statements.js";
import { pageDocuments } from "./page-documents.js";
import { PAGE_NAMES, type PageName } from "./page-names.js";
import { rowsOf } from "./page-rows.js";
import type { PageVisit } from "./page-visits.js";

/** Who is measured beside whom: the product without and with its answer cache, a hand-written statement bare and behind a plain handler, and the peer. */
export const CONTENDERS = ["ours", "cached", "statement", "plain", "peer"] as const;
export type ContenderName = (typeof CONTENDERS)[number];

/** Asks for one page; gives the answer's text, or the row itself where there is no HTTP. */
export type Ask = (page: PageName, visit: PageVisit) => Promise<unknown>;

/** Of one round: milliseconds a visit with one connection, and visits a second with eight. */
export interface PageFigures {
  p50: number;
  p95: number;
  perSecond: number;
}

export type PageTable = Record<PageName, Record<ContenderName, PageFigures>>;

const CONNECTIONS = 8;
const VISITS_ALONE = 40;
const VISITS_TOGETHER = 120;
const LONGEST_MS = 2_000;
/** So many visits of each page are looked through for their rows. */
const COMPARED = 6;

/** How each contender is asked. */
export function contenders(
  urls: { ours: string; cached: string; plain: string; peer: string },
  statements: ReturnType<typeof openStatements>,
) {
  const documents = pageDocuments();
  const [ours, cached, plain, peer] = [urls.ours, urls.cached, urls.plain, urls.peer].map(poster) as Posters;
  const asks: Record<ContenderName, Ask> = {
    ours: (page, { ours: variables }) => ours.post({ query: documents[page], variables }),
    cached: (page, { ours: variables }) => cached.post({ query: documents[page], variables }),
    statement: (page, { beside }) => statements.ask(page, beside),
    plain: (page, { beside }) => plain.post({ page, variables: beside }),
    peer: (page, { beside: variables }) => peer.post({ query: PEER_DOCUMENTS[page], variables }),
  };
  const close = () => Promise.all([ours, cached, plain, peer].map((one) => one.close()));
  return { asks, close };
}

type Posters = [Poster, Poster, Poster, Poster];
type Poster = ReturnType<typeof poster>;

function poster(url: string) {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, { connections: CONNECTIONS, headersTimeout: 0, bodyTimeout: 0 });
  const headers = { "content-type": "application/json" };
  const post = async (body: object): Promise<string> => {
    const answer = await pool.request({
      path: pathname,
      method: "POST",
      headers,
      body: JSON.stringify(body),
    });
    return answer.body.text();
  };
  return { post, close: () => pool.close() };
}

/** Lets each contender answer some visits once, which warms them up, and says where they do not give the same rows. */
export async function differingRows(
  asks: Record<ContenderName, Ask>,
  visits: Record<PageName, PageVisit[]>,
): Promise<string[]> {
  const differing = new Set<string>();
  for (const page of PAGE_NAMES)
    for (const visit of visits[page].slice(0, COMPARED)) {
      const rows = new Map<string, string>();
      for (const name of CONTENDERS) rows.set(await rowsAskedOf(name, asks[name], page, visit), name);
      if (rows.size > 1)
        differing.add(`${page} ${JSON.stringify(visit.beside)}: ${JSON.stringify([...rows])}`);
    }
  return [...differing];
}

async function rowsAskedOf(name: ContenderName, ask: Ask, page: PageName, visit: PageVisit): Promise<string> {
  return rowsOf(page, name === "peer" ? "peer" : "ours", dataOf(await ask(page, visit)));
}

/** Of an answer over HTTP its data; an error in it is no answer. */
function dataOf(answer: unknown): unknown {
  if (typeof answer !== "string") return answer;
  const { data, errors } = JSON.parse(answer) as { data: unknown; errors?: unknown };
  if (errors !== undefined) throw new Error(JSON.stringify(errors).slice(0, 2_000));
  return data;
}

/** Measures each page once with each contender, in another order each round. */
export async function measureRound(
  asks: Record<ContenderName, Ask>,
  visits: Record<PageName, PageVisit[]>,
  round: number,
): Promise<PageTable> {
  const table = Object.fromEntries(PAGE_NAMES.map((page) => [page, {}])) as PageTable;
  for (const page of PAGE_NAMES)
    for (let turn = 0; turn < CONTENDERS.length; turn++) {
      const name = CONTENDERS[(turn + round) % CONTENDERS.length]!;
      table[page][name] = await measurePage((visit) => asks[name](page, visit), visits[page]);
    }
  return table;
}

async function measurePage(
  ask: (visit: PageVisit) => Promise<unknown>,
  visits: PageVisit[],
): Promise<PageFigures> {
  const alone = await run(ask, visits, { connections: 1, most: VISITS_ALONE });
  const together = await run(ask, visits, { connections: CONNECTIONS, most: VISITS_TOGETHER });
  const sorted = alone.took.sort((one, other) => one - other);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
  return { p50: at(0.5), p95: at(0.95), perSecond: (1000 * together.took.length) / together.milliseconds };
}

/** Visits one after the other on each of so many connections, until there were enough or it has taken long. */
async function run(
  ask: (visit: PageVisit) => Promise<unknown>,
  visits: PageVisit[],
  { connections, most }: { connections: number; most: number },
) {
  const took: number[] = [];
  const started = performance.now();
  let next = 0;
  const visitOn = async () => {
    while (next < most && performance.now() - started < LONGEST_MS) {
      const begun = performance.now();
      await ask(visits[next++ % visits.length]!);
      took.push(performance.now() - begun);
    }
  };
  await Promise.all(Array.from({ length: connections }, visitOn));
  return { took, milliseconds: performance.now() - started };
}
