import { sameName } from "./name-agreement.js";
import { oncePerStatement } from "./once-per-statement.js";
import type { Statement, Token } from "./statement.js";
import { areNear, areOpposite } from "./word-relations.js";

/** Two words, by position, that say the same or, where `opposite`, the contrary of each other. */
export interface AlignedPair {
  left: number;
  right: number;
  /** 1 for the same word, less for a derived or a near one. */
  likeness: number;
  opposite: boolean;
}

/** Which word of one statement stands for which of the other. */
export interface Alignment {
  pairs: AlignedPair[];
}

const SAME_STEM = 0.9;
const SAME_NAME = 0.9;
const NEAR = 0.7;
const OPPOSITE = 0.65;
/** Of two like words the one at the like place is taken. */
const DISTANCE_COST = 0.05;

/** Aligns the words with content of two statements, each with at most one of the other, likest first. */
export function align(a: Statement, b: Statement): Alignment {
  const candidates: (AlignedPair & { rank: number })[] = [];
  const rights = contentPositions(b);
  for (const left of contentPositions(a)) {
    for (const right of rights) {
      const found = relate(a, b, left, right);
      if (found === null) continue;
      const distance = Math.abs(left / a.tokens.length - right / b.tokens.length);
      candidates.push({ left, right, ...found, rank: found.likeness - DISTANCE_COST * distance });
    }
  }
  candidates.sort((x, y) => y.rank - x.rank || x.left - y.left || x.right - y.right);
  const [usedLeft, usedRight] = [new Set<number>(), new Set<number>()];
  const pairs = candidates.filter(({ left, right }) => {
    if (usedLeft.has(left) || usedRight.has(right)) return false;
    usedLeft.add(left);
    usedRight.add(right);
    return true;
  });
  return { pairs };
}

/** Words that count for likeness: neither function words nor parts of numbers and dates. */
export const contentPositions = oncePerStatement(({ tokens }): readonly number[] =>
  tokens.flatMap((token, at) => (countsForLikeness(token) ? [at] : [])),
);

function countsForLikeness({ weight, detail }: Token): boolean {
  return weight > 0 && (detail === null || detail === "NAME");
}

function relate(
  a: Statement,
  b: Statement,
  left: number,
  right: number,
): { likeness: number; opposite: boolean } | null {
  const [one, other] = [a.tokens[left]!, b.tokens[right]!];
  if (one.lemma === other.lemma) return { likeness: 1, opposite: false };
  if (one.detail === "NAME" && other.detail === "NAME") {
    return inSameName(a, b, left, right) ? { likeness: SAME_NAME, opposite: false } : null;
  }
  if (areOpposite(one.lemma, other.lemma)) return { likeness: OPPOSITE, opposite: true };
  if (one.stem === other.stem && one.stem.length >= 4) return { likeness: SAME_STEM, opposite: false };
  return areNear(one.lemma, other.lemma) ? { likeness: NEAR, opposite: false } : null;
}

function inSameName(a: Statement, b: Statement, left: number, right: number): boolean {
  const one = a.names.find(({ start, end }) => start <= left && left < end);
  const other = b.names.find(({ start, end }) => start <= right && right < end);
  if (one === undefined || other === undefined) return false;
  return (
    !a.tokens.slice(one.start, one.end).some(({ lower }) => lower === b.tokens[right]!.lower) &&
    sameName(one, other)
  );
}
