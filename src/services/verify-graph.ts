import type { Graph } from "../graph/graph.js";
import { articlePage, orphans, wrongSourceCounts } from "../graph/verify-articles.queries.js";
import { claimPage } from "../graph/verify-claims.queries.js";
import { namesOfOutlets } from "../graph/verify-credits.queries.js";
import { verifyArticle } from "./verify-article.js";
import { verifyClaims } from "./verify-claims.js";
import { verifyCopies } from "./verify-copies.js";
import { wrongNames } from "./verify-credits.js";

const PAGE = 200;

/**
 * Recomputes what is stored of every claim and article from what it follows from, and gives a line for each thing that
 * differs: which mentions count, groups, resemblances, relations, origins, counts, verdicts, texts, spans,
 * dates, imprints, credits, names, copies, orphans, and JSON that is none.
 */
export async function* verifyGraph(graph: Graph): AsyncIterable<string> {
  const reader = { run: graph.read };
  const nextClaims = (after: string) => graph.read(claimPage, { after, limit: PAGE });
  for await (const claims of pages(nextClaims, ({ claimId }) => claimId)) {
    const claimIds = claims.map(({ claimId }) => claimId);
    yield* seenTwice(() => verifyClaims(reader, claimIds));
  }
  const nextArticles = (after: string) => graph.read(articlePage, { after, limit: PAGE });
  for await (const articles of pages(nextArticles, ({ articleId }) => articleId))
    for (const article of articles) {
      yield* verifyArticle(reader, article);
      yield* verifyCopies(reader, article);
    }
  const nextOutlets = (after: string) => graph.read(namesOfOutlets, { after, limit: PAGE });
  for await (const outlets of pages(nextOutlets, ({ domain }) => domain))
    for (const outlet of outlets) yield* wrongNames(outlet);
  for (const { domain, stored, counted } of await graph.read(wrongSourceCounts, {}))
    yield `source ${domain}: articleCount is ${stored} and should be ${counted}`;
  for (const { label, id, lacks } of await graph.read(orphans, {})) yield `${label} ${id}: ${lacks}`;
}

/**
 * The lines that come a second time too. What a commit writes between two reads looks wrong once; what is wrong stays so.
 */
async function* seenTwice(check: () => AsyncIterable<string>): AsyncIterable<string> {
  const lines = await gathered(check());
  if (lines.length === 0) return;
  const again = new Set(await gathered(check()));
  yield* lines.filter((line) => again.has(line));
}

async function gathered(lines: AsyncIterable<string>): Promise<string[]> {
  const list: string[] = [];
  for await (const line of lines) list.push(line);
  return list;
}

/** Reads page after page, each beginning after the last id of the one before. */
async function* pages<Row>(
  read: (after: string) => Promise<Row[]>,
  idOf: (row: Row) => string,
): AsyncIterable<Row[]> {
  let page = await read("");
  while (page.length > 0) {
    yield page;
    page = await read(idOf(page.at(-1)!));
  }
}
