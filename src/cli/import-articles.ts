import { counted } from "../domain/counted.js";
import { articleRequest } from "./article-line.js";
import { importAhead } from "./import-ahead.js";
import { importFile, type ImportFileOptions, type ImportTally, requireFile } from "./import-file.js";
import type { CommandContext } from "./run-command.js";
import { withApp } from "./with-app.js";

/** Imports one article a line. A page that is no article is skipped and no failure. */
export async function importArticlesCommand(
  file: string,
  options: ImportFileOptions,
  context: CommandContext,
): Promise<number> {
  const found = await requireFile(file, "article", options);
  return withApp(context, ({ config, services }) => {
    const { read, commit } = services.articleImport;
    const { signal } = context;
    const atOnce = Math.max(1, config.analysesAtOnce);
    return importFile(
      found,
      {
        ...{ noun: "article", summary, places: services.importPlaces },
        importing: (lines) =>
          importAhead({
            ...{ lines, commit, atOnce, signal },
            read: async (line) => read(articleRequest(line)),
          }),
      },
      context,
    );
  });
}

function summary({ imported, skipped, rejected }: ImportTally, seconds: number): string {
  return `Imported ${counted(imported, "article")} in ${seconds} s; ${skipped} were no articles, ${rejected} were rejected.`;
}
