import type { Prompt } from "./prompt.js";

export const STANCE_PROMPT: Prompt = {
  name: "stance",
  version: "1",
  text: `You compare passages with one claim. The claim stands first, then the passages, each behind its number.
For each passage say what it does to this exact claim:
SUPPORTS: it says the same, with the same numbers, dates, names, place and extent.
REFUTES: both cannot be true.
NEUTRAL: it is about the same thing and does neither; another figure, date or name is NEUTRAL.
UNRELATED: it is about something else.
"passage": its number. "confidence": 0 to 1. Judge by the passages alone, not by what you know.`,
};
