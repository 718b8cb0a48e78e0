import type { Graph } from "../graph/graph.js";
import { articlePage, orphans, wrongSourceCounts } from "../graph/verify-articles.queries.js";
import { claimPage } from "../graph/verify-claims.queries.js";
import { verifyArticle } from "./verify-article.js";
import { verifyClaims } from "./verify-claims.js";
import { verifyCopies } from "./verify-copies.js";

const PAGE = 200;

/**
 * Recomputes what is stored of every claim and article from what it follows from, and gives a line for each thing that
 * differs: which mentions count, groups, relations, origins, counts, verdicts, texts, spans, dates, copies, orphans.
 */
export async function* verifyGraph(graph: Graph): AsyncIterable<string> {
  const reader = { run: graph.read };
  const nextClaims = (after: string) => graph.read(claimPage, { after, limit: PAGE });
  for await (const claims of pages(nextClaims, ({ claimId }) => claimId))
    yield* verifyClaims(
      reader,
      claims.map(({ claimId }) => claimId),
    );
  const nextArticles = (after: string) => graph.read(articlePage, { after, limit: PAGE });
  for await (const articles of pages(nextArticles, ({ articleId }) => articleId))
    for (const article of articles) {
      yield* verifyArticle(reader, article);
      yield* verifyCopies(reader, article);
    }
  for (const { domain, stored, counted } of await graph.read(wrongSourceCounts, {}))
    yield `source ${domain}: articleCount is ${stored} and should be ${counted}`;
  for (const { label, id, lacks } of await graph.read(orphans, {})) yield `${label} ${id}: ${lacks}`;
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
