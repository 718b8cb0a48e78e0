import type { AnalyzerIdentity, AnalyzerResult, Notice } from "../../domain/analysis.js";
import type { ArticleContent } from "../../domain/article.js";
import { ModelFailure } from "../../domain/model-failure.js";
import type { Analyzer, LanguageModel, ModelSession, Question } from "../../services/doors.js";
import { readByRules as readHere, type RuleReading } from "../built-in/built-in-analyzer.js";
import { readablePart } from "../built-in/readable-part.js";
import { addNames, namesAnswer } from "./add-names.js";
import { addPointedClaims, claimsAnswer, claimsByModel } from "./add-claims.js";
import { addTechniques, techniquesAnswer } from "./add-techniques.js";
import { checkSummary, summaryAnswer } from "./check-summary.js";
import { fenced } from "./fence.js";
import { CLAIMS_PROMPT } from "./prompts/claims.prompt.js";
import { NAMES_PROMPT } from "./prompts/names.prompt.js";
import type { Prompt } from "./prompts/prompt.js";
import { SUMMARY_PROMPT } from "./prompts/summary.prompt.js";
import { TECHNIQUES_PROMPT } from "./prompts/techniques.prompt.js";

/** The version of how answers are used; the prompts have their own. */
const VERSION = "1";
const PROMPTS: readonly Prompt[] = [CLAIMS_PROMPT, NAMES_PROMPT, SUMMARY_PROMPT, TECHNIQUES_PROMPT];

/**
 * The analyzer that asks a language model. The rules read every article first, and what they find stands: the model points
 * at more of what is in the text, and sums it up. A step whose answer cannot be had is done by the rules alone. `readByRules`
 * may read elsewhere than in this thread.
 */
export function createOpenAiAnalyzer(
  model: LanguageModel,
  readByRules: (content: ArticleContent) => Promise<RuleReading> = readHere,
): Analyzer {
  return {
    identity: identityOf(model, []),
    analyze: async (content) => {
      const reading = await readByRules(content);
      const session = model.open();
      const steps = createSteps(session, content);
      const read = await readByModel(steps.run, reading, content);
      const usage = session.usage();
      return {
        ...{ ...reading.result, ...read },
        analyzer: identityOf(
          model,
          steps.fallen.map(({ prompt }) => prompt),
        ),
        notices: [
          ...noticesOf(reading, read, isSuspect(content)),
          ...steps.fallen.map((fallen) => fellBack(model, fallen)),
        ],
        usage: usage.requests === 0 ? null : usage,
      };
    },
  };
}

type RunStep = <Answer, Value>(
  prompt: Prompt,
  shape: Question<Answer>["shape"],
  use: (answer: Answer) => Value,
  byRules: Value,
) => Promise<Value>;

interface FallenStep {
  prompt: Prompt;
  failure: ModelFailure;
}

/** One after the other: local servers answer one question at a time, and the budget is one. */
async function readByModel(run: RunStep, reading: RuleReading, content: ArticleContent) {
  const { result, isReadable } = reading;
  const suspect = isSuspect(content);
  // Where the rules cannot read, an answer has nothing to be held against, so a suspect article is left unread.
  const asksForClaims = isReadable || !suspect;
  const claims = asksForClaims
    ? await run(
        CLAIMS_PROMPT,
        claimsAnswer,
        (answer) => (isReadable ? addPointedClaims(reading, answer) : claimsByModel(reading, answer)),
        result.claims,
      )
    : result.claims;
  const entities = await run(
    NAMES_PROMPT,
    namesAnswer,
    (answer) => addNames(reading, answer),
    result.entities,
  );
  const detections = await run(
    TECHNIQUES_PROMPT,
    techniquesAnswer,
    (answer) => addTechniques(reading, answer),
    result.detections,
  );
  // A summary is the model's own prose, which nothing can hold to the text word for word.
  const summary = suspect
    ? result.summary
    : await run(SUMMARY_PROMPT, summaryAnswer, (answer) => checkSummary(answer, content), result.summary);
  return { claims, entities, detections, summary };
}

function createSteps(session: ModelSession, content: ArticleContent): { run: RunStep; fallen: FallenStep[] } {
  const fallen: FallenStep[] = [];
  const { title, text } = readablePart(content);
  const run: RunStep = async (prompt, shape, use, byRules) => {
    try {
      return use(await session.ask(fenced(prompt, `${title}\n\n${text}`, shape)));
    } catch (failure) {
      if (!(failure instanceof ModelFailure)) throw failure;
      fallen.push({ prompt, failure });
      return byRules;
    }
  };
  return { run, fallen };
}

function isSuspect({ hiddenInstructions = 0 }: ArticleContent): boolean {
  return hiddenInstructions > 0;
}

/** A step that fell back leaves its prompt out of the version, so that the article is analysed again when it is sent again. */
function identityOf({ model }: LanguageModel, fallen: readonly Prompt[]): AnalyzerIdentity {
  const used = PROMPTS.filter((prompt) => !fallen.includes(prompt));
  const prompts = used.map(({ name, version }) => `${name} ${version}`).join(", ");
  return { name: "openai", version: `${VERSION} (${prompts || "rules alone"})`, model };
}

/** The rules' notice that they cannot read the language holds no longer where the model could. */
function noticesOf(
  { result, isReadable }: RuleReading,
  { claims }: Pick<AnalyzerResult, "claims">,
  suspect: boolean,
): Notice[] {
  if (isReadable) return result.notices;
  if (suspect || claims.length === 0) return result.notices;
  return [CLAIMS_BY_MODEL, ...result.notices.filter(({ code }) => code !== "LANGUAGE_UNSUPPORTED")];
}

const CLAIMS_BY_MODEL: Notice = {
  code: "CLAIMS_BY_MODEL",
  message:
    "The rules read English only, so the claims of this article and whom they are attributed to are the language model's choice. " +
    "Each stands in the text word for word, and is worded as it stands there.",
};

function fellBack({ model }: LanguageModel, { prompt, failure }: FallenStep): Notice {
  return {
    code: "MODEL_STEP_FELL_BACK",
    message: `The step “${prompt.name}” was done by the rules alone: of the model ${model}, ${failure.message} (${failure.reason}).`,
  };
}
