import { hasMistakenVerb, isFiniteVerb } from "../finite-verb.js";
import { isFurniture } from "../furniture.js";
import { wordSet } from "../names/word-lists.js";
import type { Token } from "../../../domain/part-of-speech-tokens.js";
import { UNCHECKABLE_VERBS } from "../speech/speech-verbs.js";
import { lengthOfTalk } from "../wording/talk.js";

/** Why a statement cannot be checked. NOTHING: a heading, a fragment, a greeting, the page's own words; it is not counted. */
export type Uncheckable = "NOTHING" | "QUESTION" | "PREDICTION" | "OPINION" | "PLEA" | "IMAGINED";

const JUDGING = wordSet(`
  good bad best worst better worse great terrible awful wonderful amazing beautiful ugly shameful disgraceful
  outrageous ridiculous absurd pathetic brilliant stupid foolish wise fair unfair unjust cruel evil sad happy proud
  important essential crucial vital interesting exciting boring horrible fantastic incredible unacceptable despicable
  tragic heroic courageous cowardly reckless disturbing troubling appalling remarkable impressive delightful lovely
  dishonest hypocritical un-american dangerous wrong right clear obvious perfect nice funny honest serious sorry
  confident grateful optimistic pessimistic hopeful glad thankful honored honoured disappointed delicious tasty
  thrilling gorgeous charming dreadful superb magnificent masterful breathtaking captivating mediocre
  overrated underrated unwatchable unforgettable hilarious disgusting tedious dull elegant marvelous marvellous`);
