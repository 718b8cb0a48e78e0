import { areOneUtterance, type Imprint, type SentenceImprint } from "../domain/independence/imprint.js";
import { imprintsOfSpan } from "../domain/independence/imprints-of-span.js";
import type { GraphTransaction } from "../graph/graph.js";
import { imprintCandidates } from "../graph/imprint.commands.js";
import type { RowOf } from "../graph/statement.js";
import type { articleParts } from "../graph/verify-articles.queries.js";
import { imprintPairs, imprintsOfArticle } from "../graph/verify-imprints.queries.js";
import { IMPRINT_CANDIDATES } from "./store-imprints.js";
import { sentencePairs } from "./tie-sentences.js";

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
  for (const { mentions, ...snapshot } of snapshots) {
    const sentences = new Map<string, SentenceImprint>();
    for (const mention of mentions) {
      const { passage, quotation, sentence } = imprintsOfSpan(snapshot, mention);
      for (const imprint of present(passage, quotation)) borne.set(imprint.id, imprint);
      if (sentence) sentences.set(sentence.id, sentence);
      const row = stored.get(mention.id);
      const what = `mention ${mention.id}:`;
      yield* wrongImprints(`${what} stands in`, row?.passages ?? [], [passage]);
      yield* wrongImprints(`${what} quotes`, row?.quotations ?? [], present(quotation));
      yield* wrongImprints(`${what} is said in`, row?.sentences ?? [], present(sentence));
    }
    yield* wrongSentencePairs(reader, [...sentences.values()]);
  }
  yield* wrongPairs(reader, borne);
}

const present = (...imprints: readonly (Imprint | null)[]) => imprints.filter((one) => one !== null);

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

/** Sentences are compared with all that share enough with them, so what is stored must be just what comparing them gives. */
async function* wrongSentencePairs(
  reader: Reader,
  sentences: readonly SentenceImprint[],
): AsyncIterable<string> {
  if (sentences.length === 0) return;
  const own = new Set(sentences.map(({ id }) => id));
  const expected = new Set<string>();
  for (const { fromId, toId } of await sentencePairs(reader, sentences)) {
    if (own.has(fromId)) expected.add(`${fromId} ${toId}`);
    if (own.has(toId)) expected.add(`${toId} ${fromId}`);
  }
  const stored = (await reader.run(imprintPairs, { ids: [...own] })).map(
    ({ id, other }) => `${id} ${other.id}`,
  );
  for (const pair of stored)
    if (!expected.delete(pair)) yield `imprints ${pair}: are one utterance and should not be`;
  for (const pair of expected) yield `imprints ${pair}: should be one utterance and are not`;
}
