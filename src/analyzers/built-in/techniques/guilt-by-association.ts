import { patternRule } from "./technique-rule.js";

const DESPISED =
  "(?:hitler|stalin|mussolini|mao|pol pot|goebbels|nazis?|nazism|nazi germany|the third reich|fascists?|fascism|the kkk|the ku klux klan|isis|al[- ]qaeda|the taliban|terrorists?|jihadists?|communists?|the gestapo|the stasi|the kgb|the soviet union|the mafia|mobsters|gangsters|dictators|tyrants|white supremacists|slave ?owners|pedophiles|paedophiles|traitors)";

/** Likened to, or put in one bed with, those whom everybody despises. */
export const guiltByAssociation = patternRule("guilt-by-association", [
  new RegExp(
    `\\b(?:just |exactly |much |not )?(?:like|unlike|as did|worse than|no better than|no different (?:from|than)|reminiscent of|echoes of|shades of|the heirs? (?:of|to)|worthy of|copied from|borrowed from|learned from|straight (?:out )?of|compared? to) (?:[\\w'-]+ ){0,3}${DESPISED}\\b(?:'s? [\\w'-]+)?`,
    "i",
  ),
  new RegExp(
    `\\b(?:(?:cosy|cozy|close|warm|deep) (?:ties|links|friendship|relations) (?:to|with)|in bed with|in league with|hand in glove with|side by side with|shoulder to shoulder with|sympathi[sz](?:es?|ed|ing) with|praised by|applauded by|cheered by|makes? common cause with|in the company of|rubs? shoulders with|cosies up to|cozies up to|coddling) (?:[\\w'-]+ ){0,3}${DESPISED}\\b`,
    "i",
  ),
  /\b(?:terrorist|nazi|communist|fascist|jihadi|extremist|criminal)[- ](?:sympathi[sz]er|apologist|lover|enabler|supporter)s?\b/i,
  /\b(?:cut from the same cloth as|birds of a feather|tarred with the same brush|(?:same|favou?rite) (?:playbook|tactics?|methods?|language|rhetoric|trick) (?:as|of|used by)) (?:[\w'-]+ ){0,3}[\w'-]+/i,
  /\b(?:straight )?(?:out of|from) (?:[\w'-]+ ){0,3}(?:playbook|handbook)\b/i,
]);
