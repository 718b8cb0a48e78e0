import { argumentRule } from "./technique-rule.js";

/** One step, and then everything: the slope is asserted and never shown. */
export const consequentialOversimplification = argumentRule("consequential-oversimplification", [
  /\b(?:slippery slope|opens? the (?:flood ?gates|door to (?:tyranny|chaos|abuse|anarchy))|opening the flood ?gates|thin end of the wedge|domino effect|first step (?:toward|towards|to|on the road to) (?:tyranny|dictatorship|socialism|communism|fascism|ruin|serfdom|totalitarianism|slavery|genocide|disaster))\b/i,
  /\b(?:next thing you know|it (?:won't|will not) be long before|before (?:you|we) know it|only a matter of time (?:before|until)|where (?:will|does) it (?:all )?(?:end|stop))\b/i,
  /^\W*(?:first|then|next|soon|tomorrow),? (?:they|it) (?:came|come|will come|took|will take|banned|will ban|go|went|will go)(?: after| for)?\b/i,
  /\b(?:first|today)(?:,)? (?:they|it|it's|it was|the)\b[^.!?]{3,90}\b(?:then|next|tomorrow|soon)(?:,)? (?:they|it|it will|it'll|we|you|the)\b/i,
  /\b(?:if we (?:let|allow|give in|accept|start|permit|surrender)|once (?:you|we|they) (?:let|allow|give|start|accept|have|take))\b[^.!?]{5,120}\b(?:soon|next|then|inevitably|eventually|before long|nothing will stop|everything|no end|will never stop|will follow)\b/i,
  /\b(?:will|would|must|can only) (?:inevitably|inexorably|surely|certainly|automatically|invariably|always) (?:lead|end|result|bring|destroy|cause|produce|mean|collapse|follow)\b/i,
]);
