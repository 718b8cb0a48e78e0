import type { Figure } from "../figures.js";
import { median } from "../median.js";
import { PAGE_NAMES } from "./page-names.js";
import { type ContenderName, CONTENDERS, type PageFigures, type PageTable } from "./measure-pages.js";

/** Medians of several rounds, each figure by itself. */
export function medianTable(rounds: readonly PageTable[]): PageTable {
  const figures = (page: (typeof PAGE_NAMES)[number], name: ContenderName): PageFigures => {
    const of = (field: keyof PageFigures) => median(rounds.map((round) => round[page][name][field]));
    return { p50: of("p50"), p95: of("p95"), perSecond: of("perSecond") };
  };
  return Object.fromEntries(
    PAGE_NAMES.map((page) => [
      page,
      Object.fromEntries(CONTENDERS.map((name) => [name, figures(page, name)])),
    ]),
  ) as PageTable;
}

export function printTable(articles: number, table: PageTable): void {
  console.log(`\n${articles} articles; ms alone (p50, p95), visits a second on eight connections`);
  const columns = [
    ...CONTENDERS.flatMap((name) => [`${name} p50`, "p95", "/s"]),
    "ours/plain",
    "ours/peer",
    "cached/peer",
  ];
  console.log(`${"".padEnd(10)}${columns.map((name) => name.padStart(14)).join("")}`);
  for (const page of PAGE_NAMES) {
    const row = table[page];
    const cells = CONTENDERS.flatMap((name) => [row[name].p50, row[name].p95, row[name].perSecond]);
    const ratios = [
      row.ours.p50 / row.plain.p50,
      row.ours.perSecond / row.peer.perSecond,
      row.cached.perSecond / row.peer.perSecond,
    ];
    const texts = [...cells.map((value) => value.toFixed(1)), ...ratios.map((ratio) => ratio.toFixed(2))];
    console.log(`${page.padEnd(10)}${texts.map((text) => text.padStart(14)).join("")}`);
  }
}

/** What the tables of all sizes, the smallest first, come to: means of the pages' ratios. */
export function pageFigures(tables: readonly PageTable[]): Figure[] {
  const largest = tables.at(-1)!;
  const overPages = (ratio: (page: (typeof PAGE_NAMES)[number]) => number) => mean(PAGE_NAMES.map(ratio));
  const growth = (page: (typeof PAGE_NAMES)[number]) => largest[page].ours.p95 / tables[0]![page].ours.p95;
  const figures: Figure[] = [
    {
      ...{ name: "page_over_http", floor: "<= 1.5", goal: "<= 1.1" },
      ratio: overPages((page) => largest[page].ours.p50 / largest[page].plain.p50),
    },
    {
      ...{ name: "ours_over_peer", floor: ">= 1.3", goal: ">= 1.9" },
      ratio: overPages((page) => largest[page].ours.perSecond / largest[page].peer.perSecond),
    },
    {
      ...{ name: "cached_ours_over_peer", floor: ">= 3", goal: ">= 6" },
      ratio: overPages((page) => largest[page].cached.perSecond / largest[page].peer.perSecond),
    },
  ];
  if (tables.length === 1) return figures;
  const pages = PAGE_NAMES.filter((page) => page !== "search");
  return [
    ...figures,
    { name: "page_p95_growth", ratio: mean(pages.map(growth)), floor: "<= 1.5", goal: "<= 1.15" },
    { name: "search_p95_growth", ratio: growth("search"), floor: "<= 3", goal: "<= 1.5" },
  ];
}

/** Of ratios the mean is the geometric one: twice as fast and half as fast are as fast. */
const mean = (ratios: readonly number[]) =>
  Math.exp(ratios.reduce((sum, ratio) => sum + Math.log(ratio), 0) / ratios.length);
