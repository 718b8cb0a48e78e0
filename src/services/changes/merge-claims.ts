import { ExpectedFailure } from "../../domain/expected-failure.js";
import { contradictionAmong, joinWordings } from "../../graph/change.commands.js";
import type { GraphTransaction } from "../../graph/graph.js";
import { decideClaims } from "../decide-claims.js";
import { regroupClaims } from "../regroup-claims.js";
import {
  type ChangeParts,
  type ChangeRequest,
  changing,
  recordChange,
  requireClaims,
  requireReason,
} from "./changes.js";

/** Claims that say the same, by a person's word. */
export interface MergeRequest extends ChangeRequest {
  intoId: string;
  claimIds: readonly string[];
  /** Merge them also where one contradicts another, because the matcher errs. */
  despiteContradiction: boolean;
}

/** No more at once: a larger merge is a mistake, or several. */
const MOST_CLAIMS = 100;

/**
 * Makes one claim of several, although the matcher did not; the others' ids lead to it. What is worded so later joins them
 * too. A claim is not merged with its denial unless that is said: what spoke against it would then support it. Gives the claim and the change, by which it can be undone.
 */
export async function mergeClaims(
  parts: ChangeParts,
  { intoId, claimIds, by, reason, despiteContradiction }: MergeRequest,
): Promise<{ claimId: string; changeId: string }> {
  requireReason(reason);
  const others = [...new Set(claimIds)].filter((id) => id !== intoId);
  if (others.length === 0 || others.length > MOST_CLAIMS)
    throw new ExpectedFailure(
      "INVALID_INPUT",
      `Give 1 to ${MOST_CLAIMS} claims other than the one that they are merged into.`,
      ["input", "claimIds"],
    );
  return changing(parts, "merge-claims", async (tx, at) => {
    await requireClaims(tx, [intoId], "intoId");
    await requireClaims(tx, others, "claimIds");
    const all = [intoId, ...others];
    if (!despiteContradiction) await requireNoContradiction(tx, all);
    const changeId = await recordChange(tx, { kind: "MERGE", at, by, reason, claimIds: all });
    requireStated(await tx.run(joinWordings, { changeId, claimIds: all }), all);
    await decideClaims(tx, await regroupClaims(tx, [], at, { seeds: all, survivorId: intoId }), at);
    return { claimId: intoId, changeId };
  });
}

async function requireNoContradiction(tx: GraphTransaction, claimIds: string[]): Promise<void> {
  const [pair] = await tx.run(contradictionAmong, { claimIds });
  if (!pair) return;
  throw new ExpectedFailure(
    "INVALID_INPUT",
    `“${pair.one}” and “${pair.other}” contradict each other: as one claim, what speaks against it would support it. ` +
      "Leave one of them out; or, if they say the same and the matcher errs, send it again with despiteContradiction: true.",
    ["input", "claimIds"],
  );
}

/** Fails where some of the claims has no wording that counts: there would be nothing to join it by. */
function requireStated(joined: readonly { claimId: string }[], claimIds: readonly string[]): void {
  if (joined.length === claimIds.length) return;
  throw new ExpectedFailure(
    "INVALID_INPUT",
    "No article states one of these claims at present, so there is nothing to merge. Leave it out.",
    ["input", "claimIds"],
  );
}
