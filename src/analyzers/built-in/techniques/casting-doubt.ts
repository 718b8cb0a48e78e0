import { argumentRule, sentenceRule, wholeSentence } from "./technique-rule.js";

const LOADED_QUESTION = [
  /^\W*(?:so |and |but |then )?why (?:did|does|do|didn't|doesn't|don't|isn't|aren't|wasn't|hasn't|haven't|won't|would|wouldn't|should|is|are|has|have|was|were|can't|not)\b/i,
  /^\W*(?:so |and |but )?(?:how (?:can|could|dare|many more|much more|much longer|long (?:will|must|before)|is it (?:possible|that)|come)|who (?:really|actually|benefits|gains|do they think|are they|is he|would)|since when|where (?:is|was|were) the (?:outrage|evidence|proof|media)|what (?:are|is) (?:they|he|she|it|the \w+) (?:really |so )?(?:hiding|afraid|trying to hide|covering))\b/i,
  /^\W*(?:so |and |but )?(?:can|could|should|do|does|did|is|are|was|were|will|would|has|have|isn't|aren't|don't|doesn't|didn't|wasn't|shouldn't) (?:we|you|anyone|anybody|they|he|she|it|this|these|that|those|the [\w'-]+|any [\w'-]+)\b[^?]{0,60}\b(?:really|honestly|seriously|actually|trust(?:ed)?|believe|supposed to|expected? to|even|just|coincidence|a lie|lying|hiding|credible|fool(?:ed)?)\b/i,
];

/** An author's question that is no question: it suspects, and leaves the proof out. */
export const loadedQuestions = sentenceRule("casting-doubt", (sentence) =>
  sentence.isQuestion && LOADED_QUESTION.some((pattern) => pattern.test(sentence.text))
    ? [wholeSentence(sentence)]
    : [],
);

/** Statements that suspect somebody of hiding or bending the truth. */
export const castingDoubt = argumentRule("casting-doubt", [
  /\b(?:official (?:story|narrative|version|account|explanation)|(?:story|narrative|explanation|numbers|account)) (?:just |simply |still |really )?(?:does not|doesn't|do not|don't|did not|didn't) (?:add up|hold (?:up|water)|make (?:any )?sense)\b/i,
  /\b(?:what|something|everything) (?:they|he|she|the (?:government|media|authorities|establishment|elites?)) (?:is |are |was |were )?(?:not telling|hiding|isn't telling|aren't telling|don't want|doesn't want|do not want|does not want|won't tell)\b/i,
  /\b(?:they|he|she|media|government|officials|democrats|republicans|elites?|establishment) (?:simply |just |clearly |obviously )?(?:cannot|can't|can not|could not|couldn't|should not|shouldn't) be (?:trusted|believed|taken seriously)\b/i,
  /\b(?:impossible|hard|difficult|foolish|naive) to (?:believe|trust|take (?:\w+ )?seriously|imagine that)\b/i,
  /\b(?:if you (?:really |actually |still )?(?:believe|think|trust)|nobody (?:really |seriously |honestly )?believes|no (?:sane|serious|sensible|reasonable|thinking) (?:person|one|man|woman|observer) (?:would|could|can|believes|thinks))\b/i,
  /\b(?:makes? (?:one|you|me) wonder|one (?:has to|must|can only) wonder|begs the question|raises? (?:serious|troubling|disturbing|more|many|grave) (?:questions|doubts)|something (?:is )?(?:fishy|rotten|smells|stinks)|smells fishy|too convenient|suspiciously (?:\w+)|conveniently (?:forgot|forgets|ignores?|ignored|leaves?|left|omits?|omitted|failed))\b/i,
  /\b(?:has|have|had) (?:no|zero|not a shred of|absolutely no) (?:credibility|integrity|clue|idea what|business|right to lecture|intention of)\b/i,
  /\b(?:not|without) (?:a|one) (?:single )?(?:shred|scrap|iota|scintilla) of (?:proof|evidence|truth)\b/i,
]);
