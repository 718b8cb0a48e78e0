import { UNKNOWN_SOURCE } from "../domain/source-identity.js";
import { POLICY_VERSION } from "../domain/verdict-policy/decide-verdict.js";
import { draftsCopied } from "../graph/article.commands.js";
import type { Graph } from "../graph/graph.js";
import { withMigrationLock } from "../graph/migration/migration-lock.js";
import { decidedByPolicy, writePolicy } from "../graph/policy.commands.js";
import { claimPage } from "../graph/verify-claims.queries.js";
import { beginCommit } from "./begin-commit.js";
import { type BatchParts, decideInBatches } from "./decide-in-batches.js";
import { placeAnew } from "./derive-article.js";

/** How long one that was killed keeps others waiting. */
const LEASE_MS = 15_000;
const DRAFTS_AT_ONCE = 100;

/**
 * Decides every claim anew in a graph that another version of the rule has decided, as one process alone while others that
 * start wait; what is broken off begins again with the next start. One read where the version is this one.
 */
export async function adoptPolicy(parts: BatchParts, onStep: (message: string) => void): Promise<void> {
  const { graph, signal } = parts;
  if (await isAdopted(graph)) return;
  const lock = {
    ...{ leaseMilliseconds: LEASE_MS, waitMilliseconds: Infinity, signal },
    onWait: () => onStep("Waiting for another process that brings the database up to date"),
  };
  // The lock only spares work: two that decide side by side, as after a lease ran out, come to the same under the commit lock.
  await withMigrationLock(graph, lock, async () => {
    if (await isAdopted(graph)) return;
    if ((await graph.read(claimPage, { after: "", limit: 1 })).length > 0)
      onStep(`Deciding all claims anew, by version ${POLICY_VERSION} of the rule`);
    await placeDrafts(parts);
    await decideInBatches(parts, (page) => graph.read(claimPage, page));
    await graph.write(writePolicy, { policy: POLICY_VERSION });
  });
}

/** Drafts came before the reports that have their words; each is placed in a transaction of its own. */
async function placeDrafts({ graph, now, signal }: BatchParts): Promise<void> {
  for (let after = ""; ;) {
    signal?.throwIfAborted();
    const drafts = await graph.read(draftsCopied, { domain: UNKNOWN_SOURCE, after, limit: DRAFTS_AT_ONCE });
    for (const draft of drafts)
      await graph.transaction("place-draft", async (tx) => {
        await beginCommit(tx, now().toISOString());
        await placeAnew(tx, draft);
      });
    if (drafts.length < DRAFTS_AT_ONCE) return;
    after = drafts.at(-1)!.articleId;
  }
}

async function isAdopted(graph: Graph): Promise<boolean> {
  const [row] = await graph.read(decidedByPolicy, {});
  return row?.policy === POLICY_VERSION;
}
