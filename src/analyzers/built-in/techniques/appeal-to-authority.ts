import { patternRule } from "./technique-rule.js";

const LEARNED =
  "(?:experts?|scientists?|doctors?|economists?|historians?|professors?|researchers?|scholars?|generals?|physicians?|scholars|specialists|nobel (?:prize )?(?:laureate|winner)s?|authorities)";

/** Authority in place of reasons: nobody named, or named to be revered. */
export const appealToAuthority = patternRule("appeal-to-authority", [
  new RegExp(
    `\\b(?:all|most|every|any|many|even|leading|top|renowned|eminent|world-renowned|respected|distinguished|the world's (?:top|leading|greatest)|countless|numerous|thousands of|hundreds of|real|true|honest) (?:[\\w'-]+ )?${LEARNED} (?:(?:now|all|also|already|have long|have) )?(?:agrees?|knows?|knew|confirms?|confirmed|proved|have proven|proves?|will tell you|recogni[sz]es?|admits?|acknowledges?|believes?|warned|warns?|concluded?|understands?)\\b`,
    "i",
  ),
  /\b(?:science|the science|history|the founding fathers|our founders) (?:itself |himself )?(?:is settled|is clear|tells us|teaches(?: us)?|has (?:shown|proved|proven|taught) (?:us )?|shows us|proves)\b/i,
  /\bas (?:the great|no less (?:a \w+ )?than|the (?:bible|scripture|constitution|prophet)|(?:jesus|christ|lincoln|churchill|gandhi|einstein|orwell|jefferson|reagan|franklin|mandela|washington)(?: himself)?) (?:[\w'-]+ ){0,3}(?:said|put it|wrote|taught|warned|told|says|teaches|observed)\b/i,
  /\b(?:studies|research|countless studies|science) (?:have|has) (?:proved|proven|conclusively shown|long shown|clearly shown|shown (?:again and again|time and again|beyond doubt))\b/i,
  /\b(?:no less an authority than|the (?:foremost|leading|world's leading|most respected) (?:expert|authority)s? on)\b(?: [\w'-]+){0,4}/i,
]);
