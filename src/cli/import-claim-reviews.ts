import { counted } from "../domain/counted.js";
import type { PublishedFactCheck } from "../domain/fact-checks/published-fact-check.js";
import { importBatches } from "./import-batches.js";
import { parseClaimReviewLine } from "./claim-review-line.js";
import { importFile, type ImportFileOptions, type ImportTally, requireFile } from "./import-file.js";
import type { CommandContext } from "./run-command.js";
import { withApp } from "./with-app.js";

/** Imports one schema.org ClaimReview a line; each makes or joins the claim that it reviews. */
export async function importClaimReviewsCommand(
  file: string,
  options: ImportFileOptions,
  context: CommandContext,
): Promise<number> {
  const found = await requireFile(file, "ClaimReview", options);
  return withApp(context, ({ services }) => {
    const { signal } = context;
    return importFile(
      found,
      {
        ...{ noun: "review", summary, places: null },
        importing: (lines) =>
          importBatches<PublishedFactCheck>({
            ...{ lines, signal },
            parseLine: parseClaimReviewLine,
            importBatch: services.importClaimReviews,
          }),
      },
      context,
    );
  });
}

function summary({ imported, rejected }: ImportTally, seconds: number): string {
  return `Imported ${counted(imported, "review")} in ${seconds} s; ${rejected} were rejected.`;
}
