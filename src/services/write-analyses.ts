import type { ModelUsage } from "../domain/analysis.js";
import { analysisCoverage } from "../domain/analysis-coverage.js";
import type { Instant } from "../domain/instant.js";
import { canBeVisited, nextVisit } from "../domain/revisits/next-visit.js";
import {
  completeAnalyses,
  writeAttributions,
  writeEntities,
  writeMentions,
} from "../graph/analysis.commands.js";
import { writeArticles } from "../graph/article.commands.js";
import type { GraphTransaction } from "../graph/graph.js";
import { writeSpeakers } from "../graph/speaker-name.commands.js";
import type { Commit } from "./commit-prepared.js";
import { creditAgencies, deriveArticle, deriveNewArticles, sourcesOf } from "./derive-article.js";
import { recordKnownOwners } from "./known-owners.js";
import { linkWordings } from "./link-wordings.js";
import { attributionsOf, speakerOf, toMentionRow } from "./mention-rows.js";
import type { PreparedArticle } from "./prepare-article.js";
import { changesFamily } from "./standing-analysis.js";
import { storeImprints, storeImprintsOfMany, tieSentences } from "./store-imprints.js";

/** Thrown inside the transaction so that all of it is rolled back: an analysis is in other hands. */
export class LateWriter extends Error {}

/**
 * Writes articles' texts with their analyses, whom they credit and what they are copied from; gives the articles that may be copies now
 * and were not, or the other way about.
 */
export async function writeTexts(tx: GraphTransaction, commits: readonly Commit[]): Promise<string[]> {
  // Of several articles of one source the first names it.
  const sources = new Map(commits.toReversed().map(({ prepared: { source } }) => [source.id, source]));
  await tx.run(writeArticles, {
    written: commits.map(({ prepared }) => ({
      ...{ source: sources.get(prepared.source.id)!, snapshot: prepared.snapshot },
      article: { ...prepared.article, visitAt: visitOf(prepared) },
    })),
  });
  await complete(tx, commits);
  const texts = commits.map(({ prepared }) => prepared);
  // A page that is gone does not take back whose words it carried.
  await creditAgencies(
    tx,
    texts.filter(({ snapshot }) => snapshot.text !== ""),
  );
  await recordKnownOwners(tx, texts.flatMap(sourcesOf));
  const copied: string[] = [];
  for (const { prepared, standing } of commits)
    if (standing && changesFamily(prepared, standing)) copied.push(...(await deriveArticle(tx, prepared)));
  const fresh = commits.filter(({ standing }) => standing === undefined);
  return [
    ...copied,
    ...(await deriveNewArticles(
      tx,
      fresh.map(({ prepared }) => prepared),
    )),
  ];
}

/** Writes what the texts state in place of what former analyses found; `unassert` takes that back and gives what it stated. */
export async function writeStatements<Unasserted>(
  tx: GraphTransaction,
  commits: readonly Commit[],
  unassert: () => Promise<Unasserted>,
): Promise<Unasserted> {
  await linkWordings(tx, commits.map(wordingsOf), commits[0]!.finished.completedAt);
  const texts = commits.map(({ mentions }) => mentions);
  const mentions = texts.flat();
  const isOne = texts.length === 1;
  const sentences = isOne
    ? await storeImprints(tx, mentions).then(() => [])
    : await storeImprintsOfMany(tx, texts);
  const unasserted = await unassert();
  await tx.run(writeEntities, {
    named: commits.flatMap(({ finished: { analysisId }, entities }) =>
      entities.map(({ names: _, ...entity }) => ({ analysisId, entity })),
    ),
  });
  await tx.run(writeMentions, { mentions: commits.flatMap(mentionRows) });
  await tx.run(writeAttributions, {
    attributions: commits.flatMap((commit) => attributionsOf(commit.mentions, commit.entities)),
  });
  await tx.run(writeSpeakers, { speakers: mentions.map(speakerOf) });
  await tieSentences(tx, sentences);
  return unasserted;
}

/** Each is born with its article. */
const wordingsOf = ({ wordings, bornAt }: Commit) =>
  wordings.map((wording) => ({ ...wording, createdAt: bornAt }));

const mentionRows = ({ finished, prepared, mentions, entities, bornAt }: Commit) =>
  mentions.map((mention) => ({
    ...toMentionRow(mention, entities),
    ...{ analysisId: finished.analysisId, snapshotId: prepared.snapshot.id },
    ...{ articleId: prepared.article.id, createdAt: bornAt },
  }));

/** When the page is to be looked at again; never where there is none. */
function visitOf({ article: { url, effectiveAt }, snapshot }: PreparedArticle): Instant | null {
  return canBeVisited(url) && !snapshot.onlyText ? nextVisit(effectiveAt, snapshot.retrievedAt) : null;
}

async function complete(tx: GraphTransaction, commits: readonly Commit[]): Promise<void> {
  const rows = await tx.run(completeAnalyses, { completed: commits.map(completedRow) });
  if (rows.length < commits.length) throw new LateWriter();
}

function completedRow({ finished, prepared }: Commit) {
  const { summary, propaganda, analyzer, notices, notCheckableCount, sentenceCount, detections } =
    finished.result;
  return {
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
  };
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
