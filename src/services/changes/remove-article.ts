import { canonicaliseUrl } from "../../domain/canonical-url.js";
import { ExpectedFailure } from "../../domain/expected-failure.js";
import { articleId } from "../../domain/ids.js";
import { claimsOfArticles, claimsRevised, unassertMentions } from "../../graph/claim-mention.commands.js";
import { withdrawExports } from "../../graph/export.commands.js";
import type { GraphTransaction } from "../../graph/graph.js";
import {
  articleToRemove,
  buryClaims,
  claimsOnceRelated,
  deleteArticle,
  deleteOrphans,
  dependents,
  rewordClaims,
  silenceFormerClaims,
  withholdHistory,
} from "../../graph/removal.commands.js";
import { claimsOfWordings } from "../../graph/wording.commands.js";
import { decideClaims } from "../decide-claims.js";
import { forgetKnownOwners } from "../known-owners.js";
import { nameOutlets } from "../name-outlets.js";
import { placeReleased, releaseCopies } from "../derive-article.js";
import { regroupClaims } from "../regroup-claims.js";
import { buryAt, liftAt } from "../tombstones.js";
import { type ChangeParts, type ChangeRequest, changing, recordChange, requireReason } from "./changes.js";

/** An article to be taken down. */
export interface RemovalRequest {
  articleId: string;
  by: string;
  reason: string | null;
}

const WITHHELD =
  "Withheld: an article that this may have named was removed. The value, the numbers and the dates stand.";

const WITHDRAWN = {
  code: "ARTICLE_REMOVED",
  message:
    "An article was removed that this export has or may name, so its files are deleted. Start it again, as of the same time: its citation then lists the removal.",
};

/**
 * Takes an article down: its texts, mentions and all that only it had caused go, what remains is decided anew, and a tombstone
 * refuses the article until it is lifted. History keeps values and dates, but since the article came no words that may name it.
 */
export async function removeArticle(
  parts: ChangeParts,
  { articleId: id, by, reason }: RemovalRequest,
): Promise<{ removedId: string }> {
  if (reason !== null) requireReason(reason);
  return changing(parts, "remove-article", async (tx, at) => {
    const [article] = await tx.run(articleToRemove, { articleId: id });
    if (!article) throw noSuchArticle();
    const tombstoneId = await buryAt(tx, id, { at, reason });
    await tx.run(withdrawExports, { since: article.since, ...WITHDRAWN });
    const claimIds = await removeTraces(tx, { id, since: article.since }, at);
    await recordChange(tx, { kind: "REMOVAL", at, by, reason, claimIds, tombstoneId });
    return { removedId: id };
  });
}

/** Deletes the article and what hangs on it alone; gives the claims that it stated and that still stand. */
async function removeTraces(
  tx: GraphTransaction,
  { id, since }: { id: string; since: string },
  at: string,
): Promise<string[]> {
  const [left] = await tx.run(dependents, { articleId: id });
  const { wordingIds } = left!;
  const stated = (await tx.run(claimsOfWordings, { wordingIds })).map(({ claimId }) => claimId);
  const once = await tx.run(claimsOnceRelated, { claimIds: stated, wordingIds });
  const revised = await tx.run(claimsRevised, { articleId: id });
  const unasserted = await tx.run(unassertMentions, { articleId: id, at });
  const released = await releaseCopies(tx, id);
  await tx.run(deleteArticle, { articleId: id });
  const copied = await placeReleased(tx, released);
  await forgetKnownOwners(tx, left!.sourceIds);
  const regrouped = await regroupClaims(tx, wordingIds, at);
  const recopied = await tx.run(claimsOfArticles, { articleIds: copied });
  const touched = [...unasserted, ...revised, ...recopied].map(({ claimId }) => claimId);
  const changed = [...new Set([...touched, ...regrouped.changed])];
  const named = await nameOutlets(tx, left!.sourceIds);
  await decideClaims(tx, { ...regrouped, changed: [...changed, ...named] }, at);
  await tx.run(deleteOrphans, left!);
  // Also those that only an older analysis of it stated, which no decision is about any longer.
  const reached = [...new Set([...changed, ...stated])];
  const buried = new Set((await tx.run(buryClaims, { claimIds: reached })).map(({ claimId }) => claimId));
  const standing = reached.filter((claimId) => !buried.has(claimId));
  await tx.run(rewordClaims, { claimIds: standing });
  await tx.run(silenceFormerClaims, { claimIds: standing });
  const near = [...once.map(({ claimId }) => claimId), ...regrouped.contradicted];
  const claimIds = [...new Set([...standing, ...near, ...named])];
  await tx.run(withholdHistory, { claimIds, since, rationale: WITHHELD });
  return standing;
}

/** An article that may come again: by its id, or by the address at which it was. */
export interface LiftingRequest extends ChangeRequest {
  articleId: string | null;
  url: string | null;
}

/** Lets an article that was removed be taken in again; gives its id. */
export async function liftRemoval(
  parts: ChangeParts,
  { by, reason, ...where }: LiftingRequest,
): Promise<{ liftedId: string }> {
  requireReason(reason);
  const liftedId = articleAt(where);
  return changing(parts, "lift-removal", async (tx, at) => {
    const tombstoneId = await liftAt(tx, liftedId);
    if (tombstoneId === null)
      throw new ExpectedFailure(
        "NOT_FOUND",
        "No article was removed there. Give the address or the id of the article that was removed.",
        ["input", where.articleId === null ? "url" : "id"],
      );
    await recordChange(tx, { kind: "LIFTING", at, by, reason, claimIds: [], tombstoneId });
    return { liftedId };
  });
}

/** The id of the article that is meant. */
function articleAt({ articleId: id, url }: Pick<LiftingRequest, "articleId" | "url">): string {
  if ((id === null) === (url === null))
    throw new ExpectedFailure("INVALID_INPUT", "Give either the article's id or its url.", ["input"]);
  const canonical = url === null ? null : canonicaliseUrl(url);
  if (id === null && canonical === null)
    throw new ExpectedFailure(
      "INVALID_INPUT",
      "This is not the address of a page. Give a whole http or https URL, as https://news.example/story.",
      ["input", "url"],
    );
  return id ?? articleId(canonical, "");
}

function noSuchArticle(): ExpectedFailure {
  return new ExpectedFailure(
    "NOT_FOUND",
    "There is no such article. Give the id of an article as `articles` answers it; one that was removed is gone.",
    ["input", "id"],
  );
}
