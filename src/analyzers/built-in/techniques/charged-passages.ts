import { CHARGE_MODEL, chargeLikelihood } from "./charge-model.js";
import { chargeTerms } from "./charge-terms.js";
import { CHARGED_TECHNIQUES, type ChargedTechnique } from "./charged-techniques.js";
import { isAdjacent, rangeOfWords, type WordRange } from "./lexicon.js";
import type { ReadArticle } from "./read-article.js";
import { overlaps, type Range, type Word } from "./read-sentence.js";
import { wholePhrase } from "./whole-phrase.js";

/** A charged phrase of a sentence; offsets from the sentence's start. */
export interface ChargedPassage extends Range {
  technique: ChargedTechnique;
  /** Which sentence of the article. */
  sentence: number;
  /** Higher where it is likelier; what it comes to is for the calibration to say. */
  score: number;
}

/** Words less likely than this, or far less likely than the sentence's likeliest, begin no passage. */
const LEAST_LIKELIHOOD = 0.018;
const LEAST_SHARE_OF_ODDS = 0.135;
/** As many plain words may part two charged ones of one passage. */
const WORDS_BETWEEN = 1;

/** How much a passage gains where a rule of its technique finds it, where its sentence is charged, and where its article is. */
const BY_RULE = 2;
const BY_SENTENCE = 0.5;
const BY_ARTICLE = 4;
/** A sentence that stands alone is read as if these stood around it: a sober report's. */
const PRIOR_SENTENCES = 4;
const PRIOR_SHARE = 0.1;

/** Finds what may be loaded language or name calling, each passage with a score; most of them are not worth showing. */
export function chargedPassages(article: ReadArticle): ChargedPassage[] {
  const terms = article.charged.map((sentence) => chargeTerms(sentence, article.counts));
  const charges = terms.map((words) =>
    chargeOfSentence(words.map((word) => chargeLikelihood(CHARGE_MODEL.either, word))),
  );
  const around = chargesAround(charges);
  return article.charged.flatMap(({ read: { words }, ruled }, sentence) => {
    const bySurroundings = BY_SENTENCE * Math.log(charges[sentence]! + 0.05) + BY_ARTICLE * around[sentence]!;
    return CHARGED_TECHNIQUES.flatMap((technique) => {
      const likelihoods = terms[sentence]!.map((word) => chargeLikelihood(CHARGE_MODEL[technique], word));
      const ranges = passagesIn(words, likelihoods).filter((range) => !opensName(words, range));
      return ranges.map((range): ChargedPassage => {
        const phrase = rangeOfWords(words, wholePhrase(words, range));
        const isRuled = (ruled.get(technique) ?? []).some((found) => overlaps(found, phrase));
        const byWords = Math.log(sumOf(likelihoods, range) + 0.01);
        return { technique, sentence, ...phrase, score: byWords + bySurroundings + (isRuled ? BY_RULE : 0) };
      });
    });
  });
}

/** How many charged words a sentence would have to hold by chance; grows without bound. */
function chargeOfSentence(likelihoods: readonly number[]): number {
  return likelihoods.reduce((sum, likelihood) => sum - Math.log(1 - likelihood + 1e-9), 0);
}

/** For each sentence the share of the others that are charged, drawn to that of sober reports in short texts. */
function chargesAround(charges: readonly number[]): number[] {
  const likelihoods = charges.map((charge) => 1 - Math.exp(-charge));
  const all = likelihoods.reduce((sum, each) => sum + each, 0);
  const count = charges.length - 1 + PRIOR_SENTENCES;
  return likelihoods.map((own) => (all - own + PRIOR_SENTENCES * PRIOR_SHARE) / count);
}

function passagesIn(words: readonly Word[], likelihoods: readonly number[]): WordRange[] {
  const odds = (likelihood: number) => likelihood / (1 - likelihood + 1e-9);
  const least = Math.max(odds(LEAST_LIKELIHOOD), odds(Math.max(0, ...likelihoods)) * LEAST_SHARE_OF_ODDS);
  const ranges: WordRange[] = [];
  words.forEach((_, at) => {
    if (odds(likelihoods[at]!) < least) return;
    const last = ranges.at(-1);
    if (last !== undefined && at - last.to <= WORDS_BETWEEN && isOnePhrase(words, last.to - 1, at))
      last.to = at + 1;
    else ranges.push({ from: at, to: at + 1 });
  });
  return ranges;
}

/** "The radical Left Front": the adjective merely describes whom a name of several words names. */
function opensName(words: readonly Word[], { from, to }: WordRange): boolean {
  const isCapital = (word: Word | undefined) => word !== undefined && /^\p{Lu}\p{Ll}/u.test(word.text);
  const isName = isCapital(words[to]) && isCapital(words[to + 1]) && isOnePhrase(words, to - 1, to + 1);
  return isName && !words.slice(from, to).some(isCapital);
}

/** Whether nothing but spaces and hyphens parts the words from one to the other. */
function isOnePhrase(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, to).every((word, at) => isAdjacent(word, words[from + at + 1]));
}

function sumOf(values: readonly number[], { from, to }: WordRange): number {
  return values.slice(from, to).reduce((sum, value) => sum + value, 0);
}
