import derivedDeeds from "./lexicon/derived-deeds.json" with { type: "json" };
import nearDeeds from "./lexicon/near-deeds.json" with { type: "json" };
import { NEAR_DEEDS } from "./news-deeds.js";
import { stemOf } from "./lemmas.js";
import { areNear, areOpposite, listed, type WordRelation } from "./word-relations.js";

const near = listed([...nearDeeds, ...NEAR_DEEDS]);
const derived = listed(derivedDeeds);
const SHORTEST_STEM = 4;

/**
 * Whether two dictionary forms can be words for one deed: "decide" and "decision", "close" and "shut", "postpone" and
 * "put_off". Contraries are too: that one denies the other is for the polarity to say.
 */
export function areOneDeed(a: string, b: string): boolean {
  const [ofA, ofB] = [formsOf(a), formsOf(b)];
  return ofA.some((one) => ofB.some((other) => areLike(one, other)));
}

function areLike(a: string, b: string): boolean {
  if (a === b || isRelated(near, a, b) || areNear(a, b) || areOpposite(a, b)) return true;
  const stem = stemOf(a);
  return stem.length >= SHORTEST_STEM && stem === stemOf(b);
}

/** The word itself and what it is derived from, or is derived from it. */
function formsOf(word: string): string[] {
  return [word, ...(derived.get(word) ?? [])];
}

function isRelated(relation: WordRelation, a: string, b: string): boolean {
  return relation.get(a)?.has(b) === true || relation.get(b)?.has(a) === true;
}
