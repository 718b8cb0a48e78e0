/** Words that say nothing by themselves; those that turn a meaning (not, may, most) are read as cues. */
const FUNCTION_WORDS = new Set(
  `a an the this that these those it its he him his she her hers they them their theirs we us our ours you your i me my
  who whom whose which what where when why how there here one ones himself herself itself themselves
  of to in on at by for from with without into onto over under up down out off about as than through during between
  among amid against within upon per via toward towards across along around near until since before after while though
  although because if unless whether and or but nor so yet also too then thus however meanwhile even still just only
  both either neither each every all any some such same other another more most much many few fewer several less least
  be am is are was were been being do does did done doing have has had having will would shall should can could may
  might must ought not no never very quite rather really already ever again once nearly almost about roughly
  approximately said say says saying added adds told tell tells according mr mrs ms dr it's that's he's she's`.split(
    /\s+/,
  ),
);

/** Whether a word (lower case) carries no content of its own. */
export function isFunctionWord(lower: string): boolean {
  return FUNCTION_WORDS.has(lower);
}
