import type { Graph, GraphTransaction } from "../graph/graph.js";
import { beginCommit } from "./begin-commit.js";
import { recountClaims } from "./count-claims.js";
import { decideAnew } from "./decide-claims.js";

const CLAIMS_AT_ONCE = 100;

/** The next claims after an id, in the order of their ids. */
export type ClaimsAfter = (page: { after: string; limit: number }) => Promise<{ claimId: string }[]>;

export interface BatchParts {
  graph: Graph;
  now: () => Date;
  /** How many claims one transaction takes; a hundred where it is left out. */
  claimsAtOnce?: number;
  /** Ends it between two transactions. */
  signal?: AbortSignal;
}

/**
 * Counts claims anew and then decides them, some in each transaction. Gives how many. All are counted before any is decided: a
 * verdict rests on the counts of the claims that contradict it too, and those may be in a later batch.
 */
export async function decideInBatches(parts: BatchParts, claimsAfter: ClaimsAfter): Promise<number> {
  await inBatches(parts, claimsAfter, "count-anew", recountClaims);
  return inBatches(parts, claimsAfter, "decide-anew", (tx, claimIds, at) => decideAnew(tx, claimIds, [], at));
}

async function inBatches(
  { graph, now, claimsAtOnce = CLAIMS_AT_ONCE, signal }: BatchParts,
  claimsAfter: ClaimsAfter,
  name: string,
  work: (tx: GraphTransaction, claimIds: string[], at: string) => Promise<void>,
): Promise<number> {
  let done = 0;
  for (let after = ""; ;) {
    signal?.throwIfAborted();
    const claimIds = (await claimsAfter({ after, limit: claimsAtOnce })).map(({ claimId }) => claimId);
    if (claimIds.length === 0) return done;
    await graph.transaction(name, async (tx) =>
      work(tx, claimIds, await beginCommit(tx, now().toISOString())),
    );
    done += claimIds.length;
    after = claimIds.at(-1)!;
  }
}
