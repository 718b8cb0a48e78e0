import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const hook = resolve(import.meta.dirname, "note-loaded-modules.mjs");

/** Runs a process with an environment in which it notes what it loads, and gives the names of the packages that it loaded. */
export async function packagesLoaded(
  run: (env: Record<string, string>) => Promise<unknown>,
): Promise<Set<string>> {
  const folder = mkdtempSync(join(tmpdir(), "claimgraph-loaded-"));
  const list = join(folder, "modules");
  try {
    await run({ NODE_OPTIONS: `--import ${hook}`, LOADED_MODULES: list });
    const modules = readFileSync(list, "utf8").split("\n");
    return new Set(
      modules.flatMap((module) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(module)?.[1] ?? []),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What costs much time and memory to load, and what few commands use. */
export const HEAVY_PACKAGES = [
  ...["@huggingface/transformers", "onnxruntime-node", "sharp", "openai"],
  ...["bullmq", "ioredis", "undici", "hyparquet", "hyparquet-writer", "csv-stringify"],
  ...["linkedom", "@mozilla/readability", "cheerio", "htmlparser2", "chrono-node"],
  ...["eld", "wink-nlp", "wink-eng-lite-web-model"],
  ...["@opentelemetry/sdk-trace-node", "@opentelemetry/exporter-trace-otlp-http"],
];
