import { patternText } from "../pattern-text.js";
import type { Speaker } from "./resolve-speaker.js";

/**
 * Whether what a body says is about itself: it, its own people or products are the subject, or the agent behind "by".
 * `content` is what is said, as it stands in the article.
 */
export function isAboutItself(content: string, speaker: Speaker): boolean {
  const opening = content.replace(/^["“‘'\s]+/u, "");
  if (/^(?:we|i|our|my|it|its|he|his|she|her|they|their)\b/iu.test(opening)) return true;
  const names = namesOf(speaker).map(patternText);
  if (names.length === 0) return false;
  const anyName = `(?:the\\s+)?(?:${names.join("|")})`;
  const asSubject = new RegExp(`^${anyName}(?:['’]s?\\s+[\\p{L}-]+|\\s+(?!and\\b)|,)`, "iu");
  const asAgent = new RegExp(`\\bby\\s+${anyName}\\b`, "iu");
  return asSubject.test(opening) || asAgent.test(opening);
}

function namesOf({ body, entity }: Speaker): string[] {
  const own = entity ? [entity.name, ...entity.aliases] : [];
  return [...new Set([...own, ...(body ? [body] : [])])].filter((name) => name.length > 1);
}
