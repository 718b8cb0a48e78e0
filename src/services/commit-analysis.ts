import type { AnalyzerResult, ModelUsage, Notice } from "../domain/analysis.js";
import { analysisCoverage } from "../domain/analysis-coverage.js";
import type { ArticleContent } from "../domain/article.js";
import type { Instant } from "../domain/instant.js";
import { canBeVisited, nextVisit } from "../domain/revisits/next-visit.js";
import { revisionOf } from "../domain/revisits/retraction.js";
import {
  completeAnalysis,
  discardAnalysis,
  writeAttributions,
  writeEntities,
  writeMentions,
} from "../graph/analysis.commands.js";
import { currentAnalysis, writeArticle } from "../graph/article.commands.js";
import {
  assertMentions,
  claimsBesideFormer,
  claimsOfArticles,
  claimsRevised,
  formerPageAnalysis,
  reinstateMentions,
  reviseMentions,
  unassertMentions,
  wordingsOfArticle,
} from "../graph/claim-mention.commands.js";
import type { Graph, GraphTransaction } from "../graph/graph.js";
import { writeSpeakers } from "../graph/speaker-name.commands.js";
import type { RowOf } from "../graph/statement.js";
import { claimsOfWordings } from "../graph/wording.commands.js";
import { beginCommit } from "./begin-commit.js";
import { decideClaims } from "./decide-claims.js";
import { creditAgencies, deriveArticle, sourcesOf } from "./derive-article.js";
import type { Embedder } from "./doors.js";
import type { GatheredEvidence } from "./gather-evidence.js";
import { recordKnownOwners } from "./known-owners.js";
import { linkWordings, type PreparedWording } from "./link-wordings.js";
import { attributionsOf, speakerOf, toMentionRow } from "./mention-rows.js";
import { nameOutlets } from "./name-outlets.js";
import {
  keepVerbatim,
  type PreparedArticle,
  type PreparedEntity,
  prepareArticle,
  prepareEntities,
  type PreparedMention,
  prepareMentions,
  prepareWordings,
  withWhatIsKnown,
} from "./prepare-article.js";
import { regroupClaims } from "./regroup-claims.js";
import { addsNothing, changesFamily, type StandingAnalysis } from "./standing-analysis.js";
import { storeEvidence, supersedeEvidence } from "./store-evidence.js";
import { storeImprints } from "./store-imprints.js";
import { refuseRemoved } from "./tombstones.js";

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
  const { content, result, retrievedAt } = finished;
  const prepared = prepareArticle(content, retrievedAt);
  const verbatim = keepVerbatim(result, content);
  const mentions = prepareMentions(prepared, verbatim.claims);
  const wordings = await prepareWordings(mentions, embedder);
  const notices = [...result.notices, ...droppedNotice(verbatim.dropped), ...matchingNotice(wordings)];
  const complete = { ...finished, result: { ...result, notices, detections: verbatim.detections } };
  const parts = { prepared, mentions, entities: prepareEntities(result.entities), wordings };
  try {
    return await graph.transaction("commit-analysis", (tx) => commit(tx, complete, parts));
  } catch (error) {
    if (error instanceof LateWriter) return { kind: "LATE" };
    throw error;
  }
}

interface Parts {
  prepared: PreparedArticle;
  mentions: PreparedMention[];
  entities: PreparedEntity[];
  wordings: PreparedWording[];
}

async function commit(
  tx: GraphTransaction,
  finished: FinishedAnalysis,
  parts: Parts,
): Promise<CommitOutcome> {
  const { analysisId } = finished;
  const at = await beginCommit(tx, finished.completedAt);
  const [standing] = await tx.run(currentAnalysis, { articleId: parts.prepared.article.id });
  const prepared = standing ? withWhatIsKnown(parts.prepared, standing) : parts.prepared;
  if (standing && !finished.force && addsNothing(prepared, finished.result.analyzer, standing)) {
    const discarded = await tx.run(discardAnalysis, { id: analysisId, owner: finished.owner });
    if (discarded.length === 0) throw new LateWriter();
    return { kind: "UNCHANGED", analysisId: standing.analysisId };
  }
  const articleId = prepared.article.id;
  await refuseRemoved(tx, articleId);
  const copied = await writeText(tx, { ...finished, completedAt: at }, prepared, standing);
  const unasserted = await writeStatements(tx, analysisId, { ...parts, prepared }, at);
  const revised = standing ? await revise(tx, analysisId, prepared, at) : [];
  // Not before the mentions bear their imprints: what a page leaves behind may be theirs too.
  const found = await storeEvidence(tx, finished.gathered, at);
  const superseded = await supersedeEvidence(tx, articleId);
  // A mention that a person split off has another wording than the analysis gave it.
  const worded = await tx.run(wordingsOfArticle, { articleId });
  const stated = [...unasserted, ...worded].map(({ wordingId }) => wordingId);
  const regrouped = await regroupClaims(tx, [...new Set(stated)], at);
  const newcomers = await tx.run(assertMentions, { articleId, at });
  const beside = await tx.run(claimsBesideFormer, { articleId });
  const named = await nameOutlets(tx, [...sourcesOf(prepared), ...found.sourceIds]);
  const bornOn = await tx.run(claimsOfWordings, { wordingIds: [...found.wordingIds, ...superseded] });
  const recopied = await tx.run(claimsOfArticles, { articleIds: copied });
  const touched = [...unasserted, ...bornOn, ...revised, ...beside, ...recopied].map(
    ({ claimId }) => claimId,
  );
  const changed = [...touched, ...regrouped.changed, ...named];
  await decideClaims(tx, { ...regrouped, changed, newcomers }, at);
  return { kind: "COMMITTED", analysisId };
}

