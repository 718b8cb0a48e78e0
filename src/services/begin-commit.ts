import { type Instant, instantAfter } from "../domain/instant.js";
import { lockCommits, stampCommit } from "../graph/article.commands.js";
import type { GraphTransaction } from "../graph/graph.js";

/**
 * Waits until no other transaction links and commits, and gives the moment at which what this one does is said to happen:
 * `now`, or later where a commit before it was. Moments that only grow are what history and `asOf` go by, although processes
 * wait for each other and their clocks differ.
 *
 * @param moments how many moments one after the other it needs, of which the last is given
 */
export async function beginCommit(tx: GraphTransaction, now: Instant, moments = 1): Promise<Instant> {
  const [before] = await tx.run(lockCommits, {});
  const last = before?.at ?? null;
  const first = last !== null && last >= now ? instantAfter(last, 1) : now;
  const at = moments === 1 ? first : instantAfter(first, moments - 1);
  await tx.run(stampCommit, { at });
  return at;
}
