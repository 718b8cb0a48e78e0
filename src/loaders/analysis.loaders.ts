import { completeTallies } from "../domain/verdict-tally.js";
import {
  analysesById,
  detectionsByAnalysis,
  mentionsByAnalysis,
  snapshotsByAnalysis,
} from "../graph/analysis.queries.js";
import type { ArticleWithSourceRow } from "../graph/article.queries.js";
import type { ClaimWithVerdictRow } from "../graph/claim.queries.js";
import type { Reader } from "../graph/past-reader.js";
import { talliesByAnalysis } from "../graph/verdict.queries.js";
import { listByKey, oneByKey } from "./batching.js";
import { asItIs, readAnalysis, readDetection, readMention } from "./read-rows.js";

/** Who is told of what was read along with an analysis. */
interface ReadAlong {
  knowArticle: (row: ArticleWithSourceRow) => void;
  knowClaim: (row: ClaimWithVerdictRow) => void;
}

/** Everything that hangs on analyses. */
export function createAnalysisLoaders(graph: Reader, { knowArticle, knowClaim }: ReadAlong) {
  const tallies = listByKey(graph, talliesByAnalysis, asItIs);
  return {
    analysisById: oneByKey(graph, analysesById, readAnalysis),
    analysisSnapshot: oneByKey(graph, snapshotsByAnalysis, asItIs, ({ article }) => {
      if (article) knowArticle(article);
    }),
    analysisDetections: listByKey(graph, detectionsByAnalysis, readDetection),
    analysisMentions: listByKey(
      graph,
      mentionsByAnalysis,
      ({ mention }) => readMention(mention),
      ({ claim }) => {
        if (claim) knowClaim(claim);
      },
    ),
    analysisTallies: async (analysisId: string) => completeTallies(await tallies.load(analysisId)),
  };
}
