import { bodyByList } from "../../../domain/entities/canonical-name.js";
import type { EntityType } from "../../../domain/entity.js";
import { wordsOfName } from "./name-words.js";
import { PLACES, PLACE_WORDS } from "./places.js";
import { CLOSING_ORGANIZATION_WORDS, KNOWN_ORGANIZATIONS, ORGANIZATION_WORDS } from "./word-lists.js";

/** The type that the words of a name give away, or null. */
export function typeByWords(name: string): EntityType | null {
  const lower = name.toLowerCase();
  const words = wordsOfName(name);
  if (PLACES.has(lower) || PLACES.has(lower.replace(/\.$/, ""))) return "PLACE";
  if (KNOWN_ORGANIZATIONS.has(lower)) return "ORGANIZATION";
  const last = words.at(-1) ?? "";
  if (/^[RD]-\p{Lu}/u.test(name)) return null;
  const isOrganization = (word: string) => ORGANIZATION_WORDS.has(word);
  if (words.includes("&")) return "ORGANIZATION";
  if (words.length > 1 && CLOSING_ORGANIZATION_WORDS.has(last)) return "ORGANIZATION";
  if (isOrganization(last)) return "ORGANIZATION";
  if (words.length === 2 && PLACE_WORDS.has(last)) return "PLACE";
  if (words.length > 1 && isOrganization(words[0] ?? "")) return "ORGANIZATION";
  if (
    words.length > 2 &&
    words.some((word, at) => isOrganization(word) && /^(?:of|for|on)$/u.test(words[at + 1] ?? ""))
  )
    return "ORGANIZATION";
  if (words.length > 1 && (PLACE_WORDS.has(last) || /^(?:lake|mount)$/u.test(words[0] ?? ""))) return "PLACE";
  return bodyByList(name) !== null || /^\p{Lu}{2,6}$/u.test(name) ? "ORGANIZATION" : null;
}
