import { readFile } from "node:fs/promises";
import { join } from "node:path";

import { z } from "zod";

import type { App } from "../app.js";
import { ExpectedFailure } from "../domain/expected-failure.js";
import { importPublishers } from "../services/import-publishers.js";
import { readOwnerships } from "./import-publishers.js";
import type { CommandContext } from "./run-command.js";

const manifest = z.array(z.object({ file: z.string(), url: z.string(), outlet: z.string() }));

/** Loads the sample pages and who owns their outlets. What is there already is recognised and not analysed again. */
export async function loadSamples(
  { config, graph, services }: App,
  { reporter, signal }: Pick<CommandContext, "reporter" | "signal">,
): Promise<void> {
  const folder = join(config.projectFolder, "samples");
  const pages = manifest.parse(JSON.parse(await readFile(join(folder, "manifest.json"), "utf8")));
  await importPublishers(graph, await readOwnerships(join(folder, "publishers.jsonl")), () => new Date());
  const bar = reporter.bar(pages.length);
  try {
    for (const [index, { file, url, outlet }] of pages.entries()) {
      signal.throwIfAborted();
      bar.update(index, `sample ${index + 1} of ${pages.length}: ${outlet}`);
      const html = await readFile(join(folder, file), "utf8");
      await services.analyzeArticle({ url, html, force: false, wait: true }).catch(unlessNoArticle);
    }
  } finally {
    bar.stop();
  }
}

/** Some samples are there to show that they are no articles. */
function unlessNoArticle(error: unknown): void {
  if (!(error instanceof ExpectedFailure && error.code === "NOT_AN_ARTICLE")) throw error;
}
