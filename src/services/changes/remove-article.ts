import { ExpectedFailure } from "../../domain/expected-failure.js";
import { retractMentions } from "../../graph/claim.commands.js";
import type { GraphTransaction } from "../../graph/graph.js";
import {
  articleToRemove,
  buryClaims,
  deleteArticle,
  deleteOrphans,
  dependents,
  rewordClaims,
  withholdHistory,
} from "../../graph/removal.commands.js";
import { decideClaims } from "../decide-claims.js";
import { placeReleased, releaseCopies } from "../derive-article.js";
import { regroupClaims } from "../regroup-claims.js";
import { buryAt, liftAt } from "../tombstones.js";
import { type ChangeParts, changing, recordChange, requireReason } from "./changes.js";

/** An article to be taken down. */
export interface RemovalRequest {
  articleId: string;
  by: string;
  reason: string | null;
}

const WITHHELD =
  "Withheld: an article that this may have named was removed. The value, the numbers and the dates stand.";

/**
 * Takes an article down: its texts, mentions and all that only it had caused go, what remains is decided anew, and a tombstone
 * refuses the article until it is lifted. History keeps values and dates, but no words that may name it.
 */
export async function removeArticle(
  parts: ChangeParts,
  { articleId, by, reason }: RemovalRequest,
): Promise<{ removedId: string }> {
  if (reason !== null) requireReason(reason);
  return changing(parts, "remove-article", async (tx, at) => {
    const [article] = await tx.run(articleToRemove, { articleId });
    if (!article) throw noSuchArticle();
    const tombstoneId = await buryAt(tx, articleId, { at, reason });
    const claimIds = await removeTraces(tx, articleId, at);
    await recordChange(tx, { kind: "REMOVAL", at, by, reason, claimIds, tombstoneId });
    return { removedId: articleId };
  });
}

/** Deletes the article and what hangs on it alone; gives the claims that it stated and that still stand. */
async function removeTraces(tx: GraphTransaction, articleId: string, at: string): Promise<string[]> {
  const [left] = await tx.run(dependents, { articleId });
  const retracted = await tx.run(retractMentions, { articleId });
  const released = await releaseCopies(tx, articleId);
  await tx.run(deleteArticle, { articleId });
  await placeReleased(tx, released);
  const { wordingIds } = left!;
  const regrouped = await regroupClaims(tx, wordingIds, at);
  const changed = [...new Set([...retracted.map(({ claimId }) => claimId), ...regrouped.changed])];
  await decideClaims(tx, { ...regrouped, changed }, at);
  await tx.run(deleteOrphans, left!);
  const buried = new Set((await tx.run(buryClaims, { claimIds: changed })).map(({ claimId }) => claimId));
  const standing = changed.filter((id) => !buried.has(id));
  await tx.run(rewordClaims, { claimIds: standing });
  await tx.run(withholdHistory, { claimIds: [...standing, ...regrouped.contradicted], rationale: WITHHELD });
  return standing;
}

/** Lets an article that was removed be taken in again. */
export async function liftRemoval(
  parts: ChangeParts,
  { articleId, by, reason }: RemovalRequest & { reason: string },
): Promise<void> {
  requireReason(reason);
  await changing(parts, "lift-removal", async (tx, at) => {
    const tombstoneId = await liftAt(tx, articleId);
    if (tombstoneId === null)
      throw new ExpectedFailure(
        "NOT_FOUND",
        "No article was removed there. Give the address or the id of the article that was removed.",
        ["input"],
      );
    await recordChange(tx, { kind: "LIFTING", at, by, reason, claimIds: [], tombstoneId });
  });
}

function noSuchArticle(): ExpectedFailure {
  return new ExpectedFailure(
    "NOT_FOUND",
    "There is no such article. Give the id of an article as `articles` answers it; one that was removed is gone.",
    ["input", "id"],
  );
}
