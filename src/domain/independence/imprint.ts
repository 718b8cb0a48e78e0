import { normalisedSentence, runsOf } from "../derivation/carried-sentence.js";
import {
  areCopies,
  decodeFingerprint,
  encodeFingerprint,
  fingerprintOf,
  sampleOf,
  searchTerms,
} from "../derivation/fingerprint.js";
import { areSameUtterance, trigramsOf } from "../derivation/quotation.js";
import { contentHash, type NodeId } from "../ids.js";

/**
 * What copies of a statement are told by: the passage that it stands in, the words that it quotes, or its own sentence with
 * the whole text around it. Equal ones are one imprint, so that forty copies are compared once.
 */
export interface Imprint {
  id: NodeId;
  kind: "PASSAGE" | "QUOTATION" | "SENTENCE";
  /** An encoded fingerprint, the quoted words, or the words of the sentence. */
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

/** A claim's own sentence as it stands in one text. */
export interface SentenceImprint extends Imprint {
  kind: "SENTENCE";
  passage: Imprint;
  /** The encoded fingerprint of the whole text. */
  body: string;
  /** Its terms, of which one that is copied shares at least one each: runs of its own words, and hashes of the text around. */
  runTerms: string;
  bodyTerms: string;
}

/** The imprint of a claim's own sentence, by which it is known where the paragraphs of a whole article were put in another order. */
export function sentenceImprint(exact: string, passage: Imprint, body: string): SentenceImprint {
  const content = normalisedSentence(exact);
  const runTerms = runsOf(content).map((run) => `r${contentHash(run).slice(0, 12)}`);
  const { identity, shingles } = decodeFingerprint(body);
  // What the sentence itself leaves in the text says nothing of the rest.
  const own = new Set(fingerprintOf(exact).shingles);
  const around = [...sampleOf({ shingles })].filter((hash) => !own.has(hash));
  const bodyTerms = [`w${identity}`, ...around.map((hash) => `b${hash.toString(36)}`)];
  return {
    id: `s${contentHash(`${content}\n${passage.id}\n${body}`).slice(0, 32)}`,
    ...{ kind: "SENTENCE", content, passage, body },
    ...{ runTerms: runTerms.join(" "), bodyTerms: bodyTerms.join(" ") },
    terms: [...runTerms, ...bodyTerms].join(" "),
  };
}

/** Whether two imprints are one utterance by themselves: a copied passage, or the same words quoted. */
export function areOneUtterance(one: Imprint, other: Imprint): boolean {
  if (one.kind !== other.kind || one.kind === "SENTENCE") return false;
  if (one.id === other.id) return true;
  return one.kind === "QUOTATION"
    ? areSameUtterance(one.content, other.content)
    : areCopies(decodeFingerprint(one.content), decodeFingerprint(other.content));
}

/** Whether two whole texts, by their encoded fingerprints, are copies. */
export function areCopiedBodies(one: string, other: string): boolean {
  return areCopies(decodeFingerprint(one), decodeFingerprint(other));
}

/** Two imprints as they are kept: from the smaller id to the greater. */
export function imprintPair(one: NodeId, other: NodeId): { fromId: NodeId; toId: NodeId } {
  return one < other ? { fromId: one, toId: other } : { fromId: other, toId: one };
}
