import type { VerdictValue } from "../../domain/verdict.js";
import { linkOverride } from "../../graph/change.commands.js";
import { decideClaims } from "../decide-claims.js";
import {
  type ChangeParts,
  type ChangeRequest,
  changing,
  recordChange,
  requireClaims,
  requireReason,
} from "./changes.js";

/** A person's verdict on a claim. */
export interface ReviewRequest extends ChangeRequest {
  claimId: string;
  value: VerdictValue;
}

/**
 * Sets a claim's verdict by a person's word. The rule goes on deciding beside it: what it says stays visible, and its numbers
 * follow the articles. Gives the change, by which it can be undone.
 */
export async function reviewVerdict(
  parts: ChangeParts,
  { claimId, value, by, reason }: ReviewRequest,
): Promise<{ changeId: string }> {
  requireReason(reason);
  return changing(parts, "review-verdict", async (tx, at) => {
    await requireClaims(tx, [claimId], "claimId");
    const changeId = await recordChange(tx, { kind: "REVIEW", at, by, reason, value, claimIds: [claimId] });
    await tx.run(linkOverride, { changeId, claimId });
    await decideClaims(tx, { changed: [claimId], contradicted: [] }, at);
    return { changeId };
  });
}
