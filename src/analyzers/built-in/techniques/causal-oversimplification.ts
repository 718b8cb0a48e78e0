import { argumentRule } from "./technique-rule.js";

const ILL =
  "(?:crisis|mess|disaster|chaos|decline|poverty|violence|crime|problems?|war|terrorism|collapse|suffering|misery|trouble|troubles|failure|debt|inflation|unemployment|hatred|division|downfall|evils?|ills|woes|epidemic|attacks?)";

/** One culprit for what has many causes. */
export const causalOversimplification = argumentRule("causal-oversimplification", [
  new RegExp(
    `\\b(?:sole|one and only|single|only real|only true|root|real|true|single biggest|ultimate) (?:cause|reason|culprit|source|explanation)s? (?:of|for|behind|why|that|is|are|was)\\b`,
    "i",
  ),
  /\bthe only reason (?:why |that )?(?:you|we|they|our|your|people|families|workers|prices|this country) [^.!?]{3,80} (?:is|was) (?:that|because)\b/i,
  /\bthe (?:only )?reason (?:why |that |for )?[^.!?]{3,80} (?:is|was) (?:simple|clear|obvious)\b/i,
  new RegExp(
    `\\b(?:all|entirely|solely|purely|simply|only|directly|precisely|exactly|squarely) (?:because of|due to|thanks to|the fault of|the result of|to blame|down to|the product of|the consequence of)\\b`,
    "i",
  ),
  new RegExp(
    `\\b(?:is|are|was|were) (?:solely|entirely|wholly|fully|directly|personally|alone|all|squarely|the ones?) (?:responsible|to blame|at fault|guilty)\\b`,
    "i",
  ),
  new RegExp(
    `\\b(?:is|are) (?:what|the reason|the one thing that|who) (?:caused|causes|created|creates|brought|led|destroyed|ruined|made|got us) (?:[\\w'-]+ ){0,4}${ILL}\\b`,
    "i",
  ),
  /\b(?:blame|you can thank|we can thank) (?:the |our |your )?[\w' -]{3,40} for (?:this|our|your|these|all)\b/i,
  /\b(?:the (?:answer|explanation|cause|culprit|solution) is (?:simple|obvious|clear|easy)|it(?:'s| is) (?:all )?(?:because of|the fault of|their fault))\b/i,
]);
