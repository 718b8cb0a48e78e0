import { clauseRule } from "./technique-rule.js";

const ILL =
  "(?:crisis|mess|disaster|chaos|decline|poverty|violence|crime|problems?|wars?|terrorism|collapse|suffering|misery|troubles?|failure|debt|inflation|unemployment|hatred|division|downfall|evils?|ills|woes|epidemic|attacks?|abuse|famine|homelessness|obesity|suicides?|shootings|massacres?|extremism|corruption|riots?|deaths?)";
const ALONE = "(?:only|simply|just|solely|purely|entirely|precisely|exactly)";

/** One culprit for what has many causes: that it is the only one is said, or the ill is laid at one door. */
export const causalOversimplification = clauseRule("causal-oversimplification", [
  /\b(?:sole|one and only|single|only real|only true|root|real|true|single biggest|ultimate) (?:cause|culprit|author|explanation)s? (?:of|for|behind|is|are|was)\b/i,
  /\b(?:for (?:only )?one reason(?: only)?|for the simple reason|for no other reason|one explanation, and only one|no other (?:cause|reason|explanation)|the only reason (?:why|that|we|they|you|he|she|it|there|our|your|people|this))\b/i,
  /\bthe (?:only )?reason (?:why |that |for )?[^.!?;]{3,80} (?:is|was) (?:simple|obvious)\b/i,
  /\b(?:simply|solely|purely|entirely|precisely) because\b/i,
  new RegExp(
    `\\b(?:all )?${ALONE} (?:due to|thanks to|the fault of|the result of|to blame|the product of)\\b`,
    "i",
  ),
  /\b(?:is|are|was|were) (?:solely|entirely|wholly|fully|alone|all|squarely|the ones?) (?:(?:solely|entirely) )?(?:responsible|to blame|at fault|guilty)\b/i,
  new RegExp(
    `\\b(?:is|are|was|were) (?:what|the reason|the one thing that|who) (?:caused|causes|created|creates|brought|led|gave|got us) (?:[\\w'-]+ ){0,4}${ILL}\\b`,
    "i",
  ),
  new RegExp(
    `\\b(?:because of|thanks to|due to) (?:a |one |the )?(?:single|lone|handful of|greed|hatred|weakness|cowardice|liberal|socialist|capitalis[mt]|feminis[mt]|political correctness)\\b`,
    "i",
  ),
  /\b(?:(?:that|this|which|it) is what happens when|(?:are|is) what happens when|need look no further|you have only to look at|(?:can|could|must) be (?:laid at the (?:door|feet) of|traced to (?:one|a single|the day)))\b/i,
  /\b(?:it was|it is|it's) (?:the )?[\w'-]+(?: [\w'-]+){0,3} (?:that|who|which) (?:gave us|started|caused|elected|destroyed|ruined|killed|rotted|wrecked|bankrupted)\b/i,
  /\b[Bb]lame (?:the |our |your )?[\w' -]{3,40} for (?:this|our|your|these|all)\b/,
  /\b(?:and nothing else|and (?:that|it)'s all it is|nothing more and nothing less|it all (?:went wrong|began|started) when)\b/i,
]);
