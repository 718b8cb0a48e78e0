import { wordSet } from "../names/word-lists.js";
import { patternText } from "../pattern-text.js";
import type { Speaker } from "./resolve-speaker.js";
import { pointsAtBody, pointsAtCompany } from "./speaker-names.js";

/** A body with such a word in its name is no company. */
const PUBLIC_BODIES = wordSet(
  "ministry department office bureau agency commission committee council authority police court parliament government " +
    "university union party institute association society senate army navy forces presidency board administration house",
);

/**
 * Whether what a body says is about itself: it, its own people or products are the subject, or the agent behind "by".
 * `content` is what is said, as it stands in the article; who is quoted does not say "he" or "it" of himself.
 */
export function isAboutItself(content: string, speaker: Speaker, isQuoted: boolean): boolean {
  const opening = content.replace(/^["“‘'\s]+/u, "");
  if (speaker.body === null) return false;
  const pronouns = isQuoted ? /^(?:we|i|our|my)\b/iu : pronounsOf(speaker);
  if (pronouns.test(opening) || opensWithBody(opening, speaker.body)) return true;
  const names = namesOf(speaker);
  const anyName = `(?:the\\s+)?(?:${names.map(patternText).join("|")})`;
  const isSubject = () =>
    new RegExp(`^${anyName}(?:['’]s?\\s+[\\p{L}-]+|\\s+(?!and\\b)|,)`, "iu").test(opening);
  const isAgent = () => new RegExp(`\\bby\\s+${anyName}(?!\\p{L})`, "iu").test(opening);
  return (
    names.length > 0 &&
    ((opensWithAny(opening, names) && isSubject()) || (/\bby\s/iu.test(opening) && isAgent()))
  );
}

/** Asked first, as it takes a hundredth of the time that a pattern takes to be made. */
function opensWithAny(opening: string, names: readonly string[]): boolean {
  const whole = opening.toLowerCase();
  const bare = whole.replace(/^the\s+/u, "");
  return names
    .map((name) => name.toLowerCase())
    .some((name) => whole.startsWith(name) || bare.startsWith(name));
}

/** "the company" in the mouth of a company, "the ministry" in that of a ministry. */
function opensWithBody(opening: string, body: string): boolean {
  const phrase = /^(?:the|our)\s\p{Ll}[\p{Ll}-]+/iu.exec(opening)?.[0] ?? "";
  const noun = phrase.split(/\s/u).at(-1)?.toLowerCase() ?? "";
  if (!pointsAtBody(phrase.replace(/^our/iu, "the"))) return false;
  const words = body.toLowerCase().split(/\s+/u);
  if (words.includes(noun)) return true;
  return pointsAtCompany(noun) && !words.some((word) => PUBLIC_BODIES.has(word));
}

function namesOf({ body, entity }: Speaker): string[] {
  const own = entity ? [entity.name, ...entity.aliases] : [];
  return [...new Set([...own, ...(body ? [body] : [])])].filter((name) => name.length > 1);
}

/** The pronouns by which the speaker can be the subject of what is said. */
function pronounsOf({ entity, name }: Speaker): RegExp {
  if (entity?.type === "PERSON") {
    if (entity.gender === "MALE") return /^(?:we|i|our|my|he|his)\b/iu;
    return entity.gender === "FEMALE"
      ? /^(?:we|i|our|my|she|her)\b/iu
      : /^(?:we|i|our|my|he|his|she|her)\b/iu;
  }
  return /s$|\sand\s/u.test(name) ? /^(?:we|i|our|my|it|its|they|their)\b/iu : /^(?:we|i|our|my|it|its)\b/iu;
}
