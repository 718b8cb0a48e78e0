const FALSE =
  "(?:not true|not the case|untrue|false|fake|incorrect|wrong|inaccurate|misleading|baseless|unfounded|groundless|debunked|disproved|disproven|refuted|discredited|fabricated|(?:just |only )?an? (?:complete |total |common |popular |persistent )?(?:myth|hoax|lie|fabrication|misconception|falsehood|rumou?r))";
const BE = "(?:is|are|was|were|has been|have been|had been|remains?|proved(?: to be)?|turned out to be)";

/** A head that calls what follows false, and a tail that calls what went before false. */
const HEAD =
  /^(?:(?:common |popular )?(?:myth|misconception|falsehood|rumou?r|fake news|false claim|false|fake|hoax|debunked)(?: no\.? ?\d+| #?\d+)?|fact[- ]check)\s*[:—–-]\s*(?=\S)/iu;
const TAIL = new RegExp(
  `(?:,|;| [—–-])\\s*(?:but |and |although |though )?(?:which|this|that|it|a claim that|a story that)(?:'s| ${BE}) (?:\\w+ly )?${FALSE}[.!]*$`,
  "iu",
);
/** A sentence of its own that calls what was said before it false: "This is a myth." */
const AFTERWARDS = new RegExp(
  `^(?:but |however,? |in fact,? |in reality,? )?(?:(?:this|that|these|those|the|such)(?: (?:claims?|reports?|rumou?rs?|stor(?:y|ies)|statements?|assertions?|allegations?|posts?|ideas?|beliefs?|quotes?|figures?))?|it|they|all of this|none of this)(?:'s| ${BE}) (?:\\w+ly )?(?:${FALSE}|true that nothing)\\b|^(?:but |however,? )?(?:there (?:is|was) no (?:\\w+ )?(?:evidence|proof|truth|basis) (?:for|of|to|in|behind) (?:this|that|it|the (?:claim|story|rumou?r|report))|none of (?:this|that|it) (?:is|was) true|no such thing|false[.!]|not so[.!]|wrong[.!])`,
  "iu",
);
/** Words by which a text tells that something said in it may not be so. */
const DOUBT =
  /\b(?:not true|untrue|false(?:ly|hoods?)?|fake|hoax(?:es)?|myths?|misconceptions?|debunk\w*|disprove[dn]?|refut\w+|discredit\w*|baseless|unfounded|groundless|fabricat\w+|misleading(?:ly)?|no (?:\w+ )?(?:evidence|proof|truth|basis)|contrary to|mistaken(?:ly)?|wrongly|incorrect(?:ly)?|inaccurate|rumou?r(?:s|ed)?|alleged(?:ly)?|purported(?:ly)?|supposed(?:ly)?|conspiracy theor\w+|satir\w+)\b/iu;

/** Takes a sentence out of the words that call it false, in it or after it; null where nothing does. */
export function debunkedCore(sentence: string, next: string | null): string | null {
  const bare = sentence.replace(HEAD, "").replace(TAIL, "");
  if (/^fact[- ]check/iu.test(sentence)) return null;
  if (bare !== sentence) return bare;
  return next !== null && AFTERWARDS.test(next) ? sentence : null;
}

/** Whether a sentence, or the one after it, doubts in words that the claim does not have. */
export function castsDoubt(claim: string, sentence: string, next: string | null): boolean {
  return !DOUBT.test(claim) && (DOUBT.test(sentence) || (next !== null && AFTERWARDS.test(next)));
}
