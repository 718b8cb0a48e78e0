import type { FamilyOrigin } from "../domain/independence/assign-origins.js";
import { type ContradictingOrigins, countAgainst } from "../domain/independence/count-against.js";
import { imprintsOf } from "../domain/independence/copy-families.js";
import type { ClaimOrigin } from "../domain/independence/group-origins.js";
import { UNKNOWN_ORIGIN } from "../domain/independence/unknown-origin.js";
import { contradictingOrigins, writeAgainst } from "../graph/evidence-count.commands.js";
import type { GraphTransaction } from "../graph/graph.js";
import type { RowOf } from "../graph/statement.js";
import { toOriginNode } from "./count-claims.js";
import { readRefuting, type Refuting } from "./read-countable.js";

/**
 * Counts what was found outside against claims, by claim; the claims that contradict them must be counted already. Claims that
 * nothing was found against are left out.
 */
export async function countClaimsAgainst(
  tx: Pick<GraphTransaction, "run">,
  claims: readonly Refuting[],
): Promise<Map<string, ClaimOrigin[]>> {
  const refuted = claims.filter(({ refuting }) => refuting.length > 0);
  if (refuted.length === 0) return new Map();
  const rows = await tx.run(contradictingOrigins, { claims: refuted.map(toSearch) });
  const contradicting = new Map(rows.map((row) => [row.claimId, toContradicting(row)]));
  return new Map(
    refuted.map(({ claimId, refuting, matches }) => [
      claimId,
      countAgainst(claimId, refuting, matches, contradicting.get(claimId)!),
    ]),
  );
}

/** Counts anew what was found outside against these claims, and writes what it comes to. */
export async function recountAgainst(tx: GraphTransaction, claimIds: readonly string[]): Promise<void> {
  const counted = await countClaimsAgainst(tx, await readRefuting(tx, claimIds));
  await tx.run(writeAgainst, {
    claims: claimIds.map((claimId) => ({
      claimId,
      origins: (counted.get(claimId) ?? []).map(({ mentions: _, evidence, ...origin }) => ({
        node: toOriginNode(claimId, origin),
        evidence,
      })),
    })),
  });
}

function toSearch({ claimId, refuting, matches }: Refuting) {
  const own = refuting.flatMap(imprintsOf);
  return {
    claimId,
    imprintIds: [...new Set(own.flatMap((id) => [id, ...(matches.get(id) ?? [])]))],
    urls: [...new Set(refuting.flatMap(({ outside }) => outside?.cites ?? []))],
  };
}

/** Of several the first counts: the rows come in the order of saying. Nobody copies a text without an address. */
function toContradicting({
  byImprint,
  byUrl,
  families,
}: RowOf<typeof contradictingOrigins>): ContradictingOrigins {
  const origins = families.map(readOrigin);
  const copied = byImprint.map(({ imprintId, origin }) => [imprintId, readOrigin(origin)] as const);
  return {
    byImprint: firstOf(copied.filter(([, { key }]) => key !== UNKNOWN_ORIGIN)),
    byUrl: firstOf(byUrl.map(({ url, origin }) => [url, readOrigin(origin)])),
    byPublisher: firstOf(
      origins
        .filter(({ key }) => key.startsWith(PUBLISHER))
        .map((origin) => [origin.key.slice(PUBLISHER.length), origin]),
    ),
  };
}

const PUBLISHER = "publisher:";

const readOrigin = (json: string) => JSON.parse(json) as FamilyOrigin;

const firstOf = <Value>(entries: readonly (readonly [string, Value])[]): Map<string, Value> =>
  new Map(entries.toReversed());
