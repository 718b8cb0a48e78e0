import { mainVerb } from "./main-verb.js";
import { oncePerStatement } from "./once-per-statement.js";
import { isVerb, tagParts, type TaggedToken } from "./parts-of-speech.js";

/** The main predicate, saying frames left out. */
export interface Predicate {
  /** Where its verb stands. */
  at: number;
  /** Dictionary forms that name the deed, each by itself: "put_off" and "put", "decision" of "made a decision". */
  words: string[];
}

/** `at` is its position in the whole statement. */
type Word = TaggedToken & { at: number };

/** Verbs that say nothing by themselves: the noun after them, or what follows "be", is the deed. */
const SUPPORTING = new Set(
  `make take give have hold do get offer issue stage file conduct reach put launch carry_out bring place deliver
  provide receive undertake perform lodge mount hand express enter`.split(/\s+/),
);
const COPULAS = new Set("be become remain stay seem appear get feel look".split(" "));
/** "The closure took place": what happens is named before the verb. */
const HAPPENING = new Set("take_place happen occur come follow get_under get_underway lie last".split(" "));
const PARTICLES = new Set(
  "up down off out on over in away back for to with through against under into after".split(" "),
);
const PARTICLE_REACH = 4;
/** "Announced the closure": what is announced is the deed, too. */
const ANNOUNCING = new Set("say announce report claim confirm declare reveal disclose predict".split(" "));
const MODALS = new Set("will would shall should can could may might must do does did".split(" "));

/** What a statement says to happen or to be so, saying frames left out. */
export interface Deeds {
  /** The main one; null where no predicate was found. */
  predicate: Predicate | null;
  /** All words by which a deed may be told anywhere in it, phrases such as "put_off" among them. */
  deedWords: string[];
}

/**
 * Reads the deeds of a statement. Tagging its parts of speech is dearer than all else that is read of it, and few pairs
 * are alike enough for their deeds to matter, so it is done when it is asked for.
 */
export const deedsOf = oncePerStatement(({ tokens, framing }): Deeds => {
  const framed = new Set(framing);
  const told = tagParts(tokens).flatMap((word, at) => (framed.has(at) ? [] : [{ ...word, at }]));
  return { predicate: predicateOf(told), deedWords: deedWordsOf(told) };
});

function deedWordsOf(words: Word[]): string[] {
  const content = words.filter(isContent).flatMap(formsOf);
  return [...new Set([...content, ...words.flatMap((_, i) => phrasesAt(words, i))])];
}

/** Two ways to the dictionary form, since each knows words that the other does not. */
function formsOf({ lemma, taggedLemma }: Word): string[] {
  return lemma === taggedLemma ? [lemma] : [lemma, taggedLemma];
}

function isContent({ weight, detail }: Word): boolean {
  return weight > 0 && detail === null;
}

/** "put_off" of "put off" and "put the trial off". */
function phrasesAt(words: Word[], i: number): string[] {
  const { kind, taggedLemma, detail, part } = words[i]!;
  if (kind !== "WORD" || detail !== null || !/^(?:VERB|AUX|NOUN)$/.test(part)) return [];
  return words
    .slice(i + 1, i + 1 + PARTICLE_REACH)
    .filter(({ lower }) => PARTICLES.has(lower) || lower === "place")
    .map(({ lower }) => `${taggedLemma}_${lower}`);
}

function predicateOf(words: Word[]): Predicate | null {
  const head = mainVerb(words);
  const named = head === null ? [] : deedAt(words, head);
  return head === null || named.length === 0 ? null : { at: words[head]!.at, words: named };
}

/** The words for the deed whose verb stands at `i`. */
function deedAt(words: Word[], i: number): string[] {
  const verb = words[i]!;
  const phrases = phrasesAt(words, i);
  if (phrases.some((phrase) => HAPPENING.has(phrase)) || HAPPENING.has(verb.lemma)) {
    const named = words
      .slice(0, i)
      .filter((word) => isContent(word))
      .flatMap(formsOf);
    return named.length > 0 ? [...named, ...phrases, ...formsOf(verb)] : [];
  }
  const empty =
    COPULAS.has(verb.lemma) ||
    SUPPORTING.has(verb.lemma) ||
    MODALS.has(verb.lower) ||
    ANNOUNCING.has(verb.lemma) ||
    phrases.some((phrase) => SUPPORTING.has(phrase));
  if (!empty) return [...phrases, ...formsOf(verb)];
  const after = complementOf(words, i);
  if (after.length > 0) return [...after, ...phrases];
  return COPULAS.has(verb.lemma) || MODALS.has(verb.lower) ? [] : [...phrases, ...formsOf(verb)];
}

/** The last word with content that follows, up to a preposition, verb or mark: "approval" of "gave its final approval to". */
function complementOf(words: Word[], i: number): string[] {
  let last: Word | null = null;
  for (const word of words.slice(i + 1)) {
    if (word.kind === "MARK" || (last !== null && (word.part === "ADP" || isVerb(word)))) break;
    if (isContent(word) && word.part !== "ADV") last = word;
  }
  return last === null ? [] : formsOf(last);
}
