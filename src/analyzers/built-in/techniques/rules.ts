import { appealToAuthority, wordOfTheGreat } from "./appeal-to-authority.js";
import { appealToFear, dread, threats } from "./appeal-to-fear.js";
import { appealToHypocrisy } from "./appeal-to-hypocrisy.js";
import { appealToPopularity } from "./appeal-to-popularity.js";
import { appealToTime } from "./appeal-to-time.js";
import { appealToValues } from "./appeal-to-values.js";
import { castingDoubt, loadedQuestions } from "./casting-doubt.js";
import { causalOversimplification } from "./causal-oversimplification.js";
import { consequentialOversimplification } from "./consequential-oversimplification.js";
import { conversationKiller } from "./conversation-killer.js";
import { exaggeration, heapedUp } from "./exaggeration.js";
import { eitherClause, falseDilemma } from "./false-dilemma.js";
import { flagWaving, proudPeople } from "./flag-waving.js";
import { guiltByAssociation } from "./guilt-by-association.js";
import { loadedLanguage, wrongsDoneToUs } from "./loaded-language.js";
import { nameCalling } from "./name-calling.js";
import { obfuscation } from "./obfuscation.js";
import { questioningTheReputation } from "./questioning-the-reputation.js";
import { redHerring } from "./red-herring.js";
import { repetition } from "./repetition.js";
import { clippedTrio, slogan } from "./slogan.js";
import { strawMan } from "./straw-man.js";
import type { TechniqueRule } from "./technique-rule.js";
import { whataboutism } from "./whataboutism.js";

/** All rules, in the order of the catalogue. */
export const TECHNIQUE_RULES: readonly TechniqueRule[] = [
  nameCalling,
  guiltByAssociation,
  castingDoubt,
  loadedQuestions,
  appealToHypocrisy,
  questioningTheReputation,
  flagWaving,
  proudPeople,
  appealToAuthority,
  wordOfTheGreat,
  appealToPopularity,
  appealToValues,
  appealToFear,
  threats,
  dread,
  strawMan,
  redHerring,
  whataboutism,
  causalOversimplification,
  falseDilemma,
  eitherClause,
  consequentialOversimplification,
  slogan,
  clippedTrio,
  conversationKiller,
  appealToTime,
  loadedLanguage,
  wrongsDoneToUs,
  obfuscation,
  exaggeration,
  heapedUp,
  repetition,
];
