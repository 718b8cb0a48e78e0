import {
  areOneUtterance,
  type Imprint,
  imprintPair,
  type SentenceImprint,
} from "../domain/independence/imprint.js";
import type { GraphTransaction } from "../graph/graph.js";
import { imprintCandidates, knownImprints, writeImprints } from "../graph/imprint.commands.js";
import type { PreparedMention } from "./prepare-article.js";
import { sentencePairs, storedSentencePairs } from "./tie-sentences.js";

/** How many imprints that share terms with a new one are compared with it. */
export const IMPRINT_CANDIDATES = 50;

/** What a mention bears. */
type Bearing = Pick<PreparedMention, "passage" | "quotation" | "sentence">;

/**
 * Stores the passages, quotations and sentences that an article's mentions bear, and which of the stored ones each is one
 * utterance with. An imprint is compared once, when it is new, and with its candidates only. Must run under the commit lock.
 */
export async function storeImprints(tx: GraphTransaction, mentions: readonly Bearing[]): Promise<void> {
  const fresh = await newOnes(tx, surroundingsOf(mentions));
  if (fresh.length > 0) {
    const pairs = [...(await storedPairs(tx, fresh)), ...pairsAmong(fresh)];
    await tx.run(writeImprints, { imprints: fresh, pairs });
  }
  const sentences = await newOnes(tx, sentencesOf(mentions));
  if (sentences.length === 0) return;
  await tx.run(writeImprints, { imprints: sentences.map(toRow), pairs: await sentencePairs(tx, sentences) });
}

/**
 * The same for the mentions of several articles, which find each other as they find what was stored before. Gives the sentences that are
 * new; `tieSentences` has to be called with them once the mentions are written.
 */
export async function storeImprintsOfMany(
  tx: GraphTransaction,
  articles: readonly (readonly Bearing[])[],
): Promise<SentenceImprint[]> {
  const fresh = await newOnes(tx, articles.flatMap(surroundingsOf));
  const sentences = await newOnes(tx, articles.flatMap(sentencesOf));
  await tx.run(writeImprints, { imprints: [...fresh, ...sentences.map(toRow)], pairs: [] });
  if (fresh.length === 0) return sentences;
  const freshIds = new Set(fresh.map(({ id }) => id));
  const within = articles.flatMap((mentions) => {
    const own = new Map(surroundingsOf(mentions).flatMap((one) => (one === null ? [] : [[one.id, one]])));
    return pairsAmong([...own.values()].filter(({ id }) => freshIds.has(id)));
  });
  await tx.run(writeImprints, { imprints: [], pairs: [...(await storedPairs(tx, fresh)), ...within] });
  return sentences;
}

/** Writes which stored sentences each of these, whose mentions are written, is a print of. */
export async function tieSentences(
  tx: GraphTransaction,
  sentences: readonly SentenceImprint[],
): Promise<void> {
  if (sentences.length === 0) return;
  await tx.run(writeImprints, { imprints: [], pairs: await storedSentencePairs(tx, sentences) });
}

const surroundingsOf = (mentions: readonly Bearing[]) =>
  mentions.flatMap(({ passage, quotation }) => [passage, quotation]);
const sentencesOf = (mentions: readonly Bearing[]) => mentions.map(({ sentence }) => sentence);
const toRow = ({ id, kind, content, terms }: Imprint) => ({ id, kind, content, terms });

/** Those that are not stored yet, each once. */
async function newOnes<Kind extends Imprint>(
  tx: GraphTransaction,
  imprints: readonly (Kind | null)[],
): Promise<Kind[]> {
  const distinct = [...new Map(imprints.filter((one) => one !== null).map((one) => [one.id, one])).values()];
  const known = new Set(
    (await tx.run(knownImprints, { ids: distinct.map(({ id }) => id) })).map(({ id }) => id),
  );
  return distinct.filter(({ id }) => !known.has(id));
}

/** The stored ones that are one utterance with a fresh one, among its candidates. */
async function storedPairs(tx: GraphTransaction, fresh: readonly Imprint[]) {
  const searches = fresh.map(({ id, terms }) => ({ id, terms })).filter(({ terms }) => terms !== "");
  const rows =
    searches.length === 0 ? [] : await tx.run(imprintCandidates, { searches, limit: IMPRINT_CANDIDATES });
  const byId = new Map(fresh.map((imprint) => [imprint.id, imprint]));
  return rows
    .filter(({ searchId, ...other }) => {
      return searchId !== other.id && areOneUtterance(byId.get(searchId)!, { ...other, terms: "" });
    })
    .map(({ searchId, id }) => imprintPair(searchId, id));
}

function pairsAmong(fresh: readonly Imprint[]) {
  const among = fresh.flatMap((one, index) => fresh.slice(index + 1).map((other) => [one, other] as const));
  return among
    .filter(([one, other]) => areOneUtterance(one, other))
    .map(([one, other]) => imprintPair(one.id, other.id));
}
