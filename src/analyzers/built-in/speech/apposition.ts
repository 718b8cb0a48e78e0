import { namesRole } from "../names/role-phrases.js";
import type { Region } from "../sentence-boundaries.js";
import type { Sentence } from "../sentence-document.js";

/** ", Petra Halvorsen" before the next comma or the end. */
const NAME = /^,\s(?:\p{Lu}[\p{L}.'’-]*\s){1,3}\p{Lu}[\p{L}'’-]*(?=,\s|[.;:]?["”’]?$)/u;
/** ", the transport minister" or ", head of the Harbour Board" likewise; that it is a role is for the words to tell. */
const PHRASE = /^,\s(?:[\p{L}'’-]+\s){0,10}[\p{L}'’-]+(?=,\s|[.;:]?["”’]?$)/u;
const FULL_NAME = /^(?:\p{Lu}[\p{L}.'’-]*\s){1,3}\p{Lu}[\p{L}'’-]*$/u;

/**
 * How far what stands beside a speaker's name or role and means the same person reaches: "the minister, Petra Halvorsen",
 * "Petra Halvorsen, the minister". 0 where there is none, and where the sentence goes on with a verb or another aside: then
 * it is the subject of what is said.
 */
export function lengthOfApposition({ tokens, end }: Sentence, text: string, speaker: Region): number {
  const rest = text.slice(speaker.end, end);
  const words = text.slice(speaker.start, speaker.end);
  const beside = namesRole(words) ? nameIn(rest) : FULL_NAME.test(words) ? roleIn(rest) : "";
  const after = rest.slice(beside.length);
  if (beside === "" || nameIn(after) !== "" || roleIn(after) !== "") return 0;
  const next = tokens.find((token) => token.start > speaker.end + beside.length);
  return next && /^(?:AUX|VERB)$/u.test(next.pos) ? 0 : beside.length;
}

function nameIn(rest: string): string {
  return NAME.exec(rest)?.[0] ?? "";
}

function roleIn(rest: string): string {
  const phrase = PHRASE.exec(rest)?.[0] ?? "";
  return namesRole(phrase) ? phrase : "";
}
