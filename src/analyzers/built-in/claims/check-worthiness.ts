import type { Token } from "../part-of-speech-tokens.js";
import { wordSet } from "../names/word-lists.js";

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

/** What a statement's worth of a check is read from; each a count or 0 and 1. */
export interface WorthFeatures {
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
}

/** Reads the features of a statement from its words. */
export function worthFeatures({ text, wording, tokens, attributed }: StatementToWeigh): WorthFeatures {
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

/** How much a statement is worth a check, from 0 to 1. */
export function checkWorthiness(features: WorthFeatures): number {
  const {
    figure,
    money,
    date,
    names,
    act,
    past,
    cause,
    comparison,
    hedge,
    firstPerson,
    dangling,
    attributed,
    short,
    long,
  } = features;
  const sum =
    -0.6 +
    0.7 * figure +
    0.5 * money +
    0.4 * date +
    0.25 * names +
    0.6 * act +
    0.4 * past +
    0.5 * cause +
    0.5 * comparison -
    0.5 * hedge -
    1.1 * firstPerson -
    0.9 * dangling +
    0.5 * attributed -
    0.8 * short -
    0.3 * long;
  return 1 / (1 + Math.exp(-sum));
}
