/** A word with the space after it, and whether it is a figure, a date or a name: what another word in its place would change. */
export interface Word {
  text: string;
  isDetail: boolean;
}

/** A word with what belongs to it ("118", "50,000", "Port-Ellery’s", "6.2%"), or a sign. */
const WORDS = /(?:[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*%?|[^\s\p{L}\p{N}])\s*/gu;

const DAYS = "monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow";
const MONTHS = "january february march april may june july august september october november december";
const NUMBERS =
  "no not none one two three four five six seven eight nine ten eleven twelve dozen twenty thirty forty fifty hundred " +
  "hundreds thousand thousands million billion half third quarter";
const FACTUAL = new Set(`${DAYS} ${MONTHS} ${NUMBERS}`.split(" "));

export function wordsOf(text: string): Word[] {
  const found = text.match(WORDS) ?? [];
  return found.map((word, at) => ({ text: word, isDetail: isDetail(word.trim(), found[at - 1]) }));
}

/** A capital says nothing at the beginning of a sentence. */
function isDetail(word: string, before: string | undefined): boolean {
  const beginsSentence = before === undefined || /^[.!?:“"‘]/u.test(before);
  return /\p{N}/u.test(word) || FACTUAL.has(word.toLowerCase()) || (!beginsSentence && /^\p{Lu}/u.test(word));
}
