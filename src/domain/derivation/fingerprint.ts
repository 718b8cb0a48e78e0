import { contentHash } from "../ids.js";
import { comparableWords } from "../language/unspaced-scripts.js";

/**
 * What copies are recognised by. Measured on the 90 longest BASIL articles: one word in twenty changed leaves a
 * containment of .75 to .77; two outlets' own reports of one event share at most .35, without quotes .17.
 */
export interface Fingerprint {
  /** Hash of the whole normalised text, quoted speech included. */
  identity: string;
  /** Sorted distinct 32-bit hashes of the runs of five words of the normalised text without quoted speech. */
  shingles: Uint32Array;
}

const SHINGLE_WORDS = 5;
/** With fewer shingles than this, containment says little and only identical texts are copies. */
const ENOUGH_SHINGLES = 40;
const COPY_CONTAINMENT = 0.6;
const QUOTED_SPEECH =
  /“[^“”]{0,2000}”|"[^"\n]{0,2000}"|„[^„“”]{0,2000}[“”]|«[^«»]{0,2000}»|「[^「」]{0,2000}」|『[^『』]{0,2000}』/gu;

/** Far longer than any article; what follows tells no copies apart that this does not. */
const MOST_CHARACTERS = 200_000;

/** Reads what a copy of `text` would share with it. */
export function fingerprintOf(whole: string): Fingerprint {
  const text = whole.slice(0, MOST_CHARACTERS);
  const rest = whole.slice(MOST_CHARACTERS);
  const words = comparableWords(text);
  return {
    identity: contentHash(`${words.join(" ")}${rest}`).slice(0, 32),
    shingles: shinglesOf(comparableWords(text.replace(QUOTED_SPEECH, " "))),
  };
}

/** How much of the shorter text stands in the longer, 0 to 1. */
export function containment(one: Fingerprint, other: Fingerprint): number {
  if (one.identity === other.identity) return 1;
  const shorter = Math.min(one.shingles.length, other.shingles.length);
  return shorter === 0 ? 0 : countShared(one.shingles, other.shingles) / shorter;
}

/** Whether one text is a copy or near copy of the other; headlines are no part of either. */
export function areCopies(one: Fingerprint, other: Fingerprint): boolean {
  if (one.identity === other.identity) return true;
  if (Math.min(one.shingles.length, other.shingles.length) < ENOUGH_SHINGLES) return false;
  return containment(one, other) >= COPY_CONTAINMENT;
}

/** The fingerprint as one line of text, for storing. */
export function encodeFingerprint({ identity, shingles }: Fingerprint): string {
  const bytes = Buffer.from(shingles.buffer, shingles.byteOffset, shingles.byteLength);
  return `${identity}:${bytes.toString("base64")}`;
}

export function decodeFingerprint(encoded: string): Fingerprint {
  const [identity = "", shingles = ""] = encoded.split(":");
  const bytes = Buffer.from(shingles, "base64");
  const aligned = new Uint8Array(bytes);
  return { identity, shingles: new Uint32Array(aligned.buffer) };
}

/** Sampling keeps one shingle in eight: a copy by containment of 150 words shares some with near certainty. */
const SAMPLING = 8;
const MOST_TERMS = 400;

/** The few hashes by which copies find each other in the full-text index, as terms parted by spaces. */
export function searchTerms(fingerprint: Fingerprint): string {
  const chosen = sampleOf(fingerprint);
  return [`t${fingerprint.identity}`, ...Array.from(chosen, (hash) => `s${hash.toString(36)}`)].join(" ");
}

/**
 * A sample of a text's hashes. They are chosen by value, so that a text and a part of it choose alike; a long text chooses
 * every second, fourth … of them.
 */
export function sampleOf({ shingles }: Pick<Fingerprint, "shingles">): Uint32Array {
  let modulus = SAMPLING;
  let chosen = shingles.filter((hash) => hash % modulus === 0);
  while (chosen.length > MOST_TERMS) {
    modulus *= 2;
    chosen = chosen.filter((hash) => hash % modulus === 0);
  }
  return chosen;
}

function shinglesOf(words: string[]): Uint32Array {
  const hashes = new Set<number>();
  for (let start = 0; start + SHINGLE_WORDS <= words.length; start++)
    hashes.add(hash32(words.slice(start, start + SHINGLE_WORDS).join(" ")));
  return Uint32Array.from(hashes).sort();
}

/** FNV-1a with a final mix (murmur3's), so that sampling by remainder is even. */
function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function countShared(one: Uint32Array, other: Uint32Array): number {
  let shared = 0;
  let index = 0;
  for (const hash of one) {
    while (index < other.length && other[index]! < hash) index++;
    if (other[index] === hash) shared++;
  }
  return shared;
}
