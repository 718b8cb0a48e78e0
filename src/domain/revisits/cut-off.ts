import { isRetracted } from "./retraction.js";

/** A page that shows less than this share of what it showed is not taken for a correction: what is missing may be behind a wall. */
const LEAST_LENGTH = 0.6;
/** A shorter page that has hardly anything of the former text is another page at its address: maintenance, a wall, a notice of cookies. */
const LEAST_KEPT = 0.2;
const RUN = 5;

/** What of an article is compared. */
interface Shown {
  title: string;
  text: string;
}

/**
 * Whether a page cannot be taken for the article as it stands now: it is much shorter, or it is shorter and says hardly
 * anything of what the article said. One that says of itself that it is retracted is taken at its word.
 */
export function isCutOff(earlier: Shown, now: Shown): boolean {
  if (isRetracted(now)) return false;
  const [before, after] = [wordsOf(earlier.text), wordsOf(now.text)];
  if (after.length < before.length * LEAST_LENGTH) return true;
  return after.length < before.length && keptShare(before, after) < LEAST_KEPT;
}

/** Which share of the runs of words of the one text the other has. */
function keptShare(before: readonly string[], after: readonly string[]): number {
  const [own, others] = [runsOf(before), new Set(runsOf(after))];
  return own.length === 0 ? 1 : own.filter((run) => others.has(run)).length / own.length;
}

const runsOf = (words: readonly string[]) =>
  words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(" "));

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
