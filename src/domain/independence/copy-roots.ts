import { groupBy } from "../group-by.js";
import { areSameUtterance, trigramsOf } from "../derivation/quotation.js";
import { areCopies, type Fingerprint } from "../derivation/fingerprint.js";
import type { Instant } from "../instant.js";

/** What copies are told by and put in order by. */
export interface Copyable {
  mentionId: string;
  articleId: string;
  effectiveAt: Instant;
  passage: Fingerprint;
  /** The quoted words; null where it quotes none. See `quotationOf`. */
  quotation: string | null;
}

/** By date, ties by article and mention: the order in which things were said, whatever order they came in. */
function bySaying(one: Copyable, other: Copyable): number {
  return (
    compareText(one.effectiveAt, other.effectiveAt) ||
    compareText(one.articleId, other.articleId) ||
    compareText(one.mentionId, other.mentionId)
  );
}

/**
 * Follows each mention's passage to its root: the earliest that it is a copy of or quotes the same words as, and so on
 * from there. Gives the members of each root, in the order of saying; a passage that copies nothing is a root of its own.
 */
export function copyFamilies<Mention extends Copyable>(mentions: readonly Mention[]): Mention[][] {
  const ordered = [...mentions].sort(bySaying);
  const seen = new PassageIndex<Mention>();
  const rootOf = new Map<Mention, Mention>();
  for (const mention of ordered) {
    const original = seen.earliestCopied(mention);
    rootOf.set(mention, original ? rootOf.get(original)! : mention);
    seen.add(mention);
  }
  return [...groupBy(ordered, (mention) => rootOf.get(mention)!).values()];
}

/** Whether two mentions are one utterance: a copied passage, or the same words quoted. */
function isCopyOf(mention: Copyable, other: Copyable): boolean {
  return quoteTheSame(mention, other) || areCopies(mention.passage, other.passage);
}

export function quoteTheSame(mention: Copyable, other: Copyable): boolean {
  return (
    mention.quotation !== null &&
    other.quotation !== null &&
    areSameUtterance(mention.quotation, other.quotation)
  );
}

/** Finds earlier passages by the hashes they share, so that many mentions of one claim are not compared each with each. */
class PassageIndex<Mention extends Copyable> {
  private readonly byIdentity = new Map<string, Mention[]>();
  private readonly byTrigram = new Map<string, Mention[]>();
  private readonly byShingle = new Map<number, Mention[]>();

  add(mention: Mention): void {
    const { identity, shingles } = mention.passage;
    for (const trigram of trigramsOf(mention.quotation ?? "")) push(this.byTrigram, trigram, mention);
    const twins = this.byIdentity.get(identity);
    push(this.byIdentity, identity, mention);
    // An identical passage adds nothing that could be found: its twin stands earlier.
    if (twins) return;
    for (const hash of shingles) push(this.byShingle, hash, mention);
  }

  earliestCopied(mention: Mention): Mention | undefined {
    const candidates = new Set(this.byIdentity.get(mention.passage.identity));
    for (const hash of mention.passage.shingles)
      for (const other of this.byShingle.get(hash) ?? []) candidates.add(other);
    for (const trigram of trigramsOf(mention.quotation ?? ""))
      for (const other of this.byTrigram.get(trigram) ?? []) candidates.add(other);
    return [...candidates].sort(bySaying).find((other) => isCopyOf(mention, other));
  }
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
