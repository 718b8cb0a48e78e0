import { type ClaimCount, countClaim } from "../domain/independence/count-claim.js";
import type { ClaimOrigin } from "../domain/independence/group-origins.js";
import type { ClaimPlan } from "../domain/linking/plan-claims.js";
import { nearPair } from "../domain/linking/near-wordings.js";
import { readStatement } from "../domain/matching/read-statement.js";
import type { GraphTransaction } from "../graph/graph.js";
import type { RowOf } from "../graph/statement.js";
import { caseFiles } from "../graph/verdict.commands.js";
import {
  claimRelations,
  claimsToGroup,
  storedCounts,
  storedNearPairs,
  storedOrigins,
  storedParts,
  unguardedClaims,
  wrongAssertions,
  wrongWordings,
} from "../graph/verify-claims.queries.js";
import { placedWordings } from "../graph/wording.commands.js";
import { countClaimsAgainst } from "./count-against.js";
import { decide } from "./decide-claims.js";
import { readCountable } from "./read-countable.js";
import { clusterAround, planAround } from "./regroup-claims.js";
import { malformedOfClaims, readJson } from "./verify-json.js";
import { wrongResemblances } from "./verify-resemblances.js";

type Reader = Pick<GraphTransaction, "run">;

/** Gives a line for each thing that is stored of these claims and does not follow from their mentions and wordings. */
export async function* verifyClaims(reader: Reader, claimIds: string[]): AsyncIterable<string> {
  yield* malformedOfClaims(reader, claimIds);
  yield* wrongResemblances(reader, claimIds);
  yield* wronglyCounted(reader, claimIds);
  yield* wronglyRelated(reader, claimIds);
  yield* wronglyGrouped(reader, claimIds);
  yield* wronglyNear(reader, claimIds);
  yield* wronglyDecided(reader, claimIds);
}

/** Mentions that count although their article says so no longer, or not for this claim, or not as one origin. */
async function* wronglyCounted(reader: Reader, claimIds: string[]): AsyncIterable<string> {
  for (const row of await reader.run(wrongAssertions, { claimIds })) {
    const what = `claim ${row.claimId}: mention ${row.mentionId}`;
    if (!row.isCurrent) yield `${what} counts and is of no current analysis`;
    if (!row.isWordedSo) yield `${what} counts and has a wording of another claim`;
    if (row.claims !== 1) yield `${what} counts for ${row.claims} claims, not 1`;
    if (row.origins !== 1) yield `${what} counts as ${row.origins} origins, not 1`;
  }
}

/** Relations that are not what the claims' wordings amount to. */
async function* wronglyRelated(reader: Reader, claimIds: string[]): AsyncIterable<string> {
  for (const { claimId, stored, expected } of await reader.run(claimRelations, { claimIds }))
    yield* differences(`claim ${claimId}:`, { relations: stored }, { relations: expected });
}

/** Wordings that are taken for live or dead and are not, and claims that are not the groups that their wordings come to. */
async function* wronglyGrouped(reader: Reader, claimIds: string[]): AsyncIterable<string> {
  for (const { claimId, wordingId, live, claims } of await reader.run(wrongWordings, { claimIds })) {
    const what = `claim ${claimId}: wording ${wordingId}`;
    yield claims === 1
      ? `${what} should be ${live ? "live" : "dead"}`
      : `${what} expresses ${claims} claims, not 1`;
  }
  for (const { claimId } of await reader.run(claimsToGroup, { claimIds })) {
    const cluster = await clusterAround(reader, [claimId], []);
    // A cluster is looked at once, with the first of its claims.
    if (cluster.some((other) => other < claimId)) continue;
    const wordings = await reader.run(placedWordings, { claimIds: cluster, bornIds: [] });
    const plan = await planAround(reader, wordings);
    for (const { lostId, survivorId } of plan.merges)
      yield `claim ${survivorId}: says the same as ${lostId} and is not one with it`;
    for (const { wordingId, claimId: ownId } of plan.moves.filter((move) => wasMoved(move, plan)))
      yield `claim ${ownId}: wording ${wordingId} belongs to it and expresses another`;
    for (const row of await reader.run(unguardedClaims, { claimIds: [...plan.guarded].sort() }))
      yield `claim ${row.claimId}: a contradiction keeps it apart from another and it is not said to be`;
  }
}

/** Whether a wording changes its claim for another reason than that the whole claim is one with another. */
function wasMoved({ claimId }: ClaimPlan["moves"][number], { merges }: ClaimPlan): boolean {
  return !merges.some(({ survivorId }) => survivorId === claimId);
}

