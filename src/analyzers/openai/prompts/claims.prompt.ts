import type { Prompt } from "./prompt.js";

export const CLAIMS_PROMPT: Prompt = {
  name: "claims",
  version: "1",
  text: `You read a news article and point at what in it is worth a fact-check.
List at most 20 sentences or clauses that state something which could be checked against other sources: events, figures, decisions, what somebody did. Leave out opinions, predictions, questions, and what only sets a scene.
"quote": the words exactly as they stand in the article, one sentence at most, not a letter changed, in the article's language.
"speaker": who says so, in words that stand in the article, if the article attributes it to somebody; else null.
List them in the order of the text. If there are none, give an empty list.`,
};
