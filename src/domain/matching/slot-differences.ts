import type { Mismatch } from "../comparison.js";
import type { Alignment } from "./alignment.js";
import { datesConflict } from "./date-agreement.js";
import { sameName } from "./name-agreement.js";
import { initialsOf, tellingWords } from "./names.js";
import { figuresAgree } from "./number-agreement.js";
import { isShort, isThing, replacesWords } from "./short-statements.js";
import type { Slot } from "./slots.js";
import type { Cue, Name, Statement, Token } from "./statement.js";
import { areNear, areOpposite } from "./word-relations.js";

/**
 * What one statement has in the very place where the other has something else: a name for a name, a figure for a figure, a
 * word for its opposite. It sees what comparing whole statements cannot, as when the other name occurs elsewhere as well.
 */
export function slotDifferences(a: Statement, b: Statement, alignment: Alignment, slots: Slot[]): Mismatch[] {
  const short = isShort(a, b);
  return slots.flatMap((slot) => {
    const thing = short && isThing(a, slot.left) && isThing(b, slot.right);
    const found: [Mismatch, boolean][] = [
      ["NUMBER", eachDiffers(a.quantities, b.quantities, slot, figuresAgree)],
      [
        "DATE",
        eachDiffers(a.dates, b.dates, slot, (one, other) => !datesConflict(one, other)) ||
          breaksDate(a, b, slot),
      ],
      ["ENTITY", namesDiffer(a, b, slot) || (thing && replacesWords(a, b, alignment, slot))],
      ["POLARITY", haveOpposites(a, b, slot)],
      ["SCOPE", cuesDiffer(a, b, slot, "modals") || cuesDiffer(a, b, slot, "quantifiers")],
    ];
    return found.flatMap(([mismatch, differs]) => (differs ? [mismatch] : []));
  });
}

/** Longer stretches say how real or how many in too many other ways. */
const LONGEST_FOR_CUES = 2;
const PLAIN_WORDS = {
  modals: new Set("is are was were has have had does did".split(" ")),
  quantifiers: new Set("the a an these those".split(" ")),
};

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

/** "Oct. 1" against "Norvik 1": of a date on one side, a part stands where the other has a name. */
function breaksDate(a: Statement, b: Statement, { left, right }: Slot): boolean {
  const isPart = ({ dates }: Statement, part: Part) =>
    dates.some(
      ({ start, end }) => start <= part.start && end >= part.end && end - start > part.end - part.start,
    );
  return (
    (isPart(a, left) && nameWithin(b, right) !== null) || (isPart(b, right) && nameWithin(a, left) !== null)
  );
}

/** Only the words within the slot: of "Kingdom of Norway" the slot may hold "Norway" alone. Mere changes of place are left to the roles. */
function namesDiffer(a: Statement, b: Statement, slot: Slot): boolean {
  const [left, right] = [nameWithin(a, slot.left), nameWithin(b, slot.right)];
  if (openingsDiffer(a, b, slot)) return true;
  if (left === null || right === null || sameName(left, right)) return false;
  return !b.names.some((name) => sameName(name, left)) || !a.names.some((name) => sameName(name, right));
}

/** "Apple was founded" and "Google was founded": at the head of a sentence an ordinary word may be a name. */
function openingsDiffer(a: Statement, b: Statement, { left, right }: Slot): boolean {
  if (left.end - left.start !== 1 || right.end - right.start !== 1) return false;
  const [one, other] = [a.tokens[left.start]!, b.tokens[right.start]!];
  const mayBeName = ({ opening, capital, weight, lower }: Token) =>
    opening && capital && weight > 0 && !/(?:s|ing|ed|ly)$/.test(lower);
  return mayBeName(one) && mayBeName(other) && one.stem !== other.stem && !areNear(one.lemma, other.lemma);
}

function nameWithin({ tokens }: Statement, part: Part): Name | null {
  const named = tokens.slice(part.start, part.end).filter(({ detail }) => detail === "NAME");
  const words = tellingWords(named);
  return words.length > 0 ? { words, initials: initialsOf(named), ...part } : null;
}

/** "rejected" against "did not approve" is no contrary: the negation in the slot answers the opposite. */
function haveOpposites(a: Statement, b: Statement, slot: Slot): boolean {
  const negates = ({ negations }: Statement, { start, end }: Part) =>
    negations.some(({ at }) => at >= start && at < end);
  if (negates(a, slot.left) !== negates(b, slot.right)) return false;
  const right = b.tokens.slice(slot.right.start, slot.right.end);
  return a.tokens
    .slice(slot.left.start, slot.left.end)
    .some((one) => right.some((other) => areOpposite(one.lemma, other.lemma)));
}

/** "will" for "may", "all" for "some"; where one side has no such word, it must have a plain verb or article for it. */
function cuesDiffer(a: Statement, b: Statement, slot: Slot, kind: "modals" | "quantifiers"): boolean {
  if (Math.max(lengthOf(slot.left), lengthOf(slot.right)) > LONGEST_FOR_CUES) return false;
  const [left, right] = [cuesWithin(a[kind], slot.left), cuesWithin(b[kind], slot.right)];
  if (left === right) return false;
  if (left !== "" && right !== "") return true;
  const bare =
    left === ""
      ? a.tokens.slice(slot.left.start, slot.left.end)
      : b.tokens.slice(slot.right.start, slot.right.end);
  return bare.some(({ lower }) => PLAIN_WORDS[kind].has(lower));
}

function cuesWithin(cues: Cue[], { start, end }: Part): string {
  const within = cues.filter(({ at }) => at >= start && at < end);
  return within
    .map(({ value }) => value)
    .sort()
    .join();
}

function lengthOf({ start, end }: Part): number {
  return end - start;
}

function touches({ start, end }: Part, other: Part): boolean {
  return start < other.end && end > other.start;
}
