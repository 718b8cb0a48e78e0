import { areOneUtterance, type Imprint } from "../domain/independence/imprint.js";
import { imprintsOfSpan } from "../domain/independence/imprints-of-span.js";
import type { GraphTransaction } from "../graph/graph.js";
import { imprintCandidates } from "../graph/imprint.commands.js";
import type { RowOf } from "../graph/statement.js";
import type { articleParts } from "../graph/verify-articles.queries.js";
import { imprintPairs, imprintsOfArticle } from "../graph/verify-imprints.queries.js";
import { IMPRINT_CANDIDATES } from "./store-imprints.js";

type Reader = Pick<GraphTransaction, "run">;
type Snapshots = RowOf<typeof articleParts>["snapshots"];

/** Gives a line for each imprint of an article's mentions that its text does not have, and each pair that is none or missing. */
export async function* verifyImprints(
  reader: Reader,
  articleId: string,
  snapshots: Snapshots,
): AsyncIterable<string> {
  const stored = new Map(
    (await reader.run(imprintsOfArticle, { articleId })).map((row) => [row.mentionId, row]),
  );
  const borne = new Map<string, Imprint>();
  for (const { text, mentions } of snapshots)
    for (const mention of mentions) {
      const { passage, quotation } = imprintsOfSpan(text, mention);
      for (const imprint of quotation ? [passage, quotation] : [passage]) borne.set(imprint.id, imprint);
      const row = stored.get(mention.id);
      yield* wrongImprints(`mention ${mention.id}: stands in`, row?.passages ?? [], [passage]);
      yield* wrongImprints(
        `mention ${mention.id}: quotes`,
        row?.quotations ?? [],
        quotation ? [quotation] : [],
      );
    }
  yield* wrongPairs(reader, borne);
}

function* wrongImprints(
  what: string,
  stored: readonly Imprint[],
  expected: readonly Imprint[],
): Iterable<string> {
  const ids = (imprints: readonly Imprint[]) => imprints.map(({ id }) => id).join() || "nothing";
  if (ids(stored) !== ids(expected)) yield `${what} ${ids(stored)} and should ${ids(expected)}`;
  for (const { id, content, terms } of expected)
    if (stored.some((one) => one.id === id && (one.content !== content || one.terms !== terms)))
      yield `imprint ${id}: its content is not what it was made of`;
}

/** Each imprint is compared with those that it is said to be one with, and with those that the index finds for it. */
async function* wrongPairs(reader: Reader, borne: ReadonlyMap<string, Imprint>): AsyncIterable<string> {
  const paired = new Set<string>();
  for (const { id, other } of await reader.run(imprintPairs, { ids: [...borne.keys()] })) {
    paired.add(`${id} ${other.id}`);
    if (!areOneUtterance(borne.get(id)!, other))
      yield `imprint ${id}: is one utterance with ${other.id} and should not be`;
  }
  const searches = [...borne.values()].filter(({ terms }) => terms !== "");
  const limit = IMPRINT_CANDIDATES / 2;
  for (const { id, terms } of searches) {
    const found = await reader.run(imprintCandidates, { searches: [{ id, terms }], limit });
    // Of more than the index gives at once, not every pair was ever looked at.
    if (found.length === limit) continue;
    for (const other of found)
      if (
        other.id !== id &&
        !paired.has(`${id} ${other.id}`) &&
        areOneUtterance(borne.get(id)!, { ...other, terms: "" })
      )
        yield `imprint ${id}: should be one utterance with ${other.id} and is not`;
  }
}
