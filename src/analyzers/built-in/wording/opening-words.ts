import { lengthOfTalk } from "./talk.js";

/** What stands before the story's own words: the place and agency, the label of a section. */
const LEADS: readonly RegExp[] = [
  // Bylines that run into a dateline: "By Dana Lund ROME — "
  /^(?:By|BY)(?: \p{Lu}[\p{L}.'’-]+){2,3},?(?: and(?: \p{Lu}[\p{L}.'’-]+){2,3},?)?\s+(?=\p{Lu}{3}[^.]{0,60}(?:[—–]|--|\s-\s))/u,
  // Datelines: "WASHINGTON (AP) — ", "BRANNOC, June 3, 2024 (Coastal Wire) - ", "CALDER, North March — ", "Calder – The"
  /^\p{Lu}[\p{Lu}\p{L} .,'’/-]{2,50}(?:,\s*\p{L}+\.?\s\d{1,2}(?:,\s*\d{4})?)?\s*\(\p{Lu}[\p{L} .&-]{1,30}\)\s*[—–-]+\s*/u,
  /^\p{Lu}{3}[\p{Lu} .,'’/-]{0,40}(?:,(?:\s*\p{Lu}\p{Ll}+\.?){1,3})?(?:,\s*\p{L}+\.?\s\d{1,2}(?:,\s*\d{4})?)?\s*(?:[—–]|--|\s-\s)\s*/u,
  /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?(?:, \p{Lu}[\p{L}.]+)?\s+[–—-]+\s+(?=(?:The|An?|In|On|At|After|Several|Hundreds|Thousands|Dozens|More|Two|Three|Four|Police|Officials|President|Prime)\s)/u,
  /^\(\p{Lu}[\p{L} .&-]{1,30}\)\s*[—–-]+\s*/u,
  // Labels: "Driving the news: ", "The other side: "
  /^(?:driving the news|why it matters|the big picture|zoom (?:in|out)|what they['’]re saying|the intrigue|between the lines|catch up (?:quick|fast)|state of play|by the numbers|context|flashback|yes, but|the other side|what['’]s (?:next|new|happening)|what we['’]re watching|go deeper|the bottom line|the latest|background|details|threat level|reality check|how it works|breaking(?: news)?|update|exclusive|worth noting|of note|the backdrop|the details|quick take|the impact|fact check|correction)\s*[:—–]\s*/iu,
];
/** What joins a sentence to the one before it without saying anything of the claim. */
const CONNECTIVE =
  /^(?:and|but|so|yet|or|nor|still|also|meanwhile|however|moreover|furthermore|in addition|additionally|besides|nevertheless|nonetheless|instead|indeed|in fact|of course|for example|for instance|in other words|as a result|therefore|thus|hence|then|now|finally|separately|similarly|likewise|in turn|at the same time|on the other hand|after all|in particular|first|second|third|according to reports|to be sure|needless to say|in short|in all|just|even|in any case|in addition to this|above all|to wit|to date|overall|notably|here are the facts:)\b,?\s+(?=\p{L}|["“])/iu;
/** These change the sense when what they belong to is left out, or begin a name. */
const KEEP =
  /^(?:so-called|so far|so many|so much|still life|now defunct|first (?:lady|minister|responders|time|quarter|half)|second (?:quarter|half)|third (?:quarter|party)|or\b|then-|yet to|second-|first-|third-|also known|instead of|besides the|now that|still a|indeed\.com|so that|first it|first they|nor\b)/iu;

/** The length of the dateline or label that opens a sentence; 0 where there is none. */
export function lengthOfLead(sentence: string): number {
  if (!/[:—–-]/u.test(sentence)) return 0; // each of them has such a mark
  return LEADS.reduce((length, lead) => length + (lead.exec(sentence.slice(length))?.[0].length ?? 0), 0);
}

/** The statement without its dateline, label and connecting words. */
export function withoutOpening(statement: string): string {
  const rest = statement.trim();
  const story = rest.slice(lengthOfLead(rest));
  return KEEP.test(story) ? story : story.slice(lengthOfTalk(story)).replace(CONNECTIVE, "");
}
