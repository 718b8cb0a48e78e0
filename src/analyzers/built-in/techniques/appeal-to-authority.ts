import { clauseRule, patternRule } from "./technique-rule.js";

const LEARNED =
  "(?:experts?|scientists?|doctors?|economists?|historians?|professors?|researchers?|scholars?|generals?|physicians?|specialists?|laureates?|virologists?|cardiologists?|neuroscientists?|theologians?|psychologists?|jurists?)";
const EXALTED =
  "(?:all|every|any|even|real|true|honest|reputable|serious|leading|top|foremost|renowned|eminent|world-renowned|world-famous|distinguished|countless|the finest|the greatest|the world's (?:top|leading|greatest))";
const VOUCHES =
  "(?:agrees?|knows?|knew|confirms?|confirmed|proved|ha(?:s|ve) (?:long )?(?:proven|proved|shown|sworn|taught)|proves?|will tell you|can tell you|recogni[sz]es?|admits?|acknowledges?|believes?|warned|concluded?|understands?|taught)";
const SCRIPTURE =
  "(?:scripture|the (?:holy )?bible|the gospels?|the catechism|the word of god|the (?:koran|quran|qur'an|torah|talmud)|our lord|the apostle|the church fathers|the founding fathers|our founders)";
const HALLOWED =
  "(?:harvard|yale|oxford|cambridge|stanford|princeton|mit|the lancet|the imf|the cia|the pentagon|interpol)";

/** Authority in place of reasons: the learned, whom nobody names, all agree. */
export const appealToAuthority = patternRule("appeal-to-authority", [
  new RegExp(
    `\\b${EXALTED} (?:[\\w'-]+ ){0,2}${LEARNED} (?:(?:alive|now|all|also|already|long|have) ){0,2}${VOUCHES}\\b`,
    "i",
  ),
]);

/** Somebody named to be revered, or the matter closed by who says it: what is said belongs to the appeal. */
export const wordOfTheGreat = clauseRule("appeal-to-authority", [
  new RegExp(`\\b(?:is|was) the view of (?:all|every|each) (?:[\\w'-]+ )?${LEARNED}\\b`, "i"),
  new RegExp(
    `\\b${SCRIPTURE} (?:itself |himself |also |clearly |plainly )?(?:is (?:perfectly |very )?clear|could not be (?:plainer|clearer)|leaves no (?:room for )?doubt|settles? (?:it|the)|commands us|forbids us)\\b`,
    "i",
  ),
  /\b(?:science|the science|history|medical opinion) (?:itself )?(?:is settled|is clear|is unanimous|tells us|teaches us|has (?:shown|proved|proven|taught) us)\b/i,
  /\b(?:studies|research|countless studies|science) (?:have|has) (?:proved|proven|conclusively shown|long shown|clearly shown|shown (?:again and again|time and again|beyond doubt))\b/i,
  /\b[Ee]ven (?:the |liberal |conservative )?[A-Z][\w'-]+(?: [\w'-]+){0,3} (?:now )?(?:admits?|concedes?|acknowledges?)\b/,
  new RegExp(`, according to ${HALLOWED}\\b|\\bfinest minds (?:at|of|in)\\b`, "i"),
  /\b(?:no less an? (?:authority|body|mind|figure|expert|person) than|the (?:country's|nation's|world's) (?:foremost|leading|top|most respected) (?:expert|authority|specialist)s?)\b/i,
  /\b(?:[Aa] (?:former|senior|retired|top)|[Ww]histle-?blowers?|[Aa] (?:priest|doctor|man|woman) who) (?:[\w'-]+ ){0,8}(?:assures? (?:me|us)|ha(?:s|ve) (?:told|assured|sworn to) (?:me|us|this (?:site|paper|blog)))\b/,
  /\b(?:I(?:'ll| will| would)? (?:take|trust) (?:his|her|their) word|(?:I|we) have (?:it|that) (?:on good authority|from (?:a|an|the) (?:man|woman|person|one|very))|(?:settles|ought to settle|should settle) (?:it|the (?:matter|question|argument)))\b/i,
  /\bas the (?:bible|scriptures?|gospels?|catechism|constitution|prophet|founders) (?:[\w'-]+ ){0,2}(?:says?|put it|wrote|teach(?:es)?|warned|told|tells?|commands?)\b/i,
  /\bas (?:(?:the great|no less than) [\w'-]+(?: [\w'-]+)?|(?:jesus|christ|lincoln|churchill|gandhi|einstein|orwell|jefferson|reagan|franklin|mandela|washington)) (?:himself |himself, )?(?:once |famously |so rightly )?(?:said|put it|wrote|taught|warned|told|observed)\b/i,
  /\b[Aa]s an? (?:[\w-]+ ){0,4}(?:doctor|nurse|physician|scientist|lawyer|psychologist|veteran|soldier|priest|teacher|engineer),? I (?:know|can|have|understand)\b/,
]);
