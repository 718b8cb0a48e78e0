import { argumentRule } from "./technique-rule.js";

/** What they preach against what they do. */
export const appealToHypocrisy = argumentRule("appeal-to-hypocrisy", [
  /\b(?:practi[sc]es? what (?:they|he|she|you) preach(?:es)?|rules for thee|one rule for (?:them|the)|do as I say|look who's talking|people (?:who live )?in glass houses|pot calling the kettle|preach(?:es|ed|ing)? (?:\w+ ){1,4}(?:while|but|yet))\b/i,
  /\b(?:the )?(?:very )?same (?:people|politicians|party|media|newspapers?|crowd|liberals|conservatives|democrats|republicans|leaders|ministers|officials|experts|men|woman|man) (?:who|that|which)\b[^.!?]{5,120}\b(?:now|suddenly|today)\b/i,
  /\b(?:had|have|has|saw|see|sees) (?:no|nothing) (?:problem|trouble|objection|qualms|wrong) (?:with|when|in|about) (?:[^.!?]{5,80})\bwhen\b/i,
  /\bwhere (?:was|were|is) (?:the|their|his|her|all this|this|your) (?:outrage|concern|protests?|indignation|anger|tears)\b/i,
]);
