import { type ExportDefinition, isUnfiltered } from "../../domain/exports/citation.js";
import type { ExportRecord } from "../../domain/exports/record-format.js";
import { exportedArticles, exportedClaimIds, exportedClaims } from "../../graph/export-record.queries.js";
import type { Graph } from "../../graph/graph.js";
import { claimBatches } from "./claim-batches.js";
import { claimRecords } from "./claim-records.js";
import { createSelectClaims, type SelectClaims } from "./select-claims.js";

/** Records that belong together, and how far reading has come, 0 to 1. */
export interface RecordsRead {
  records: ExportRecord[];
  progress: number;
}

type Reading = ExportDefinition & { graph: Pick<Graph, "read">; select: SelectClaims };

/** Articles hold their texts, so fewer of them are read at once. */
const ARTICLES_AT_ONCE = 100;
const CLAIMS_AT_ONCE = 500;
/** How much of the whole the articles are, about. */
const SHARE_OF_ARTICLES = 0.3;

/**
 * Reads everything that a definition asks for, always in the same order: the articles, each outlet before its first one, then
 * each claim with what belongs to it, all by id. It goes by keyset and keeps no more than a page.
 */
export async function* readRecords(
  graph: Pick<Graph, "read">,
  definition: ExportDefinition,
): AsyncGenerator<RecordsRead> {
  const reading = { ...definition, graph, select: createSelectClaims(graph, definition) };
  for await (const read of articles(reading)) yield { ...read, progress: SHARE_OF_ARTICLES * read.progress };
  for await (const read of claims(reading))
    yield { ...read, progress: SHARE_OF_ARTICLES + (1 - SHARE_OF_ARTICLES) * read.progress };
}

async function* articles(reading: Reading): AsyncGenerator<RecordsRead> {
  const { graph, filter, asOf, includeTexts, select } = reading;
  const told = new Set<string>();
  const read = (page: Page) => graph.read(exportedArticles, { asOf, includeTexts, ...page });
  for await (const page of pages(ARTICLES_AT_ONCE, read)) {
    const selected = await select([...new Set(page.flatMap(({ known }) => known?.claimIds ?? []))]);
    // Where everything is exported, so are articles that state nothing.
    const isExported = (claimIds: string[]) =>
      isUnfiltered(filter) || claimIds.some((id) => selected.has(id));
    for (const { id, known } of page) {
      if (!known || !isExported(known.claimIds)) continue;
      const { source, row } = known;
      const outlet: ExportRecord[] = told.has(source.id) ? [] : [{ table: "sources", row: source }];
      told.add(source.id);
      yield { records: [...outlet, { table: "articles", row }], progress: placeOf(id) };
    }
  }
}

async function* claims(reading: Reading): AsyncGenerator<RecordsRead> {
  const { graph, asOf, select } = reading;
  const read = (page: Page) => graph.read(exportedClaimIds, { asOf, ...page });
  for await (const page of pages(CLAIMS_AT_ONCE, read)) {
    const stated = page.filter(({ mentionCount }) => mentionCount > 0);
    const selected = await select(stated.map(({ id }) => id));
    for (const ids of claimBatches(stated.filter(({ id }) => selected.has(id)))) {
      const batch = await graph.read(exportedClaims, { asOf, ids });
      const others = await select(
        batch.flatMap(({ relations }) => relations.map((pair) => pair.otherClaimId)),
      );
      for (const claim of batch) yield { records: claimRecords(claim, others), progress: placeOf(claim.id) };
    }
  }
}

interface Page {
  after: string;
  limit: number;
}

async function* pages<Row extends { id: string }>(
  limit: number,
  read: (page: Page) => Promise<Row[]>,
): AsyncGenerator<Row[]> {
  for (let after = ""; ;) {
    const rows = await read({ after, limit });
    if (rows.length > 0) yield rows;
    if (rows.length < limit) return;
    after = rows.at(-1)!.id;
  }
}

/** Ids are hashes and so lie evenly: how far a pass has come can be read off the id. */
const placeOf = (id: string): number => Number.parseInt(id.slice(0, 6), 16) / 0x1000000;
