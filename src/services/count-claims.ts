import { type ClaimCount, countClaim } from "../domain/independence/count-claim.js";
import type { OriginTally } from "../domain/independence/origin-tally.js";
import { writeFamilies, writeOrigins, writeOutlets } from "../graph/claim-count.commands.js";
import type { GraphTransaction } from "../graph/graph.js";
import { readCountable } from "./read-countable.js";

/** Counts each claim by origin, from its mentions and what was found outside in its support alone. */
export async function countClaims(
  tx: Pick<GraphTransaction, "run">,
  claimIds: readonly string[],
): Promise<ClaimCount[]> {
  return (await readCountable(tx, claimIds)).map(({ claimId, stating, matches }) =>
    countClaim(claimId, stating, matches),
  );
}

/** Counts claims anew and writes what they come to. */
export async function recountClaims(tx: GraphTransaction, claimIds: readonly string[]): Promise<void> {
  const claims = await countClaims(tx, claimIds);
  await tx.run(writeOrigins, {
    claims: claims.map(({ claimId, counts, origins }) => ({
      ...{ claimId, counts },
      origins: origins.map(({ mentions, evidence, ...origin }) => ({
        ...{ node: toOriginNode(claimId, origin), mentions, evidence },
      })),
    })),
  });
  await tx.run(writeFamilies, { claims: claims.map(toFamilyRows) });
  await tx.run(writeOutlets, {
    claims: claims.map(({ claimId, outlets, subjects }) => ({ claimId, outlets, subjects })),
  });
}

/** An origin as it is stored. */
export function toOriginNode<Described extends { tally: OriginTally }>(
  claimId: string,
  { tally, ...origin }: Described,
) {
  return { ...origin, claimId, tally: JSON.stringify(tally) };
}

export function toFamilyRows({ claimId, families }: Pick<ClaimCount, "claimId" | "families">) {
  return {
    claimId,
    families: families.map(({ imprints, attribution, origin, ...node }) => ({
      node: {
        ...{ ...node, claimId, origin: JSON.stringify(origin) },
        attribution: attribution && JSON.stringify(attribution),
      },
      imprints,
    })),
  };
}
