import { namesRole } from "../names/role-phrases.js";
import type { Token } from "../../../domain/part-of-speech-tokens.js";
import type { Sentence } from "../sentence-document.js";

/** The places of the tokens that name the speaker before the verb at `verb`, or null where that is not safe to tell. */
export function subjectBefore({ tokens }: Sentence, verb: number): { first: number; last: number } | null {
  let last = verb - 1;
  while (last >= 0 && isBetween(tokens[last]?.pos, tokens[last]?.text)) last -= 1;
  const closesAside = tokens[last]?.text === ",";
  const qualified = closesAside ? null : beforeQualification({ tokens }, last);
  if (qualified !== null) return { first: qualified, last };
  const first = closesAside ? beforeAside({ tokens }, last) : startOfPhrase({ tokens }, last);
  if (closesAside) last -= 1;
  if (first === null || first > last || !isNominal(tokens[first])) return null;
  if (tokens[first - 1]?.pos === "ADP" || !endsAsPhrase(tokens[last])) return null;
  const head = tokens.slice(first, last + 1);
  return head.some((token) => /^(?:who|which|that|whom|as|if|when|while)$/iu.test(token.text)) && !closesAside
    ? null
    : { first, last };
}

/** No clause that says who speaks is longer. */
const LONGEST_QUALIFICATION = 20;
const QUALIFIED =
  /^(?:officials?|person|people|persons|sources?|man|woman|men|women|residents?|witness|witnesses|spokes(?:man|woman|person)|members?|employees?|workers?|executives?|diplomats?|aides?|lawyers?)$/iu;

/** "Two officials who spoke on condition of anonymity said", "a person briefed on the matter said": where it begins. */
function beforeQualification({ tokens }: Pick<Sentence, "tokens">, last: number): number | null {
  for (let at = last; at > Math.max(0, last - LONGEST_QUALIFICATION); at -= 1) {
    const { text = "" } = tokens[at] ?? {};
    if (/^[,;:"“”]$/u.test(text)) return null;
    if (!/^(?:who|briefed|familiar|close|involved|present|speaking)$/u.test(text)) continue;
    if (!QUALIFIED.test(tokens[at - 1]?.text ?? "")) continue;
    const first = startOfPhrase({ tokens }, at - 1);
    return first !== null && (first === 0 || /^[,"”]$/u.test(tokens[first - 1]?.text ?? "")) ? first : null;
  }
  return null;
}

/** Auxiliaries and adverbs stand between the subject and its verb: "has also said". */
function isBetween(pos: string | undefined, text: string | undefined): boolean {
  return pos === "AUX" || pos === "ADV" || /^(?:both|all|each)$/iu.test(text ?? "");
}

/** "his", "the" and the like begin a phrase, "and" goes on to another verb; none can end it. */
function endsAsPhrase(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    !/^(?:DET|CCONJ)$/u.test(token.pos) &&
    !/^(?:his|its|their|my|our|your)$/iu.test(token.text)
  );
}

/** A capital makes a noun of what the library takes for a verb: names it has never seen. */
function isNominal(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (/^(?:NOUN|PROPN|PRON|DET|ADJ|NUM)$/u.test(token.pos) || /^\p{Lu}\p{Ll}/u.test(token.text))
  );
}

/** Walks back over the words of one noun phrase: "a spokesman for the Harbour Board". */
function startOfPhrase({ tokens }: Pick<Sentence, "tokens">, last: number): number | null {
  let first = last + 1;
  for (let at = last; at >= 0; at -= 1) {
    const token = tokens[at];
    const { pos, text } = token ?? { pos: "", text: "" };
    const joins = pos === "ADP" || pos === "CCONJ" || pos === "PART" || /^['’-]s?$|^&$|^\.$/u.test(text);
    if (!isNominal(token) && !(joins && at > 0 && isNominal(tokens[at - 1]))) break;
    if (/^(?:that|because|but|so|while|if|when|as)$/iu.test(text)) break;
    if (isNominal(token)) first = at;
  }
  return first > last ? null : first;
}

/** Where a sentence goes on after "After the vote," and the like. */
function afterCircumstance({ tokens }: Pick<Sentence, "tokens">): number {
  if (!/^(?:ADP|SCONJ|ADV)$/u.test(tokens[0]?.pos ?? "")) return 0;
  return tokens.findIndex((token) => token.text === ",") + 1;
}

/** "Dana Lund, the mayor of Brannoc, said": the aside may run over six commas' breadth, the name stands before it. */
function beforeAside({ tokens }: Pick<Sentence, "tokens">, close: number): number | null {
  const opening = afterCircumstance({ tokens });
  const comma = tokens.findIndex((token, at) => at > opening && token.text === ",");
  if (comma > 0 && comma < close && startOfPhrase({ tokens }, comma - 1) === opening) return opening;
  for (let at = close - 1; at >= Math.max(1, close - 30); at -= 1) {
    if (tokens[at]?.text !== ",") continue;
    const before = tokens[at - 1];
    if (before && (/^(?:PROPN|NOUN)$/u.test(before.pos) || namesRole(before.text)))
      return startOfPhrase({ tokens }, at - 1);
    return null;
  }
  return null;
}
