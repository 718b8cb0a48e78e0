import { ExpectedFailure } from "../../domain/expected-failure.js";
import { apartWordingId, isApart } from "../../domain/ids.js";
import { claimOfMention, concernClaim, setMentionApart } from "../../graph/change.commands.js";
import { decideClaims } from "../decide-claims.js";
import { regroupClaims } from "../regroup-claims.js";
import { type ChangeParts, type ChangeRequest, changing, recordChange, requireReason } from "./changes.js";

/** A mention that says something else than the claim it was put to, by a person's word. */
export interface SplitRequest extends ChangeRequest {
  mentionId: string;
}

/**
 * Moves a mention to a claim of its own, which stays its own whatever is said alike. Gives that claim and the change, by
 * which it can be undone.
 */
export async function splitMention(
  parts: ChangeParts,
  { mentionId, by, reason }: SplitRequest,
): Promise<{ claimId: string; changeId: string }> {
  requireReason(reason);
  return changing(parts, "split-mention", async (tx, at) => {
    const [stated] = await tx.run(claimOfMention, { mentionId });
    requireSplittable(stated);
    const changeId = await recordChange(tx, { kind: "SPLIT", at, by, reason, claimIds: [stated.claimId] });
    const wordingId = apartWordingId(mentionId);
    await tx.run(setMentionApart, { changeId, mentionId, wordingId, at });
    const regrouped = await regroupClaims(tx, [stated.wordingId, wordingId], at);
    const [own] = await tx.run(claimOfMention, { mentionId });
    const changed = [...regrouped.changed, stated.claimId, own!.claimId];
    await decideClaims(tx, { ...regrouped, changed }, at);
    await tx.run(concernClaim, { changeId, claimId: own!.claimId });
    return { claimId: own!.claimId, changeId };
  });
}

type Stated = { claimId: string; wordingId: string; mentionCount: number };

function requireSplittable(stated: Stated | undefined): asserts stated is Stated {
  const field = ["input", "mentionId"];
  if (!stated)
    throw new ExpectedFailure(
      "NOT_FOUND",
      "There is no such mention in any article's latest analysis. Give the id of a mention as `claim.mentions` answers it.",
      field,
    );
  if (isApart(stated.wordingId) && stated.mentionCount > 1)
    throw new ExpectedFailure(
      "INVALID_INPUT",
      "It was split off already, and its claim was merged with this one since. Undo that merge instead: `claim.changes` has it.",
      field,
    );
  if (stated.mentionCount < 2)
    throw new ExpectedFailure(
      "INVALID_INPUT",
      "It is the only mention of its claim, so there is nothing to split it from.",
      field,
    );
}
