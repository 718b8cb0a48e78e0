import { areSameUtterance, wordsOf } from "./quotation.js";

/** What two prints of one sentence share although a word in twenty was changed; two sentences of one event seldom do. */
const RUN_WORDS = 5;
/** Enough to tell one sentence from another; a span without an end is no sentence. */
const MOST_WORDS = 60;

/** A sentence as it is compared with others: its words, whatever the quotation marks, dashes and white space. */
export function normalisedSentence(exact: string): string {
  return wordsOf(exact).slice(0, MOST_WORDS).join(" ");
}

/** The runs of five words of a normalised sentence; a shorter one is one run. */
export function runsOf(sentence: string): string[] {
  const words = sentence.split(" ");
  if (words.length <= RUN_WORDS) return [sentence];
  const runs = words.slice(RUN_WORDS - 1).map((_, index) => words.slice(index, index + RUN_WORDS).join(" "));
  return [...new Set(runs)];
}

/** Whether two normalised sentences are prints of one: they share a run of words, and most of the shorter's words in their order. */
export function areSameSentence(one: string, other: string): boolean {
  if (one === other) return true;
  const runs = new Set(runsOf(one));
  return runsOf(other).some((run) => runs.has(run)) && areSameUtterance(one, other);
}
