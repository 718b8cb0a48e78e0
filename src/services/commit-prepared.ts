import { type Instant, instantAfter } from "../domain/instant.js";
import { revisionOf } from "../domain/revisits/retraction.js";
import { discardAnalysis } from "../graph/analysis.commands.js";
import { currentAnalyses } from "../graph/article.commands.js";
import {
  assertMentions,
  claimsBesideFormer,
  claimsOfArticles,
  claimsRevised,
  formerPageAnalysis,
  reinstateMentions,
  reviseMentions,
  unassertMentions,
  wordingsOfArticles,
} from "../graph/claim-mention.commands.js";
import type { GraphTransaction } from "../graph/graph.js";
import { claimsOfWordings } from "../graph/wording.commands.js";
import { beginCommit } from "./begin-commit.js";
import type { CommitOutcome, FinishedAnalysis } from "./commit-analysis.js";
import { decideClaims } from "./decide-claims.js";
import { sourcesOf } from "./derive-article.js";
import type { PreparedWording } from "./link-wordings.js";
import { nameOutlets } from "./name-outlets.js";
import {
  type PreparedArticle,
  type PreparedEntity,
  type PreparedMention,
  withWhatIsKnown,
} from "./prepare-article.js";
import { regroupClaims } from "./regroup-claims.js";
import { addsNothing, refuseTextForPage, type StandingAnalysis } from "./standing-analysis.js";
import { storeEvidence, supersedeEvidence } from "./store-evidence.js";
import { refuseRemoved } from "./tombstones.js";
import { LateWriter, writeStatements, writeTexts } from "./write-analyses.js";

/** An analysis with all that goes into the graph of it. */
export interface PreparedCommit {
  finished: FinishedAnalysis;
  prepared: PreparedArticle;
  mentions: PreparedMention[];
  entities: PreparedEntity[];
  wordings: PreparedWording[];
}

/** What is written of one article. */
export interface Commit extends PreparedCommit {
  standing: StandingAnalysis | undefined;
  /** When what is new with it was born: articles of one transaction follow one another as they would in several. */
  bornAt: Instant;
}

/**
 * Writes articles with their analyses and decides anew every claim that they touch, each claim once. Takes the commit lock, so it must be
 * the first to do so in its transaction; no article may come twice.
 */
export async function commitPrepared(
  tx: GraphTransaction,
  given: readonly PreparedCommit[],
): Promise<CommitOutcome[]> {
  const latest = given.map(({ finished }) => finished.completedAt).reduce((a, b) => (a > b ? a : b));
  const at = await beginCommit(tx, latest, given.length);
  const outcomes: CommitOutcome[] = [];
  const commits: Commit[] = [];
  for (const [index, one] of (await withStanding(tx, given)).entries()) {
    const { analysisId } = one.finished;
    if (await isDiscarded(tx, one)) {
      outcomes.push({ kind: "UNCHANGED", analysisId: one.standing!.analysisId });
      continue;
    }
    if (one.standing) refuseTextForPage(one.prepared, one.standing);
    const bornAt = instantAfter(at, index + 1 - given.length);
    commits.push({ ...one, bornAt, finished: { ...one.finished, completedAt: at } });
    outcomes.push({ kind: "COMMITTED", analysisId });
  }
  if (commits.length > 0) await commitAll(tx, commits, at);
  return outcomes;
}

type Standing = Omit<Commit, "bornAt">;

async function withStanding(tx: GraphTransaction, given: readonly PreparedCommit[]): Promise<Standing[]> {
  const articleIds = given.map(({ prepared }) => prepared.article.id);
  const rows = await tx.run(currentAnalyses, { articleIds });
  const byArticle = new Map(rows.map((row) => [row.articleId, row]));
  return given.map((one) => {
    const standing = byArticle.get(one.prepared.article.id);
    const prepared = standing ? withWhatIsKnown(one.prepared, standing) : one.prepared;
    return { ...one, prepared, standing };
  });
}

/** Takes an analysis back that would add nothing to what stands. */
async function isDiscarded(
  tx: GraphTransaction,
  { finished, prepared, standing }: Standing,
): Promise<boolean> {
  if (!standing || finished.force || !addsNothing(prepared, finished.result.analyzer, standing)) return false;
  const discarded = await tx.run(discardAnalysis, { id: finished.analysisId, owner: finished.owner });
  if (discarded.length === 0) throw new LateWriter();
  return true;
}

async function commitAll(tx: GraphTransaction, commits: readonly Commit[], at: Instant): Promise<void> {
  const articleIds = commits.map(({ prepared }) => prepared.article.id);
  await refuseRemoved(tx, articleIds);
  const copied = await writeTexts(tx, commits);
  const changing = commits.filter(({ standing }) => standing !== undefined);
  const unasserted = await writeStatements(tx, commits, () => unassert(tx, changing, at));
  const revised: { claimId: string }[] = [];
  for (const commit of changing) revised.push(...(await revise(tx, commit, at)));
  // Not before the mentions bear their imprints: what a page leaves behind may be theirs too.
  const found = await storeEvidence(tx, gatheredOnce(commits), at);
  const superseded = await supersedeEvidence(tx, articleIds);
  // A mention that a person split off has another wording than the analysis gave it.
  const worded = await tx.run(wordingsOfArticles, { articleIds });
  const stated = [...unasserted, ...worded].map(({ wordingId }) => wordingId);
  const regrouped = await regroupClaims(tx, [...new Set(stated)], at, { since: commits[0]!.bornAt });
  const newcomers = await tx.run(assertMentions, { articleIds, at });
  const beside = await tx.run(claimsBesideFormer, { articleIds });
  const sources = commits.flatMap(({ prepared }) => sourcesOf(prepared));
  const named = await nameOutlets(tx, [...sources, ...found.sourceIds]);
  const bornOn = await claimsOf(tx, [...found.wordingIds, ...superseded]);
  const recopied = copied.length === 0 ? [] : await tx.run(claimsOfArticles, { articleIds: copied });
  const touched = [...unasserted, ...bornOn, ...revised, ...beside, ...recopied].map(
    ({ claimId }) => claimId,
  );
  const changed = [...touched, ...regrouped.changed, ...named];
  await decideClaims(tx, { ...regrouped, changed, newcomers }, at);
}

/** What was gathered for each wording, once: of several articles that come together the first asked. */
function gatheredOnce(commits: readonly Commit[]) {
  const gathered = commits.flatMap(({ finished }) => finished.gathered);
  return [...new Map(gathered.toReversed().map((found) => [found.wordingId, found])).values()];
}

const claimsOf = (tx: GraphTransaction, wordingIds: string[]) =>
  wordingIds.length === 0 ? [] : tx.run(claimsOfWordings, { wordingIds });

async function unassert(tx: GraphTransaction, changing: readonly Commit[], at: Instant) {
  const unasserted: { claimId: string; wordingId: string }[] = [];
  for (const { prepared } of changing)
    unasserted.push(...(await tx.run(unassertMentions, { articleId: prepared.article.id, at })));
  return unasserted;
}

/** Marks what an earlier text of the page stated and this one does not; gives the claims that any earlier text of it stated. */
async function revise(
  tx: GraphTransaction,
  { finished: { analysisId }, prepared: { article, snapshot } }: Commit,
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
