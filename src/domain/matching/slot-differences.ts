import type { Mismatch } from "../comparison.js";
import { datesConflict } from "./date-agreement.js";
import { sameName } from "./name-agreement.js";
import { figuresAgree } from "./number-agreement.js";
import { replacedSlots, type Slot } from "./slots.js";
import type { Cue, Name, Statement } from "./statement.js";
import { areOpposite } from "./word-relations.js";

/**
 * What one statement has in the very place where the other has something else: a name for a name, a figure for a figure, a
 * word for its opposite. It sees what comparing whole statements cannot, as when the other name occurs elsewhere as well.
 */
export function slotDifferences(a: Statement, b: Statement): Mismatch[] {
  return replacedSlots(a, b).flatMap((slot) => {
    const found: [Mismatch, boolean][] = [
      ["NUMBER", eachDiffers(a.quantities, b.quantities, slot, figuresAgree)],
      ["DATE", eachDiffers(a.dates, b.dates, slot, (one, other) => !datesConflict(one, other))],
      ["ENTITY", namesDiffer(a, b, slot)],
      ["POLARITY", haveOpposites(a, b, slot)],
      ["SCOPE", cuesDiffer(a.modals, b.modals, slot) || cuesDiffer(a.quantifiers, b.quantifiers, slot)],
    ];
    return found.flatMap(([mismatch, differs]) => (differs ? [mismatch] : []));
  });
}

interface Part {
  start: number;
  end: number;
}

/** Both have parts of this kind in the slot, and none of them agree. */
function eachDiffers<T extends Part>(
  a: T[],
  b: T[],
  slot: Slot,
  agree: (one: T, other: T) => boolean,
): boolean {
  const [left, right] = [
    a.filter((part) => touches(part, slot.left)),
    b.filter((part) => touches(part, slot.right)),
  ];
  return left.length > 0 && right.length > 0 && !left.some((one) => right.some((other) => agree(one, other)));
}

/** Only the words within the slot: of "Kingdom of Norway" the slot may hold "Norway" alone. */
function namesDiffer(a: Statement, b: Statement, slot: Slot): boolean {
  const [left, right] = [wordsWithin(a, slot.left), wordsWithin(b, slot.right)];
  return left !== null && right !== null && !sameName(left, right);
}

function wordsWithin({ tokens, names }: Statement, part: Part): Name | null {
  const words = tokens
    .slice(part.start, part.end)
    .filter(({ detail, kind, weight }) => detail === "NAME" && kind === "WORD" && weight > 0)
    .map(({ lower }) => lower);
  return words.length > 0 && names.some((name) => touches(name, part)) ? { words, ...part } : null;
}

function haveOpposites(a: Statement, b: Statement, slot: Slot): boolean {
  const right = b.tokens.slice(slot.right.start, slot.right.end);
  return a.tokens
    .slice(slot.left.start, slot.left.end)
    .some((one) => right.some((other) => areOpposite(one.lemma, other.lemma)));
}

function cuesDiffer(a: Cue[], b: Cue[], slot: Slot): boolean {
  const values = (cues: Cue[], { start, end }: Part) =>
    cues
      .filter(({ at }) => at >= start && at < end)
      .map(({ value }) => value)
      .sort()
      .join();
  return values(a, slot.left) !== values(b, slot.right);
}

function touches({ start, end }: Part, other: Part): boolean {
  return start < other.end && end > other.start;
}
