import type { Region } from "../sentence-boundaries.js";
import { bodyName } from "../names/body-name.js";
import type { NamedEntity } from "../names/named-entity.js";
import { namesRole } from "../names/role-phrases.js";
import { patternText } from "../pattern-text.js";
import { answerableBody, definiteEntity, namedWithin } from "./speaker-names.js";

/** Who speaks, as far as the article tells. */
export interface Speaker {
  /** As the reader should see it. */
  name: string;
  /** Who is answerable; null where nobody is named. */
  body: string | null;
  /** The entity whose words they are, where it is one that the article names. */
  entity: NamedEntity | null;
}

/** Words that point to persons without naming a body, whatever place or adjective stands before them. */
const NOBODY =
  /\b(?:sources?|critics?|experts?|analysts?|observers?|witness(?:es)?|residents?|neighbou?rs?|some|many|others|people|supporters?|opponents?|activists?|economists?|scientists?|researchers?|voters?|insiders?|anonymous|unnamed|former|media|reports?|lawmakers?|aides?|republicans|democrats|conservatives|liberals|senators|members|backers|allies)\b/iu;
/** Whoever speaks through a source that will not be named is not named by the house he works in. */
const ANONYMOUS =
  /\b(?:sources?|insiders?|(?:person|people|someone) (?:familiar|close|briefed|with)|anonymous|unnamed|unidentified)\b/iu;
const BODIES_OF_PLACES =
  "ministry|police|government|army|parliament|military|embassy|council|court|prosecutors|authorities|navy|" +
  "fire department|police department|city council|county council";
const PRONOUN = /^(?:he|she|they|it|i|we|you|who|one|this|that|these|those)$/iu;
const OFFICIAL =
  /\b(?:officials?|spokes(?:man|woman|person|people)|representatives?|authorities|leaders|staff|agents?|officers?|lawyers?|attorneys?|executives?|campaign|office|administration|government|ministry|team|polls?|survey|study|statement|report|data|figures|documents?|records|filing|website|memo)\b/iu;

/** Tells who the speaker is. `last` is who spoke before in the article, for "he added". */
export function resolveSpeaker(
  text: string,
  region: Region,
  entities: readonly NamedEntity[],
  last: Speaker | null,
): Speaker | null {
  const words = text.slice(region.start, region.end).replace(/\s+/gu, " ");
  if (PRONOUN.test(words)) return pronounSpeaker(words.toLowerCase(), last);
  const head = headOf(text, region);
  const headWords = text.slice(head.start, head.end);
  const appositive = personInApposition(text, region, head, entities);
  if (appositive) return speakerOf(appositive);
  const definite = definiteEntity(entities, headWords, region.start);
  if (definite) return speakerOf(definite);
  const named = namedWithin(entities, head);
  const person = named.find((entity) => entity.type === "PERSON" && endsWith(headWords, entity));
  if (person) return speakerOf(person);
  const aside = namedWithin(entities, { start: head.end, end: region.end }).find(
    (entity) => entity.type === "PERSON",
  );
  if (aside && OFFICIAL.test(headWords)) return speakerOf(aside);
  return namedBody(headWords, named) ?? { name: shownName(headWords), body: null, entity: null };
}

/** The speaker that an entity of the article is. */
export function speakerOf(entity: NamedEntity): Speaker {
  return { name: entity.name, body: answerableBody(entity), entity };
}

function pronounSpeaker(pronoun: string, last: Speaker | null): Speaker | null {
  if (!last) return null;
  const { entity } = last;
  const isPerson = !entity || entity.type === "PERSON";
  if (pronoun === "he" && isPerson && entity?.gender !== "FEMALE") return last;
  if (pronoun === "she" && isPerson && entity?.gender !== "MALE") return last;
  if (pronoun === "it" && entity && entity.type !== "PERSON") return last;
  return pronoun === "they" && / and |officials|s$/u.test(last.name) ? last : null;
}

