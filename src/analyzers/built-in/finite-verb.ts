import type { Token } from "./part-of-speech-tokens.js";

/** Whether a word can be the verb of a clause: no "-ing" form and no infinitive after "to". */
export function isFiniteVerb(token: Token, tokens: readonly Token[]): boolean {
  if (token.pos === "AUX") return true;
  if (token.pos !== "VERB" || /ing$/u.test(token.text)) return false;
  return tokens[tokens.indexOf(token) - 1]?.text.toLowerCase() !== "to";
}
