import { sourceId } from "../domain/ids.js";
import type { DomainOwnership } from "../domain/independence/known-owners.js";
import type { Graph } from "../graph/graph.js";
import { claimsOfSources, writeOwnerships } from "../graph/publisher.commands.js";
import { beginCommit } from "./begin-commit.js";
import { decideInBatches } from "./decide-in-batches.js";
import { nameOutlets } from "./name-outlets.js";
import { replaceKnownOwners, toOwnershipRow } from "./known-owners.js";

/**
 * Takes in who owns which outlets, in place of what the shipped list says of them, and decides anew, in batches, every claim that
 * those outlets state, are credited with or are named for as speakers. Gives how many claims.
 */
export async function importPublishers(
  graph: Graph,
  lines: readonly DomainOwnership[],
  now: () => Date,
): Promise<number> {
  const sourceIds = [...new Set(lines.map(({ domain }) => sourceId(domain)))];
  await graph.transaction("write-ownerships", async (tx) => {
    await beginCommit(tx, now().toISOString());
    await replaceKnownOwners(tx, sourceIds);
    await tx.run(writeOwnerships, { ownerships: lines.map(toOwnershipRow) });
    await nameOutlets(tx, sourceIds);
  });
  return decideInBatches({ graph, now }, (page) => graph.read(claimsOfSources, { sourceIds, ...page }));
}
