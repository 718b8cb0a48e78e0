import { contentHash } from "../../src/domain/ids.js";
import { mix } from "./chances.js";

const DIMENSIONS = 384;
/** Wordings about one thing have a cosine of about .9. */
const OWN_SHARE = 0.33;

/** The vector that stands for a wording where none is embedded: near those of other wordings about the same thing. */
export function madeUpVector(thing: string, wording: string): number[] {
  const [shared, own] = [saltOf(thing), saltOf(wording)];
  const vector = new Array<number>(DIMENSIONS);
  let length = 0;
  for (let at = 0; at < DIMENSIONS; at++) {
    const value = evenly(shared, at) + OWN_SHARE * evenly(own, at);
    length += value * value;
    vector[at] = value;
  }
  const scale = 1 / Math.sqrt(length);
  for (let at = 0; at < DIMENSIONS; at++) vector[at] = Math.fround(vector[at]! * scale);
  return vector;
}

const evenly = (salt: number, at: number) => mix(salt ^ Math.imul(at + 1, 0x9e3779b1)) / 2 ** 31 - 1;

const saltOf = (text: string) => Number.parseInt(contentHash(text).slice(0, 8), 16);
