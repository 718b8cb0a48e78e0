import type {
  AnalyzerResult,
  Attribution,
  ExtractedEntity,
  TechniqueDetection,
} from "../../src/domain/analysis.js";
import type { ArticleContent } from "../../src/domain/article.js";
import { spanAt, type TextSpan } from "../../src/domain/span.js";
import { queueAnalyses } from "../../src/graph/analysis.commands.js";
import type { Graph } from "../../src/graph/graph.js";
import { analyzerFields } from "../../src/services/analysis-runs.js";
import { commitPrepared } from "../../src/services/commit-prepared.js";
import type { Embedder } from "../../src/services/doors.js";
import type { GatheredEvidence } from "../../src/services/gather-evidence.js";
import { type CommitOutcome, commitAnalysis, prepareCommits } from "../../src/services/commit-analysis.js";

/** An article as a test tells of it, entering the pipeline at *link*: its claims are given and no analyzer runs. */
export interface ToldArticle {
  /** The outlet's domain; the article's URL is made of it and `slug`. */
  from: string;
  slug?: string;
  on?: string;
  /** The claims, each a sentence of the text as it stands alone, or with whom it is attributed to. */
  claims: (string | { text: string; by: Attribution })[];
  /** The body; the claims as paragraphs where it is left out. */
  text?: string;
  byline?: string;
  title?: string;
  /** The name that its page gives the outlet; the domain where it is left out. */
  site?: string;
  /** The article at another site that its page names as the original. */
  originalUrl?: string;
  /** It comes as a text alone, not as a page. */
  onlyText?: boolean;
  /** It comes as a text without an address, of which nobody knows where it is from. */
  unaddressed?: boolean;
  /** What it names; nothing where it is left out. */
  entities?: ExtractedEntity[];
  /** Passages of its text that carry a technique, by the technique's slug; none where it is left out. */
  passages?: Record<string, string[]>;
  /** How many sentences its analysis counts; 1 where it is left out. */
  sentenceCount?: number;
  /** What was found outside for its claims. */
  gathered?: readonly GatheredEvidence[];
  /** Commit it again although nothing changed. */
  force?: boolean;
}

let serial = 0;
const nextId = () => `analysis${++serial}-${Math.random()}`;

const queued = (id: string, now: string) => ({
  ...{ id, owner: "test", createdAt: now, leaseUntil: now, input: "{}", articleId: null },
  ...analyzerFields(TOLD_BY),
});

/** Who is said to have analysed what a test tells. */
export const TOLD_BY = { name: "told", version: "1", model: null };

/** Commits an article as `analyzeArticle` would after analysing it. */
export async function tell(
  graph: Graph,
  told: ToldArticle,
  embedder: Embedder | null = null,
): Promise<CommitOutcome> {
  const [analysisId, now] = [nextId(), new Date().toISOString()];
  await graph.write(queueAnalyses, { analyses: [queued(analysisId, now)] });
  const finished = {
    ...{ analysisId, owner: "test", gathered: told.gathered ?? [], force: told.force ?? false },
    ...{ content: contentOf(told), result: resultOf(told), retrievedAt: now, completedAt: now },
  };
  return commitAnalysis(graph, embedder, finished);
}

/** Commits articles in one transaction, as an import would after analysing them. */
export async function tellTogether(
  graph: Graph,
  told: readonly ToldArticle[],
  embedder: Embedder | null = null,
): Promise<CommitOutcome[]> {
  const [now, owner] = [new Date().toISOString(), "test"];
  const finished = told.map((article) => ({
    ...{ analysisId: nextId(), owner, gathered: article.gathered ?? [], force: article.force ?? false },
    ...{ content: contentOf(article), result: resultOf(article), retrievedAt: now, completedAt: now },
  }));
  const prepared = await prepareCommits(embedder, finished);
  return graph.transaction("tell-together", async (tx) => {
    await tx.run(queueAnalyses, { analyses: finished.map(({ analysisId }) => queued(analysisId, now)) });
    return commitPrepared(tx, prepared);
  });
}

/** What an analyzer would have made of it. */
export function resultOf(told: ToldArticle): AnalyzerResult {
  const { text } = contentOf(told);
  return {
    ...{ ...EMPTY_RESULT, analyzer: TOLD_BY },
    claims: told.claims.map((claim) => claimOf(claim, text)),
    entities: told.entities ?? [],
    detections: Object.entries(told.passages ?? {}).map((each) => detectionOf(...each, text)),
    sentenceCount: told.sentenceCount ?? 1,
  };
}

/** What the pipeline would have read of it. */
export function contentOf({
  from,
  site,
  slug,
  on,
  claims,
  text,
  byline,
  title,
  originalUrl,
  onlyText,
  unaddressed = false,
}: ToldArticle): ArticleContent {
  const body = text ?? claims.map((claim) => (typeof claim === "string" ? claim : claim.text)).join("\n\n");
  return {
    canonicalUrl: unaddressed ? null : `https://${from}/${slug ?? "story"}`,
    originalUrl: originalUrl ?? null,
    onlyText: onlyText ?? unaddressed,
    title: title ?? "A story",
    byline: byline ?? null,
    publishedAt: on === undefined ? null : `${on}T00:00:00.000Z`,
    language: "en",
    text: body,
    siteName: unaddressed ? null : (site ?? from),
    links: [],
  };
}

function spanOf(passage: string, text: string): TextSpan {
  const start = text.indexOf(passage);
  if (start < 0) throw new Error(`The text does not contain ${JSON.stringify(passage)}.`);
  return spanAt(text, start, start + passage.length, "AUTHOR");
}

const detectionOf = (technique: string, passages: readonly string[], text: string): TechniqueDetection => ({
  ...{ technique, confidence: 0.8, spans: passages.map((passage) => spanOf(passage, text)) },
});

/** One of its claims, as an analyzer would have found it in the text. */
export function claimOf(
  claim: ToldArticle["claims"][number],
  text: string,
): AnalyzerResult["claims"][number] {
  const wording = typeof claim === "string" ? claim : claim.text;
  return {
    span: spanOf(wording, text),
    text: wording,
    checkWorthiness: 0.8,
    attribution: typeof claim === "string" ? null : claim.by,
  };
}

const EMPTY_RESULT: Omit<AnalyzerResult, "claims" | "analyzer"> = {
  summary: "A story.",
  detections: [],
  notCheckableCount: 0,
  entities: [],
  sentenceCount: 1,
  propaganda: { score: 0, confidence: 0.5, low: 0, high: 0.5, reading: "No concerns." },
  notices: [],
};
