import type { Token } from "../../../domain/part-of-speech-tokens.js";
import { wordSet } from "../names/word-lists.js";
import { worthLogOdds } from "./worth-model.js";

/** Acts that leave a record: somebody did them on some day, or did not. Lemmas. */
const ACTS = wordSet(`
  accuse announce approve arrest attack ban block build buy cancel charge close confirm convict cut deny detain die
  donate drop earn elect evacuate expel export fine fire flee grant hire import impose increase indict injure
  introduce invade investigate join kill launch leave lose make merge nominate open order pass pay pledge propose
  publish raise recall receive refuse reject release remove repeal resign reveal rise rule seize sell send sentence
  settle shoot shut sign spend steal sue suspend test vote veto win withdraw cost employ fall grow decline double halve
  drop plunge soar climb cause lead prevent allow enable involve reduce expand create invest fund`);
const CAUSE =
  /\b(?:because of|due to|caused|causes|led to|leads to|resulted in|results in|as a result|thanks to|linked to|responsible for)\b/iu;
const COMPARISON =
  /\b(?:more than|less than|fewer than|at least|the (?:first|second|third|largest|smallest|highest|lowest|biggest|most|only|last)\b|higher|lower|half|twice|doubled?|tripled?|percent|per cent|record)/iu;
const HEDGE =
  /\b(?:may|might|could|perhaps|maybe|possibly|seems?|appears? to|apparently|likely|probably|arguably)\b/iu;
