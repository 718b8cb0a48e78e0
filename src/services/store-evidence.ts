import { effectiveInstant } from "../domain/article.js";
import { sourceId } from "../domain/ids.js";
import { speakerNameKey } from "../domain/independence/outlet-names.js";
import type { ProviderCoverage } from "../domain/evidence.js";
import type { Instant } from "../domain/instant.js";
import type { OutsideEvidence } from "../domain/outside/outside-evidence.js";
import {
  clearEvidence,
  evidenceOfPages,
  evidenceToReplace,
  supersedeByArticles,
  writeEvidence,
  writeSearches,
} from "../graph/evidence.commands.js";
import type { GraphTransaction } from "../graph/graph.js";
import { deleteOrphans } from "../graph/removal.commands.js";
import type { RowOf } from "../graph/statement.js";
import type { GatheredEvidence } from "./gather-evidence.js";
import { forgetKnownOwners, recordKnownOwners } from "./known-owners.js";
import { storeImprints } from "./store-imprints.js";

/**
 * Writes what was found outside for wordings in place of what the same providers had found before; what a provider that
 * failed had found stays. Must run under the commit lock, after the wordings and what bears imprints are written; gives the
 * wordings whose evidence changed, and who published what was found.
 */
export async function storeEvidence(
  tx: GraphTransaction,
  gathered: readonly GatheredEvidence[],
  at: Instant,
): Promise<{ wordingIds: string[]; sourceIds: string[] }> {
  const asked = gathered.flatMap(({ wordingId, searches }) =>
    searches
      .filter(({ status }) => status !== "NOT_CONFIGURED")
      .map((search) => ({ wordingId, at, ...search })),
  );
  // Where nobody was asked nothing changed, and no claim has to be counted anew for it.
  if (asked.length === 0) return { wordingIds: [], sourceIds: [] };
  await replaceEvidence(tx, gathered, asked);
  const published = gathered.flatMap(({ evidence }) => evidence.map(({ source }) => source.id));
  return {
    wordingIds: [...new Set(asked.map(({ wordingId }) => wordingId))],
    sourceIds: [...new Set(published)],
  };
}

async function replaceEvidence(
  tx: GraphTransaction,
  gathered: readonly GatheredEvidence[],
  asked: readonly (ProviderCoverage & { wordingId: string; at: Instant })[],
): Promise<void> {
  const searched = asked.filter(({ status }) => status === "OK");
  const [left] = await tx.run(evidenceToReplace, { searched });
  await tx.run(clearEvidence, { searched });
  await writeFound(tx, gathered);
  await tx.run(writeSearches, { searches: [...asked] });
  if (left) await deleteLeavings(tx, left);
}

/** Takes away what was found of pages that are articles now: these speak for themselves. Gives the wordings that it bore on. */
export async function supersedeEvidence(
  tx: GraphTransaction,
  articleIds: readonly string[],
): Promise<string[]> {
  const [left] = await tx.run(evidenceOfPages, { articleIds: [...articleIds] });
  const superseded = await tx.run(supersedeByArticles, { articleIds: [...articleIds] });
  if (left && superseded.length > 0) await deleteLeavings(tx, left);
  return superseded.map(({ wordingId }) => wordingId);
}

async function deleteLeavings(tx: GraphTransaction, left: RowOf<typeof evidenceOfPages>): Promise<void> {
  await forgetKnownOwners(tx, left.sourceIds);
  await tx.run(deleteOrphans, { ...left, entityIds: [], wordingIds: [] });
}

async function writeFound(tx: GraphTransaction, gathered: readonly GatheredEvidence[]): Promise<void> {
  const found = gathered.flatMap(({ wordingId, evidence }) =>
    evidence.map((piece) => ({ wordingId, piece, imported: false })),
  );
  await writeOutsideEvidence(tx, found);
}

/** Writes pieces of evidence, each on its wording; `imported` ones keep their wording alive. */
export async function writeOutsideEvidence(
  tx: GraphTransaction,
  found: readonly { wordingId: string; piece: OutsideEvidence; imported: boolean }[],
): Promise<void> {
  if (found.length === 0) return;
  await storeImprints(
    tx,
    found.map(({ piece: { passage, quotation } }) => ({ passage, quotation, sentence: null })),
  );
  const rows = found.map(({ wordingId, piece, imported }) => toRow(wordingId, piece, imported));
  await tx.run(writeEvidence, { evidence: rows });
  const sources = rows.flatMap(({ source, credits }) => [source, ...credits.map((credit) => credit.source)]);
  await recordKnownOwners(tx, [...new Set(sources.map(({ id }) => id))]);
}

function toRow(wordingId: string, piece: OutsideEvidence, imported: boolean) {
  const { source, passage, quotation, attribution, credits, ...node } = piece;
  return {
    ...{ wordingId, source, passage: passage.id, quotation: quotation?.id ?? null },
    speaker: attribution?.body == null ? null : speakerNameKey(attribution.body) || null,
    node: {
      ...node,
      imported,
      reviewText: reviewText(piece),
      effectiveAt: effectiveInstant(piece.publishedAt, piece.retrievedAt),
      attributedTo: attribution?.name ?? null,
      attributionBody: attribution?.body ?? null,
      aboutItself: attribution?.aboutItself ?? false,
    },
    credits: credits.map(({ agency: { domain, name }, method, exact }) => ({
      ...{ method, exact },
      source: { id: sourceId(domain), domain, name },
    })),
  };
}

/** Title and reviewed claim: who has only heard of the matter has often the words of the title. */
function reviewText({ kind, title, snippet }: OutsideEvidence): string | null {
  return kind === "FACT_CHECK" && title !== null ? `${title}\n${snippet}` : null;
}
