import { LOCAL_OPERATOR } from "../domain/change.js";
import { toGlobalId } from "../domain/global-id.js";
import { ANALYSIS_PAGE_QUERY } from "../server/example-queries.js";
import { executeLocally } from "../server/execute-locally.js";
import { decodePage } from "../web-sources/decode-page.js";
import { parseInstant } from "./article-line.js";
import { analysisPage, describeAnalysis } from "./describe-analysis.js";
import { readInput } from "./read-input.js";
import type { CommandContext } from "./run-command.js";
import { withApp } from "./with-app.js";

export interface AnalyzeOptions {
  url?: string;
  title?: string;
  byline?: string;
  publishedAt?: string;
  force?: boolean;
}

/** Analyses an article, stores it and shows its whole analysis, as the API gives it. */
export async function analyzeCommand(
  argument: string,
  { force = false, publishedAt, ...known }: AnalyzeOptions,
  context: CommandContext,
): Promise<number> {
  const input = await readInput(argument, (bytes) => decodePage(bytes, null));
  const given = { ...known, publishedAt: parseInstant(publishedAt), ...input };
  return withApp(context, async (app) => {
    context.reporter.step("Analysing");
    const { analysisId } = await app.services.analyzeArticle({
      ...given,
      ...{ force, wait: true, by: LOCAL_OPERATOR },
    });
    const variables = { id: toGlobalId("Analysis", analysisId) };
    const { data, errors } = await executeLocally(app, { query: ANALYSIS_PAGE_QUERY, variables });
    if (errors?.[0]) throw errors[0];
    const { analysis } = analysisPage.parse(data);
    // As JSON it is given whole; what the description reads is only a part of it.
    context.print(context.json ? JSON.stringify(data?.analysis) : describeAnalysis(analysis));
    return analysis.status === "COMPLETED" ? 0 : 1;
  });
}
