import { patternRule, sentenceRule, wholeSentence, type TechniqueRule } from "./technique-rule.js";

/** Cries that everybody has heard; the campaigns' own words, whoever repeats them. */
const KNOWN =
  "make \\w+ (?:great|strong|safe|proud|free) again|build (?:the|that) wall|lock (?:her|him|them) up|send (?:them|her|him) back|take back (?:control|our country)|yes we can|enough is enough|power to the people|we are the (?:99 (?:percent|per cent)|people)|not my president|stop the (?:steal|war|madness|lies|invasion|boats)|time's up|united we stand|the people united|hope and change|live free or die|don't tread on me|give me liberty|from the river to the sea|no pasar[aá]n|freedom is not free|no one left behind";

/** "Country first!", "No justice, no peace!", "Down with …!", "#StopTheLies", "One people. One land. One future." */
export const slogan: TechniqueRule = patternRule("slogan", [
  new RegExp(`\\b(?:${KNOWN})(?=["']?[!"'])`, "i"),
  new RegExp(`(?<=^\\W{0,6})(?:${KNOWN})(?=[.,;])`, "i"),
  // Written like a name, a cry is one wherever it stands.
  /\b(?:Make \w+ (?:Great|Strong|Safe|Proud|Free) Again|Build (?:The|the|That) Wall|Lock (?:Her|Him|Them) Up|Drain the Swamp|Power to the People|Death to (?:America|Israel)|Not My President|Stop the Steal|Take Back Control|Never Again)\b/,
  /\b(?:build that wall|lock (?:her|him|them) up|drain(?:ing)? the swamp|death to (?:america|israel)|make america great(?: again)?)\b/i,
  /\b(?:America|Britain|England|Scotland|Canada|Australia|France|Germany|Poland|Hungary|Israel|India|Country|Nation|People|Family) (?:First\b|first(?=[!."',]|$))/,
  /(?<=^\W{0,6})(?:no|zero) [\w'-]+[,:;-]? (?:and )?no [\w'-]+(?=[!."']|$)/i,
  /(?<=^\W{0,6})(?:[Nn]o|[Nn]ever|[Nn]ot (?:one|an?|my|our|your)|[Oo]ne) [\w' ]{3,30}(?=!)/,
  /(?<=^\W{0,6})(?:Hands off|Stop|Save|Free|End|Defend|Fight|Support|Stand|Keep|Remember|Resist|Ban|Protect|Bring|Build|Feed|Tax|Arm|Lock|Choose|Let)(?: (?!(?:me|him|her|reading|up)\b)[\w']+){1,4}(?=[.!]\W*$)/,
  /(?<=^\W{0,6})[\w']+(?: [\w']+){0,2}, not [\w']+(?: [\w']+){0,2}(?=[.!]\W*$)/,
  /(?<=["'])(?:[Nn]o|[Nn]ot) [\w']+(?: [\w']+)?, (?:no|not) [\w']+(?: [\w']+)?(?=[.,!]?["'])/,
  /(?<=["'])(?:Our|One|My) [\w']+, (?:our|one|my) [\w']+(?:, (?:our|one|my) [\w']+)?(?=[.,!]?["'])/i,
  /#(?:Stop|Free|Save|Not|Never|No|Stand|End|Ban|Defund|Fire|Justice|Resist|Make|Build|Lock)[A-Z]\w+/,
  /(?<=^\W{0,6})(?:(?:down|away) with|long live|death to|freedom for|justice for|hands off|stand up for|wake up,?|rise up,?|stand with|say no to|vote (?:no|yes|them out)|join us|shame on|fight back|stop|save|free|resist|remember) (?:[\w'-]+ ){0,3}[\w'-]+(?=!)/i,
]);

/** "One people. One land. One future!": three clipped sentences on one line. */
export const clippedTrio = sentenceRule("slogan", (sentence) =>
  CLIPPED_TRIO.test(sentence.text) ? [wholeSentence(sentence)] : [],
);

const CLIPPED_TRIO =
  /^\W{0,6}(?:(?:One|No|Our|More|Less|Not) [\w'-]+[.,!] ){2}(?:One|No|Our|More|Less|Not) [\w'-]+[.!]\W{0,6}$/;
