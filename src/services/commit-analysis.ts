import type { AnalyzerResult, Notice } from "../domain/analysis.js";
import type { ArticleContent } from "../domain/article.js";
import type { Instant } from "../domain/instant.js";
import type { Graph } from "../graph/graph.js";
import { commitPrepared, type PreparedCommit } from "./commit-prepared.js";
import type { Embedder } from "./doors.js";
import type { GatheredEvidence } from "./gather-evidence.js";
import type { PreparedWording } from "./link-wordings.js";
import {
  keepVerbatim,
  prepareArticle,
  prepareEntities,
  type PreparedMention,
  prepareMentions,
  prepareWordings,
} from "./prepare-article.js";
import { LateWriter } from "./write-analyses.js";

/** A finished analysis of one text, ready to be committed by the process that holds its lease. */
export interface FinishedAnalysis {
  analysisId: string;
  owner: string;
  content: ArticleContent;
  result: AnalyzerResult;
  /** What was found outside for its claims' wordings. */
  gathered: readonly GatheredEvidence[];
  /** Commit also where the same text stands already analysed in the same way. */
  force: boolean;
  retrievedAt: Instant;
  completedAt: Instant;
}

/** What became of it: LATE means that another process had taken the analysis over, and nothing was changed. */
export type CommitOutcome = { kind: "COMMITTED" | "UNCHANGED"; analysisId: string } | { kind: "LATE" };

/** Writes an article with its analysis and decides anew every claim that it touches, in one transaction. */
export async function commitAnalysis(
  graph: Graph,
  embedder: Embedder | null,
  finished: FinishedAnalysis,
): Promise<CommitOutcome> {
  const prepared = await prepareCommits(embedder, [finished]);
  try {
    const [outcome] = await graph.transaction("commit-analysis", (tx) => commitPrepared(tx, prepared));
    return outcome!;
  } catch (error) {
    if (error instanceof LateWriter) return { kind: "LATE" };
    throw error;
  }
}

/** Makes of analyses what goes into the graph, as far as that needs nothing of what is there; the model is asked once for what several state. */
export async function prepareCommits(
  embedder: Embedder | null,
  analyses: readonly FinishedAnalysis[],
): Promise<PreparedCommit[]> {
  const drafts = analyses.map((finished) => {
    const prepared = prepareArticle(finished.content, finished.retrievedAt);
    const verbatim = keepVerbatim(finished.result, finished.content);
    return { finished, prepared, verbatim, mentions: prepareMentions(prepared, verbatim.claims) };
  });
  const wordings = await wordingsOf(drafts, embedder);
  return drafts.map(({ finished, prepared, verbatim, mentions }) => {
    const { result } = finished;
    const own = [...new Set(mentions.map(({ wordingId }) => wordingId))].map((id) => wordings.get(id)!);
    const notices = [...result.notices, ...droppedNotice(verbatim.dropped), ...matchingNotice(own)];
    return {
      finished: { ...finished, result: { ...result, notices, detections: verbatim.detections } },
      ...{ prepared, mentions, wordings: own, entities: prepareEntities(result.entities) },
    };
  });
}

/** The distinct wordings, each as the first article spells it. */
async function wordingsOf(
  drafts: readonly { mentions: readonly PreparedMention[] }[],
  embedder: Embedder | null,
): Promise<Map<string, PreparedWording>> {
  const firstLast = drafts.toReversed().flatMap(({ mentions }) => mentions);
  const wordings = await prepareWordings(firstLast, embedder);
  return new Map(wordings.map((wording) => [wording.id, wording]));
}

function droppedNotice(dropped: number): Notice[] {
  const message = `${dropped} ${dropped === 1 ? "passage was" : "passages were"} dropped, because the quoted words do not stand in the text.`;
  return dropped === 0 ? [] : [{ code: "NOT_VERBATIM_DROPPED", message }];
}

function matchingNotice(wordings: readonly PreparedWording[]): Notice[] {
  const message =
    "Claims were matched with those of other articles by their words alone: no sentence-embedding model was at hand, so some differently worded claims may not have been found. Set EMBEDDING_MODEL_DIR to a folder that contains one.";
  const lacking = wordings.some(({ embedding }) => embedding === null);
  return lacking ? [{ code: "LEXICAL_MATCHING_ONLY", message }] : [];
}
