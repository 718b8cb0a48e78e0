import { resemblance } from "../domain/linking/resemblance.js";
import { compareStatements } from "../domain/matching/compare-statements.js";
import { readStatement } from "../domain/matching/read-statement.js";
import type { GraphTransaction } from "../graph/graph.js";
import type { RowOf } from "../graph/statement.js";
import { storedResemblances, storedWordings } from "../graph/verify-wordings.queries.js";
import { cosine } from "./nearest-peers.js";

const CLAIMS_AT_ONCE = 20;
/** The database computes likeness in single precision. */
const TOLERANCE = 1e-4;

/** Gives a line for each pair of live wordings of which the matcher says something else than what is stored. */
export async function* wrongResemblances(
  reader: Pick<GraphTransaction, "run">,
  claimIds: readonly string[],
): AsyncIterable<string> {
  for (let from = 0; from < claimIds.length; from += CLAIMS_AT_ONCE) {
    const pairs = await reader.run(storedResemblances, {
      claimIds: claimIds.slice(from, from + CLAIMS_AT_ONCE),
    });
    const wordingIds = [...new Set(pairs.flatMap(({ fromId, toId }) => [fromId, toId]))];
    const wordings = (await reader.run(storedWordings, { wordingIds })).map(({ id, text, embedding }) => ({
      ...{ id, embedding: embedding && Float32Array.from(embedding) },
      statement: readStatement(text),
    }));
    const byId = new Map(wordings.map((wording) => [wording.id, wording]));
    for (const pair of pairs) yield* wrongResemblance(pair, byId.get(pair.fromId)!, byId.get(pair.toId)!);
  }
}

type ReadWording = { statement: ReturnType<typeof readStatement>; embedding: Float32Array | null };

function* wrongResemblance(
  { fromId, toId, ...stored }: RowOf<typeof storedResemblances>,
  one: ReadWording,
  other: ReadWording,
): Iterable<string> {
  const likeness = cosine(one.embedding, other.embedding);
  const found = resemblance(fromId, toId, compareStatements(one.statement, other.statement, likeness));
  const what = `wording ${fromId}: resembles ${toId}`;
  if (found === null || fromId > toId) yield `${what} as ${stored.relation} and should not`;
  else if (found.relation !== stored.relation)
    yield `${what} as ${stored.relation} and should as ${found.relation}`;
  else if (Math.abs(found.score - stored.score) > TOLERANCE)
    yield `${what} by ${stored.score} and should by ${found.score}`;
  else if (found.mismatches.join() !== stored.mismatches.join())
    yield `${what} but for [${stored.mismatches.join()}] and should but for [${found.mismatches.join()}]`;
}