/** A thousandth is between the two ways to compute a cosine. */
const NEARLY = 0.0015;

/** Wordings that are kept as near and are not, or not so near; one that got its vector later may be near by its words alone. */
async function* wronglyNear(reader: Reader, claimIds: string[]): AsyncIterable<string> {
  for (const { claimId, one, other, score, similarity } of await reader.run(storedNearPairs, { claimIds })) {
    const read = [one, other].map(({ id, text }) => ({ id, statement: readStatement(text) }));
    const expected = [similarity, null].map((cosine) => nearPair(read[0]!, read[1]!, cosine));
    const what = `claim ${claimId}: wording ${one.id} is near ${other.id}`;
    if (!expected.some((pair) => pair !== null && Math.abs(pair.score - score) < NEARLY))
      yield `${what} by ${score} and should be by ${expected[0]?.score ?? 0}`;
    else if (one.id > other.id) yield `${what}, which is kept from the greater id to the smaller`;
  }
}

/** Origins and counts against the mentions, verdicts against the origins. */
async function* wronglyDecided(reader: Reader, claimIds: string[]): AsyncIterable<string> {
  const counts = new Map(
    (await reader.run(storedCounts, { claimIds })).map((row) => [row.claimId, row.counts]),
  );
  const origins = new Map((await reader.run(storedOrigins, { claimIds })).map((row) => [row.claimId, row]));
  const countable = await readCountable(reader, claimIds);
  const against = await countClaimsAgainst(reader, countable);
  const parts = new Map((await reader.run(storedParts, { claimIds })).map((row) => [row.claimId, row]));
  for (const { claimId, stating, matches } of countable) {
    const claim = countClaim(claimId, stating, matches);
    yield* differences(`claim ${claimId}: count`, counts.get(claimId) ?? {}, claim.counts);
    const stored = {
      origins: (origins.get(claimId)?.origins ?? []).map(readOrigin),
      against: (origins.get(claimId)?.against ?? []).map(readOrigin),
      ...readParts(parts.get(claimId)),
    };
    const expected = { ...inOrder(claim), against: (against.get(claimId) ?? []).map(originInOrder) };
    yield* differences(`claim ${claimId}:`, stored, expected);
  }
  for (const row of await reader.run(caseFiles, { claimIds })) {
    const { claimId, current } = row;
    const verdict = decide(row);
    yield* differences(`claim ${claimId}: verdict`, current ?? {}, verdict);
    const kept = { verdict: counts.get(claimId)?.verdict ?? null };
    yield* differences(`claim ${claimId}: kept`, kept, { verdict: verdict.value });
  }
}

/** The parts of a claim's count in the order in which stored ones are read. */
function inOrder({ origins, families, outlets, subjects }: ClaimCount) {
  return {
    origins: origins.map(originInOrder),
    families: sorted(families, "id").map((family) => ({
      ...family,
      imprints: sorted(family.imprints, "id"),
    })),
    outlets: sorted(outlets, "sourceId"),
    subjects: sorted(subjects, "entityId"),
  };
}

function originInOrder(origin: ClaimOrigin) {
  const { mentions, evidence } = origin;
  return { ...origin, mentions: sorted(mentions, "mentionId"), evidence: sorted(evidence, "evidenceId") };
}

function readOrigin(origin: RowOf<typeof storedOrigins>["origins"][number]) {
  return { ...origin, tally: readJson(origin.tally) };
}

function readParts(row: RowOf<typeof storedParts> | undefined) {
  const families = (row?.families ?? []).map((family) => ({
    ...family,
    attribution: family.attribution === null ? null : readJson(family.attribution),
    origin: readJson(family.origin),
    imprints: sorted(family.imprints, "id"),
  }));
  return { families, outlets: row?.outlets ?? [], subjects: row?.subjects ?? [] };
}

function sorted<Key extends string, Value extends Record<Key, string>>(
  values: readonly Value[],
  key: Key,
): Value[] {
  return [...values].sort((one, other) => (one[key] < other[key] ? -1 : one[key] > other[key] ? 1 : 0));
}

function* differences(what: string, stored: object, expected: object): Iterable<string> {
  for (const [field, value] of Object.entries(expected)) {
    const [is, should] = [(stored as Record<string, unknown>)[field], value].map((one) => inKeyOrder(one));
    if (is !== should) yield `${what} ${field} is ${is} and should be ${should}`;
  }
}

/** JSON in which equal objects are equal texts. */
function inKeyOrder(value: unknown): string {
  return JSON.stringify(value ?? null, (_, part: unknown) =>
    part !== null && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}
