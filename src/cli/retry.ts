import { LOCAL_OPERATOR } from "../domain/change.js";
import { ExpectedFailure } from "../domain/expected-failure.js";
import { localId } from "../domain/global-id.js";
import type { AnalysisRetries } from "../services/retry-analyses.js";
import type { CommandContext } from "./run-command.js";
import { withApp } from "./with-app.js";

/** Has an analysis run again that failed or was cancelled; without an id all that failed. Ends with 1 where one fails again. */
export function retryCommand(analysis: string | undefined, context: CommandContext): Promise<number> {
  const named = analysis === undefined ? null : readId(analysis);
  return withApp(context, async ({ services: { retries } }) => {
    const tally = { completed: 0, failed: 0, skipped: 0 };
    const ids = named === null ? await retries.failed() : [named];
    const bar = context.reporter.bar(ids.length);
    try {
      for (const [at, id] of ids.entries()) {
        context.signal.throwIfAborted();
        tally[await outcome(retries, id, named !== null)]++;
        bar.update(at + 1, `${tally.completed} completed, ${tally.failed} failed again`);
      }
    } finally {
      bar.stop();
    }
    context.print(context.json ? JSON.stringify({ tried: ids.length, ...tally }) : summary(tally));
    return tally.failed === 0 ? 0 : 1;
  });
}

type Outcome = "completed" | "failed" | "skipped";

/** Why one fails again stands in its `failure`. One of many may have been retried or forgotten meanwhile. */
async function outcome(retries: AnalysisRetries, analysisId: string, isNamed: boolean): Promise<Outcome> {
  const retried = await retries.retry({ analysisId, by: LOCAL_OPERATOR }).catch((error: unknown) => {
    if (isNamed || !(error instanceof ExpectedFailure)) throw error;
    return null;
  });
  if (retried === null) return "skipped";
  return retried.ended().then(
    () => "completed",
    () => "failed",
  );
}

function readId(given: string): string {
  const id = localId(given, "Analysis");
  if (id !== null) return id;
  throw new ExpectedFailure(
    "INVALID_INPUT",
    `"${given}" is not the id of an analysis. Give the \`id\` that \`analyzeArticle\` answered.`,
  );
}

function summary({ completed, failed, skipped }: Record<Outcome, number>): string {
  if (completed + failed + skipped === 0)
    return "No analysis that failed within the last 7 days is left to be tried again.";
  const others = skipped === 0 ? "" : ` ${skipped} left out: somebody else tried them again.`;
  return `${completed} completed, ${failed} failed again.${others}`;
}
