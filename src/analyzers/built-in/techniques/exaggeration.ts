import { patternRule } from "./technique-rule.js";

const JUDGED =
  "(?:corrupt|dishonest|dangerous|evil|wicked|incompetent|shameful|disgraceful|hated|beloved|brilliant|amazing|incredible|extraordinary|important|pathetic|ridiculous|stupid|disastrous|destructive|cruel|brutal|radical|extreme|divisive|despised|beautiful|magnificent|spectacular|consequential|crooked|vile|ruinous|catastrophic|reckless|cynical|cowardly|treacherous)";
const FOR_EVER =
  "(?:in (?:all of |all )?(?:\\w+ )?(?:\\w+ )?history|of all time|of our time|ever(?: \\w+)?|the world has ever (?:seen|known)|in the (?:whole|entire) world|on (?:the face of the )?(?:earth|planet)|known to man|in living memory)";

/** Superlatives without a measure, totals that nobody counted, and things made out to be nothing. */
export const exaggeration = patternRule("exaggeration", [
  new RegExp(`\\b(?:the )?(?:single )?most ${JUDGED}(?: [\\w'-]+){0,4} ${FOR_EVER}\\b`, "i"),
  new RegExp(
    `\\bthe (?:single )?(?:very )?(?:worst|greatest|dumbest|sickest|vilest|finest|stupidest|cruellest|cruelest)(?: [\\w'-]+){0,5} ${FOR_EVER}\\b`,
    "i",
  ),
  new RegExp(
    `\\b(?:worst|greatest|biggest) (?:lie|scandal|fraud|hoax|crime|betrayal|scam|disgrace|failure|threat|disaster|heist|theft|con|cover-up|travesty|injustice)s?(?: [\\w'-]+){0,3} ${FOR_EVER}\\b`,
    "i",
  ),
  /\b(?:never|not once) (?:before )?in (?:all of |all )?(?:human |modern |our |the )?(?:nation's |country's )?history\b/i,
  /\b(?:utterly|totally|completely|absolutely|entirely|wholly) (?:destroy(?:ed|s|ing)?|ruin(?:ed|s|ing)?|wreck(?:ed|s|ing)?|devastat(?:ed|es|ing)|worthless|useless|meaningless|powerless|hopeless|insane|false|fake|corrupt|lawless|out of control|broken|unprecedented|incompetent|ineffective|discredited)\b/i,
  /\b(?:nothing (?:more|other) than|nothing but|little more than) (?:an? |the )?(?:[\w'-]+ ){0,2}[\w'-]+/i,
  /\bcountless (?:lives|families|victims|times|innocent \w+|lies|scandals|generations)\b/i,
  /\b(?:millions (?:and|upon) millions|thousands (?:and|upon) thousands|billions (?:and|upon) billions|hundreds (?:and|upon) hundreds)(?: of [\w'-]+)?/i,
  /\b(?:every single|each and every) (?:one|person|day|time|citizen|american|family|child|person|last|aspect|part)\b/i,
  /\b(?:destroy|end|ruin|wreck|kill|wipe out)(?:s|ed|ing)? (?:everything|civili[sz]ation|humanity|the (?:entire |whole )?(?:country|nation|world|planet|economy|middle class))\b/i,
  /\b(?:beyond (?:all )?(?:belief|comprehension|imagination|words)|of epic proportions|of biblical proportions|on steroids|like never before|like (?:the world|nobody|no one) has (?:ever )?(?:seen|known)(?: before)?|to end all \w+s)\b/i,
  /\b(?:literally|practically|virtually) (?:everyone|everything|nobody|nothing|no one|all|every \w+)\b/i,
  /\b(?:100|1000|one hundred|a thousand) (?:percent|per cent|times) (?:sure|certain|wrong|right|false|true|fake|worse|better|behind)\b/i,
  /\b(?:merely|only) (?:a )?(?:harmless|tiny|trivial|minor|so-called) [\w'-]+/i,
]);
