import { claimId } from "../domain/ids.js";
import type { Instant } from "../domain/instant.js";
import { groupWordings } from "../domain/linking/group-wordings.js";
import {
  type ClaimNames,
  type ClaimPlan,
  type PlacedWording,
  planClaims,
} from "../domain/linking/plan-claims.js";
import { bearClaims, contradictedClaims, mergeClaim, reviveClaims } from "../graph/claim.commands.js";
import type { GraphTransaction } from "../graph/graph.js";
import {
  joinsAmong,
  moveWordings,
  neighbouringClaims,
  placedWordings,
  resemblancesAmong,
  standingClaims,
  stirWordings,
} from "../graph/wording.commands.js";

/** What a person's change asks for. */
export interface ChangeByHand extends Omit<ClaimNames, "standing"> {
  /** Claims to look at anew although no wording of theirs came to life or died. */
  seeds?: readonly string[];
}

/** The claims whose wordings changed, and those that are gone because they are one with another. */
export interface Regrouping {
  changed: string[];
  /** The claims that contradicted one of them before. */
  contradicted: string[];
}

/**
 * Groups live wordings into claims anew around those that came to life or died, and gives the claims that this changed.
 * Only what is live counts: a wording that no current analysis uses ties nothing together. Must run under the commit lock,
 * after the mentions are written and before they are asserted.
 *
 * @param wordingIds wordings whose mentions changed
 * @param byHand what a person's change asks to be looked at besides
 */
export async function regroupClaims(
  tx: GraphTransaction,
  wordingIds: readonly string[],
  at: Instant,
  { seeds = [], ...names }: ChangeByHand = {},
): Promise<Regrouping> {
  const stirred = await tx.run(stirWordings, { wordingIds: [...wordingIds] });
  if (stirred.length === 0 && seeds.length === 0) return { changed: [], contradicted: [] };
  const bornIds = stirred.filter(({ live }) => live).map(({ id }) => id);
  const former = stirred.flatMap(({ claimId }) => claimId ?? []);
  const claimIds = await clusterAround(tx, [...new Set([...former, ...seeds])], bornIds);
  const wordings = await tx.run(placedWordings, { claimIds, bornIds });
  const contradicted = await tx.run(contradictedClaims, { claimIds });
  const plan = await planAround(tx, wordings, names);
  await carryOut(tx, plan, at);
  const moved = new Set(plan.moves.map(({ wordingId }) => wordingId));
  const left = wordings.flatMap(({ id, claim }) => (moved.has(id) && claim ? [claim.id] : []));
  const lost = new Set(plan.merges.map(({ lostId }) => lostId));
  const reached = [...former, ...left, ...plan.moves.map((move) => move.claimId)];
  return {
    contradicted: contradicted.map(({ claimId }) => claimId),
    changed: [...new Set([...reached, ...plan.merges.map(({ survivorId }) => survivorId)])].filter(
      (id) => !lost.has(id),
    ),
  };
}

/** The claims that SAME, also where a contradiction keeps it from joining them, ties to these. */
export async function clusterAround(
  tx: Pick<GraphTransaction, "run">,
  seeds: readonly string[],
  wordingIds: readonly string[],
): Promise<string[]> {
  const cluster = [...seeds];
  for (;;) {
    const found = await tx.run(neighbouringClaims, { claimIds: cluster, wordingIds: [...wordingIds] });
    if (found.length === 0) return cluster;
    cluster.push(...found.map(({ claimId }) => claimId));
  }
}

/** How the wordings fall into claims. */
export async function planAround(
  tx: Pick<GraphTransaction, "run">,
  wordings: readonly PlacedWording[],
  names: ClaimNames = {},
): Promise<ClaimPlan> {
  const wordingIds = wordings.map(({ id }) => id);
  const pairs = await tx.run(resemblancesAmong, { wordingIds });
  const joins = await tx.run(joinsAmong, { wordingIds });
  const byId = new Map(wordings.map((wording) => [wording.id, wording]));
  const groups = groupWordings(
    wordingIds,
    pairs,
    joins.map((join) => join.wordingIds),
  ).map((group) => group.map((id) => byId.get(id)!));
  const standing = await tx.run(standingClaims, { ids: wordingIds.map(claimId) });
  return planClaims(groups, { ...names, standing: new Set(standing.map(({ id }) => id)) });
}

async function carryOut(tx: GraphTransaction, plan: ClaimPlan, at: Instant): Promise<void> {
  await tx.run(reviveClaims, { ids: plan.born.map(({ id }) => id) });
  await tx.run(bearClaims, { createdAt: at, claims: plan.born });
  await tx.run(moveWordings, { moves: plan.moves });
  for (const merge of plan.merges) await tx.run(mergeClaim, { ...merge, at });
}
