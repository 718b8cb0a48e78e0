import fc from "fast-check";

import type { Attribution } from "../../src/domain/analysis.js";
import { articleId } from "../../src/domain/ids.js";
import type { Graph } from "../../src/graph/graph.js";
import { removeArticle } from "../../src/services/changes/remove-article.js";
import { importPublishers } from "../../src/services/import-publishers.js";
import { tell, type ToldArticle } from "./articles.js";
import { ownWords } from "./own-words.js";

/** An article of a random world: where it appeared, what it states, whose word that is, and what it was copied from. */
export interface WorldArticle {
  outlet: number;
  day: number;
  /** Indexes into `STATEMENTS`. */
  statements: number[];
  /** Index into `ATTRIBUTIONS`. */
  attribution: number;
  /** How far back in the list the article stands that it copies; 0: it copies none. */
  copies: number;
  /** Index into `REPRINTS`: what a copy does to the paragraphs. */
  reprint: number;
  /** Index into `CREDITS`. */
  credit: number;
  /** Whether the body is longer than one passage. */
  long: boolean;
  /** It comes as a text without an address. */
  unaddressed: boolean;
}

/** What happens to a world, besides its articles coming in. */
export interface World {
  articles: WorldArticle[];
  /** Which outlets have one owner. */
  sisters: number[];
}

/** Statements of three stories: in other words, with another figure, denied, and near ones that chain. */
export const STATEMENTS = [
  "The Harbour Bridge in Port Ellery closed on 14 April 2026 after inspectors found cracks in two cables.",
  "Port Ellery's Harbour Bridge closed on 14 April 2026 after inspectors found cracks in two cables.",
  "The Harbour Bridge in Port Ellery did not close on 14 April 2026 after inspectors found cracks in two cables.",
  "The Harbour Bridge in Port Ellery closed on 14 April 2026 after inspectors found cracks in nine cables.",
  "The Norwick council approved a budget of 48 million crowns for the tram line on 3 March 2026.",
  "Norwick council approved a budget of 48 million crowns for the tram line on 3 March 2026.",
  "The Norwick council approved a budget of about 50 million crowns for the tram line on 3 March 2026.",
  "The Norwick council approved a budget of 52 million crowns for the tram line on 3 March 2026.",
  "The Norwick council did not approve a budget of 48 million crowns for the tram line on 3 March 2026.",
  "Ferro Chemicals dumped 300 tonnes of oil into the Lune river in 2025.",
  "In 2025 Ferro Chemicals dumped 300 tonnes of oil into the Lune river.",
  "Ferro Chemicals did not dump 300 tonnes of oil into the Lune river in 2025.",
] as const;

const ATTRIBUTIONS: readonly (Attribution | null)[] = [
  null,
  { name: "the ministry", body: "Ministry of Transport of Norland", aboutItself: false },
  { name: "Ferro Chemicals", body: "Ferro Chemicals", aboutItself: true },
  { name: "the OSTP", body: "OSTP", aboutItself: false },
  { name: "the White House", body: "White House", aboutItself: false },
  { name: "sources familiar with the matter", body: null, aboutItself: false },
  { name: "the Herald", body: "The Herald", aboutItself: false },
  { name: "Gazette", body: "Gazette", aboutItself: false },
];

const CREDITS = [null, "PORT ELLERY (AP) — ", "NORWICK (Reuters) - "] as const;

/** How a copy prints the paragraphs of what it copies, or, where it makes more of them, those of the original. */
interface Reprint {
  ofOriginal: boolean;
  print: (paragraphs: string[], seed: string) => string[];
}

const REPRINTS: readonly Reprint[] = [
  { ofOriginal: false, print: (paragraphs) => paragraphs },
  { ofOriginal: false, print: (paragraphs, seed) => [...paragraphs, ownWords(`own${seed}`, 12)] },
  // No paragraph has the neighbours that it had.
  { ofOriginal: true, print: (paragraphs) => [...everyOther(paragraphs, 0), ...everyOther(paragraphs, 1)] },
  {
    ofOriginal: true,
    print: (paragraphs, seed) =>
      paragraphs.flatMap((text, at) => [text, ownWords(`between${seed}p${at}`, 30)]),
  },
];

const everyOther = (paragraphs: readonly string[], from: number) =>
  paragraphs.filter((_, at) => at % 2 === from);

