import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

import { z } from "zod";

import { type App, createApp } from "../../src/app.js";
import { readOwnerships } from "../../src/cli/import-publishers.js";
import { readConfig } from "../../src/config.js";
import { importPublishers } from "../../src/services/import-publishers.js";
import { executeLocally } from "../../src/server/execute-locally.js";
import { testLog } from "../support/test-log.js";
import { testDatabase } from "../support/test-database.js";

const folder = resolve(import.meta.dirname, "../../samples");
const read = (file: string) => readFileSync(resolve(folder, file), "utf8");

const page = z.object({
  file: z.string(),
  url: z.string(),
  outlet: z.string(),
  expect: z.string().optional(),
});
export type SamplePage = z.infer<typeof page>;

const files = z.array(z.string());
const expectation = z.object({
  claims: z.array(
    z.object({
      name: z.string(),
      text: z.string(),
      verdict: z.string(),
      supportingOrigins: z.number(),
      refutingOrigins: z.number(),
      countIfAllIndependent: z.number(),
      articles: files,
      never: files,
      variants: z.array(z.string()).default([]),
      contradicts: z.array(z.string()).default([]),
    }),
  ),
  copies: z.array(z.object({ origin: z.string(), articles: files })),
  sameArticle: z.array(files),
  notArticles: files,
  withoutClaims: z.array(z.object({ file: z.string(), language: z.string(), notice: z.string() })),
  propaganda: z.object({ harangue: z.string(), quotedOnly: z.string(), plain: z.string() }),
});

/** What the rules make of the samples, worked out by hand. */
export const expected = expectation.parse(JSON.parse(read("expected.json")));

/** The pages in the order of publication. */
export const samplePages = z.array(page).parse(JSON.parse(read("manifest.json")));

export type ExpectedClaim = (typeof expected.claims)[number];

/** The claim that another expectation names. */
export function expectedClaim(name: string): ExpectedClaim {
  const found = expected.claims.find((claim) => claim.name === name);
  if (!found) throw new Error(`expected.json names the claim "${name}", which it does not have.`);
  return found;
}

export function samplePage(file: string): SamplePage {
  const found = samplePages.find((candidate) => candidate.file === file);
  if (!found) throw new Error(`manifest.json does not list ${file}.`);
  return found;
}

/** The folder with the sentence-embedding model that the founders keep beside the repository, or null elsewhere. */
export const modelFolder = [resolve(import.meta.dirname, "../../../shared/models")].find(existsSync) ?? null;

/** The whole program on the test database; without `modelDir` claims are matched by their words alone; `more` are further variables. */
export function openSampleApp(
  modelDir: string | null,
  more: Record<string, string> = {},
  logTo: { write: (line: string) => void } = testLog,
): Promise<App> {
  const { uri, user, password, database } = testDatabase();
  const environment = {
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
    // A folder without a model: the start must not go and look for one elsewhere.
    EMBEDDING_MODEL_DIR: modelDir ?? folder,
    LOG_LEVEL: "trace",
    ...more,
  };
  return createApp(readConfig(environment), { onProgress: () => undefined, logTo });
}

/** Runs a query as the API would and gives its data; an error of the query is an error of the test. */
export async function ask<Data>(
  app: App,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Data> {
  const { data, errors } = await executeLocally(app, { query, variables });
  if (errors?.length) throw new Error(errors.map(({ message }) => message).join("\n"));
  return data as Data;
}

export interface LoadedSample {
  page: SamplePage;
  analysisId: string | null;
  articleId: string | null;
  userErrors: { code: string; message: string }[];
}

const ANALYZE = `mutation Analyze($input: AnalyzeArticleInput!) {
  analyzeArticle(input: $input) { analysis { id status article { id } } userErrors { code message } }
}`;

interface Analyzed {
  analyzeArticle: {
    analysis: { id: string; status: string; article: { id: string } | null } | null;
    userErrors: LoadedSample["userErrors"];
  };
}

/** Loads the pages through the API's own mutation, one after another, and tells who owns which outlet. */
export async function loadSamples(app: App, pages: readonly SamplePage[]): Promise<LoadedSample[]> {
  const ownerships = await readOwnerships(resolve(folder, "publishers.jsonl"));
  await importPublishers(app.graph, ownerships, () => new Date());
  const loaded: LoadedSample[] = [];
  for (const sample of pages) {
    const input = { url: sample.url, html: read(sample.file), wait: true };
    const { analysis, userErrors } = (await ask<Analyzed>(app, ANALYZE, { input })).analyzeArticle;
    loaded.push({
      page: sample,
      analysisId: analysis?.id ?? null,
      articleId: analysis?.article?.id ?? null,
      userErrors,
    });
  }
  return loaded;
}
