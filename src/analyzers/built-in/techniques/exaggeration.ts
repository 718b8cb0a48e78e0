import { cueRule } from "./cue-rule.js";
import { GRAVE_WORDS } from "./lexicons/grave-words.js";
import { patternRule } from "./technique-rule.js";

const JUDGED =
  "corrupt|dishonest|evil|wicked|incompetent|shameful|disgraceful|hated|beloved|brilliant|amazing|incredible|extraordinary|pathetic|ridiculous|stupid|disastrous|destructive|cruel|radical|extreme|divisive|despised|magnificent|spectacular|crooked|vile|ruinous|catastrophic|reckless|cynical|cowardly|treacherous|outrageous|hypocritical|dysfunctional";
const FOR_EVER =
  "(?:in (?:all of |all )?(?:[\\w']+ ){0,2}history|of all time|of our time|ever(?: [\\w']+)?|the world has ever (?:seen|known)|in the (?:whole|entire) world|on (?:the face of the )?(?:earth|planet)|known to man)";

/** Totals that nobody counted, things made out to be nothing, and what was never seen before. */
export const exaggeration = patternRule("exaggeration", [
  new RegExp(
    `\\b(?:biggest|greatest|worst) (?:lie|scandal|fraud|hoax|crime|betrayal|scam|disgrace|failure|threat|heist|theft|con|cover-up|travesty|injustice)s?(?: [\\w'-]+){0,3} ${FOR_EVER}\\b`,
    "i",
  ),
  new RegExp(`\\bone of the (?:worst|greatest|deadliest|vilest|most (?:${JUDGED}))(?: [\\w'-]+){1,3}`, "i"),
  new RegExp(`\\bthe (?:single )?most (?:${JUDGED})(?: [\\w'-]+){0,4} ${FOR_EVER}\\b`, "i"),
  /\bthe (?:single )?(?:most [a-z]+|[a-z]{3,}est)(?: [\w'-]+){1,5} ever (?:devised|made|written|conceived|inflicted|told|invented|foisted|perpetrated|imposed|witnessed|concocted|drafted|penned|signed|built)\b/i,
  /\bcountless (?:lives|families|victims|innocent [\w'-]+|lies|scandals|generations|times)/i,
  /\b(?:utterly|totally|completely|absolutely|entirely|wholly) (?:ruin(?:ed|s|ing)?|wreck(?:ed|s|ing)?|devastat(?:ed|es|ing)|worthless|useless|meaningless|powerless|hopeless|insane|fake|corrupt|lawless|out of control|broken|unprecedented|incompetent|ineffective|discredited)\b/i,
  /\bnothing (?:more than|but) (?:an? |the )(?:[\w'-]+ ){0,2}[\w'-]+/i,
  /\b(?:millions (?:and|upon) millions|billions (?:and|upon) billions)(?: of [\w'-]+)?/i,
  /\b(?:every single (?:one of (?:us|them|you)|person|citizen|family|child|aspect|thing)|each and every (?:one|person|citizen|family|child))\b/i,
  /\b(?:destroy|end|ruin|wreck|wipe out)(?:s|ed|ing)? (?:everything|civili[sz]ation|humanity|the (?:entire |whole )?(?:country|nation|world|planet|middle class))\b/i,
  /\b(?:beyond (?:all )?(?:belief|comprehension|words)|of (?:truly )?(?:epic|biblical|historic|unimaginable) proportions|on steroids|like never before|(?:like|as) (?:the world|nobody|no one) has (?:ever|never) (?:seen|known)(?: before)?|the likes? of which (?:[\w'-]+ ){1,4}(?:seen|known))\b/i,
  /\b(?:literally|practically) (?:everyone|everything|nobody|nothing|no one|all of)\b/i,
  /\b(?:100|1000|one hundred|a thousand|a million) (?:percent|per cent|times) (?:sure|certain|wrong|right|false|true|fake|worse|better)\b/i,
]);

const CUES = {
  superlative:
    /\b(?:the (?:single |very )?most [a-z]{4,}|most [a-z]{4,}|worst|greatest|biggest|largest|best|the (?!interest|latest|west|forest|harvest|protest|request|arrest|contest|conquest|priest|guest)[a-z]{3,}est|ultimate)\b/i,
  scope:
    /\b(?:ever|in (?:[\w']+ ){0,2}history|in the world|on (?:[\w']+ )?earth|of all|in (?:decades|living memory|centuries|a generation)|generation|century|never before|of (?:our|modern) times?|known to man|anywhere|anyone|since|in (?:\w+ ){0,2}(?:years|centuries))\b/i,
  total:
    /\b(?:all|every|everyone|everything|entire|whole|always|never|nothing|nobody|no one|none|completely|totally|absolutely|utterly|literally|any)\b/i,
  huge: /\b(?:massive(?:ly)?|enormous(?:ly)?|huge(?:ly)?|colossal|gigantic|monumental|tremendous(?:ly)?|overwhelming(?:ly)?|unprecedented|incredibl[ey]|unbelievabl[ey]|extraordinar(?:y|ily)|extremely|epic|staggering(?:ly)?|astronomical|immense(?:ly)?|countless|endless(?:ly)?|infinite(?:ly)?|millions|billions|explod\w+|skyrocket\w*|catastroph\w+|disastrous\w*|apocalyp\w+)\b/i,
  likened:
    /\b(?:worse than|better than|bigger than|greater than|more \w+ than any|than ever|as if|like a|like the|so \w+ that|makes? [\w ]{2,20} look)\b/i,
  charged: new RegExp(`\\b(?:${GRAVE_WORDS.join("|")})\\b`, "i"),
} as const;

/**
 * A superlative, how far it reaches, a total, a charged word: each is sober alone, and three of them are not. A total, a
 * reach and a charged word without more are too common to tell anything.
 */
export const heapedUp = cueRule(
  "exaggeration",
  CUES,
  (seen) =>
    seen.size >= 3 &&
    (seen.has("huge") || seen.has("likened") || (seen.has("superlative") && seen.has("charged"))),
  { bare: true, within: 160 },
);