/** The words up to the first aside: "Dana Lund" of "Dana Lund, the mayor". */
function headOf(text: string, { start, end }: Region): Region {
  const comma = text.slice(start, end).search(/,\s(?!(?:Jr|Sr|Inc|Ltd|LLC)\b)/u);
  return { start, end: comma > 0 ? start + comma : end };
}

/** "The transport minister, Petra Halvorsen": the person named right after a role. */
function personInApposition(
  text: string,
  region: Region,
  head: Region,
  entities: readonly NamedEntity[],
): NamedEntity | null {
  if (!namesRole(text.slice(head.start, head.end))) return null;
  const after = /^,\s+/u.exec(text.slice(head.end, region.end));
  const start = head.end + (after?.[0].length ?? 0);
  const [person] = after ? namedWithin(entities, { start, end: region.end }) : [];
  return person?.type === "PERSON" && person.mentions.some((mention) => mention.start === start)
    ? person
    : null;
}

/** Whether the phrase is about this person ("Mayor Dana Lund"), and not one of his ("Dana Lund's lawyers"). */
function endsWith(words: string, entity: NamedEntity): boolean {
  const last = patternText(entity.name.split(" ").at(-1) ?? "");
  return (
    new RegExp(`${last}(?:\\s(?:both|himself|herself))?$`, "u").test(words) ||
    words.startsWith(`${entity.name} of `)
  );
}

function namedBody(words: string, named: readonly NamedEntity[]): Speaker | null {
  if (ANONYMOUS.test(words) || /\b(?:former|ex-)\b/iu.test(words)) return null;
  const bodies = named.filter((entity) => entity.type === "ORGANIZATION" || entity.type === "OTHER");
  const [first, second] = bodies;
  if (/\b(?:Republicans|Democrats)$/u.test(words)) return null;
  if (first && second && /\sand\s/u.test(words) && bodies.length === 2 && !OFFICIAL.test(words))
    return joint(words, first, second);
  if (first && (!NOBODY.test(words) || OFFICIAL.test(words) || first.type === "ORGANIZATION")) {
    return {
      name: shownName(words),
      body: bodyName(first.name),
      entity: bareName(words, first) ? first : null,
    };
  }
  const person = named.find((entity) => entity.type === "PERSON");
  if (person && OFFICIAL.test(words))
    return { name: shownName(words), body: answerableBody(person), entity: null };
  return named[0]?.type === "PLACE" ? bodyOfPlace(words, named[0]) : null;
}

/** Two bodies that say the same: one attribution, whichever is named first. */
function joint(words: string, first: NamedEntity, second: NamedEntity): Speaker {
  const names = [bodyName(first.name), bodyName(second.name)].sort((a, b) => a.localeCompare(b, "en"));
  return { name: shownName(words), body: names.join(" and "), entity: null };
}

/** "China's foreign ministry", "Brannoc police": a place with the body's own word. */
function bodyOfPlace(words: string, place: NamedEntity): Speaker | null {
  const match = new RegExp(
    `${patternText(place.name)}(?:['’]s)?\\s((?:[\\p{L}-]+\\s)?(?:${BODIES_OF_PLACES}))$`,
    "iu",
  ).exec(words);
  if (!match || /^(?:U\.?S\.?A?\.?|U\.?K\.?|America)$/u.test(place.name)) return null;
  const body = bodyName(`${place.name} ${match[1]?.replace(/ department$/iu, "")}`);
  return { name: shownName(words), body, entity: null };
}

function bareName(words: string, entity: NamedEntity): boolean {
  const plain = bodyName(words).toLowerCase();
  return [entity.name, ...entity.aliases].some((name) => bodyName(name).toLowerCase() === plain);
}

/** Without "Mr." and what only points: "the White House", "two officials". */
function shownName(words: string): string {
  return words
    .replace(/^(?:Mr|Mrs|Ms)\.?\s/u, "")
    .replace(/\s+/gu, " ")
    .trim();
}
