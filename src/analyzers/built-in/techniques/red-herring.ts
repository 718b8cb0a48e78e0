import { clauseRule } from "./technique-rule.js";

const TURNS =
  "(?:spoke|talked|raised|observed|turned|preferred|would rather|told us|gave us|praised|recalled|boasted|launched|changed the subject|brought up)";

/**
 * A question met with something else. That a thing is beside the point can rarely be seen from words, so only a turn
 * that the text itself points out is found.
 */
export const redHerring = clauseRule("red-herring", [
  new RegExp(
    `^\\W*(?:when )?(?:asked|pressed|questioned|challenged)\\b[^.!?]{3,80}, (?:the |Mr |Ms |Mrs |Dr )?[\\w'-]+(?: [\\w'-]+){0,3} (?:instead )?${TURNS} (?:[\\w'-]+ ){0,3}(?:of|about|to|on|his|her|their|its)\\b`,
    "i",
  ),
  /\b(?:instead of answering|rather than answer(?:ing)?|changed the subject|dodged the question)\b/i,
  /(?<=, )(?:but|and) (?:just )?(?:look at|think of|let us not forget|let's not forget|I want to say a word about|what about) (?:those|the|our|these|all)\b/i,
]);
