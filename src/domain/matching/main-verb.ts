import { isVerb, type TaggedToken } from "./parts-of-speech.js";

/** Verbs of saying and thinking: what they introduce is the deed. */
const REPORTING = new Set(
  `say tell add note explain announce claim report state declare confirm reveal disclose believe think suggest show indicate
  find warn insist argue hope expect fear estimate predict acknowledge admit concede know mean learn testify allege charge
  contend write speak comment reply continue point scream describe call refer conclude`.split(/\s+/),
);
/** What opens a clause that is not the main one. */
const SUBORDINATING = new Set(
  `who whom whose which where when while because if unless although though since until whereas whether after before as
  than`.split(/\s+/),
);

/** Where the main clause's verb stands: the last of "is set to be closed". */
export function mainVerb(words: readonly TaggedToken[]): number | null {
  const groups = verbGroups(words);
  const main = groups.findIndex(
    (group, i) => !group.subordinate && !isReducedRelative(words, group, groups[i + 1]),
  );
  const told = groups.slice(Math.max(0, main)).filter(({ subordinate }, i) => i === 0 || !subordinate);
  return (told.find(({ head }) => !isReporting(words[head]!)) ?? told[0])?.head ?? null;
}

/** "Officials believe that the bridge will close": the deed is what is said or thought. */
function isReporting({ lemma, taggedLemma }: TaggedToken): boolean {
  return REPORTING.has(lemma) || REPORTING.has(taggedLemma);
}

interface VerbGroup {
  start: number;
  head: number;
  auxiliary: boolean;
  subordinate: boolean;
}

function verbGroups(words: readonly TaggedToken[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  let opened = false;
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i]!;
    if (SUBORDINATING.has(word.lower) && word.part !== "ADP") opened = true;
    else if (SUBORDINATING.has(word.lower) && startsClause(words, i)) opened = true;
    if (word.lower === "that" && (words[i - 1]?.part === "NOUN" || words[i - 1]?.part === "PROPN"))
      opened = true;
    if (/^[,;:—–]$/.test(word.text)) opened = false;
    if (!isVerb(word) || isNonFinite(words, i)) continue;
    const head = endOfGroup(words, i);
    groups.push({ start: i, head, auxiliary: head > i, subordinate: opened });
    opened = false;
    i = head;
  }
  return groups;
}

/** "after a ferry rammed it", not "after the storm". */
function startsClause(words: readonly TaggedToken[], i: number): boolean {
  const end = words.findIndex(({ kind }, next) => next > i && kind === "MARK");
  return words.slice(i + 1, end < 0 ? words.length : end).some((word) => isVerb(word));
}

function isNonFinite(words: readonly TaggedToken[], i: number): boolean {
  const [before, word] = [words[i - 1], words[i]!];
  if (before?.lower === "to") return true;
  return word.lower.endsWith("ing") && word.lower !== word.lemma && word.part === "VERB";
}

/** The group's last verb: auxiliaries, adverbs and what joins verbs, as in "is set to be closed", do not end it. */
function endOfGroup(words: readonly TaggedToken[], start: number): number {
  let head = start;
  for (let i = start + 1; i < words.length; i += 1) {
    const word = words[i]!;
    if (isVerb(word)) head = i;
    else if (!JOINING_PARTS.has(word.part) && !JOINING_WORDS.has(word.lower)) break;
  }
  return head;
}

const JOINING_PARTS = new Set(["ADV", "PART"]);
const JOINING_WORDS = new Set("not set due likely able unable expected".split(" "));

/** "The man accused of theft was jailed": a bare participle before a verb that no "and" or comma parts from it. */
function isReducedRelative(
  words: readonly TaggedToken[],
  group: VerbGroup,
  next: VerbGroup | undefined,
): boolean {
  if (group.auxiliary || next === undefined || next.subordinate) return false;
  const { lower } = words[group.head]!;
  if (!/(?:ed|en|wn|ht|t|d)$/.test(lower)) return false;
  const between = words.slice(group.head + 1, next.start);
  return (
    between[0]?.part === "ADP" &&
    !between.some(({ lower: word, kind }) => kind === "MARK" || /^(?:and|but|or|that)$/.test(word))
  );
}
