import { createHmac, randomBytes } from "node:crypto";

import { ExpectedFailure } from "../domain/expected-failure.js";
import type { GraphTransaction } from "../graph/graph.js";
import {
  knownTombstoneSecret,
  liftTombstone,
  tombstones,
  tombstoneSecret,
  writeTombstone,
} from "../graph/tombstone.commands.js";

type Reader = Pick<GraphTransaction, "run">;

/** Leaves a tombstone where an article was, known by its id, which is a hash of its URL or text; gives the stone's id. */
export async function buryAt(
  tx: GraphTransaction,
  articleId: string,
  { at, reason }: { at: string; reason: string | null },
): Promise<string> {
  const [row] = await tx.run(tombstoneSecret, { fresh: randomBytes(32).toString("hex") });
  const id = tombstoneId(row!.secret, articleId);
  await tx.run(writeTombstone, { id, at, reason });
  return id;
}

/** Lifts the tombstone of an article; gives its id, or null where there is none. */
export async function liftAt(tx: GraphTransaction, articleId: string): Promise<string | null> {
  const [row] = await tx.run(knownTombstoneSecret, {});
  if (!row) return null;
  const [lifted] = await tx.run(liftTombstone, { id: tombstoneId(row.secret, articleId) });
  return lifted?.id ?? null;
}

/** Fails where one of these articles was removed: it is not taken in again until that is lifted. */
export async function refuseRemoved(reader: Reader, articleIds: readonly string[]): Promise<void> {
  const [row] = await reader.run(knownTombstoneSecret, {});
  if (!row) return;
  const ids = articleIds.map((articleId) => tombstoneId(row.secret, articleId));
  const [stone] = await reader.run(tombstones, { ids });
  if (!stone) return;
  throw new ExpectedFailure(
    "REMOVED",
    `This article was removed on ${stone.at.slice(0, 10)}${stone.reason === null ? "" : ` (${stone.reason})`}. It is taken in again only after liftRemoval.`,
    ["input", "url"],
  );
}

/** Keyed, so that who reads the stones alone cannot tell which addresses were removed by trying them. */
function tombstoneId(secret: string, articleId: string): string {
  return createHmac("sha256", secret).update(articleId).digest("hex").slice(0, 32);
}
