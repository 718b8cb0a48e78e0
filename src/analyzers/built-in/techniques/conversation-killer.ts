import { patternRule } from "./technique-rule.js";

/** Phrases after which nothing more may be said. */
export const conversationKiller = patternRule("conversation-killer", [
  /(?<=[,;.:–—-] ?)(?:period|full stop|end of (?:story|discussion|debate)|case closed|enough said|nuff said|no exceptions|no excuses|no questions asked|no ifs,? (?:no |and |or )?(?:ands|buts)[^.!?]{0,12}|no debate)(?=[.!]|$)/i,
  /(?<=^\W{0,6})(?:period|full stop|end of (?:story|discussion|debate)|case closed|enough said|nuff said|that's that|that is that|that's all there is to it|no excuses|deal with it|get over it|get used to it|so be it|it is what it is|enough)(?=[.!])/i,
  /\b(?:it(?:'s| is) (?:as|that|just that) simple(?: as that)?|(?:as )?simple as that|plain and simple|pure and simple|that's all there is to it|there(?:'s| is) nothing (?:more|else|left) to (?:say|discuss|debate|talk about)|that(?:'s| is) (?:just )?the way it is|it is what it is|like it or not|whether (?:you|they|we) like it or not|the debate is over|not (?:up for|open to) (?:debate|discussion)|no room for (?:debate|discussion|doubt)|beyond (?:debate|dispute|question|discussion)|there is no (?:debate|argument|excuse|justification)|no two ways about it|make no mistake(?: about it)?|mark my words|you can't argue with|what's done is done|boys will be boys|no if's,? and's,? or but's|the facts? speaks? for (?:itself|themselves)|common sense tells|any fool (?:can see|could see|knows)(?: that)?|only a fool would)\b/i,
]);