/** Opens with a word that only what went before explains. */
const DANGLING =
  /^["“‘']?(?:(?:it|this|that|they|he|she)(?:['’]\p{Ll}+)?\s+(?:\p{Ll}+(?:ed|s)\b|is|are|was|were|has|have|had|did|can|could|may|might|also|never|not|only|just|came|made|took|went|began|led|put)|(?:these|those|such|one|another|others|some|both|many)\s+(?:is|are|was|were|has|have|had|can|of)\b|(?:his|her|their|its)\s|there (?:is|are|was|were)\b|here\b)/iu;
const FIRST_PERSON = /\b(?:I|I['’]m|I['’]ve|me|my|we|we['’]re|we['’]ve|us|our|you|your)\b/u;
const DATE =
  /\b(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|(?:19|20)\d\d|yesterday|last (?:week|month|year)|this (?:week|month|year))\b/u;

/** Words that point at the talk or at something said before, and contractions, which belong to talk. */
const POINTING =
  /\b(?:I|me|my|we|us|our|you|your|here|this|these|those|there|what)\b|['’](?:t|re|ve|ll|m|d)\b/iu;

/** Later on "it" and "they" stand for what the statement itself has named. */
const EARLY_PRONOUN = /^(?:\S+\s+){0,5}(?:he|she|they|it|that|who)\b/iu;
const POINTING_AT_TALK = /\b(?:I|me|my|we|us|our|you|your|here)\b/u;

/** What a statement's worth of a check is read from; each a count or 0 and 1. */
interface WorthFeatures {
  figure: number;
  money: number;
  date: number;
  names: number;
  act: number;
  past: number;
  cause: number;
  comparison: number;
  hedge: number;
  firstPerson: number;
  /** Opens with a word that only the sentence before explains. */
  dangling: number;
  /** Somebody who is named answers for it. */
  attributed: number;
  short: number;
  long: number;
}

/** What the features are read from. */
export interface StatementToWeigh {
  /** As it stands in the article. */
  text: string;
  /** The stand-alone wording. */
  wording: string;
  tokens: readonly Token[];
  /** Whether somebody who is named answers for it. */
  attributed: boolean;
  /** Whether the article or its speaker says that something is not so. */
  isDenial: boolean;
}

/** Reads the features of a statement from its words. */
function worthFeatures({ text, wording, tokens, attributed }: StatementToWeigh): WorthFeatures {
  const names = tokens.filter(
    (token, at) => at > 0 && token.pos === "PROPN" && /^\p{Lu}/u.test(token.text),
  ).length;
  const words = tokens.filter((token) => /\p{L}/u.test(token.text)).length;
  const flag = (value: boolean) => (value ? 1 : 0);
  return {
    figure: flag(tokens.some((token) => token.pos === "NUM" || /\d/u.test(token.text))),
    money: flag(/[$€£¥]\s?\d|\d\s?(?:percent|per cent|%)|\b(?:million|billion|trillion)\b/u.test(text)),
    date: flag(DATE.test(text)),
    names: Math.min(names, 4),
    act: flag(tokens.some((token) => token.pos === "VERB" && ACTS.has(token.lemma))),
    past: flag(
      tokens.some((token) => token.pos === "VERB" && /(?:ed|t|n)$/u.test(token.text)) ||
        /\b(?:was|were|had|did)\b/u.test(text),
    ),
    cause: flag(CAUSE.test(text)),
    comparison: flag(COMPARISON.test(text)),
    hedge: flag(HEDGE.test(text)),
    firstPerson: flag(FIRST_PERSON.test(text)),
    dangling: flag(DANGLING.test(wording)),
    attributed: flag(attributed),
    short: flag(words < 7),
    long: flag(words > 45),
  };
}

/** What the rules weigh against the learned words; with the next two numbers chosen on a fifth of the training part kept apart. */
const RULES = 0.7;
const EVEN_ODDS = 1.2;
/** Whoever says that something is not so names what others say: that is always worth a check. */
const DENIAL = 0.6;
/** A plain statement of fact is worth a check by a hair, unless its words are those of talk; what makes it matter comes on top. */
const PLAIN = 0.5;
const WORDS_OF_TALK = -2.5;
/** Below even odds. */
const TALK = 0.4;

/** How much a statement is worth a check, from 0 to 1: what debates taught about words, and rules for what news states. */
export function checkWorthiness(statement: StatementToWeigh): number {
  const byWords = worthLogOdds(statement.text);
  const logOdds = byWords + RULES * ruleLogOdds(worthFeatures(statement)) + EVEN_ODDS;
  const worth = 1 / (1 + Math.exp(-logOdds));
  if (leansOnTalk(statement)) return Math.min(worth, TALK);
  if (statement.isDenial) return Math.max(worth, DENIAL);
  const isReported =
    statement.attributed && !POINTING_AT_TALK.test(statement.wording) && !DANGLING.test(statement.wording);
  const isPlainly = isReported || (byWords >= WORDS_OF_TALK && isPlain(statement));
  return isPlainly ? Math.max(worth, PLAIN) : worth;
}

/** What could only be given in its speaker's own "I" and "you", without a figure, is talk and not a statement of fact. */
function leansOnTalk({ wording, text }: StatementToWeigh): boolean {
  return /\d/u.test(text) ? false : / said: “/u.test(wording) || /^you\b/iu.test(wording);
}

/** Speaks of nothing but what it names, and opens with it: the way news states facts, and debates hardly ever do. */
function isPlain({ wording, tokens }: StatementToWeigh): boolean {
  const opening = tokens.find((token) => /[\p{L}\p{N}]/u.test(token.text));
  const isNamed = opening !== undefined && /^(?:DET|NOUN|PROPN|ADJ|NUM)$/u.test(opening.pos);
  return (
    isNamed &&
    !POINTING.test(wording) &&
    !EARLY_PRONOUN.test(wording) &&
    !DANGLING.test(wording) &&
    !HEDGE.test(wording)
  );
}

function ruleLogOdds(features: WorthFeatures): number {
  return (
    -0.6 +
    0.7 * features.figure +
    0.5 * features.money +
    1 * features.date +
    0.25 * features.names +
    0.9 * features.act +
    0.4 * features.past +
    0.5 * features.cause +
    0.5 * features.comparison -
    0.4 * features.hedge -
    1.3 * features.firstPerson -
    0.9 * features.dangling +
    3 * features.attributed -
    0.8 * features.short -
    0.3 * features.long
  );
}
