import { wordSet } from "../names/word-lists.js";

/** Verbs that merely carry a statement: the claim is what is said, the speaker its attribution. Lemmas. */
export const CARRYING_VERBS = wordSet(`
  say add argue tell note explain state claim insist contend assert maintain write tweet report estimate acknowledge
  warn suggest observe remark stress emphasize emphasise conclude testify recall reveal confirm concede admit allege
  reiterate respond reply declare caution calculate find show indicate disclose post quip recount counter continue
  complain inform assure remind mention affirm attest announce`);

/** Of these, the ones that carry only with "that": "showed that", but not "showed the plan". */
export const CARRYING_WITH_THAT = wordSet(`
  note claim maintain report estimate acknowledge warn suggest observe stress emphasize emphasise conclude recall reveal
  confirm concede admit allege reiterate declare caution calculate find show indicate disclose post recount complain
  inform assure remind mention affirm attest state argue insist contend assert explain respond reply testify counter continue announce`);

/** Verbs of wish, belief and foresight: what follows cannot be checked as a fact. Lemmas. */
export const UNCHECKABLE_VERBS = wordSet(`
  believe think hope feel wish want predict forecast expect imagine guess suspect fear wonder ask prefer doubt suppose
  love hate urge pray`);

/** Verbs by which a speaker says that something is not so. */
export const DENYING_VERBS = wordSet(`deny refute dispute reject dismiss rebut rubbish`);

const PLACES_OF_SPEECH =
  "statement|interview|interviews|report|memo|letter|speech|news conference|press conference|conference call|" +
  "conference|briefing|hearing|tweet|tweets|post|posts|filing|email|e-mail|blog post|op-ed|column|note|call|debate|" +
  "rally|testimony|address|video|press release|release|remarks|appearance|book|article|study|paper|meeting|court|" +
  "radio|television|TV|Twitter|Facebook|X|telephone|phone|writing|ruling|decision|affidavit|forum|editorial|message|" +
  "panel|newsletter|podcast|update|broadcast|documents|town hall|event|telecast|floor|advisory|survey|poll";
const DAY =
  "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon\\.|Tues\\.|Wed\\.|Thurs\\.|Fri\\.|Sat\\.|Sun\\.|today|" +
  "yesterday|tonight";
const MONTH =
  "January|February|March|April|May|June|July|August|September|October|November|December|" +
  "Jan\\.|Feb\\.|Mar\\.|Apr\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.";
const WHEN =
  `(?:(?:late |early )?(?:on |in |since )?(?:late |early )?(?:${DAY})(?: (?:morning|afternoon|evening|night))?|` +
  `(?:on |in )(?:${MONTH})(?: \\d{1,2})?(?:,? \\d{4})?|` +
  "(?:earlier |later )?(?:this|last|that|the previous|the same) (?:year|month|week|day|morning|afternoon|evening|spring|summer|autumn|fall|winter)|" +
  "in \\d{4}|(?:a|two|three|several) (?:day|week|month|year)s? (?:ago|earlier|later|before)|earlier|later|recently|afterward|afterwards)";
const WHERE =
  "(?:in|at|during|on|to|through|via|by|from|after|following|before|of) (?:(?:a|an|the|his|her|its|their|that|this|one|another|separate|recent|prepared|" +
  `sworn|written|video|televised|joint|emailed|[\\p{L}'’-]+) ){0,5}?(?:${PLACES_OF_SPEECH})(?: (?:to|with|on|for|of|at|in|from|before) (?:[\\p{L}.'’-]+ ?){1,4}?)?`;
const HOW =
  "(?:also|both|again|repeatedly|only|simply|angrily|publicly|privately|flatly|bluntly|previously|all|then|further|in part|too)";

/** When, where and how something was said, as it stands between the verb and what is said. */
export const SPEECH_CIRCUMSTANCE = new RegExp(`^,?\\s*(?:${WHEN}|${WHERE}|${HOW})(?=[\\s,:;.]|$)`, "u");
