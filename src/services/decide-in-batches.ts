import type { Graph } from "../graph/graph.js";
import { beginCommit } from "./begin-commit.js";
import { decideClaims } from "./decide-claims.js";

const CLAIMS_AT_ONCE = 100;

/** The next claims after an id, in the order of their ids. */
export type ClaimsAfter = (page: { after: string; limit: number }) => Promise<{ claimId: string }[]>;

/** Counts and decides claims anew, some in each transaction. Gives how many. */
export async function decideInBatches(
  { graph, now }: { graph: Graph; now: () => Date },
  claimsAfter: ClaimsAfter,
): Promise<number> {
  let decided = 0;
  for (let after = ""; ;) {
    const page = await claimsAfter({ after, limit: CLAIMS_AT_ONCE });
    const claimIds = page.map(({ claimId }) => claimId);
    if (claimIds.length === 0) return decided;
    await graph.transaction("decide-anew", async (tx) => {
      const at = await beginCommit(tx, now().toISOString());
      await decideClaims(tx, { changed: claimIds, contradicted: [] }, at);
    });
    decided += claimIds.length;
    after = claimIds.at(-1)!;
  }
}
