/** What a speaker says to his listeners before he says anything: "Look, ", "Well, you know, ", "I'd like to point out that ". */
const TALK =
  /^["“‘']?(?:(?:look|listen|well|now|you know|you see|i mean|uh|um|yeah|yes|no|and|but|so|okay|ok|right)(?:,| -+| –| —)\s+|(?:and|but|so|now|well) (?=(?:look|listen|you know|i (?:would|can|should|want|have))\b)|(?:i['’]d|i would|i should|i want|i have|i['’]d just|i['’]d also) (?:like )?(?:to )?(?:just |also )?(?:point out|remind (?:you|everyone|everybody)|note|add|tell you|mention)(?: as well| here)?,? that |let me (?:just )?(?:tell you|point out|say|remind you),? that |i can tell you,? that |the (?:fact|truth) (?:of the matter )?is,? that )+/iu;
/** With less left there was nothing but talk. */
const FEWEST_WORDS = 3;

/** How much of a statement's beginning is talk with the listener; 0 where nothing would be left. */
export function lengthOfTalk(statement: string): number {
  const length = TALK.exec(statement)?.[0].length ?? 0;
  return statement.slice(length).trim().split(/\s+/u).length < FEWEST_WORDS ? 0 : length;
}
