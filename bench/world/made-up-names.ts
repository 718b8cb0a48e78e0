const ONSETS = "b br d dr f g gr h k l m n p r s st t tr v z".split(" ");
const VOWELS = "a e i o u ei".split(" ");
const SYLLABLES = ONSETS.flatMap((onset) => VOWELS.map((vowel) => onset + vowel));
const NAMES = SYLLABLES.length ** 3;
/** Coprime to the number of names, so that neighbours have nothing in common. */
const STRIDE = 1_234_577;

/** A name that no language has; each number below 1.7 million has its own, so that claims about different names are apart. */
export function madeUpName(number: number): string {
  let rest = (number * STRIDE) % NAMES;
  let name = "";
  for (let place = 0; place < 3; place++) {
    name += SYLLABLES[rest % SYLLABLES.length]!;
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return `${name[0]!.toUpperCase()}${name.slice(1)}n`;
}
