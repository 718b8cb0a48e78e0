/** Between sentences: after a closing mark, before what can open one. Initials and titles end none. */
const BOUNDARY =
  /(?<=[.!?]["”’)\]]{0,2})(?<!\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Prof|Gov|Sen|Rep|Gen|Lt|Col|Sgt|Jr|Sr|No|vs|etc|e\.g|i\.e)\.)\s+(?=["“‘([]?[\p{Lu}\p{N}])|\n+/u;
/** A passage is a stretch around a statement; what runs on for longer is no prose, and each pair of words costs time. */
const LONGEST_SENTENCE = 1_000;
const MOST_SENTENCES = 40;

/** Cuts a passage into its sentences, in order; what is too long to be one is cut off. */
export function sentencesOfPassage(passage: string): string[] {
  return passage
    .split(BOUNDARY)
    .map((sentence) => sentence.trim().slice(0, LONGEST_SENTENCE))
    .filter((sentence) => sentence !== "")
    .slice(0, MOST_SENTENCES);
}
