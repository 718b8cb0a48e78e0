import { oncePerStatement } from "./once-per-statement.js";
import type { Statement } from "./statement.js";

/** A place where two statements run alike before and after, and differ within; positions of tokens, `end` exclusive. */
export interface Slot {
  left: { start: number; end: number };
  right: { start: number; end: number };
}

/** Longer stretches are no longer one thing put for another. */
const LONGEST = 6;
/** So many words in all must run alike on the two sides of a slot, the ends of the statement counting as one. */
const LEAST_CONTEXT = 3;

/** Finds the places where something stands for something else in otherwise equal wording. */
export function replacedSlots(a: Statement, b: Statement): Slot[] {
  const [{ positions: left }, { positions: right }] = [readable(a), readable(b)];
  const equal = longestCommon(readable(a).lemmas, readable(b).lemmas);
  const edges = [{ i: -1, j: -1 }, ...equal, { i: left.length, j: right.length }];
  return edges.slice(1).flatMap((next, k) => {
    const before = edges[k]!;
    const [lengthA, lengthB] = [next.i - before.i - 1, next.j - before.j - 1];
    if (lengthA === 0 || lengthB === 0 || lengthA > LONGEST || lengthB > LONGEST) return [];
    if (runLength(edges, k, -1) + runLength(edges, k + 1, 1) < LEAST_CONTEXT) return [];
    return [{ left: span(left, before.i, lengthA), right: span(right, before.j, lengthB) }];
  });
}

interface Edge {
  i: number;
  j: number;
}

interface Readable {
  positions: readonly number[];
  lemmas: readonly string[];
}

const readable = oncePerStatement(({ tokens }): Readable => {
  const positions = tokens.flatMap(({ kind, text }, at) =>
    kind !== "MARK" || /[$£€¥%]/.test(text) ? [at] : [],
  );
  return { positions, lemmas: positions.map((at) => tokens[at]!.lemma) };
});

function span(positions: readonly number[], before: number, length: number): { start: number; end: number } {
  return { start: positions[before + 1]!, end: positions[before + length]! + 1 };
}

/** How many words in a row are equal from `edges[k]` on in one direction. */
function runLength(edges: Edge[], k: number, step: 1 | -1): number {
  let length = 1;
  for (let at = k; ; at += step) {
    const [here, next] = [edges[at]!, edges[at + step]];
    if (next === undefined || next.i !== here.i + step || next.j !== here.j + step) return length;
    length += 1;
  }
}

/** The longest common subsequence, as pairs of positions. */
function longestCommon(a: readonly string[], b: readonly string[]): Edge[] {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const down = lengths[(i + 1) * width + j]!;
      const along = lengths[i * width + j + 1]!;
      lengths[i * width + j] = a[i] === b[j] ? lengths[(i + 1) * width + j + 1]! + 1 : Math.max(down, along);
    }
  }
  const common: Edge[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) common.push({ i: i++, j: j++ });
    else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i += 1;
    else j += 1;
  }
  return common;
}
