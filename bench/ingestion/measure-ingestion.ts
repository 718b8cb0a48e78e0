import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { Readability } from "@mozilla/readability";

import { createApp } from "../../src/app.js";
import { readConfig } from "../../src/config.js";
import { articleId } from "../../src/domain/ids.js";
import type { AcquiredNeo4j } from "../../src/graph/managed-neo4j/acquire-neo4j.js";
import type { Services } from "../../src/services/services.js";
import { parsePage } from "../../src/web-sources/page-document.js";
import { median } from "../median.js";
import { type MadeUpPage, madeUpPage } from "./made-up-page.js";

/** Milliseconds an article, medians of the rounds. */
export interface IngestionFigures {
  /** From the page to its committed analysis, all pages handed in at once to one process. */
  ours: number;
  /** Readability over linkedom alone, on the same pages. */
  readability: number;
  /** Taking one of them down again. */
  removal: number;
  withEmbeddings: boolean;
}

const PAGES = 40;

/**
 * Ingests made-up pages into a graph beside what is there, and takes them down again. With embeddings where EMBEDDING_MODEL_DIR
 * names a model.
 */
export async function measureIngestion(
  { uri, password }: AcquiredNeo4j,
  rounds: number,
): Promise<IngestionFigures> {
  const dataDir = mkdtempSync(join(tmpdir(), "claimgraph-ingestion-"));
  const environment = { NEO4J_URI: uri, NEO4J_PASSWORD: password, DATA_DIR: dataDir };
  const config = readConfig({ ...process.env, ...environment, LOG_LEVEL: "silent", REVISITS: "off" });
  const app = await createApp(config, { onProgress: () => undefined });
  const times = { ours: [] as number[], readability: [] as number[], removal: [] as number[] };
  try {
    // The first round is to warm up.
    for (let round = 0; round <= rounds; round++) {
      const pages = Array.from({ length: PAGES }, (_, at) => madeUpPage(round * PAGES + at));
      const took = {
        readability: await each(pages, () => pages.forEach(readAlone)),
        ours: await each(pages, () => ingest(app.services, pages)),
        removal: await each(pages, () => remove(app.services, pages)),
      };
      if (round > 0)
        for (const name of ["ours", "readability", "removal"] as const) times[name].push(took[name]);
    }
  } finally {
    await app.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
  const { ours, readability, removal } = times;
  const medians = { ours: median(ours), readability: median(readability), removal: median(removal) };
  return { ...medians, withEmbeddings: config.embeddingModelDir !== null };
}

const readAlone = ({ html }: MadeUpPage) => new Readability(parsePage(html) as never).parse();

async function ingest({ analyzeArticle }: Services, pages: readonly MadeUpPage[]): Promise<void> {
  await Promise.all(pages.map(({ url, html }) => analyzeArticle({ url, html, force: false, wait: true })));
}

/** One after the other, and so that what was removed may come again. */
async function remove(services: Services, pages: readonly MadeUpPage[]): Promise<void> {
  const request = { by: "bench", reason: "measured" };
  for (const { url } of pages) {
    const id = articleId(url, "");
    await services.removeArticle({ articleId: id, ...request });
    await services.liftRemoval({ articleId: id, url: null, ...request });
  }
}

async function each(pages: readonly MadeUpPage[], work: () => unknown): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / pages.length;
}
