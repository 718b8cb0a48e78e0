import { argumentRule, clauseRule } from "./technique-rule.js";

/** Two ways, or one, where there are more. */
export const falseDilemma = argumentRule("false-dilemma", [
  /\b(?:there (?:is|are|was|were)|we have|you have|he has|they have|leaves? (?:us|them|him|you)|left|there remain) (?:simply |really |just |with )?(?:no (?:other )?(?:choice|alternative|option|way out|middle ground|third way|in-between|other way)|only (?:two|one|2|1) (?:choices?|options?|ways?|alternatives?|paths?|sides?|possibilit(?:y|ies)|outcomes?|answers?|solutions?|kinds?))\b/i,
  /\b(?:had|have|has|having) no (?:other )?(?:choice|alternative|option) (?:but|other than|except)\b/i,
  /\beither (?:you|we|they|he|she|it|the \w+|you're|we're)\b[^.!?]{2,140}\bor\b/i,
  /\beither\b[^.!?]{2,120}\bor\b[^.!?]{0,60}\b(?:will|would|must)\b/i,
  /\b(?:you are|you're|we are) either (?:with|for|part|a|one|asleep)\b/i,
  /\b(?:the )?(?:only|sole) (?:real |possible |viable |true |sane |sensible |rational |moral |remaining |logical |reasonable )?(?:way|choice|option|solution|alternative|answer|path|remedy|hope|thing)(?: (?:forward|left|out|open))? (?:to|is|for|that (?:can|will|could)|we have|left|standing)\b/i,
  /\b(?:it(?:'s| is) (?:us or them|now or never|do or die|them or us|all or nothing|life or death)|(?:fight|act|change|submit|comply|stand up|win|resist|reform) or (?:die|perish|be destroyed|lose|surrender|face))\b/i,
  /\b(?:must|have to|need to) (?:choose|decide) (?:between|whether|which side)\b/i,
  /\b(?:whoever|anyone who|those who|if you) (?:is|are|do|does|did)?(?:n't| not)? ?(?:with us|support|stand with|oppose|refuse|against us|marching)\b[^.!?]{0,60}\b(?:is|are) (?:against|with|on the side of|an? (?:enemy|traitor|accomplice)|complicit|part of the problem)\b/i,
]);

/** "We can arm the teachers, or we can go on burying the pupils": two clauses built alike, with nothing between them. */
export const eitherClause = clauseRule("false-dilemma", [
  /\b([Ww]e|[Yy]ou|[Tt]hey) (?:can|could|may|will|shall) [^.;:!?]{3,80}[ ,](?:or|but not) (?:(?:\1|we|you|they) (?:can|could|may|will|shall)\b|both\b)/,
  /\b(?:can|could) have [\w' -]{3,40} or (?:it|we|you|they|he|she) (?:can|could) have\b/i,
  /\b(?:no (?:third way|middle (?:way|ground|path)|compromise (?:exists )?|neutral ground|fence to sit on)|there (?:is|can be) no such thing as an? (?:moderate|neutral|innocent bystander)|no bystanders?)\b/i,
  /\b(?:a (?:plain|simple|stark|clear) (?:choice|decision)|the choice (?:is|before us is) (?:plain|simple|stark|clear|between)|those are the choices|which side (?:are you|you are) on)\b/i,
]);