/** What something is said to be by whoever likes it or does not. */
const VERDICT =
  /(?:\b(?:is|are|was|were|remains?|remained|becomes?|became|has been|have been|had been|feels like|felt like)|['’](?:s|re)) (?:(?:not|never|still|simply|truly|nothing but|nothing less than|such) )?(?:an?|the|our|their|his|her|its|one of the) (?:(?:[\p{Ll}-]+) ){0,3}?(?:masterpieces?|triumph|disaster|catastrophe|joke|disgrace|embarrassment|joy|delight|gem|flop|mess|nightmare|shame|insult|outrage|farce|travesty|treat|pleasure|letdown|disappointment|miracle|marvel|blessing|bore|blunder|genius|idiot|fool|fiasco|sham|scandal|mockery|abomination|must-see|treasure|wonder|delight|success story)(?= of (?:a|an)\b|[.!,;]|$| (?:from|for|to|and|in|that|who)\b)/iu;
const GREETING =
  /^(?:thank(?:s| you)|good (?:morning|evening|afternoon|night)|hello|hi\b|welcome|congratulations|god bless|bye|cheers|happy (?:birthday|new year))/iu;
const PLEA =
  /^(?:please|let['’]s|let us|let me|do not|don['’]t|never forget|remember|imagine that you|consider|make no mistake|stop|vote|stand up|join|call your|tell (?:your|them|him|her)|we (?:must|need to|should|have to|ought)|it['’]?s time (?:to|for|that)|it is time)/iu;
const IMAGINED =
  /^(?:["“‘']?)(?:if|imagine|suppose|what if|picture this|were (?:it|he|she|they)|had (?:it|he|she|they|we)|as though|unless|just think)\b|\b(?:would|could|might|should) have\b|\bas if\b/iu;
const MOCKED = /^(?:oh,|sure,|of course,? because|right, because|apparently, )|\byeah,? right\b/iu;
const FORESIGHT = /^(?:will|wo|would|shall|\p{L}*['’](?:ll|d))$/iu;
/** What a plan holds, in figures, is so or not before anybody carries it out. */
const PLANNED =
  /\b(?:plan|bill|proposal|budget|measure|amendment|law|act)s?\b.*\bwould\b|\bwould\b.*\bunder\b.*\b(?:plan|bill|proposal)\b/iu;
/** What is to come, in other words than "will"; "is likely to have taken" is of the past, and "is due to" of a plan. */
const EXPECTED =
  /(?:\b(?:is|are|was|were|looks?|looked|seems?|seemed|appears?|appeared|remains?)|['’](?:m|s|re)) (?:not |now |still |also |all |widely |highly |very |more |most |almost |practically )*(?:likely|unlikely|expected|certain|sure|bound|poised|tipped|destined|doomed|forecast|projected|predicted|on course|on track) (?:not )?to (?!have\b)\p{Ll}/iu;
const LIKELY_THAT =
  /^(?:it|there) (?:is|was|seems|looks|remains) (?:very |highly |not |un)?(?:likely|unlikely|certain|probable|possible)\b[^.]*\b(?:will|would|may|might|could)\b/iu;
/** "which it says needs to be repaired", of which the first half is lost: no clause that could be read. */
const BROKEN =
  /^(?:I|it|he|she|they|we|you) (?:says?|said|claims?|claimed|insists?|insisted|argues?|argued) (?:is|are|was|were|has|have|had|does|do|did|will|would|can|could|should|must|may|might|needs?)\b/iu;
const DUTY =
  /\b(?:should|must|ought to|shouldn['’]t|mustn['’]t|needs? to|have to|has to|['’](?:ve|s) got to|deserves? to)\b/iu;
const BELIEF =
  /^(?:well,? |and |but |so |now,? )*(?:I|we) (?:just |really |do |don['’]t |do not |also )?(?:think|believe|feel|hope|guess|want|love|hate|know|expect|wish|look forward|don['’]t know)\b/iu;
const ASKED =
  /\b(?:ask(?:s|ed|ing)?|wonder(?:s|ed)?|question(?:s|ed)?|unclear|unknown|not known|remains to be seen|too early to (?:say|tell)|not clear|uncertain|do not know|don['’]t know|no word)\b[^.]{0,40}\b(?:whether|if|who|what|why|how|when)\b|remains to be seen|too early to (?:say|tell)|\b(?:determine|establish|find out|decide|say|confirm|tell) (?:whether|if)\b/iu;

/** Tells whether a statement can be checked as a fact: null where it can, else why not. */
export function whyUncheckable(statement: string, all: readonly Token[]): Uncheckable | null {
  const talk = lengthOfTalk(statement);
  const text = statement.slice(talk);
  const tokens = all.filter(({ start }) => start - all[0]!.start >= talk);
  const plain = text.replace(/^["“‘'\s]+|["”’'\s]+$/gu, "");
  const words = tokens.filter((token) => /[\p{L}\p{N}]/u.test(token.text));
  if (isFurniture(plain) || GREETING.test(plain) || words.length < 3) return "NOTHING";
  if (/(?::|\bsaying[,:]?)$/u.test(plain) || BROKEN.test(plain)) return "NOTHING";
  if (/\?(?:["”’'\s]|$)/u.test(plain)) return "QUESTION";
  if (!tokens.some((token) => isFiniteVerb(token, tokens)) && !hasMistakenVerb(tokens)) return "NOTHING";
  if (IMAGINED.test(plain) || MOCKED.test(plain)) return "IMAGINED";
  if (PLEA.test(plain) || opensWithCommand(tokens)) return "PLEA";
  if (ASKED.test(plain)) return "QUESTION";
  if (isPrediction(plain, tokens)) return "PREDICTION";
  return isOpinion(plain, tokens) ? "OPINION" : null;
}

/** Foresight in the first main clause; "will" within a clause that hangs on another ("a law that will …") leaves a fact. */
function isPrediction(text: string, tokens: readonly Token[]): boolean {
  if (PLANNED.test(text) && hasFigure(text)) return false;
  const main =
    text.split(
      /, (?:and|but|so) |\b(?:that|which|who|whom|whose|where|because|after|before|when|saying|warning|although|though|while)\b|[;—–]/iu,
    )[0] ?? text;
  if (/\b(?:am|is|are|was|were|['’](?:m|s|re)) (?:not |never )?going to \p{Ll}/iu.test(main)) return true;
  if (EXPECTED.test(main) || LIKELY_THAT.test(text)) return true;
  const first = tokens.find((token) => isFiniteVerb(token, tokens));
  return (
    first !== undefined && first.start - (tokens[0]?.start ?? 0) <= main.length && FORESIGHT.test(first.text)
  );
}

function isOpinion(text: string, tokens: readonly Token[]): boolean {
  const first = tokens.find((token) => isFiniteVerb(token, tokens));
  if (hasFigure(text)) return false;
  if (first && UNCHECKABLE_VERBS.has(first.lemma)) return true;
  if (BELIEF.test(text) || DUTY.test(text) || VERDICT.test(text)) return true;
  const judgements = tokens.filter(
    (token) => JUDGING.has(token.lemma) || JUDGING.has(token.text.toLowerCase()),
  ).length;
  return judgements > 0 && !/[\p{Ll},]\s\p{Lu}\p{Ll}/u.test(text) && judgements * 14 >= tokens.length;
}

function hasFigure(text: string): boolean {
  return /\d|\b(?:percent|per cent|million|billion|trillion|thousand|hundred)\b/iu.test(text);
}

/** A verb in its bare form at the head of the sentence: "Vote for us." */
function opensWithCommand(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex((token) => /\p{L}/u.test(token.text));
  const [first, next] = [tokens[at], tokens[at + 1]];
  if (first?.pos !== "VERB" || !next || !/^(?:DET|PRON|ADP|ADV|PROPN|ADJ|PART)$/u.test(next.pos))
    return false;
  return first.text.toLowerCase() === first.lemma && !/(?:ed|ing|n)$/u.test(first.text);
}
