import { zodResponseFormat } from "openai/helpers/zod";

import type { ModelUsage } from "../domain/analysis.js";
import { ModelFailure, type ModelFailureReason } from "../domain/model-failure.js";
import type { LanguageModel, Measure, ModelSession, Question } from "../services/doors.js";
import { createOpenAiClient, type OpenAiServer } from "./openai-client.js";
import { readAnswer } from "./read-answer.js";
import { readFailure } from "./read-failure.js";
import { withAttempts } from "./with-attempts.js";

export interface OpenAiModelOptions extends OpenAiServer {
  model: string;
  /** What one article may cost, both ways together. */
  tokenBudget: number;
  /** Of a million tokens, in any currency; null where nobody counts. */
  prices: { input: number; output: number } | null;
  /** Told of each request. */
  measure?: Measure;
}

/** Room for the longest answer that is asked for: a dozen claims, thirty detections. */
const MOST_ANSWER_TOKENS = 4_000;
/** English has about four characters a token; other scripts have fewer. */
const CHARACTERS_PER_TOKEN = 3;

/** After these a further question would go the same way. */
const LASTING: readonly ModelFailureReason[] = [
  "UNAUTHORIZED",
  "RATE_LIMITED",
  "UNAVAILABLE",
  "TIMEOUT",
  "REJECTED",
];
/** What another try may mend. */
const REPAIRABLE: readonly ModelFailureReason[] = ["REFUSED", "TRUNCATED", "EMPTY", "TOO_LARGE", "INVALID"];

type Client = ReturnType<typeof createOpenAiClient>;

/** A model behind any server that speaks OpenAI's chat completions: OpenAI, Ollama, vLLM, llama.cpp. */
export function createOpenAiModel(options: OpenAiModelOptions): LanguageModel {
  const client = createOpenAiClient(options);
  return { model: options.model, open: () => openSession(client, options) };
}

function openSession(client: Client, options: OpenAiModelOptions): ModelSession {
  const usage: ModelUsage = { requests: 0, repairs: 0, inputTokens: 0, outputTokens: 0, cost: null };
  let lasting: ModelFailure | null = null;

  const ask = async <Answer>(question: Question<Answer>): Promise<Answer> => {
    if (lasting !== null) throw lasting;
    const deadline = Date.now() + options.timeoutMs;
    try {
      return await answerTo(question, null, deadline).catch((failure: unknown) => {
        if (!(failure instanceof ModelFailure) || !REPAIRABLE.includes(failure.reason)) throw failure;
        usage.repairs += 1;
        return answerTo(question, failure, deadline);
      });
    } catch (failure) {
      if (failure instanceof ModelFailure && LASTING.includes(failure.reason)) lasting = failure;
      throw failure;
    }
  };
  const answerTo = async <Answer>(
    question: Question<Answer>,
    unusable: ModelFailure | null,
    deadline: number,
  ) => {
    const messages = messagesOf(question, unusable);
    const expected = Math.ceil(JSON.stringify(messages).length / CHARACTERS_PER_TOKEN);
    const completion = await withAttempts(async (signal) => {
      if (usage.inputTokens + usage.outputTokens + expected + MOST_ANSWER_TOKENS > options.tokenBudget)
        throw new ModelFailure("OVER_BUDGET", "the article's budget of tokens is used up");
      usage.requests += 1;
      const request = {
        ...{ model: options.model, messages, max_completion_tokens: MOST_ANSWER_TOKENS },
        response_format: zodResponseFormat(question.shape, question.name.replaceAll("-", "_")),
      };
      // Not `parse`: it throws away what an answer cost that it cannot use.
      return await measured(options.measure, signal, () =>
        client.chat.completions.create(request, { signal }),
      );
    }, deadline);
    // Servers that do not count are taken at their length.
    usage.inputTokens += completion.usage?.prompt_tokens ?? expected;
    usage.outputTokens += completion.usage?.completion_tokens ?? MOST_ANSWER_TOKENS;
    return readAnswer(completion, question.shape);
  };
  return { ask, usage: () => ({ ...usage, cost: costOf(usage, options.prices) }) };
}

async function measured<Answer>(
  measure: Measure = () => undefined,
  signal: AbortSignal,
  send: () => Promise<Answer>,
): Promise<Answer> {
  const started = performance.now();
  const tell = (outcome: string) =>
    measure({ kind: "MODEL", outcome, milliseconds: performance.now() - started });
  try {
    const answer = await send();
    tell("OK");
    return answer;
  } catch (error) {
    tell(readFailure(error, signal).reason);
    throw error;
  }
}

function messagesOf<Answer>({ instructions, content }: Question<Answer>, unusable: ModelFailure | null) {
  const again =
    unusable === null
      ? ""
      : `\n\nYour last answer could not be used: ${unusable.message}. Answer with JSON of the given shape alone, and keep it short.`;
  return [
    { role: "system" as const, content: `${instructions}${again}` },
    { role: "user" as const, content },
  ];
}

function costOf(usage: ModelUsage, prices: OpenAiModelOptions["prices"]): number | null {
  if (prices === null) return null;
  return (usage.inputTokens * prices.input + usage.outputTokens * prices.output) / 1_000_000;
}
