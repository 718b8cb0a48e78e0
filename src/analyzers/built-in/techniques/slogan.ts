import { patternRule } from "./technique-rule.js";

/** Rallying cries: their shapes, and those that everybody has heard. */
export const slogan = patternRule("slogan", [
  /\b(?:make \w+ (?:great|strong|safe|proud|free) again|build (?:the|that) wall|lock (?:her|him|them) up|drain the swamp|send (?:them|her|him) back|[A-Z]\w+ first(?=[!."'])|take (?:our|back) (?:control|country)(?: back)?|yes we can|enough is enough|never again|power to the people|we are the (?:99 (?:percent|per cent)|people)|hands off [\w'-]+|defund the police|not my president|no means no|stop the (?:steal|war|madness|lies|invasion|boats)|get brexit done|me too|time's up|never forget|united we stand|all power to \w+|the people united|hope and change|live free or die|don't tread on me|give me liberty|love trumps hate|keep \w+ (?:great|safe|free|strong|white))\b/i,
  /\b(?:black|blue|white|all|our|their|unborn|palestinian|human) lives matter\b/i,
  /\b(?:no|zero) ([\w'-]+)[,:;-]? (?:and )?no ([\w'-]+)(?=[!.;,"'])/i,
  /#(?:[A-Z][a-z]+){2,}\b/,
  /(?<=^\W*)(?:(?:down|away) with|long live|death to|freedom for|justice for|hands off|stand up for|wake up|rise up|stand with|say no to|vote (?:no|yes|them out)|join us|shame on|fight back|stop|save|free|resist|remember) (?:[\w'-]+ ){0,3}[\w'-]+(?=!)/i,
  /(?<=^\W*)(?:[A-Z][\w'-]+)\. (?:[A-Z][\w'-]+)\. (?:[A-Z][\w'-]+)[.!](?=$|\s)/,
]);
