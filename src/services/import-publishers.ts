import { publisherId, sourceId } from "../domain/ids.js";
import type { Instant } from "../domain/instant.js";
import { lockCommits } from "../graph/article.commands.js";
import type { Graph } from "../graph/graph.js";
import { claimsOfSources, writeOwnerships } from "../graph/publisher.commands.js";
import { decideClaims } from "./decide-claims.js";

/** Who owns a domain, from when to when, and who says so. */
export interface Ownership {
  domain: string;
  publisher: string;
  from: Instant | null;
  to: Instant | null;
  /** Where this can be read, as a URL. */
  source: string | null;
}

const CLAIMS_AT_ONCE = 100;

/**
 * Takes in who owns which outlets, and decides anew, in batches, every claim that those outlets state or are credited with.
 * Gives how many claims.
 */
export async function importPublishers(
  graph: Graph,
  lines: readonly Ownership[],
  now: () => Date,
): Promise<number> {
  const ownerships = lines.map(({ domain, publisher, from, to, source: reference }) => ({
    ...{ from, to, reference },
    source: { id: sourceId(domain), domain, name: domain },
    publisher: { id: publisherId(publisher), name: publisher },
  }));
  await graph.transaction("write-ownerships", async (tx) => {
    await tx.run(lockCommits, { at: now().toISOString() });
    await tx.run(writeOwnerships, { ownerships });
  });
  const sourceIds = [...new Set(lines.map(({ domain }) => sourceId(domain)))];
  let decided = 0;
  for (let after = ""; ;) {
    const claimIds = (await graph.read(claimsOfSources, { sourceIds, after, limit: CLAIMS_AT_ONCE })).map(
      ({ claimId }) => claimId,
    );
    if (claimIds.length === 0) return decided;
    await graph.transaction("decide-anew", async (tx) => {
      const at = now().toISOString();
      await tx.run(lockCommits, { at });
      await decideClaims(tx, { changed: claimIds, contradicted: [] }, at);
    });
    decided += claimIds.length;
    after = claimIds.at(-1)!;
  }
}
