import { namesOfOutlet } from "../domain/independence/outlet-names.js";
import type { GraphTransaction } from "../graph/graph.js";
import { claimsSpokenBy, outletNames, writeOutletNames } from "../graph/speaker-name.commands.js";

/**
 * Brings the names up to date by which statements are attributed to these sources. Gives the claims to count anew: those
 * with a mention that is attributed by a name which one of the sources gained or lost. Must run under the commit lock, once
 * the claims are grouped.
 */
export async function nameOutlets(tx: GraphTransaction, sourceIds: readonly string[]): Promise<string[]> {
  const rows = await tx.run(outletNames, { sourceIds: [...new Set(sourceIds)] });
  const changes = rows
    .map(({ sourceId, isUsed, keys, ...outlet }) => {
      const names = isUsed ? namesOfOutlet(outlet) : [];
      return {
        sourceId,
        gained: names.filter((key) => !keys.includes(key)),
        lost: keys.filter((key) => !names.includes(key)),
      };
    })
    .filter(({ gained, lost }) => gained.length + lost.length > 0);
  if (changes.length === 0) return [];
  await tx.run(writeOutletNames, { changes });
  const keys = [...new Set(changes.flatMap(({ gained, lost }) => [...gained, ...lost]))];
  return (await tx.run(claimsSpokenBy, { keys })).map(({ claimId }) => claimId);
}
