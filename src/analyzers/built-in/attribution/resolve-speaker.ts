import { isKnownBody } from "../../../domain/independence/bodies.js";
import { countryOf, findNationalBody } from "../../../domain/independence/national-bodies.js";
import type { Region } from "../sentence-boundaries.js";
import { entityByName } from "../names/join-names.js";
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
  /\b(?:sources?|insiders?|(?:person|people|someone) (?:familiar|close|briefed|with)|anonymous(?:ly)?|anonymity|unnamed|unidentified|(?:to be|being) (?:named|identified|quoted)|not authori[sz]ed)\b/iu;
/** Who does not speak for the body that they belong to or face; in lower case, so that no name is meant. */
const NOT_FOR_THE_BODY =
  /(?:^|\s)(?:critics|opponents|rivals|employees|workers|residents|neighbou?rs|witnesses|voters|customers|patients|students|passengers|supporters|fans|shareholders|investors|protesters|activists)(?!\s\p{Lu})(?!\p{L})/u;
/** What stands before the name of whoever found a document, and not of whoever answers for it. */
const FOUND_BY = /\s(?:seen|obtained|reviewed|viewed|cited|quoted|published|leaked) (?:by|to|in)\s/u;
const BODIES_OF_PLACES =
  "ministry|police|government|army|parliament|military|embassy|council|court|prosecutors|authorities|navy|" +
  "fire department|police department|city council|county council";
const PRONOUN = /^(?:he|she|they|it|i|we|you|who|one|this|that|these|those)$/iu;
const OFFICIAL =
  /\b(?:officials?|spokes(?:man|woman|person|people)|representatives?|authorities|leaders|staff|agents?|officers?|lawyers?|attorneys?|executives?|campaign|office|administration|government|ministry|team|polls?|survey|study|statement|report|data|figures|documents?|records|filing|website|memo)\b/iu;

/** Somebody's own, without the body's name: "a spokeswoman". */
const SPOKESPERSON =
  /^(?:an?|the|its|their) (?:company |ministry |agency |council |union |hospital )?(?:spokes(?:man|woman|person)|representative)$/iu;

/** Tells who the speaker is. `before` is whom a pronoun stands for, or the body whose "a spokeswoman" can be. */
export function resolveSpeaker(
  text: string,
  region: Region,
  entities: readonly NamedEntity[],
  before: Speaker | null,
): Speaker | null {
  const words = text.slice(region.start, region.end).replace(/\s+/gu, " ");
  if (PRONOUN.test(words)) return before;
  if (SPOKESPERSON.test(words) && before) return { name: words, body: before.body, entity: null };
  if (ANONYMOUS.test(words)) return { name: shownName(words), body: null, entity: null };
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
  const isListed = named.some(({ name, type }) => type === "ORGANIZATION" && isKnownBody(name));
  const body = isListed ? null : nationalBody(headWords, entities);
  return body ?? namedBody(headWords, named) ?? { name: shownName(headWords), body: null, entity: null };
}

/** "The French interior ministry", "a spokesman for Germany's foreign ministry". */
function nationalBody(words: string, entities: readonly NamedEntity[]): Speaker | null {
  if (speaksForNobody(words)) return null;
  const body = findNationalBody(words);
  return body === null ? null : { name: shownName(words), body, entity: entityByName(entities, body) };
}

/** Whether nobody who is named answers for the words, whatever body the phrase also names. */
function speaksForNobody(words: string): boolean {
  const isGeneric = NOBODY.test(words) && !OFFICIAL.test(words);
  return isGeneric || ANONYMOUS.test(words) || /\b(?:former|ex-)\b/iu.test(words) || isOutsider(words);
}

function isOutsider(words: string): boolean {
  return NOT_FOR_THE_BODY.test(words.charAt(0).toLowerCase() + words.slice(1));
}

/** The speaker that an entity of the article is. */
export function speakerOf(entity: NamedEntity): Speaker {
  return { name: entity.name, body: answerableBody(entity), entity };
}

/** The words up to the first aside: "Dana Lund" of "Dana Lund, the mayor". */
function headOf(text: string, { start, end }: Region): Region {
  const words = text.slice(start, end);
  const ends = [/,\s(?!(?:Jr|Sr|Inc|Ltd|LLC)\b)/u, FOUND_BY, /\swho\s/u].map((mark) => words.search(mark));
  return { start, end: start + Math.min(words.length, ...ends.filter((at) => at > 0)) };
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
  if (ANONYMOUS.test(words) || /\b(?:former|ex-)\b/iu.test(words) || isOutsider(words)) return null;
  // "Chilean" is no body's name: what it says of one is for the country's bodies.
  const bodies = named.filter(
    ({ type, name }) => type === "ORGANIZATION" || (type === "OTHER" && countryOf(name) === null),
  );
  const [first, second] = bodies;
  if (/\b(?:Republicans?|Democrats?)$/u.test(words)) return null;
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
