import { appealToAuthority } from "./appeal-to-authority.js";
import { appealToFear } from "./appeal-to-fear.js";
import { appealToHypocrisy } from "./appeal-to-hypocrisy.js";
import { appealToPopularity } from "./appeal-to-popularity.js";
import { appealToTime } from "./appeal-to-time.js";
import { appealToValues } from "./appeal-to-values.js";
import { castingDoubt, loadedQuestions } from "./casting-doubt.js";
import { causalOversimplification } from "./causal-oversimplification.js";
import { consequentialOversimplification } from "./consequential-oversimplification.js";
import { conversationKiller } from "./conversation-killer.js";
import { exaggeration } from "./exaggeration.js";
import { falseDilemma } from "./false-dilemma.js";
import { flagWaving } from "./flag-waving.js";
import { guiltByAssociation } from "./guilt-by-association.js";
import { loadedLanguage, wrongsDoneToUs } from "./loaded-language.js";
import { nameCalling } from "./name-calling.js";
import { obfuscation } from "./obfuscation.js";
import { questioningTheReputation } from "./questioning-the-reputation.js";
import { repetition } from "./repetition.js";
import { clippedTrio, slogan } from "./slogan.js";
import { strawMan } from "./straw-man.js";
import type { TechniqueRule } from "./technique-rule.js";
import { whataboutism } from "./whataboutism.js";

/**
 * All rules, in the order of the catalogue. Red herring has none: that something is beside the point cannot be seen
 * from words and sentence shapes, and silence is better than a guess.
 */
export const TECHNIQUE_RULES: readonly TechniqueRule[] = [
  nameCalling,
  guiltByAssociation,
  castingDoubt,
  loadedQuestions,
  appealToHypocrisy,
  questioningTheReputation,
  flagWaving,
  appealToAuthority,
  appealToPopularity,
  appealToValues,
  appealToFear,
  strawMan,
  whataboutism,
  causalOversimplification,
  falseDilemma,
  consequentialOversimplification,
  slogan,
  clippedTrio,
  conversationKiller,
  appealToTime,
  loadedLanguage,
  wrongsDoneToUs,
  obfuscation,
  exaggeration,
  repetition,
];
