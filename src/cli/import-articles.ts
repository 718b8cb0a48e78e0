import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";

import { SetupFailure } from "../domain/setup-failure.js";
import { importLines, type LineOutcome } from "./import-lines.js";
import type { CommandContext } from "./run-command.js";
import { articleImporter } from "./article-line.js";
import { withApp } from "./with-app.js";

/**
 * Imports one article a line. A line that is refused is named with its reason and the rest goes on. A page that is no
 * article is skipped and no failure; any other refused line makes the exit code 1.
 */
export async function importArticlesCommand(file: string, context: CommandContext): Promise<number> {
  const found = await stat(file).catch(() => null);
  if (!found?.isFile())
    throw new SetupFailure(`There is no file ${file}: give a JSON Lines file, one article a line.`);
  return withApp(context, async ({ services }) => {
    const tally = { imported: 0, skipped: 0, rejected: 0 };
    const bar = context.reporter.bar(found.size);
    const started = performance.now();
    const importing = importLines({
      lines: createReadStream(file),
      importLine: articleImporter(services),
      signal: context.signal,
    });
    try {
      for await (const outcome of importing) {
        tally[outcome.kind]++;
        if (outcome.kind !== "imported") report(outcome, context);
        bar.update(outcome.bytesRead, progressNote(tally, started));
      }
    } finally {
      bar.stop();
    }
    const seconds = Math.round(performance.now() - started) / 1000;
    context.print(context.json ? JSON.stringify({ ...tally, seconds }) : summary(tally, seconds));
    return tally.rejected > 0 ? 1 : 0;
  });
}

type Tally = Record<LineOutcome["kind"], number>;

function report({ number, kind, reason }: LineOutcome, { json, reporter, print }: CommandContext): void {
  if (json) print(JSON.stringify({ line: number, [kind]: reason }));
  else reporter.line(`line ${number} ${kind}: ${reason}`);
}

function progressNote(tally: Tally, started: number): string {
  const seconds = (performance.now() - started) / 1000;
  const done = tally.imported + tally.skipped + tally.rejected;
  return `${done} articles, ${(done / seconds).toFixed(1)} a second`;
}

function summary({ imported, skipped, rejected }: Tally, seconds: number): string {
  return `Imported ${imported} ${imported === 1 ? "article" : "articles"} in ${seconds} s; ${skipped} were no articles, ${rejected} were rejected.`;
}
