import { argumentRule } from "./technique-rule.js";

/** The charge parried with another: "What about …?", "Nobody mentions …". */
export const whataboutism = argumentRule("whataboutism", [
  /^\W*(?:(?:but|and|yet|so|then|well|ok|okay),? )?(?:what|how) about (?!to\b|you\b|me\b|now\b)[^?]{0,80}\b(?:his|her|their|your|those|other|who|whose|that|which|when)\b[^?]{3,80}\?/i,
  /^\W*(?:but|and|yet|still|meanwhile),? (?:[\w' ]{0,20})(?:nobody|no one|not a word|silence|they never|you never hear|the media never|you won't hear)\b[^.!?]{0,40}\b(?:about|mentions?|asks?|talks?|says?|said|reports?)\b/i,
  /\b(?:but |yet )?when (?:[\w']+ ){1,6}(?:did|does) (?:it|this|that|the same(?: thing)?|exactly (?:this|that|the same)),? (?:nobody|no one|the media|the press|they|you|where|it was)\b/i,
]);
