import { ExpectedFailure } from "../../domain/expected-failure.js";
import { joinedWordings, standingChange, endChange } from "../../graph/change.commands.js";
import { mergeClaim } from "../../graph/claim.commands.js";
import type { GraphTransaction } from "../../graph/graph.js";
import { claimsOfWordings, deleteWordings } from "../../graph/wording.commands.js";
import { decideClaims } from "../decide-claims.js";
import { regroupClaims } from "../regroup-claims.js";
import { type ChangeParts, type ChangeRequest, changing, requireReason } from "./changes.js";

/** A review, merge or split to be taken back. */
export interface UndoRequest extends ChangeRequest {
  changeId: string;
}

/**
 * Takes a review, merge or split back, as if it had not been: claims go by their former ids again. Gives the claims that it
 * concerns. What was removed cannot be brought back.
 */
export async function undoChange(
  parts: ChangeParts,
  { changeId, by, reason }: UndoRequest,
): Promise<{ claimIds: string[] }> {
  requireReason(reason);
  return changing(parts, "undo-change", async (tx, at) => {
    await requireUndoable(tx, changeId);
    const names = await tx.run(joinedWordings, { changeId });
    const [undone] = await tx.run(endChange, { id: changeId, at, by, reason });
    const { wordingIds, apart, claimIds: reviewed } = undone!;
    const seeds = (await tx.run(claimsOfWordings, { wordingIds })).map(({ claimId }) => claimId);
    const formerNames = new Map(names.map(({ wordingId, claimId }) => [wordingId, claimId]));
    const split = apart.flatMap(({ apartId, wordingId }) => [apartId, wordingId]);
    const regrouped = await regroupClaims(tx, split, at, { seeds: [...new Set(seeds)], formerNames });
    const rejoined = await rejoin(tx, apart, at);
    const changed = [...regrouped.changed, ...reviewed, ...rejoined];
    await decideClaims(tx, { ...regrouped, changed }, at);
    const standing = await tx.run(claimsOfWordings, {
      wordingIds: [...wordingIds, ...apart.map(({ wordingId }) => wordingId)],
    });
    return { claimIds: [...new Set([...reviewed, ...standing.map(({ claimId }) => claimId)])].sort() };
  });
}

/** Lets the ids of claims that a split made lead to the claims that their mentions are of again. */
async function rejoin(
  tx: GraphTransaction,
  apart: readonly { apartId: string; wordingId: string }[],
  at: string,
): Promise<string[]> {
  for (const { apartId, wordingId } of apart) {
    const [own] = await tx.run(claimsOfWordings, { wordingIds: [apartId] });
    const [former] = await tx.run(claimsOfWordings, { wordingIds: [wordingId] });
    if (own && former && own.claimId !== former.claimId)
      await tx.run(mergeClaim, { lostId: own.claimId, survivorId: former.claimId, at });
  }
  const restored = await tx.run(claimsOfWordings, { wordingIds: apart.map(({ wordingId }) => wordingId) });
  await tx.run(deleteWordings, { wordingIds: apart.map(({ apartId }) => apartId) });
  return restored.map(({ claimId }) => claimId);
}

async function requireUndoable(tx: GraphTransaction, changeId: string): Promise<void> {
  const [change] = await tx.run(standingChange, { id: changeId });
  const field = ["input", "changeId"];
  if (!change)
    throw new ExpectedFailure(
      "NOT_FOUND",
      "There is no such change. Give an id as `changes` answers it.",
      field,
    );
  if (change.undoneAt !== null)
    throw new ExpectedFailure(
      "INVALID_INPUT",
      `This change was undone already, at ${change.undoneAt}.`,
      field,
    );
  if (change.kind.startsWith("KEY_"))
    throw new ExpectedFailure("INVALID_INPUT", "Keys are not undone: add, rotate or revoke them.", field);
  if (change.kind === "REMOVAL" || change.kind === "LIFTING")
    throw new ExpectedFailure(
      "INVALID_INPUT",
      "A removal cannot be undone: nothing of the article is left. Lift it with liftRemoval, then analyse the article again.",
      field,
    );
}
