import { patternRule } from "./technique-rule.js";

const JUDGED =
  "(?:corrupt|dishonest|evil|wicked|incompetent|shameful|disgraceful|hated|beloved|brilliant|amazing|incredible|extraordinary|pathetic|ridiculous|stupid|disastrous|destructive|cruel|radical|extreme|divisive|despised|beautiful|magnificent|spectacular|crooked|vile|ruinous|catastrophic|reckless|cynical|cowardly|treacherous|dangerous|outrageous|hypocritical|dysfunctional)";

const FOR_EVER =
  "(?:in (?:all of |all )?(?:[\\w']+ ){0,2}history|of all time|of our time|ever(?: [\\w']+)?|the world has ever (?:seen|known)|in the (?:whole|entire) world|on (?:the face of the )?(?:earth|planet)|known to man)";

/** What can be measured is reported soberly with "worst" and "greatest": shootings, storms, seasons. */
const MEASURED =
  "(?:shooting|attack|bombing|storm|hurricane|earthquake|flood|flooding|fire|wildfire|drought|famine|crash|accident|recession|downturn|season|outbreak|epidemic|pandemic|massacre|result|performance|defeat|decision|mistake|player|team|coach|album|film|movie|game|year|month|day|week|artist|singer|athlete|writer|composer|oil|spill|quarter)s?";

/** Superlatives without a measure, totals that nobody counted, and things made out to be nothing. */
export const exaggeration = patternRule("exaggeration", [
  new RegExp(`\\b(?:the )?(?:single )?most ${JUDGED}(?: [\\w'-]+){0,4} ${FOR_EVER}\\b`, "i"),
  new RegExp(
    `\\bthe (?:single )?(?:very )?(?:worst|greatest|dumbest|sickest|vilest|finest|stupidest|cruellest|cruelest)(?: (?!${MEASURED}\\b)[\\w'-]+){0,5} ${FOR_EVER}\\b`,
    "i",
  ),
  new RegExp(
    `\\b(?:biggest|greatest|worst) (?:lie|scandal|fraud|hoax|crime|betrayal|scam|disgrace|failure|threat|heist|theft|con|cover-up|travesty|injustice)s?(?: [\\w'-]+){0,3} ${FOR_EVER}\\b`,
    "i",
  ),
  /\b(?:utterly|totally|completely|absolutely|entirely|wholly) (?:ruin(?:ed|s|ing)?|wreck(?:ed|s|ing)?|devastat(?:ed|es|ing)|worthless|useless|meaningless|powerless|hopeless|insane|fake|corrupt|lawless|out of control|broken|unprecedented|incompetent|ineffective|discredited)\b/i,
  /\b(?:nothing (?:more|other|less|short) (?:than|of)|little more than|nothing but) (?:an? |the )(?:[\w'-]+ ){0,2}[\w'-]+/i,
  /\bcountless (?:lives|families|victims|innocent [\w'-]+|lies|scandals|generations)\b/i,
  /\b(?:millions (?:and|upon) millions|billions (?:and|upon) billions)(?: of [\w'-]+)?/i,
  /\b(?:every single (?:one of (?:us|them|you)|person|citizen|family|child|aspect|thing)|each and every (?:one|person|citizen|family|child))\b/i,
  /\b(?:destroy|end|ruin|wreck|wipe out)(?:s|ed|ing)? (?:everything|civili[sz]ation|humanity|the (?:entire |whole )?(?:country|nation|world|planet|middle class))\b/i,
  /\b(?:beyond (?:all )?(?:belief|comprehension|words)|of (?:truly )?(?:epic|biblical|historic|unimaginable) proportions|on steroids|like never before|(?:like|as) (?:the world|nobody|no one) has (?:ever|never) (?:seen|known)(?: before)?|the likes of which (?:[\w'-]+ ){1,4}(?:seen|known))\b/i,
  /\b(?:literally|practically) (?:everyone|everything|nobody|nothing|no one|all of)\b/i,
  /\b(?:100|1000|one hundred|a thousand|a million) (?:percent|per cent|times) (?:sure|certain|wrong|right|false|true|fake|worse|better)\b/i,
]);
