import type { ChatCompletion } from "openai/resources/chat/completions";
import type { ZodType } from "zod";

import { ModelFailure } from "../domain/model-failure.js";

/** Takes the checked answer out of a completion, or throws the ModelFailure that says what is wrong with it. */
export function readAnswer<Answer>(completion: ChatCompletion, shape: ZodType<Answer>): Answer {
  const choice = completion.choices?.[0];
  if (choice?.finish_reason === "length") throw new ModelFailure("TRUNCATED", "its answer was cut off");
  if (choice?.finish_reason === "content_filter" || choice?.message?.refusal)
    throw new ModelFailure("REFUSED", "it refused to answer");
  const text = choice?.message?.content;
  if (typeof text !== "string" || text.trim() === "") throw new ModelFailure("EMPTY", "its answer was empty");
  const parsed = shape.safeParse(readJson(text));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const at = issue === undefined || issue.path.length === 0 ? "" : ` at ${issue.path.join(".")}`;
  throw new ModelFailure("INVALID", `its answer does not have the shape that was asked for${at}`);
}

/** Local models like to put a fence around their JSON. */
function readJson(text: string): unknown {
  const bare = /^\s*```(?:json)?\s*([\s\S]*?)\s*```\s*$/u.exec(text)?.[1] ?? text;
  try {
    return JSON.parse(bare);
  } catch {
    throw new ModelFailure("INVALID", "its answer is no JSON");
  }
}
