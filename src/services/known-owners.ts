import { publisherId, sourceId } from "../domain/ids.js";
import { type DomainOwnership, KNOWN_OWNERS } from "../domain/independence/known-owners.js";
import { groupBy } from "../domain/group-by.js";
import type { GraphTransaction } from "../graph/graph.js";
import {
  forgetOwnerships,
  forgetUnusedOwnerships,
  unownedSources,
  writeOwnerships,
} from "../graph/publisher.commands.js";

const LINES = groupBy(KNOWN_OWNERS, ({ domain }) => sourceId(domain));

/**
 * Records who owns these sources where that is common knowledge and nothing else is known of them: what a person imported
 * stands. Must run under the commit lock, in the transaction that wrote the sources.
 */
export async function recordKnownOwners(tx: GraphTransaction, sourceIds: readonly string[]): Promise<void> {
  const lines = await knownLinesOfUnowned(tx, sourceIds);
  if (lines.length > 0) await tx.run(writeOwnerships, { ownerships: lines.map(toOwnershipRow) });
}

/** Takes the known owners of sources away that no article is published by or credits any longer. */
export async function forgetKnownOwners(tx: GraphTransaction, sourceIds: readonly string[]): Promise<void> {
  const ownerships = keysOfKnown(sourceIds);
  if (ownerships.length > 0) await tx.run(forgetUnusedOwnerships, { ownerships });
}

/** Takes the known owners of sources away for which a person gives others. */
export async function replaceKnownOwners(tx: GraphTransaction, sourceIds: readonly string[]): Promise<void> {
  const ownerships = keysOfKnown(sourceIds);
  if (ownerships.length > 0) await tx.run(forgetOwnerships, { ownerships });
}

/** The listed owners of those of these sources, all listed ones by default, that are in the graph without any. */
export async function knownLinesOfUnowned(
  tx: GraphTransaction,
  sourceIds: readonly string[] = [...LINES.keys()],
): Promise<DomainOwnership[]> {
  const listed = [...new Set(sourceIds)].filter((id) => LINES.has(id));
  if (listed.length === 0) return [];
  return (await tx.run(unownedSources, { sourceIds: listed })).flatMap(({ sourceId: id }) => LINES.get(id)!);
}

function keysOfKnown(sourceIds: readonly string[]) {
  return [...new Set(sourceIds)].flatMap((id) =>
    (LINES.get(id) ?? []).map(({ publisher, from, source }) => ({
      ...{ sourceId: id, publisherId: publisherId(publisher), from: from ?? "", reference: source ?? "" },
    })),
  );
}

/** An owner as it is written. */
export function toOwnershipRow({ domain, publisher, from, to, source: reference }: DomainOwnership) {
  return {
    ...{ from, to, reference },
    source: { id: sourceId(domain), domain, name: domain },
    publisher: { id: publisherId(publisher), name: publisher },
  };
}
