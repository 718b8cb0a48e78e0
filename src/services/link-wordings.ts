import type { Instant } from "../domain/instant.js";
import { isApart } from "../domain/ids.js";
import { type Resemblance, resemblance } from "../domain/linking/resemblance.js";
import { compareStatements } from "../domain/matching/compare-statements.js";
import { readStatement } from "../domain/matching/read-statement.js";
import type { Statement as ReadStatement } from "../domain/matching/statement.js";
import type { GraphTransaction } from "../graph/graph.js";
import { knownWordings, writeResemblances, writeWordings } from "../graph/wording.commands.js";
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
 * Writes the wordings that the graph does not have yet, with what each says the same as, contradicts or varies. Must run
 * under the commit lock.
 */
export async function linkWordings(
  tx: GraphTransaction,
  wordings: readonly PreparedWording[],
  at: Instant,
): Promise<void> {
  const stored = await tx.run(knownWordings, { wordingIds: wordings.map(({ id }) => id) });
  const known = new Map(stored.map(({ id, text }) => [id, text]));
  const fresh = wordings.filter(({ id }) => !known.has(id));
  if (fresh.length === 0) return;
  // What is stored is compared, and not how this article spells it: the same two wordings always resemble each other alike.
  const standing = wordings.flatMap((wording) => {
    const text = known.get(wording.id);
    return text === undefined ? [] : [{ ...wording, text }];
  });
  const resemblances = await resemblancesOf(tx, fresh, standing);
  await tx.run(writeWordings, {
    createdAt: at,
    wordings: fresh.map(({ embedding, ...wording }) => ({
      ...wording,
      embedding: embedding && Array.from(embedding),
    })),
  });
  await tx.run(writeResemblances, { resemblances });
}

/** Compares the fresh wordings with each other, with the article's known ones and with their candidates in the graph. */
async function resemblancesOf(
  tx: GraphTransaction,
  fresh: readonly PreparedWording[],
  known: readonly PreparedWording[],
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
    for (const other of [...fresh.slice(index + 1), ...known])
      compare(one, other, cosine(one.embedding, other.embedding));
  });
  for (const { searchId, wordingId, text, similarity } of await findCandidates(tx, fresh))
    if (!isApart(wordingId))
      compare(
        fresh.find(({ id }) => id === searchId)!,
        { id: wordingId, text },
        similarity,
      );
  return [...found.values()];
}

/** Cosine of two unit vectors; null where either is missing. */
export function cosine(one: Float32Array | null, other: Float32Array | null): number | null {
  return one && other ? one.reduce((sum, value, index) => sum + value * other[index]!, 0) : null;
}
