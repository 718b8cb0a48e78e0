import { cueRule } from "./cue-rule.js";
import { clauseRule, patternRule } from "./technique-rule.js";

const DEAR =
  "(?:our|your|their|my) (?:very |own |entire |whole )?(?:children|kids|families|family|daughters|sons|wives|homes?|neighbou?rhoods?|communities|streets|country|nation|cities|towns|lives|freedoms?|liberty|jobs|future|way of life|civili[sz]ation|democracy|existence|survival|schools|borders?)";
const HARM =
  "(?:destroy|kill|murder|slaughter|wipe out|take over|overrun|ruin|enslave|devour|tear apart|bankrupt|invade|replace|burn|come for|prey on|take away|threaten|endanger|poison|erase|steal)";

/** What will befall the reader, named as dread and not as a forecast. */
export const appealToFear = patternRule("appeal-to-fear", [
  new RegExp(
    `\\b(?:will|would|could|may|might|going to|want to|wants to|trying to|plan to|seek to|about to|coming to) (?:(?:soon|eventually|surely|inevitably|utterly|completely|simply|also) )?${HARM} ${DEAR}\\b`,
    "i",
  ),
  new RegExp(
    `\\b(?:a |an |the |grave |mortal |direct |existential |serious |real |growing ){0,4}(?:threat|danger|menace|peril) to ${DEAR}\\b`,
    "i",
  ),
  /\b(?:an? |the )?(?:existential|mortal|deadly|imminent|grave|looming) (?:threat|danger|menace|peril)s?(?: to (?:[\w'-]+ ){0,4}[\w'-]+)?/i,
  /\b(?:nobody|no one|no child|no family|none of us|no woman) (?:is|will be|would be) (?:safe|spared)\b/i,
  /\b(?:your|our) (?:very |own )?(?:children|kids|families|family|daughters|sons|wives|homes?|streets|jobs|savings|freedoms?|lives) (?:are|is) (?:no longer |not )(?:safe|secure)\b/i,
  /\b(?:you|we|your family|your children|our children) (?:could|will|may|might) be next\b/i,
  /\b(?:the )?next (?:victim |target |one )?(?:could|will|may|might) be (?:you|your [\w'-]+|our [\w'-]+|one of us)\b/i,
  /\bleave (?:our|your) (?:children|grandchildren|kids) (?:with )?(?:nothing|ashes|ruins|a ruin|a wasteland)\b/i,
  /\b(?:our|your) (?:children|grandchildren|kids) will (?:inherit|pay|suffer|die|grow up in|curse)\b(?: [\w'-]+){0,5}/i,
  /\b(?:if|unless) (?:we|you) (?:do not|don't|fail to|refuse to|keep|continue|let|allow|stop|act|wake up|fight)\b[^.!?;]{3,90}\b(?:will|die|lose|lost|doomed|destroyed|over|disaster|catastrophe|ruin|end|collapse|dead|gone|extinct|war)\b(?:[^.!?;]{0,60})/i,
  /\b(?:be very afraid|be afraid|on the brink of (?:catastrophe|ruin|extinction|the abyss|annihilation)|(?:enem(?:y|ies)|barbarians?|invaders?|wolf|wolves|hordes?) (?:is|are)? ?(?:already )?(?:at|inside) (?:the|our) (?:gates?|doors?)|blood (?:will|would) (?:be spilled|flow|run)|rivers of blood|blood in the streets|end of (?:civili[sz]ation|the world|days|our way of life|freedom|democracy|[A-Z]\w+) as we know it|we are (?:all )?doomed|no turning back|point of no return|sleepwalking (?:in)?to (?:[\w'-]+ ){0,2}[\w'-]+|staring into the abyss|the wolf is at the door)\b/i,
  /\b(?:flood|wave|tide|horde|swarm|invasion|army|tsunami)s? of (?:[\w'-]+ )?(?:migrants?|immigrants?|refugees?|illegals|criminals|invaders|foreigners|aliens|terrorists|rapists|muslims|killers|thugs|strangers)\b/i,
  /\b(?:nuclear (?:holocaust|annihilation|apocalypse|armageddon)|armageddon|world war (?:three|iii|3)|societal collapse|mass extinction of|total (?:destruction|collapse|annihilation|war)|civil war is)\b/i,
]);

/** A threat told as what is to come: the words that carry it are the clause's, so the clause is marked. */
export const threats = clauseRule("appeal-to-fear", [
  /\b(?:will|would|could|may|might|going to) (?:[\w'-]+ ){0,2}?(?:spread (?:to|across|through|like|rapidly|further)|explode|erupt|strike again|get (?:much |far |even )?worse|spiral)\b/i,
  /\b(?:they|[A-Z]\w+|mobs?) (?:are|is|will be|will) (?:coming|come) (?:for|after) (?:you|us|our|your|the)\b/,
  /\b(?:the day is coming when|there (?:may|might) not be another|(?:is|are) only the (?:start|beginning)|wait until (?:the|they|you|your)|away from (?:riots|war|ruin|collapse|famine|disaster)|nobody will be (?:there|left)|there will be (?:nobody|nothing|no one) left|a vote for [\w' -]{3,30} is a vote for|(?:one day|soon) (?:you|we|they) will|(?:you|we) will (?:soon |one day )(?:wake up|find|be))\b/i,
]);

const CUES = {
  future: /\b(?:will|would|could|may|might|going to|about to|soon|won't)\b/i,
  condition: /\b(?:if|unless|until|once)\b/i,
  harm: /\b(?:kill\w*|die|dies|died|dying|deaths?|dead|destroy\w*|destruction|murder\w*|slaughter\w*|attack\w*|war|bomb\w*|violen(?:t|ce)|terror\w*|rape[sd]?|suffer\w*|lose|lost|collapse\w*|disasters?|catastroph\w+|chaos|ruin\w*|victims?|bloodshed|genocide|persecut\w+|starv\w+|infect\w*|epidemic|plague|outbreak|disease|deadly|fatal|poison\w*|nuclear|spread\w*)\b/i,
  dread:
    /\b(?:fear\w*|danger\w*|threat\w*|menac\w+|peril\w*|terrif\w+|afraid|scary|scared|horr\w+|nightmares?|alarm\w*|dire|grave|worse|worst|crippling|devastat\w+)\b/i,
  victims:
    /\b(?:we|us|our|you|your|people|children|famil(?:y|ies)|women|citizens|millions|thousands|everyone|nobody|no one|the world|humanity|society|innocent|lives|generations?)\b/i,
  reported:
    /\b(?:said|says|told|warn(?:s|ed)|added|according to|accus(?:es|ed)|claim(?:s|ed)|stated|announced|predict(?:s|ed)|estimate[sd]?|forecasts?)\b/i,
} as const;

/**
 * What may come, the harm in it, and either words of dread or a condition and those who are to suffer. A forecast that
 * somebody else is said to have made is reported and not threatened.
 */
export const dread = cueRule("appeal-to-fear", CUES, (seen) => {
  const looms = seen.has("future") && seen.has("harm") && !seen.has("reported");
  return looms && (seen.has("dread") || (seen.has("condition") && seen.has("victims")));
});
