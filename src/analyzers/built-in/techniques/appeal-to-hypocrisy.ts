import { argumentRule } from "./technique-rule.js";

const GROUP =
  "(?:people|folks|politicians|party|media|newspapers?|outlets?|paper|crowd|liberals|conservatives|democrats|republicans|leaders?|ministers?|officials|experts|commissioner|senator|outfit|gentlemen|men|woman|women|man)";
const PREACHES =
  "(?:preach(?:es|ed)?|lectures?|moralis\\w+|moraliz\\w+|demands?|calls? for|campaigns? (?:for|against)|insists? on)";

/** What they preach against what they do. */
export const appealToHypocrisy = argumentRule("appeal-to-hypocrisy", [
  /\b(?:practi[sc]es? what (?:they|he|she|you) preach(?:es)?|rules for thee|one rule for (?:them|the)|do as I say|look who's talking|people (?:who live )?in glass houses|pot calling the kettle|cannot have it both ways|can't have it both ways|(?:special|peculiar|certain) (?:sort|kind) of (?:cheek|nerve|gall))\b/i,
  new RegExp(
    `\\b(?:the )?(?:very )?same ${GROUP} (?:who|that|which)\\b[^.!?]{5,120}\\b(?:now|suddenly|today)\\b`,
    "i",
  ),
  new RegExp(
    `^\\W*(?:and )?(?:this|these|those|it) (?:is|are|was|were|comes? from|from) the (?:very )?same ${GROUP} (?:who|that|which|,)`,
    "i",
  ),
  new RegExp(`^\\W*(?:the |a |an )?${GROUP} (?:who|that|which) (?:now )?${PREACHES}\\b`, "i"),
  new RegExp(
    `\\b${PREACHES}\\b[^.!?;]{3,80}\\b(?:while|but|yet|although|except|apart from|as long as)\\b[^.!?;]{0,60}\\b(?:himself|herself|itself|themselves|(?:his|her|their|its) own|when (?:it|he|she|they))\\b`,
    "i",
  ),
  /\b(?:had|have|has|saw|see|sees|raised|made) (?:no|nothing) (?:problem|trouble|objection|qualms|wrong|protest)\b[^.!?]{0,80}\bwhen\b/i,
  /\bwhere (?:was|were|is) (?:the|their|his|her|all this|this|your) (?:outrage|concern|protests?|indignation|anger|tears)\b/i,
]);
