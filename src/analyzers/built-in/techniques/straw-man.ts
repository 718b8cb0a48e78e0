import { argumentRule } from "./technique-rule.js";

/** A position that the others do not hold, put into their mouths. */
export const strawMan = argumentRule("straw-man", [
  /\b(?:they|critics|opponents|liberals|conservatives|the left|the right|democrats|republicans|the elites?|the media|activists|politicians|he|she) (?:would |will |all |actually |really )?(?:have|want|expect|like) (?:you|us|everyone|people) to (?:believe|think|accept|forget|pretend|ignore|give up|hand over)\b/i,
  /\b(?:we are|we're|you are|you're) (?:all |now )?(?:supposed|expected|asked|told|meant) to (?:believe|think|accept|forget|pretend|ignore|applaud|swallow|be grateful)\b/i,
  /\b(?:apparently|evidently|so|in other words|according to (?:them|these people|this logic|that logic|the left|the right|our betters)),? (?:it is|it's|we|you|they|anyone who|everyone who|if you|if we)\b[^.!?]{0,60}\b(?:all|everyone|nobody|never|always|nothing|should just|must|racist|evil|abolish|ban|fine to|okay to|ok to)\b/i,
  /\b(?:what they (?:really|actually) (?:mean|want|are saying) is|they (?:really|actually|secretly) want to|their (?:real|true|secret|hidden) (?:goal|agenda|aim|plan|purpose) is)\b/i,
  /\bby (?:that|this|their|his|her) (?:logic|reasoning|standard|argument),/i,
]);