export const OUTLETS = ["gazette", "herald", "mirror", "courier", "observer", "tribune"].map(
  (name) => `${name}.example`,
);

const worldArticle: fc.Arbitrary<WorldArticle> = fc.record({
  outlet: fc.nat(OUTLETS.length - 1),
  day: fc.integer({ min: 1, max: 9 }),
  statements: fc.uniqueArray(fc.nat(STATEMENTS.length - 1), { minLength: 1, maxLength: 3 }),
  attribution: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(ATTRIBUTIONS.length - 1)),
  copies: fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, fc.nat(6)),
  reprint: fc.nat(REPRINTS.length - 1),
  credit: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(CREDITS.length - 1)),
  long: fc.boolean(),
  unaddressed: fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, fc.boolean()),
});

/** Worlds of at most `most` articles. */
export const worlds = (most = 20): fc.Arbitrary<World> =>
  fc.record({
    articles: fc.array(worldArticle, { minLength: 1, maxLength: most }),
    sisters: fc.uniqueArray(fc.nat(OUTLETS.length - 1), { maxLength: 3 }),
  });

/** The articles of a world as they are told, a copy with the words of what it copies. */
export function articlesOf({ articles }: World): ToldArticle[] {
  const told: ToldArticle[] = [];
  const roots = rootsOf(articles);
  articles.forEach((article, index) => told.push(toldArticle(article, index, told, told[roots[index]!])));
  return told.map((article, index) => (articles[index]!.unaddressed ? handedIn(article, index) : article));
}

/** For each article the position of the one whose words it has, in the end. */
export function rootsOf(articles: readonly WorldArticle[]): number[] {
  const roots: number[] = [];
  articles.forEach(({ copies }, index) => {
    const from = copies === 0 ? -1 : index - copies;
    roots.push(from < 0 ? index : roots[from]!);
  });
  return roots;
}

/** The same as a text without an address: such a text is known by its words, so that no other may have all of them. */
const handedIn = (told: ToldArticle, index: number): ToldArticle => ({
  ...told,
  unaddressed: true,
  text: `${told.text}\n\n${ownWords(`handed${index}`, 12)}`,
});

function toldArticle(
  article: WorldArticle,
  index: number,
  before: readonly ToldArticle[],
  original: ToldArticle | undefined,
): ToldArticle {
  const place = { from: OUTLETS[article.outlet]!, slug: `story-${index}`, on: `2026-05-0${article.day}` };
  if (original) {
    const { ofOriginal, print } = REPRINTS[article.reprint]!;
    const copied = ofOriginal ? original : before[index - article.copies]!;
    const paragraphs = print(copied.text!.split("\n\n"), `${index}x`);
    return { ...place, claims: original.claims, text: paragraphs.join("\n\n") };
  }
  const by = ATTRIBUTIONS[article.attribution];
  const statements = article.statements.map((statement) => STATEMENTS[statement]!);
  const paragraphs = statements.map((text, at) => `${text} ${ownWords(`a${index}p${at}w`, 50)}`);
  const rest = article.long ? [1, 2, 3, 4].map((at) => ownWords(`a${index}r${at}w`, 60)) : [];
  return {
    ...place,
    claims: statements.map((text) => (by ? { text, by } : text)),
    text: `${CREDITS[article.credit] ?? ""}${[...paragraphs, ...rest].join("\n\n")}`,
  };
}

/** Takes in who owns the outlets. */
export async function tellOwners(graph: Graph, { sisters }: World): Promise<void> {
  const lines = sisters.map((outlet) => ({
    ...{ domain: OUTLETS[outlet]!, publisher: "Northbay Media", from: null, to: null, source: null },
  }));
  if (lines.length > 0) await importPublishers(graph, lines, () => new Date());
}

/** Takes in the articles one after the other, in this order. */
export async function tellAll(graph: Graph, told: readonly ToldArticle[]): Promise<void> {
  for (const article of told) await tell(graph, article);
}

/** Removes an article that was told. */
export async function untell(graph: Graph, { from, slug, unaddressed, text }: ToldArticle): Promise<void> {
  const id = articleId(unaddressed ? null : `https://${from}/${slug}`, text ?? "");
  await removeArticle({ graph, now: () => new Date() }, { articleId: id, by: "the tests", reason: null });
}
