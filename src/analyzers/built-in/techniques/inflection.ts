const VOWEL = /[aeiou]/;

/** The forms of a regular English noun or verb, the given one first: "bully" as a verb gives bully, bullies, bullied, bullying. */
export function inflect(word: string, kind: "noun" | "verb"): string[] {
  return kind === "noun" ? [word, thirdForm(word)] : [word, thirdForm(word), past(word), progressive(word)];
}

/** The plural of a noun and the third person of a verb are built alike. */
function thirdForm(word: string): string {
  if (endsInConsonantAndY(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

function past(word: string): string {
  if (endsInConsonantAndY(word)) return `${word.slice(0, -1)}ied`;
  return word.endsWith("e") ? `${word}d` : `${doubled(word)}ed`;
}

function progressive(word: string): string {
  return word.endsWith("e") && !word.endsWith("ee") ? `${word.slice(0, -1)}ing` : `${doubled(word)}ing`;
}

function endsInConsonantAndY(word: string): boolean {
  return word.endsWith("y") && !VOWEL.test(word.at(-2) ?? "a");
}

/** One short vowel between consonants doubles the last one ("slam", "slammed"); longer words are taken as unstressed. */
function doubled(word: string): string {
  return /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(word) ? word + word.at(-1) : word;
}
