import { counted } from "../domain/counted.js";
import { articleImporter } from "./article-line.js";
import { importFile, type ImportTally, requireFile } from "./import-file.js";
import { importLines } from "./import-lines.js";
import type { CommandContext } from "./run-command.js";
import { withApp } from "./with-app.js";

/** Imports one article a line. A page that is no article is skipped and no failure. */
export async function importArticlesCommand(file: string, context: CommandContext): Promise<number> {
  const found = await requireFile(file, "article");
  return withApp(context, ({ services }) => {
    const importLine = articleImporter(services);
    const { signal } = context;
    return importFile(
      found,
      { noun: "article", summary, importing: (lines) => importLines({ lines, importLine, signal }) },
      context,
    );
  });
}

function summary({ imported, skipped, rejected }: ImportTally, seconds: number): string {
  return `Imported ${counted(imported, "article")} in ${seconds} s; ${skipped} were no articles, ${rejected} were rejected.`;
}
