import { IRREGULAR_FORMS } from "./irregular-forms.js";
import { isCommonWord } from "./word-weights.js";

/** Gives the dictionary form of an English word in lower case: irregular forms from a list, others by their ending. */
export function lemmaOf(lower: string): string {
  const irregular = IRREGULAR_FORMS.get(lower);
  if (irregular !== undefined) return irregular;
  if (lower.length < 4) return lower;
  const candidates = candidatesFor(lower);
  return candidates.find(isCommonWord) ?? (isCommonWord(lower) ? lower : (candidates.at(-1) ?? lower));
}

/** What stays when the ending is taken off, likeliest first; the last is taken where none is a known word. */
function candidatesFor(word: string): string[] {
  if (/(?:ss|us|is)$/.test(word)) return [];
  if (word.endsWith("ies")) return [`${word.slice(0, -3)}y`];
  if (word.endsWith("ied")) return [`${word.slice(0, -3)}y`];
  if (/(?:s|x|z|ch|sh)es$/.test(word)) return [word.slice(0, -1), word.slice(0, -2)];
  if (word.endsWith("s")) return [word.slice(0, -1)];
  const participle = /^(.{2,}[aeiouy].*|.*[aeiouy].+)(?:ed|ing)$/.exec(word);
  if (participle === null) return [];
  const stem = participle[1]!;
  const undoubled = /([b-df-hj-np-tv-z])\1$/.test(stem) ? [stem.slice(0, -1)] : [];
  return [
    ...(undoubled.length > 0 && !/(?:ll|ss)$/.test(stem) ? undoubled : []),
    `${stem}e`,
    stem,
    ...undoubled,
  ];
}

const DERIVED_ENDINGS = [
  "ization",
  "isation",
  "ations",
  "ation",
  "ement",
  "ment",
  "ition",
  "ness",
  "ship",
  "ance",
  "ence",
  "tion",
  "sion",
  "ably",
  "ibly",
  "able",
  "ible",
  "ally",
  "ial",
  "ian",
  "ion",
  "ive",
  "ity",
  "ist",
  "ism",
  "ese",
  "ish",
  "ous",
  "ful",
  "ing",
  "er",
  "or",
  "al",
  "ly",
  "ry",
  "an",
  "ed",
  "e",
  "y",
];
const SHORTEST_STEM = 4;

/** Gives what a word shares with those derived from it; words whose rest would be too short keep their form. */
export function stemOf(lemma: string): string {
  for (const ending of DERIVED_ENDINGS) {
    if (lemma.endsWith(ending) && lemma.length - ending.length >= SHORTEST_STEM)
      return lemma.slice(0, -ending.length);
  }
  return lemma;
}
