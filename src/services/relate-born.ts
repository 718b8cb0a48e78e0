import { groupBy } from "../domain/group-by.js";
import { bornRelations, writeRelations } from "../graph/claim-relation.commands.js";
import type { GraphTransaction } from "../graph/graph.js";
import type { RowOf } from "../graph/statement.js";

type Related = RowOf<typeof bornRelations>;
type Strength = Pick<Related, "relation" | "score" | "fromId" | "toId">;

/** Brings the relations between claims up to date with wordings that came to life, whose ties can only make them stronger. */
export async function relateBorn(tx: GraphTransaction, bornIds: readonly string[]): Promise<void> {
  if (bornIds.length === 0) return;
  const rows = await tx.run(bornRelations, { bornIds: [...bornIds] });
  const pairs = groupBy(rows, ({ oneId, otherId }) => `${oneId} ${otherId}`);
  const relations = [...pairs.values()]
    .map((found) => found.reduce((one, other) => (isStronger(other, one) ? other : one)))
    .filter(({ stored, ...found }) => stored === null || isStronger(found, stored))
    .map(({ stored: _, ...relation }) => relation);
  await tx.run(writeRelations, { relations });
}

/** A contradiction goes before a variant, then the surer; ties by the wordings, so that the order does not matter. */
function isStronger(one: Strength, other: Strength): boolean {
  if (one.relation !== other.relation) return one.relation === "CONTRADICTS";
  if (one.score !== other.score) return one.score > other.score;
  return `${one.fromId} ${one.toId}` < `${other.fromId} ${other.toId}`;
}
