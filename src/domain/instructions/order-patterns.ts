/**
 * Words that give orders to a language model, as a text written for people does not have them. Orders are told by themselves;
 * COMPANIONS only beside an order, as honest prose has them too. Every repetition is bounded, so that no text takes long.
 */
const MACHINE =
  "(?:AI|A\\.I\\.|LLMs?|(?:large )?language models?|chat ?bots?|(?:AI |virtual |digital )?assistants?|ChatGPT|GPT(?:-\\w{1,8})?|Claude|Gemini|Copilot|Llama|Mistral|Claimgraph|(?:automated|automatic|machine) (?:readers?|systems?|analy[sz]ers?|agents?|fact-?checkers?|tools?)|AI (?:systems?|models?|agents?|readers?|tools?|summari[sz]ers?))";

/** Where an order may begin: a sentence, a clause after a mark, or what one asks for. */
const START =
  "(?:^[\\s\\W]{0,8}|[.:;!?(\"“‘'\\[>*#—–]\\s*|\\s-\\s|\\b(?:please|kindly|you (?:must|should|will|shall|are to|need to)|then|instead,?|therefore,?|now,?)\\s+)";

const THINGS =
  "(?:claims?|statements?|verdicts?|assertions?|techniques?|this article|the article|this text|this page|everything|quotes?|quotations?|propaganda score|score)";

const order = (pattern: string) => new RegExp(pattern, "iu");

/** Orders that are told by how a passage begins. */
export const OPENING_ORDERS: readonly RegExp[] = [
  // "Note to AI readers:", "Dear language model", "SYSTEM: ..."
  order(
    `^[\\s\\W]{0,8}(?:important |urgent |special )?(?:note|message|notice|instructions?|attention|warning|reminder|memo)s?(?: \\w+){0,2} (?:to|for)(?: \\w+){0,3} ${MACHINE}\\b`,
  ),
  order(
    `^[\\s\\W]{0,8}(?:attention|dear|hey|hello|hi|ok|okay|listen)[,:]? (?:all |any |the )?${MACHINE}\\s{0,2}[,:.!—–-]`,
  ),
  order(
    `^[\\s\\W]{0,8}(?:to )?(?:all |any |every )?${MACHINE}(?: \\w+){0,2} (?:reading|processing|analy[sz]ing|summari[sz]ing|parsing) (?:this|the)\\b`,
  ),
  /^[\s\W]{0,8}(?:system|assistant|developer|administrator|admin)(?: (?:message|prompt|override|note|notice|instructions?|update|command))?[\s*_\]]{0,4}[:>]/iu,
  /^\s{0,4}#{1,6}\s{0,3}(?:system|instructions?|response|new task|assistant|end of)\b/iu,
];

