import type { Statement as ReadStatement } from "../domain/matching/statement.js";
import { compareStatements } from "../domain/matching/compare-statements.js";
import { readStatement } from "../domain/matching/read-statement.js";
import type { Instant } from "../domain/instant.js";
import { type KnownClaim, planLinks, type Resemblance, resemblance } from "../domain/linking/plan-links.js";
import { mergeClaim } from "../graph/claim.commands.js";
import type { GraphTransaction } from "../graph/graph.js";
import { claimsOfWordings, writeResemblances, writeWordings } from "../graph/wording.commands.js";
import { findCandidates } from "./find-candidates.js";

/** A distinct stand-alone wording of an article's claims. */
export interface PreparedWording {
  id: string;
  text: string;
  normalised: string;
  /** Null without an embedding model. */
  embedding: Float32Array | null;
}

/**
 * Finds what each wording says the same as, contradicts or varies, and writes it with the claim that it expresses.
 * Gives the claim of every wording. Must run under the commit lock.
 */
export async function linkWordings(
  tx: GraphTransaction,
  wordings: readonly PreparedWording[],
  at: Instant,
): Promise<Map<string, string>> {
  const known = await tx.run(claimsOfWordings, { wordingIds: wordings.map(({ id }) => id) });
  const claimOfStored = new Map(known.map((row) => [row.wordingId, knownClaim(row)]));
  const fresh = wordings.filter(({ id }) => !claimOfStored.has(id));
  const resemblances = await resemblancesOf(tx, fresh, wordings, claimOfStored);
  const plan = planLinks(fresh, resemblances, claimOfStored);

  await tx.run(writeWordings, {
    createdAt: at,
    claims: plan.newClaims,
    wordings: fresh.map(({ id, text, normalised, embedding }) => ({
      ...{ id, text, normalised, claimId: plan.claimOf.get(id)! },
      embedding: embedding && Array.from(embedding),
    })),
  });
  await tx.run(writeResemblances, { resemblances });
  for (const merge of plan.merges) await tx.run(mergeClaim, { ...merge, at });

  const survivorOf = new Map(plan.merges.map(({ lostId, survivorId }) => [lostId, survivorId]));
  return new Map(
    wordings.map(({ id }) => {
      const claim = plan.claimOf.get(id) ?? claimOfStored.get(id)!.id;
      return [id, survivorOf.get(claim) ?? claim];
    }),
  );
}

/** Compares the fresh wordings with each other, with the article's known ones and with their candidates in the graph. */
async function resemblancesOf(
  tx: GraphTransaction,
  fresh: readonly PreparedWording[],
  all: readonly PreparedWording[],
  claimOfStored: Map<string, KnownClaim>,
): Promise<Resemblance[]> {
  const read = new Map<string, ReadStatement>();
  const reading = (id: string, text: string) => {
    const statement = read.get(id) ?? readStatement(text);
    read.set(id, statement);
    return statement;
  };
  const found = new Map<string, Resemblance>();
  const compare = (
    one: { id: string; text: string },
    other: { id: string; text: string },
    similarity: number | null,
  ) => {
    const comparison = compareStatements(
      reading(one.id, one.text),
      reading(other.id, other.text),
      similarity,
    );
    const pair = resemblance(one.id, other.id, comparison);
    if (pair) found.set(`${pair.fromId} ${pair.toId}`, pair);
  };
  fresh.forEach((one, index) => {
    const others = [...fresh.slice(index + 1), ...all.filter(({ id }) => claimOfStored.has(id))];
    for (const other of others) compare(one, other, cosine(one.embedding, other.embedding));
  });
  for (const { searchId, wordingId, text, similarity, ...claim } of await findCandidates(tx, fresh)) {
    const one = fresh.find(({ id }) => id === searchId)!;
    claimOfStored.set(wordingId, knownClaim(claim));
    compare(one, { id: wordingId, text }, similarity);
  }
  return [...found.values()];
}

function knownClaim({ claimId, claimCreatedAt }: { claimId: string; claimCreatedAt: Instant }): KnownClaim {
  return { id: claimId, createdAt: claimCreatedAt };
}

/** Cosine of two unit vectors; null where either is missing. */
export function cosine(one: Float32Array | null, other: Float32Array | null): number | null {
  return one && other ? one.reduce((sum, value, index) => sum + value * other[index]!, 0) : null;
}
