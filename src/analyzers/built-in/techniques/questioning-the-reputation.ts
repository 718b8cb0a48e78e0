import { patternRule } from "./technique-rule.js";

const FAULT =
  "(?:lying|deceit|deception|corruption|failure|failures|incompetence|dishonesty|cheating|betrayal|broken promises|scandals?|bigotry|racism|fraud|cowardice|cruelty)";

/** The character or the record attacked, so that the words need no answer. */
export const questioningTheReputation = patternRule("questioning-the-reputation", [
  new RegExp(
    `\\b(?:a )?(?:long|sordid|shameful|dismal|rich|well-documented|checkered|chequered|lifelong|disgraceful|sorry|proud) (?:history|record|track record|career|habit|tradition|pattern|string) of (?:[\\w'-]+ ){0,2}${FAULT}\\b`,
    "i",
  ),
  /\b(?:serial|known|proven|habitual|pathological|compulsive|notorious|inveterate|shameless|professional) (?:liar|cheat|cheater|fraud|fraudster|adulterer|fabricator|abuser|plagiarist|crook|failure|flip-flopper)s?\b/i,
  /\b(?:has|have|with) (?:(?:a lot of|so much|the) )?blood on (?:his|her|their|its|your) hands\b/i,
  /\b(?:disgraced|discredited|corrupt|failed|washed-up|scandal-(?:plagued|ridden|hit|tainted)|crooked|shady|sleazy|two-bit|third-rate|second-rate|tin-?pot|good-for-nothing|has-been) (?:former |ex-)?(?:president|politician|minister|prime minister|mayor|governor|senator|candidate|businessman|lawyer|journalist|professor|doctor|general|lawmaker|leader|banker|party|reporter|academic|judge|official|officials|pundit|pundits|newspaper|network)s?\b/i,
  /\b(?:unfit|not fit|unworthy) (?:for|to hold|to be in|of) (?:high |public |the )?(?:office|lead|the presidency|power|govern)\b/i,
  /\b(?:cannot|can't|couldn't|could not) (?:be trusted with|tell the truth|run a (?:bath|whelk stall|lemonade stand))\b/i,
  /\b(?:does not|doesn't|didn't|has never|never) (?:know the meaning of|told the truth|done an honest day's work|worked a day in (?:his|her|their) li(?:fe|ves)|care[sd]? about (?:the )?truth|given? a damn)\b/i,
  /\b(?:nothing|not a word) (?:that )?(?:he|she|they) (?:says?|said|tells?|promises?|promised) can be (?:trusted|believed)\b/i,
]);
