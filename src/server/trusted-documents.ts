import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { z } from "zod";

import { SetupFailure } from "../domain/setup-failure.js";
import { ANALYSIS_CARD_QUERY } from "./pages/analysis-card.js";
import { VERDICT_FEED_QUERY } from "./pages/verdict-feed.js";
import { SAVED_EXAMPLES } from "./saved-examples.js";

/** GraphQL documents that are known beforehand, by the SHA-256 of their text. */
export type TrustedDocuments = ReadonlyMap<string, string>;

const OUR_MANIFESTS = ["packages/client", "web"].map((asker) =>
  fileURLToPath(new URL(`../../${asker}/documents.json`, import.meta.url)),
);

const manifest = z.record(z.string(), z.string());

export const hashOfDocument = (text: string): string => createHash("sha256").update(text).digest("hex");

/**
 * Reads GraphiQL's examples, the documents of card and feed, of packages/client and of the pages, and those of the manifests
 * (`*.json`) in a folder of the operator's. Rejects with a SetupFailure for a manifest that is none, or whose hashes are not those of its texts.
 */
export async function readTrustedDocuments(folder: string | null): Promise<TrustedDocuments> {
  const files = [...OUR_MANIFESTS, ...(folder === null ? [] : await manifestsIn(folder))];
  const ours = [...SAVED_EXAMPLES.map(({ query }) => query), ANALYSIS_CARD_QUERY, VERDICT_FEED_QUERY];
  return new Map([
    ...ours.map((text) => [hashOfDocument(text), text] as const),
    ...(await Promise.all(files.map(readManifest))).flat(),
  ]);
}

async function manifestsIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((cause: unknown) => {
    throw new SetupFailure(`DOCUMENTS_DIR takes a folder of manifests; "${folder}" cannot be read.`, {
      cause,
    });
  });
  return names.filter((name) => name.endsWith(".json")).map((name) => join(folder, name));
}

async function readManifest(file: string): Promise<[string, string][]> {
  const entries = Object.entries(await readJson(file));
  const wrong = entries.find(([hash, text]) => hashOfDocument(text) !== hash);
  if (wrong === undefined) return entries;
  throw new SetupFailure(
    `${file}: "${wrong[0]}" is not the SHA-256 of its document, in hexadecimal. Make the manifest anew.`,
  );
}

async function readJson(file: string): Promise<Record<string, string>> {
  try {
    return manifest.parse(JSON.parse(await readFile(file, "utf8")));
  } catch (cause) {
    throw new SetupFailure(
      `${file} is no manifest: it takes one JSON object, each document's text by its SHA-256.`,
      { cause },
    );
  }
}
