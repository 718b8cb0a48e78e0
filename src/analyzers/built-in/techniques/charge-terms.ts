import type { TechniqueSlug } from "../../../domain/techniques.js";
import { CHARGED_TECHNIQUES } from "./charged-techniques.js";
import { type ChargedPhrase, chargedPhrases, type ChargeKind } from "./charged-words.js";
import { overlaps, type Range, type ReadSentence, type Word } from "./read-sentence.js";

/** A sentence with what the lexicon and the rules see in it. */
export interface ChargedSentence {
  read: ReadSentence;
  phrases: readonly ChargedPhrase[];
  /** What the rules of a technique found, by technique. */
  ruled: ReadonlyMap<TechniqueSlug, readonly Range[]>;
}

/** How often a base form stands in the whole article: what comes again and again is what the article is about. */
export type WordCounts = ReadonlyMap<string, number>;

/** How much a phrase adds to the charge of its sentence: nothing, where it is mostly plain. */
const pointsOf = (grade: number) => Math.max(0, grade - 1) / 4;
const CHARGE_STEPS = [0.5, 1.5, 3] as const;
const COUNT_STEPS = [2, 3, 6] as const;

export function chargedSentence(
  read: ReadSentence,
  ruled: ReadonlyMap<TechniqueSlug, readonly Range[]>,
): ChargedSentence {
  return { read, phrases: chargedPhrases(read.words), ruled };
}

/**
 * The terms of each charged word, by which its weight is known; null for words without charge. What a word is called counts for
 * nothing: only its kind and grade, those of its neighbours, parts of speech, shape and place, so that what was learned
 * from some words holds for all.
 */
export function chargeTerms(sentence: ChargedSentence, counts: WordCounts): (string[] | null)[] {
  const { read, phrases, ruled } = sentence;
  const marks = read.words.map((): Set<string> => new Set());
  const points = read.words.map(() => 0);
  for (const { kind, grade, from, to } of phrases) {
    for (let at = from; at < to; at += 1) {
      marks[at]?.add(markOf(kind, grade, to - from));
      points[at] = Math.max(points[at] ?? 0, pointsOf(grade));
    }
  }
  const total = chargeOf(phrases);
  const about = ofSentence(read, ruled);
  return read.words.map((word, at) => {
    const rules = rulesAt(ruled, word);
    // What their rules find is charged whether or not the lexicon has it.
    if (marks[at]?.size === 0 && !CHARGED_TECHNIQUES.some((technique) => rules.includes(inside(technique))))
      return null;
    const others = stepOf(total - (points[at] ?? 0), CHARGE_STEPS);
    return [
      ...about,
      ...rules,
      ...ofWord(read.words, at),
      ...ofCharge(marks, at, others),
      ...ofTopic(marks[at], word, counts),
    ];
  });
}

/** The sum of the charge of the phrases that begin at each word, the strongest of each. */
function chargeOf(phrases: readonly ChargedPhrase[]): number {
  const byStart = new Map<number, number>();
  for (const { from, grade } of phrases) byStart.set(from, Math.max(byStart.get(from) ?? 0, pointsOf(grade)));
  return [...byStart.values()].reduce((sum, each) => sum + each, 0);
}

function markOf(kind: ChargeKind, grade: number, length: number): string {
  return `${kind} ${grade}${length > 1 ? " long" : ""}`;
}

const inside = (technique: TechniqueSlug) => `in ${technique}`;

function ofSentence({ isQuestion, text }: ReadSentence, ruled: ChargedSentence["ruled"]): string[] {
  const terms = [...ruled]
    .filter(([, ranges]) => ranges.length > 0)
    .map(([technique]) => `with ${technique}`);
  if (isQuestion) terms.push("question");
  if (/!["')\]]*\s*$/.test(text)) terms.push("exclamation");
  return terms;
}

function rulesAt(ruled: ChargedSentence["ruled"], word: Word): string[] {
  return [...ruled]
    .filter(([, ranges]) => ranges.some((range) => overlaps(range, word)))
    .map(([technique]) => inside(technique));
}

function ofWord(words: readonly Word[], at: number): string[] {
  const word = words[at]!;
  const [before, after] = [words[at - 1]?.pos ?? "^", words[at + 1]?.pos ?? "$"];
  const terms = [word.pos, `${before} ${word.pos} _`, `_ ${word.pos} ${after}`];
  if (at > 0 && /^\p{Lu}/u.test(word.text)) terms.push("capital");
  if (/^\p{Lu}{3,}$/u.test(word.text)) terms.push("capitals");
  if (word.text.includes("-")) terms.push("hyphen");
  return terms;
}

function ofCharge(marks: readonly ReadonlySet<string>[], at: number, others: number): string[] {
  const own = [...(marks[at] ?? [])];
  return [
    `others ${others}`,
    ...own.flatMap((mark) => [mark, `${mark}, others ${others}`]),
    ...[...(marks[at - 1] ?? [])].map((mark) => `after ${mark}`),
    ...[...(marks[at + 1] ?? [])].map((mark) => `before ${mark}`),
  ];
}

function ofTopic(marks: ReadonlySet<string> | undefined, { lemma }: Word, counts: WordCounts): string[] {
  const times = stepOf(counts.get(lemma) ?? 1, COUNT_STEPS);
  return [`times ${times}`, ...[...(marks ?? [])].map((mark) => `${mark}, times ${times}`)];
}

function stepOf(value: number, steps: readonly number[]): number {
  return steps.filter((step) => value >= step).length;
}
