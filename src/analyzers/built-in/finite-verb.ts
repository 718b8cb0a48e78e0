import type { Token } from "../../domain/part-of-speech-tokens.js";

/** Verbs that the library often takes for nouns in short sentences: "Smoking causes cancer." Lemmas. */
const TAKEN_FOR_NOUNS = new Set(
  "cause cure burst rise fall increase decrease cut vote attack strike plan cost help boost fuel double drop claim ban".split(
    " ",
  ),
);

/** Whether a sentence without any other verb has one of those, after its subject and before its end. */
export function hasMistakenVerb(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ pos, lemma }, at) =>
      at > 0 && pos === "NOUN" && TAKEN_FOR_NOUNS.has(lemma) && tokens.at(-1)?.text === ".",
  );
}

/** "I'm", where the library leaves it in one piece and takes it for a name. */
const WITH_ITS_SUBJECT = /^(?:I|you|we|they|he|she|it|that|there)['’](?:m|re|s|ve|d|ll)$/iu;

/** Whether a word can be the verb of a clause: no "-ing" form and no infinitive after "to". */
export function isFiniteVerb(token: Token, tokens: readonly Token[]): boolean {
  if (token.pos === "AUX" || WITH_ITS_SUBJECT.test(token.text) || statesPrice(token, tokens)) return true;
  if (token.pos !== "VERB" || /ing$/u.test(token.text)) return false;
  return tokens[tokens.indexOf(token) - 1]?.text.toLowerCase() !== "to";
}

/** "The work cost 39 million crowns": the library takes the verb for a noun. */
function statesPrice(token: Token, tokens: readonly Token[]): boolean {
  if (token.pos !== "NOUN" || token.text !== "cost") return false;
  const at = tokens.indexOf(token);
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  return /^(?:NOUN|PROPN|PRON)$/u.test(before?.pos ?? "") && /^(?:NUM|SYM)$/u.test(after?.pos ?? "");
}
