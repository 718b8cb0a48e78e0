import type { ReadSentence } from "./read-sentence.js";
import { argumentRule, wholeSentence, type TechniqueRule } from "./technique-rule.js";

const WHO = "(?:they|he|she|it|we|you|the (?:government|media|press|authorities|establishment|elites?))";

/** Questions that answer themselves. */
const ACCUSING_QUESTION = [
  /^\W*(?:so |and |but |then )?why (?:didn't|doesn't|don't|isn't|aren't|wasn't|weren't|hasn't|haven't|won't|wouldn't|shouldn't|can't|couldn't)\b/i,
  /^\W*(?:so |and |but |then )?why (?:did|does|do|is|are|has|have|was|were|would|will|should|can) (?:[\w'-]+ ){0,8}(?:not|never|no|so|still|always|suddenly|silent|ignore|ignored|hiding|hide|afraid|refuse[sd]?|refusing|reluctant|nothing|nobody|really|only|apparently|deliberately)\b/i,
  /^\W*(?:so |and |but )?(?:how dare|how come|how is it (?:possible )?that|how many more|how much (?:more|longer)|how long (?:will|must|before)|since when|who do they think|who (?:really|actually) (?:benefits|gains|believes|thinks|runs)|how can (?:anyone|anybody|they|he|she|we|you|one|the)|how could (?:anyone|anybody|they|he|she)|where (?:is|was|were|are) (?:the|their) (?:evidence|proof|media|investigation|accountability))\b/i,
  new RegExp(
    `^\\W*(?:so |and |but )?what (?:are|is|were|was|have|has) ${WHO} (?:really |so |been )?(?:hiding|afraid|trying to hide|covering)\\b`,
    "i",
  ),
  /^\W*(?:so |and |but )?(?:can|could|should|do|does|did|is|are|was|were|will|would|has|have|isn't|aren't|don't|doesn't|didn't|wasn't|shouldn't) [^?]{1,80}\b(?:really|honestly|seriously|actually|trust(?:ed)?|supposed to|coincidence|a lie|lying|hiding|credible|fool(?:ed)?)\b/i,
];

/** A "why" that suspects nothing by itself, but does in a volley of questions. */
const PLAIN_QUESTION =
  /^\W*(?:so |and |but |then |or )?(?:why|how|who|what|is|are|was|were|did|does|do|could|would|can) /i;

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
  const asksToo = (other: ReadSentence | undefined) => other?.isQuestion && other.text !== sentence.text;
  const volley = [-2, -1, 1, 2].filter((distance) => asksToo(sentences[index + distance])).length;
  return volley >= 2 && PLAIN_QUESTION.test(sentence.text);
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
]);
