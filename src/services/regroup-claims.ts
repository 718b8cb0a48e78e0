import { claimId } from "../domain/ids.js";
import type { Instant } from "../domain/instant.js";
import { groupWordings, type WordingPair } from "../domain/linking/group-wordings.js";
import { type BornGroup, joinBorn } from "../domain/linking/join-born.js";
import {
  type ClaimNames,
  type ClaimPlan,
  type PlacedWording,
  planClaims,
} from "../domain/linking/plan-claims.js";
import { relatedClaims } from "../graph/claim-relation.commands.js";
import { bearClaims, mergeClaim, reviveClaims } from "../graph/claim.commands.js";
import type { GraphTransaction } from "../graph/graph.js";
import {
  guardClaims,
  joinsAmong,
  moveWordings,
  neighbouringClaims,
  placedWordings,
  resemblancesAmong,
  standingClaims,
  stirWordings,
  tiesOfBorn,
} from "../graph/wording.commands.js";

/** What a person's change asks for. */
export interface ChangeByHand extends Omit<ClaimNames, "standing"> {
  /** Claims to look at anew although no wording of theirs came to life or died. */
  seeds?: readonly string[];
  /** When the first of what is committed together is said to happen; left out: with the rest. */
  since?: Instant;
}

/** What regrouping changed. */
export interface Regrouping {
  /** The claims that lost or gained mentions that stood before. */
  changed: string[];
  /** The claims that contradicted one of them before. */
  contradicted: string[];
  /** Wordings that came to life and that nothing else had to move for. */
  bornIds: string[];
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
  { seeds = [], since = at, ...names }: ChangeByHand = {},
): Promise<Regrouping> {
  const stirred = await tx.run(stirWordings, { wordingIds: [...wordingIds] });
  const born = stirred.filter(({ live }) => live).map(({ id }) => id);
  const isOnlyBirth = born.length === stirred.length && seeds.length === 0;
  const bornIds = isOnlyBirth ? await placeBorn(tx, born, { at, since }) : born;
  const placed = born.filter((id) => !bornIds.includes(id));
  if (isOnlyBirth && bornIds.length === 0) return { changed: [], contradicted: [], bornIds: placed };
  const former = stirred.flatMap(({ claimId }) => claimId ?? []);
  const claimIds = await clusterAround(tx, [...new Set([...former, ...seeds])], bornIds);
  const wordings = await tx.run(placedWordings, { claimIds, bornIds });
  const contradicted = await tx.run(relatedClaims, { claimIds });
  const plan = await planAround(tx, wordings, names);
  await carryOut(tx, plan, { at, since });
  await tx.run(guardClaims, { claims: plan.claimIds.map((id) => ({ id, guarded: plan.guarded.has(id) })) });
  const moved = new Set(plan.moves.map(({ wordingId }) => wordingId));
  const left = wordings.flatMap(({ id, claim }) => (moved.has(id) && claim ? [claim.id] : []));
  const lost = new Set(plan.merges.map(({ lostId }) => lostId));
  const reached = [...former, ...left, ...plan.moves.map((move) => move.claimId)];
  return {
    contradicted: contradicted.map(({ claimId }) => claimId),
    changed: [...new Set([...reached, ...plan.merges.map(({ survivorId }) => survivorId)])].filter(
      (id) => !lost.has(id),
    ),
    bornIds: placed,
  };
}

