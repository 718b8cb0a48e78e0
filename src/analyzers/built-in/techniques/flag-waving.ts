import { cueRule } from "./cue-rule.js";
import { PEOPLES } from "./lexicons/nations.js";
import { patternRule } from "./technique-rule.js";

const PEOPLE = PEOPLES.join("|");
const HOME =
  "(?:country|nation|republic|homeland|motherland|fatherland|people|land|flag|forefathers|ancestors|founders|founding fathers|heroes|veterans|troops|soldiers|borders|sovereignty|independence|heritage|civili[sz]ation|way of life|constitution|democracy|freedoms?|liberty|liberties)";
const PROUD =
  "(?:great|beloved|proud|beautiful|glorious|sacred|brave|precious|own|once-great|once-proud|hard-won|cherished|fallen|noble|blessed)";

/** The nation as "ours", its people as one, patriots and traitors. */
export const flagWaving = patternRule("flag-waving", [
  new RegExp(`\\bour (?:${PROUD}[, ]+){1,2}${HOME}\\b`, "i"),
  /\bour (?:nation|country|republic|homeland|motherland|fatherland|flag|forefathers|founding fathers|sovereignty|way of life)\b/i,
  new RegExp(
    `\\b(?:this|the) (?:great|beloved|proud|glorious|once-great) (?:country|nation|republic|land)(?: of ours)?\\b`,
    "i",
  ),
  new RegExp(
    `\\b(?:as|we|us|we,|fellow|true|real|patriotic|proud|loyal|hard-?working|ordinary|freedom-loving|every|all|good|average|most|many|millions of|decent|honest|law-abiding|innocent|young) (?:(?:true|proud|patriotic|good|real|ordinary) )?(?:(?:${PEOPLE})s|Britons|Scots|Englishmen|Irishmen|Frenchmen)\\b`,
  ),
  new RegExp(
    `\\bthe (?:great |good |hard-?working |brave |proud )?(?:${PEOPLE}) (?:people|nation|spirit|dream|way of life)\\b`,
  ),
  new RegExp(
    `\\b(?:un-|anti-)?(?:${PEOPLE}) (?:exceptionalism|greatness|patriots?|values|heroes|sovereignty|way of life)\\b`,
    "i",
  ),
  /\b(?:true|real|proud|brave|great|loyal|fellow|american|our|every|all) patriots?\b/i,
  /\b(?:love|loves|loved|serve|serves|served|defend|defends|defended|betray|betrayed|betrays|hate|hates|save|take back|fight for|fought for|died for|die for) (?:(?:this|our|their|his|her|my|your) )(?:great |own |beloved )?(?:country|nation|flag|homeland)\b/i,
  /\b(?:god (?:bless|save) [A-Z]\w+|land of the free|home of the brave|leader of the free world|city (?:up)?on (?:a|the) hill|wrapped in the flag|stars and stripes|blood and soil|for god and country|king and country|freedom-loving people)\b/i,
  /\bmake (?:\w+ )?[A-Z]\w+ great(?: again)?\b/,
  /\b(?:good|best|loyal|interests?|future|safety|survival|security|enem(?:y|ies)|sake|protect|defend|save|serve|love|betray\w*|destroy\w*|lead|unite) (?:of |for |to )?(?:our|this) (?:great |own |beloved )?(?:country|nation|republic|homeland|people)\b/i,
  /\b(?:As|as) (?:an? )?(?:Americans?|Christians?|Jews?|Catholics?|Muslims?|patriots?|Englishm[ae]n|Irishm[ae]n|Britons?|free people|proud people), (?:I|we)\b/,
]);

const CUES = {
  us: /\b(?:we|us|our|ours)\b/i,
  nation: new RegExp(
    `\\b(?:${PEOPLE}|America|Americans|Britain|Britons|England|Israel|Ireland|Europe|Europeans|Christians?|Jews|country|nation|homeland|republic)\\b`,
  ),
  pride:
    /\b(?:freedoms?|liberty|liberties|democracy|constitution|sovereignty|independence|heritage|traditions?|values|civili[sz]ation|way of life|faith|honou?r|dignity|flag|pride|proud|patriot\w*|greatness|great|sacrifices?|unity|unite[sd]?|forefathers|ancestors|founders)\b/i,
} as const;

/** "We", the nation, and what it is to be proud of, in one sentence. */
export const proudPeople = cueRule("flag-waving", CUES, (seen) => seen.size === 3, {
  bare: true,
  within: 160,
});
