import { areSameSentence } from "../domain/derivation/carried-sentence.js";
import {
  areCopiedBodies,
  areOneUtterance,
  imprintPair,
  type SentenceImprint,
} from "../domain/independence/imprint.js";
import type { GraphTransaction } from "../graph/graph.js";
import { sentenceCandidates, textsOfSentences } from "../graph/imprint.commands.js";

/** Which sentences each new one of an article is a print of: stored ones, and others of its own. */
export async function sentencePairs(tx: Pick<GraphTransaction, "run">, fresh: readonly SentenceImprint[]) {
  const stored = await storedSentencePairs(tx, fresh);
  return [...stored, ...pairsWithin(fresh).map(([one, other]) => imprintPair(one.id, other.id))];
}

/**
 * Which stored sentences each of these is a print of: the same sentence, in texts that are copies as wholes.
 * What the passages tie already needs no second tie, so that the many copies of one passage do not each lead to each. All
 * that share a run of words and anything of the text around are compared: a limit would let the order of arrival decide.
 */
export async function storedSentencePairs(
  tx: Pick<GraphTransaction, "run">,
  fresh: readonly SentenceImprint[],
) {
  const searches = fresh.map(({ id, passage, runTerms, bodyTerms }) => ({
    ...{ id, passage: passage.id, runTerms, bodyTerms },
  }));
  const byId = new Map(fresh.map((sentence) => [sentence.id, sentence]));
  const alike = (await tx.run(sentenceCandidates, { searches })).filter(({ searchId, content }) =>
    areSameSentence(byId.get(searchId)!.content, content),
  );
  const texts = await tx.run(textsOfSentences, { ids: [...new Set(alike.map(({ id }) => id))] });
  const bodyOf = new Map(texts.map(({ id, shingles }) => [id, shingles]));
  const areCopied = comparingOnce();
  return alike
    .filter(({ searchId, id }) => areCopied(byId.get(searchId)!.body, bodyOf.get(id)))
    .map(({ searchId, id }) => imprintPair(searchId, id));
}

/** Those that the article itself says twice. */
function pairsWithin(fresh: readonly SentenceImprint[]): [SentenceImprint, SentenceImprint][] {
  const pairs = fresh.flatMap((one, index) =>
    fresh.slice(index + 1).map((other): [SentenceImprint, SentenceImprint] => [one, other]),
  );
  return pairs.filter(
    ([one, other]) =>
      areSameSentence(one.content, other.content) && !areOneUtterance(one.passage, other.passage),
  );
}

/** Compares two texts once, however many sentences they have in common. */
function comparingOnce() {
  const known = new Map<string, boolean>();
  return (own: string, other: string | undefined): boolean => {
    if (other === undefined) return false;
    const pair = `${own} ${other}`;
    const found = known.get(pair) ?? areCopiedBodies(own, other);
    known.set(pair, found);
    return found;
  };
}
