import { POLICY_VERSION } from "../domain/verdict-policy/decide-verdict.js";
import { decidedByPolicy, writePolicy } from "../graph/policy.commands.js";
import { claimPage } from "../graph/verify-claims.queries.js";
import { type BatchParts, decideInBatches } from "./decide-in-batches.js";

/**
 * Decides every claim anew in a graph that another version of the rule has decided; what is broken off begins again with the
 * next start. One read where the version is this one.
 */
export async function adoptPolicy(parts: BatchParts, onStep: (message: string) => void): Promise<void> {
  const { graph } = parts;
  const [row] = await graph.read(decidedByPolicy, {});
  if (row?.policy === POLICY_VERSION) return;
  if ((await graph.read(claimPage, { after: "", limit: 1 })).length > 0)
    onStep(`Deciding all claims anew, by version ${POLICY_VERSION} of the rule`);
  await decideInBatches(parts, (page) => graph.read(claimPage, page));
  await graph.write(writePolicy, { policy: POLICY_VERSION });
}
