const FALSE =
  "(?:not true|untrue|false|incorrect|wrong|a lie|lies|a myth|a hoax|fake|baseless|unfounded|fabricated|debunked)";
const SAYING =
  "(?:claims?|reports?|allegations?|accusations?|rumou?rs?|suggestions?|assertions?|statements?|ideas?|notions?|stor(?:y|ies)|beliefs?)";
const ADVERBS = "(?:\\w+ly )?";

/** Frames around a statement. Each takes the statement itself in its first group; those marked deny it. */
const FRAMES: { pattern: RegExp; denies: boolean }[] = [
  { pattern: new RegExp(`^it(?: is|'s| was) ${ADVERBS}${FALSE} (?:to say )?that (.+)$`, "i"), denies: true },
  {
    pattern: new RegExp(
      `^(?:the |a |an |these |those )?(?:\\w+ )?${SAYING} that (.+?),? (?:is|are|was|were|has been|have been) ${ADVERBS}${FALSE}$`,
      "i",
    ),
    denies: true,
  },
  {
    pattern: new RegExp(
      `^(?:there (?:is|was|'s) |(?!(?:all|most|many|some|few|only) )(?:\\S+ ){1,6}?(?:found|had|has|have|saw|sees|seen) )?no (?:\\w+ )?(?:evidence|proof|truth|sign|indication|basis)(?: for| to)?(?: the)?(?: ${SAYING})? (?:that|to suggest(?: that)?|suggesting(?: that)?|to show(?: that)?) (.+)$`,
      "i",
    ),
    denies: true,
  },
  { pattern: /^(?:fact[- ]check: )?(?:false|hoax|fake)[:,] (.+)$/i, denies: true },
  {
    pattern: new RegExp(
      `^(?:(?!not |never |nor )\\S+ ){0,12}?(?:denied|denies|deny|rejected|rejects|dismissed|dismisses|refuted|refutes|disputed|disputes) (?:(?:\\S+ ){0,4}?${SAYING} )?that (.+)$`,
      "i",
    ),
    denies: true,
  },
  {
    pattern:
      /^(?:\S+ ){0,4}?(?:falsely|wrongly|incorrectly) (?:claim|claims|claimed|say|says|said|state|states|stated|assert|asserts|asserted|suggest|suggests|suggested) (?:that )?(.+)$/i,
    denies: true,
  },
  {
    pattern: new RegExp(
      `^(?:it(?: is|'s| was) (?:true|a fact) that|it(?: is|'s) not (?:false|untrue) that) (.+)$`,
      "i",
    ),
    denies: false,
  },
];
/** Frames lie around one another only so deep in what people write. */
const DEEPEST = 3;

/**
 * Takes a statement out of the frame that says whether it is true. `denied` tells whether an odd number of frames denies
 * it; who denies it is left out with the frame.
 */
export function stripDenials(text: string): { core: string; denied: boolean } {
  let core = text.replace(/[’‘]/g, "'").trim();
  let denied = false;
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const bare = core.replace(/^["“”\s]+|[\s.!"“”]+$/g, "");
    const found = FRAMES.map(({ pattern, denies }) => ({ inner: pattern.exec(bare)?.[1], denies })).find(
      ({ inner }) => inner,
    );
    if (found?.inner === undefined) break;
    core = found.inner;
    denied = denied !== found.denies;
  }
  return { core, denied };
}
