import { patternRule, sentenceRule, wholeSentence, type TechniqueRule } from "./technique-rule.js";

/** Cries that everybody has heard; the campaigns' own words, whoever repeats them. */
const KNOWN =
  "make \\w+ (?:great|strong|safe|proud|free) again|build (?:the|that) wall|lock (?:her|him|them) up|send (?:them|her|him) back|take back (?:control|our country)|yes we can|enough is enough|power to the people|we are the (?:99 (?:percent|per cent)|people)|not my president|stop the (?:steal|war|madness|lies|invasion|boats)|time's up|united we stand|the people united|hope and change|live free or die|don't tread on me|give me liberty|from the river to the sea|no pasar[aá]n|freedom is not free|no one left behind";

/** "Country first!", "No justice, no peace!", "Down with …!", "#StopTheLies", "One people. One land. One future." */
export const slogan: TechniqueRule = patternRule("slogan", [
  new RegExp(`\\b(?:${KNOWN})(?=["']?[!"'])`, "i"),
  new RegExp(`(?<=^\\W{0,6})(?:${KNOWN})(?=[.,;])`, "i"),
  /\b(?:America|Britain|England|Scotland|Canada|Australia|France|Germany|Poland|Hungary|Israel|India|Country|Nation|People|Family) [Ff]irst(?=[!."',]|$)/,
  /(?<=^\W{0,6})(?:no|zero) [\w'-]+[,:;-]? (?:and )?no [\w'-]+(?=[!."']|$)/i,
  /#(?:Stop|Free|Save|Not|Never|No|Stand|End|Ban|Defund|Fire|Justice|Resist|Make|Build|Lock)[A-Z]\w+/,
  /(?<=^\W{0,6})(?:(?:down|away) with|long live|death to|freedom for|justice for|hands off|stand up for|wake up,?|rise up,?|stand with|say no to|vote (?:no|yes|them out)|join us|shame on|fight back|stop|save|free|resist|remember) (?:[\w'-]+ ){0,3}[\w'-]+(?=!)/i,
]);

/** "One people. One land. One future!": three clipped sentences on one line. */
export const clippedTrio = sentenceRule("slogan", (sentence) =>
  CLIPPED_TRIO.test(sentence.text) ? [wholeSentence(sentence)] : [],
);

const CLIPPED_TRIO =
  /^\W{0,6}(?:(?:One|No|Our|More|Less|Not) [\w'-]+[.,!] ){2}(?:One|No|Our|More|Less|Not) [\w'-]+[.!]\W{0,6}$/;
