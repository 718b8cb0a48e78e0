import {
  areCopies,
  decodeFingerprint,
  encodeFingerprint,
  fingerprintOf,
  searchTerms,
} from "../derivation/fingerprint.js";
import { areSameUtterance, trigramsOf } from "../derivation/quotation.js";
import { contentHash, type NodeId } from "../ids.js";

/**
 * What copies of a statement are told by: the passage that it stands in, or the words that it quotes. Equal passages are one
 * imprint, so that forty copies are compared once.
 */
export interface Imprint {
  id: NodeId;
  kind: "PASSAGE" | "QUOTATION";
  /** An encoded fingerprint, or the quoted words. */
  content: string;
  /** By which its likes find each other in a full-text index; empty where only an equal one is a copy. */
  terms: string;
}

/** The imprint of a passage; see `passageAround`. */
export function passageImprint(passage: string): Imprint {
  const fingerprint = fingerprintOf(passage);
  return {
    id: `p${fingerprint.identity}`,
    kind: "PASSAGE",
    content: encodeFingerprint(fingerprint),
    terms: searchTerms(fingerprint),
  };
}

/** The imprint of quoted words; see `quotationOf`. */
export function quotationImprint(words: string): Imprint {
  const terms = [...trigramsOf(words)].map((trigram) => `q${contentHash(trigram).slice(0, 12)}`);
  return {
    id: `q${contentHash(words).slice(0, 32)}`,
    kind: "QUOTATION",
    content: words,
    terms: terms.join(" "),
  };
}

/** Whether two imprints are one utterance: a copied passage, or the same words quoted. */
export function areOneUtterance(one: Imprint, other: Imprint): boolean {
  if (one.kind !== other.kind) return false;
  if (one.id === other.id) return true;
  return one.kind === "QUOTATION"
    ? areSameUtterance(one.content, other.content)
    : areCopies(decodeFingerprint(one.content), decodeFingerprint(other.content));
}
