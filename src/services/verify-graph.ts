import type { Graph, GraphTransaction } from "../graph/graph.js";
import { caseFiles } from "../graph/verdict.commands.js";
import {
  articlePage,
  claimPage,
  claimRelations,
  storedCounts,
  storedOrigins,
  wrongAssertions,
  wrongSourceCounts,
} from "../graph/verify.queries.js";
import { type ClaimCount, countClaims, decide } from "./decide-claims.js";
import { verifyCopies } from "./verify-copies.js";

const PAGE = 200;

type Reader = Pick<GraphTransaction, "run">;

/**
 * Recomputes what is stored of every claim and article from what it follows from, and gives a line for each thing that
 * differs: which mentions count, relations, origins, counts, verdicts, copies.
 */
export async function* verifyGraph(graph: Graph): AsyncIterable<string> {
  const reader = { run: graph.read };
  for await (const claims of pages((after) => graph.read(claimPage, { after, limit: PAGE }), claimIdOf)) {
    const claimIds = claims.map(claimIdOf);
    yield* wronglyCounted(reader, claimIds);
    yield* wronglyRelated(reader, claimIds);
    yield* wronglyDecided(reader, claimIds);
  }
  const nextArticles = (after: string) => graph.read(articlePage, { after, limit: PAGE });
  for await (const articles of pages(nextArticles, ({ articleId }) => articleId))
    for (const article of articles) {
      const { articleId, currentAnalyses, uncounted } = article;
      if (currentAnalyses !== 1) yield `article ${articleId}: has ${currentAnalyses} current analyses, not 1`;
      for (const mentionId of uncounted) yield `mention ${mentionId}: counts for no claim and should for one`;
      yield* verifyCopies(reader, article);
    }
  for (const { domain, stored, counted } of await graph.read(wrongSourceCounts, {}))
    yield `source ${domain}: articleCount is ${stored} and should be ${counted}`;
}

/** Mentions that count although their article says so no longer, or not for this claim, or not as one origin. */
async function* wronglyCounted(reader: Reader, claimIds: string[]): AsyncIterable<string> {
  for (const row of await reader.run(wrongAssertions, { claimIds })) {
    const what = `claim ${row.claimId}: mention ${row.mentionId}`;
    if (!row.isCurrent) yield `${what} counts and is of no current analysis`;
    if (!row.isWordedSo) yield `${what} counts and has a wording of another claim`;
    if (row.claims !== 1) yield `${what} counts for ${row.claims} claims, not 1`;
    if (row.origins !== 1) yield `${what} counts as ${row.origins} origins, not 1`;
  }
}

/** Relations that are not what the claims' wordings amount to. */
async function* wronglyRelated(reader: Reader, claimIds: string[]): AsyncIterable<string> {
  for (const { claimId, stored, expected, sameAs } of await reader.run(claimRelations, { claimIds })) {
    yield* differences(`claim ${claimId}:`, { relations: stored }, { relations: expected });
    for (const otherId of sameAs)
      yield `claim ${claimId}: says the same as ${otherId} and is not one with it`;
  }
}

/** Origins and counts against the mentions, verdicts against the origins. */
async function* wronglyDecided(reader: Reader, claimIds: string[]): AsyncIterable<string> {
  const counts = new Map(
    (await reader.run(storedCounts, { claimIds })).map((row) => [row.claimId, row.counts]),
  );
  const origins = new Map(
    (await reader.run(storedOrigins, { claimIds })).map((row) => [row.claimId, row.origins]),
  );
  for (const claim of await countClaims(reader, claimIds)) {
    const { claimId } = claim;
    yield* differences(`claim ${claimId}: count`, counts.get(claimId) ?? {}, claim.counts);
    const expected = { origins: claim.origins.map(withMentionIds) };
    yield* differences(`claim ${claimId}:`, { origins: origins.get(claimId) ?? [] }, expected);
  }
  for (const row of await reader.run(caseFiles, { claimIds })) {
    const { claimId, current } = row;
    const verdict = decide(row);
    yield* differences(`claim ${claimId}: verdict`, current ?? {}, verdict);
    const kept = { verdict: counts.get(claimId)?.verdict ?? null };
    yield* differences(`claim ${claimId}: kept`, kept, { verdict: verdict.value });
  }
}

function withMentionIds({ mentions, ...origin }: ClaimCount["origins"][number]) {
  return { ...origin, mentionIds: mentions.map(({ mentionId }) => mentionId).sort() };
}

const claimIdOf = ({ claimId }: { claimId: string }) => claimId;

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

function* differences(what: string, stored: object, expected: object): Iterable<string> {
  for (const [field, value] of Object.entries(expected)) {
    const [is, should] = [(stored as Record<string, unknown>)[field], value].map((one) =>
      JSON.stringify(one ?? null),
    );
    if (is !== should) yield `${what} ${field} is ${is} and should be ${should}`;
  }
}