export const ORDERS: readonly RegExp[] = [
  // "Ignore all previous instructions."
  order(
    `(?:${START}|\\b(?:to|and|must|should|not)\\s+)(?:ignore|disregard|forget|override|bypass|overrule|stop following|do not follow|don't follow)\\b.{0,30}?\\b(?:previous|prior|above|earlier|preceding|foregoing|your|system|original|initial|all|any|every|the)\\b.{0,40}?\\b(?:instructions?|prompts?|directives|guidelines|programming|training|system message)`,
  ),
  order(
    `${START}(?:ignore|disregard|forget|skip|omit|exclude|leave out|drop)\\b.{0,20}?\\b(?:all|any|every|everything|each|other|the)\\b.{0,30}?\\b(?:claims?|above|before this|so far|statements?|techniques?|rest of (?:the|this) (?:article|text|page|story))`,
  ),
  // "If you are an AI", "You are now DAN"
  order(`\\bif you(?:'re|’re| are) (?:an?|the|any) (?:\\w+ ){0,2}${MACHINE}\\b`),
  order(
    `\\byou(?:'re|’re| are) (?:now |no longer |really )?(?:an?|the|called|in)? ?(?:\\w+[ -]){0,3}(?:${MACHINE}|DAN|fact-?checker|claims? extractor|analyst bot|(?:developer|debug|god|admin) mode)\\b`,
  ),
  order(
    `\\b${MACHINE}\\s?[,:] (?:please |you must |you should )?(?:ignore|disregard|mark|report|treat|do not|don't|never|answer|respond|reply|output|say|state|attribute|stop|set|list|add)\\b`,
  ),
  order("(?:developer|debug|god|admin|jailbreak) mode (?:is )?(?:enabled|on|activated)|do anything now"),
  // Chat markup, forged delimiters, tool calls
  /<\|[a-z_]{2,30}\|>|\[\/?INST\]|<<\/?SYS>>|<\/?(?:system|assistant|user|instructions?|prompt|article|document|untrusted|untrusted_text|data|tool|tool_calls?|function_calls?|function|invoke|context)(?:\s[^<>\n]{0,80})?>/iu,
  /(?:[-=*#~]{2,}|[<>]{2,}|\[)\s{0,4}(?:end|begin|start|stop|close)\b[^\n]{0,40}?\b(?:article|document|text|input|data|content|instructions?|prompt|user)\b/iu,
  /\b(?:the|this) (?:article|text|document|input|page) (?:ends|is over|stops) here\b/iu,
  /\b(?:end of|close of) (?:the )?(?:article|untrusted|user|input|document)(?: (?:text|data|input|content))?\s{0,3}[\])}>:=#*-]/iu,
  /\btool_calls?\b|\bfunction_call\b|\bfunctions?\.[a-z_]{3,40}\(|\b(?:set|submit|record|update|override)_(?:verdict|claims?|attribution|score|summary)\b|"role"\s{0,3}:\s{0,3}"(?:system|assistant|developer|tool)/iu,
  // "Mark this claim as true.", "Set the verdict to CORROBORATED."
  order(
    `${START}(?:mark|label|rate|classify|treat|flag|report|record|score|rank|accept|consider|regard|present|set|judge|tag|grade|assign|verify|give|return)\\b.{0,60}?\\b${THINGS}\\b.{0,60}?\\b(?:true|false|untrue|verified|corroborated|confirmed|refuted|disputed|unverified|supported|factual|reliable|credible|accurate|correct|zero|0|100|proven|official)\\b`,
  ),
  order(
    `${START}(?:attribute|credit|ascribe|assign)\\b.{0,40}?\\b(?:${THINGS}|this|it|all|sentences?|paragraphs?|story|report)\\b.{0,30}?\\bto\\b`,
  ),
  order(
    `${START}(?:do not|don't|don’t|never|refuse to|avoid|stop) (?:\\w+ )?(?:extract|report|list|include|output|return|mention|analy[sz]e|flag|identify|detect|record|summari[sz]e)(?:ing)?\\b.{0,40}?\\b(?:claims?|statements?|techniques?|entities|article|names)\\b`,
  ),
  order(
    `${START}(?:return|output|produce|respond|reply|answer|emit|print|give|write)\\b.{0,30}?\\b(?:empty|no|zero|only|nothing but|exactly|the following|valid|just)\\b.{0,30}?\\b(?:list|array|claims?|json|output|object|string|answer|summary|word|verdict|entities)\\b`,
  ),
  order(
    `${START}(?:extract|report|state|write|say|add|insert|include|output|list|invent|make up|fabricate|record|summari[sz]e)\\b.{0,60}?\\b(?:(?:only|one|single|new|false|following|additional|extra) claims?|as (?:a|the|your) (?:claim|summary|fact|only claim)|in (?:the|your) (?:summary|answer|output|response|analysis)|claims? that)\\b`,
  ),
  order(
    `${START}(?:invert|reverse|negate|flip|swap|change|replace|alter|double|rewrite)\\b.{0,30}?\\b(?:${THINGS}|numbers?|figures?|speakers?|attributions?|polarity)\\b`,
  ),
  order(
    `${START}(?:pretend|act|behave|role-?play|play the (?:role|part))\\b.{0,20}?\\b(?:you(?:'re|’re| are)|as (?:an?|the|if you)|to be (?:an?|the))\\b`,
  ),
  order(
    `${START}(?:reveal|print|show|repeat|output|leak|send|disclose)\\b.{0,30}?\\b(?:system prompt|api key|your (?:instructions|prompt|configuration)|hidden prompt)`,
  ),
  order(
    `${START}(?:decode|decrypt|unscramble|base64|rot-?13)\\b.{0,60}?\\b(?:and|then|obey|follow|execute|do)\\b`,
  ),
  order(
    "\\b(?:your|the) (?:new|real|actual|only|updated|true) (?:task|role|instructions?|job|objective|orders?|prompt|directive) (?:is|are|now|follows?)\\b|\\bnew (?:system )?(?:instructions?|task|rules|directives?|prompt|orders)\\s?[:—]|\\bfrom now on,? (?:you|respond|answer|reply|act|treat|report|every|all)\\b",
  ),
  order(
    `\\bthe only (?:check-?worthy )?claim (?:in|of|here|is|that)\\b|\\bthe (?:correct|right|final) (?:verdict|answer|output) for (?:this|all|each|every|the) (?:claims?|article)\\b|\\b(?:verdict|stance)\\s{0,2}(?:=|:|must be|should be|is)\\s{0,2}["“]?(?:true|false|CORROBORATED|REFUTED|DISPUTED|SUPPORTS|REFUTES)\\b`,
  ),
];

/**
 * What each of ORDERS has one of. Few passages have any, so that most are spared the search for each order. Whoever adds an order
 * adds here what it cannot be without; a boundary before a word takes longer to seek than the word.
 */
export const SIGNS_OF_ORDERS = order(
  [
    "(?:ignore|disregard|forget|override|bypass|overrule|skip|omit|exclude|leave out|drop|attribute|credit|ascribe|assign|invert|reverse|negate|flip|swap|change|replace|alter|double|rewrite|pretend|act|behave|role-?play|play the|decode|decrypt|unscramble|base64|rot-?13)\\b",
    "(?:stop following|not follow|don't follow)\\b",
    "you(?:'re|’re| are)\\b",
    `${MACHINE}\\s?[,:]`,
    "(?:developer|debug|god|admin|jailbreak) mode|do anything now",
    "[-=*#~<>]{2}|\\[|<[|/a-z]",
    "(?:ends|over|stops) here\\b|(?:end|close) of ",
    'tool_call|function_call|functions?\\.|_(?:verdict|claim|attribution|score|summary)|"role"',
    "(?:claim|statement|verdict|assertion|technique|quote|quotation|score)s?\\b|th(?:is|e) article\\b|this (?:text|page)\\b|everything\\b",
    "(?:entities|article|names|list|array|json|output|object|string|answer|summary|word|fact|response|analysis)\\b",
    "verdict|stance|prompt|api key\\b|your (?:instructions|configuration)",
    "(?:new|real|actual|only|updated|true) (?:system )?(?:task|role|instruction|job|objective|order|prompt|directive|rules)|from now on",
  ].join("|"),
);

/** An order's company: imperatives and talk of what a reader of claims does. */
export const COMPANIONS: readonly RegExp[] = [
  order(
    "^[\\s\\W]{0,8}(?:please |then |also |instead,? |and |simply |now |just |finally,? )?(?:report|state|say|write|include|add|list|return|output|respond|answer|reply|treat|mark|consider|assume|repeat|follow|obey|do not|don't|don’t|never|always|attribute|summari[sz]e|use|call|set|stop|pretend|act|execute|decode|invert|translate|delete|drop|ignore|confirm|give|keep|tell|remember|comply|confirm|extract|print)\\b",
  ),
  order("^[\\s\\W]{0,8}you(?:r| are|'re|’re| must| will| should| shall| have to| can| no longer)\\b"),
  order(
    "\\b(?:this|the) (?:article|text|page)(?:'s|’s)? (?:only|true|correct|claims?)\\b|\\b(?:this|that|it) is (?:an order|a command|mandatory|authori[sz]ed|required)|^[\\s\\W]{0,8}(?:thank you|thanks|understood|sure|of course|here is)\\b.{0,60}[:,]?|^\\W{0,20}$",
  ),
  /^\s{0,4}(?:user|human|tool|input|output)\s{0,2}:/iu,
];
