import { SENTENCE_OPENERS } from "../abbreviations.js";
import type { NamedEntity } from "../names/named-entity.js";

/**
 * A sentence as it goes on after "said": in lower case, unless it opens with a name, a figure or "I". Null where the
 * article does not tell whether its first word is a name.
 */
export function withSmallLetter(
  sentence: string,
  entities: readonly NamedEntity[],
  article: string,
): string | null {
  const word = /^\p{Lu}[\p{L}\p{M}’'-]*/u.exec(sentence)?.[0];
  if (word === undefined || /^I(?:['’]\p{L}+)?$/u.test(word) || /^\p{Lu}[\p{Lu}\d]/u.test(word))
    return sentence;
  const small = word.charAt(0).toLowerCase() + word.slice(1);
  const isName = entities.some((entity) =>
    [entity.name, ...entity.aliases].some((name) => sentence.startsWith(name)),
  );
  if (isName && !SENTENCE_OPENERS.has(small)) return sentence;
  if (SENTENCE_OPENERS.has(small)) return small + sentence.slice(word.length);
  return new RegExp(`(?<![\\p{L}’'-])${small}(?![\\p{L}])`, "u").test(article)
    ? small + sentence.slice(word.length)
    : null;
}