/** Lets wordings that came to life express the claims that they say the same as, or new ones; gives those for which others would move. */
async function placeBorn(tx: GraphTransaction, bornIds: string[], when: When): Promise<string[]> {
  if (bornIds.length === 0) return [];
  // What a person joined goes by more than the ties of the born.
  if ((await tx.run(joinsAmong, { wordingIds: bornIds })).length > 0) return bornIds;
  const { groups: joined, entangled } = joinBorn(bornIds, await tx.run(tiesOfBorn, { bornIds }));
  const wordings = await tx.run(placedWordings, { claimIds: [], bornIds });
  const byId = new Map(wordings.map((wording) => [wording.id, wording]));
  const inherits = (wordingId: string) => byId.get(wordingId)!.claim !== null;
  const moves = ({ wordingIds, claimId }: BornGroup) => claimId !== null && wordingIds.some(inherits);
  const groups = joined.filter((group) => !moves(group));
  const unnamed = groups.filter(({ claimId }) => claimId === null);
  const plan = planClaims(
    unnamed.map(({ wordingIds }) => wordingIds.map((id) => byId.get(id)!)),
    { standing: await standingNames(tx, bornIds) },
  );
  const joining = groups.flatMap(({ wordingIds, claimId }) =>
    claimId === null ? [] : wordingIds.map((wordingId) => ({ wordingId, claimId })),
  );
  await carryOut(tx, { ...plan, moves: [...plan.moves, ...joining] }, when);
  return [...entangled, ...joined.filter(moves).flatMap(({ wordingIds }) => wordingIds)];
}

/** The names that these wordings would give to claims and that claims bear already. */
async function standingNames(
  tx: Pick<GraphTransaction, "run">,
  wordingIds: readonly string[],
  formerNames: Iterable<string> = [],
): Promise<Set<string>> {
  const standing = await tx.run(standingClaims, { ids: [...wordingIds.map(claimId), ...formerNames] });
  return new Set(standing.map(({ id }) => id));
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

/** How the wordings fall into claims, and which of these claims a contradiction keeps from being one with another. */
export async function planAround(
  tx: Pick<GraphTransaction, "run">,
  wordings: readonly PlacedWording[],
  names: ClaimNames = {},
): Promise<ClaimPlan & { guarded: Set<string> }> {
  const wordingIds = wordings.map(({ id }) => id);
  const pairs = await tx.run(resemblancesAmong, { wordingIds });
  const joins = await tx.run(joinsAmong, { wordingIds });
  const byId = new Map(wordings.map((wording) => [wording.id, wording]));
  const groups = groupWordings(
    wordingIds,
    pairs,
    joins.map((join) => join.wordingIds),
  ).map((group) => group.map((id) => byId.get(id)!));
  const standing = await standingNames(tx, wordingIds, names.formerNames?.values());
  const plan = planClaims(groups, { ...names, standing });
  return { ...plan, guarded: guardedClaims(wordings, pairs, plan) };
}

/** The claims that say the same as another in some wording and are not one with it. */
function guardedClaims(
  wordings: readonly PlacedWording[],
  pairs: readonly WordingPair[],
  { moves }: ClaimPlan,
): Set<string> {
  const claimOf = new Map(wordings.flatMap(({ id, claim }) => (claim ? [[id, claim.id] as const] : [])));
  for (const move of moves) claimOf.set(move.wordingId, move.claimId);
  const parted = pairs.filter(
    ({ fromId, toId, relation }) =>
      relation === "SAME" &&
      claimOf.has(fromId) &&
      claimOf.has(toId) &&
      claimOf.get(fromId) !== claimOf.get(toId),
  );
  return new Set(parted.flatMap(({ fromId, toId }) => [claimOf.get(fromId)!, claimOf.get(toId)!]));
}

/** When what is committed together is said to happen, and the first of it. */
interface When {
  at: Instant;
  since: Instant;
}

async function carryOut(tx: GraphTransaction, plan: ClaimPlan, { at, since }: When): Promise<void> {
  if (plan.born.length > 0) {
    await tx.run(reviveClaims, { ids: plan.born.map(({ id }) => id) });
    // Of claims that are born in one transaction the one of the elder wording is the elder; none is older than its transaction.
    const claims = plan.born.map((claim) => ({
      ...claim,
      createdAt: claim.createdAt > since ? claim.createdAt : since,
    }));
    await tx.run(bearClaims, { claims });
  }
  if (plan.moves.length > 0) await tx.run(moveWordings, { moves: plan.moves, at });
  for (const merge of plan.merges) await tx.run(mergeClaim, { ...merge, at });
}