/** Writes the article's text with its analysis, whom it credits and what it is copied from; gives what `deriveArticle` gives. */
async function writeText(
  tx: GraphTransaction,
  finished: FinishedAnalysis,
  prepared: PreparedArticle,
  standing: StandingAnalysis | undefined,
): Promise<string[]> {
  const { source, article, snapshot } = prepared;
  await tx.run(writeArticle, { source, article: { ...article, visitAt: visitOf(prepared) }, snapshot });
  await complete(tx, finished, prepared);
  // A page that is gone does not take back whose words it carried.
  if (snapshot.text !== "") await creditAgencies(tx, prepared);
  await recordKnownOwners(tx, sourcesOf(prepared));
  return !standing || changesFamily(prepared, standing) ? deriveArticle(tx, prepared) : [];
}

/** Writes what the text states in place of what the former analysis found, and gives what that one stated. */
async function writeStatements(
  tx: GraphTransaction,
  analysisId: string,
  { prepared: { article, snapshot }, mentions, entities, wordings }: Parts,
  at: Instant,
): Promise<RowOf<typeof unassertMentions>[]> {
  await linkWordings(tx, wordings, at);
  await storeImprints(tx, mentions);
  const unasserted = await tx.run(unassertMentions, { articleId: article.id, at });
  await tx.run(writeEntities, { analysisId, entities: entities.map(({ names: _, ...entity }) => entity) });
  await tx.run(writeMentions, {
    ...{ analysisId, snapshotId: snapshot.id, articleId: article.id, createdAt: at },
    mentions: mentions.map((mention) => toMentionRow(mention, entities)),
  });
  await tx.run(writeAttributions, { attributions: attributionsOf(mentions, entities) });
  await tx.run(writeSpeakers, { speakers: mentions.map(speakerOf) });
  return unasserted;
}

/** Marks what an earlier text of the page stated and this one does not; gives the claims that any earlier text of it stated. */
async function revise(
  tx: GraphTransaction,
  analysisId: string,
  { article, snapshot }: PreparedArticle,
  at: Instant,
): Promise<{ claimId: string }[]> {
  const articleId = article.id;
  // Before it is unmarked: a text that came back is counted anew with all that was copied from it meanwhile.
  const before = await tx.run(claimsRevised, { articleId });
  await tx.run(reinstateMentions, { articleId });
  const [former] = await tx.run(formerPageAnalysis, { articleId, analysisId });
  // What somebody gives as a text may be a part of it: only pages are compared.
  if (former && former.contentHash !== snapshot.contentHash && !snapshot.onlyText)
    await tx.run(reviseMentions, { articleId, at, formerId: former.id, kind: revisionOf(snapshot) });
  return [...before, ...(await tx.run(claimsRevised, { articleId }))];
}

/** When the page is to be looked at again; never where there is none. */
function visitOf({ article: { url, effectiveAt }, snapshot }: PreparedArticle): Instant | null {
  return canBeVisited(url) && !snapshot.onlyText ? nextVisit(effectiveAt, snapshot.retrievedAt) : null;
}

/** Thrown inside the transaction so that all of it is rolled back. */
class LateWriter extends Error {}

async function complete(
  tx: GraphTransaction,
  finished: FinishedAnalysis,
  prepared: PreparedArticle,
): Promise<void> {
  const { summary, propaganda, analyzer, notices, notCheckableCount, sentenceCount, detections } =
    finished.result;
  const rows = await tx.run(completeAnalysis, {
    ...{ id: finished.analysisId, owner: finished.owner },
    ...{ articleId: prepared.article.id, snapshotId: prepared.snapshot.id },
    result: {
      ...{ completedAt: finished.completedAt, summary, notCheckableCount, sentenceCount, ...propaganda },
      ...{ analyzerName: analyzer.name, analyzerVersion: analyzer.version, analyzerModel: analyzer.model },
      notices: JSON.stringify(notices),
      coverage: JSON.stringify(analysisCoverage(finished.gathered.flatMap(({ searches }) => searches))),
      ...toUsageProperties(finished.result.usage ?? null),
    },
    detections: detections.map(({ technique, confidence, spans }) => ({
      ...{ technique, confidence, spans: JSON.stringify(spans) },
    })),
  });
  if (rows.length === 0) throw new LateWriter();
}

function toUsageProperties(usage: ModelUsage | null) {
  return {
    modelRequests: usage?.requests ?? null,
    modelRepairs: usage?.repairs ?? null,
    inputTokens: usage?.inputTokens ?? null,
    outputTokens: usage?.outputTokens ?? null,
    modelCost: usage?.cost ?? null,
  };
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
