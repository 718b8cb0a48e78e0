import { z } from "zod";

import type { Stance } from "../../domain/comparison.js";
import { givesOrders } from "../../domain/instructions/find-instructions.js";
import { readingCopy } from "../../domain/instructions/reading-copy.js";
import { mismatchesBetween } from "../../domain/matching/compare-statements.js";
import { readStatement } from "../../domain/matching/read-statement.js";
import type { Statement } from "../../domain/matching/statement.js";
import { isSureEnough } from "../../domain/outside/counted-evidence.js";
import { sentencesOfPassage } from "../../domain/stance/passage-sentences.js";
import type { StanceReading } from "../../domain/stance/stance-reading.js";
import { hasDetailsOf } from "../../domain/stance/stance-rules.js";
import { ModelFailure } from "../../domain/model-failure.js";
import type { LanguageModel, StanceJudge } from "../../services/doors.js";
import { fenced } from "./fence.js";
import { STANCE_PROMPT } from "./prompts/stance.prompt.js";

const stanceAnswer = z.object({
  passages: z.array(
    z.object({
      passage: z.int(),
      stance: z.enum(["SUPPORTS", "REFUTES", "NEUTRAL", "UNRELATED"]),
      confidence: z.number(),
    }),
  ),
});

/** So many that an answer about all of them is short. */
const PASSAGES_AT_ONCE = 20;
/** Whatever a model says of itself, it is no surer than the matcher at its best. */
const MOST_SURE = 0.9;

/**
 * Judges passages with a language model, within what the rules allow: it may take a side where the built-in judge takes
 * none that counts, if the details bear it out. It never turns such a side round, takes one away or judges a passage that
 * gives orders.
 */
export function createOpenAiStanceJudge(model: LanguageModel, builtIn: StanceJudge): StanceJudge {
  return {
    judge: async (claim, passages) => {
      const stances = await builtIn.judge(claim, passages);
      const open = passages.flatMap((passage, index) =>
        isUndecided(stances[index] ?? null) && !givesOrders(passage)
          ? [{ index, text: readingCopy(passage).text }]
          : [],
      );
      for (let at = 0; at < open.length; at += PASSAGES_AT_ONCE) {
        const lot = open.slice(at, at + PASSAGES_AT_ONCE);
        for (const { index, stance } of await askAbout(model, claim, lot)) stances[index] = stance;
      }
      return stances;
    },
  };
}

function isUndecided(stance: StanceReading | null): boolean {
  if (stance === null) return true;
  return stance.stance === "NEUTRAL" ? stance.mismatches.length === 0 : !isSureEnough(stance);
}

interface OpenPassage {
  index: number;
  text: string;
}

/** The stances that the model gives and the details bear out; none where it does not answer: the built-in judge's stand then. */
async function askAbout(model: LanguageModel, claim: string, lot: readonly OpenPassage[]) {
  const data = [`CLAIM: ${claim}`, ...lot.map(({ text }, at) => `${at + 1}: ${text.replace(/\s+/gu, " ")}`)];
  try {
    const { passages } = await model.open().ask(fenced(STANCE_PROMPT, data.join("\n\n"), stanceAnswer));
    return passages.flatMap(({ passage, stance, confidence }) => {
      const asked = lot[passage - 1];
      const borne = asked !== undefined && isBorneOut(stance, readStatement(claim), asked.text);
      return borne ? [{ index: asked.index, stance: sided(stance as Stance, confidence) }] : [];
    });
  } catch (failure) {
    if (failure instanceof ModelFailure) return [];
    throw failure;
  }
}

function sided(stance: Stance, confidence: number): StanceReading {
  const sure = Math.min(MOST_SURE, Math.max(0, confidence));
  return { stance, confidence: sure, mismatches: stance === "REFUTES" ? ["POLARITY"] : [] };
}

/**
 * Support needs a sentence without a mismatch that has every name, number and date of the claim; a refutation one that has
 * them too, and differs in polarity alone.
 */
function isBorneOut(stance: string, claim: Statement, passage: string): boolean {
  const sentences = sentencesOfPassage(passage).map(readStatement);
  const full = sentences.filter((sentence) => hasDetailsOf(claim, sentence));
  if (stance === "SUPPORTS")
    return full.some(
      (sentence) => isAsPlain(claim, sentence) && mismatchesBetween(claim, sentence).length === 0,
    );
  return (
    stance === "REFUTES" && full.some((sentence) => mismatchesBetween(claim, sentence).join() === "POLARITY")
  );
}

/** In other words the matcher may miss what a "not" or a "may" belongs to; a supporting sentence has none that the claim lacks. */
function isAsPlain(claim: Statement, sentence: Statement): boolean {
  return (
    sentence.denied === claim.denied &&
    sentence.negations.length === claim.negations.length &&
    sentence.modals.length <= claim.modals.length
  );
}
