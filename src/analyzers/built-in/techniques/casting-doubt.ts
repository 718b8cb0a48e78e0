import { cuesIn } from "./cue-rule.js";
import type { ReadSentence } from "./read-sentence.js";
import { argumentRule, wholeSentence, type TechniqueRule } from "./technique-rule.js";

const WHO = "(?:they|he|she|it|we|you|the (?:government|media|press|authorities|establishment|elites?))";

/** Questions that answer themselves. */
const ACCUSING_QUESTION = [
  /^\W*(?:so |and |but |then )?why (?:didn't|doesn't|don't|isn't|aren't|wasn't|weren't|hasn't|haven't|won't|wouldn't|shouldn't|can't|couldn't)\b/i,
  /^\W*(?:so |and |but )?(?:how dare|how is it (?:possible )?that|could it be|can it be|since when|who do they think|who (?:really|actually) (?:benefits|gains|believes|thinks|runs)|how can (?:anyone|anybody)|how could (?:anyone|anybody)|where (?:is|was|were|are) (?:the|their) (?:evidence|proof|investigation|accountability))\b/i,
  new RegExp(
    `^\\W*(?:so |and |but )?what (?:are|is|were|was|have|has) ${WHO} (?:really |so |been )?(?:hiding|afraid|trying to hide|covering)\\b`,
    "i",
  ),
];

/** What a suspicious question is made of; an innocent one has one or two of these. */
const SUSPICIONS: Readonly<Record<string, RegExp>> = {
  why: /^\W*(?:(?:so|and|but|then|or|yet),? )?(?:why|how)\b/i,
  insisting:
    /\b(?:really|actually|seriously|honestly|possibly|even|exactly|just|still|suddenly|ever|truly|simply|so|such|any|anyone|anything)\b/i,
  denying: /n't\b|\b(?:not|never|no|nothing|nobody|none|without)\b/i,
  others: /\b(?:he|she|they|his|her|their|them|him)\b/i,
  credibility:
    /\b(?:claim\w*|alleged\w*|suppos\w+|seem\w*|appear\w*|pretend\w*|believ\w+|trust\w*|truth|true|lie[sd]?|lying|hid\w+|secret\w*|evidence|proof|coinciden\w*|credib\w+|convinc\w+|explain\w*|investigat\w*|suspicio\w*|motives?|agenda|refus\w+|ignor\w+|afraid|silen\w+)\b/i,
  given: /^\W*(?:if|when|since|given|with|after|considering|as)\b/i,
};

const ENOUGH_SUSPICIONS = 3;

/** In a question of this many words, two of the weightiest are enough. */
const WORDS_OF_A_LONG_QUESTION = 12;
const WEIGHTIEST = ["insisting", "others", "credibility"];

/** An author's question that is no question: it suspects, and leaves the proof out. */
export const loadedQuestions: TechniqueRule = {
  technique: "casting-doubt",
  find: (sentences) =>
    sentences.map((sentence, index) => (isLoaded(sentences, index) ? [wholeSentence(sentence)] : [])),
};

function isLoaded(sentences: readonly ReadSentence[], index: number): boolean {
  const sentence = sentences[index];
  if (!sentence?.isQuestion) return false;
  if (ACCUSING_QUESTION.some((pattern) => pattern.test(sentence.text))) return true;
  const suspicions = cuesIn(sentence, SUSPICIONS);
  const weighty = WEIGHTIEST.filter((kind) => suspicions.has(kind)).length;
  if (weighty >= 2 && sentence.words.length >= WORDS_OF_A_LONG_QUESTION) return true;
  return suspicions.size + (isInVolley(sentences, index) ? 1 : 0) >= ENOUGH_SUSPICIONS;
}

/** Whether half of the sentences around it are questions, too: each adds to the suspicion of the others. */
function isInVolley(sentences: readonly ReadSentence[], index: number): boolean {
  return [-3, -2, -1, 1, 2, 3].filter((distance) => sentences[index + distance]?.isQuestion).length >= 3;
}

/** Statements that suspect somebody of hiding or bending the truth. */
export const castingDoubt = argumentRule("casting-doubt", [
  /\b(?:official (?:story|narrative|version|account|explanation)|(?:story|narrative|explanation|numbers|account)) (?:just |simply |still |really )?(?:does not|doesn't|do not|don't|did not|didn't) (?:add up|hold (?:up|water)|make (?:any )?sense)\b/i,
  new RegExp(
    `\\b(?:what|something|everything) ${WHO} (?:is |are |was |were )?(?:not telling|hiding|isn't telling|aren't telling|(?:don't|doesn't|do not|does not) want (?:you|us)|won't tell)\\b`,
    "i",
  ),
  /\b(?:they|he|she|media|government|officials|politicians|elites?|establishment|bureaucrats) (?:simply |just |clearly |obviously )?(?:cannot|can't|can not|could not|couldn't|should not|shouldn't) be (?:trusted|believed|taken seriously)\b/i,
  /\b(?:if you (?:really |actually |still )(?:believe|think|trust)|nobody (?:really |seriously |honestly )believes|no (?:sane|serious|sensible|reasonable|thinking) (?:person|one|man|woman|observer) (?:would|could|can|believes|thinks))\b/i,
  /^\W*(?:so |and |but |just |then )?ask yourself(?:,| why| who| what| how| whether| if)\b/i,
  /\b(?:the )?(?:real |ugly |inconvenient |awful |shocking |hidden )?(?:truth|facts?|story|secret) (?:that |which )?(?:they|the (?:establishment|government|media|elites?|authorities|press|mainstream media)) (?:has|have|is|are|do|does|did|will|would)(?:n't| not)? (?:been )?(?:hiding|hidden|want|wants|tell|telling|conceal\w*|bur(?:y|ied)|refuse\w*|admit)\b/i,
  /\b(?:makes? (?:one|you|me) wonder|one (?:has to|must|can only) wonder|something (?:is )?(?:fishy|rotten|smells|stinks)|smells fishy|too convenient|suspiciously (?:quiet|silent|absent|convenient|timed|similar)|conveniently (?:forgot|forgets|ignores?|ignored|leaves?|left|omits?|omitted|failed))\b/i,
  /\b(?:has|have|had|with) (?:no|zero|not a shred of|absolutely no) (?:credibility|integrity|right to lecture)\b/i,
  /\b(?:not|without) (?:a|one) (?:single )?(?:shred|scrap|iota|scintilla) of (?:proof|evidence|truth)\b/i,
  /\b(?:draw your own conclusions|more holes than|or so (?:they|he|she|we are told|we were told)|suggests? otherwise|(?:has|have) yet to (?:get|produce|explain|show|offer|answer)|(?:won't|not) (?:be )?hold(?:ing)? (?:my|your|our) breath|neglect(?:s|ed|ing)? to (?:add|mention|say))\b/i,
  /\b(?:inconsistent|contradict(?:s|ed|ing|ory)?|conflicting) (?:with |statements?|stories|accounts?|timelines?|claims?|information|explanations?|(?:him|her|it)self|themselves|each other|one another)/i,
]);
