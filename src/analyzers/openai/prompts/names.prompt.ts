import type { Prompt } from "./prompt.js";

export const NAMES_PROMPT: Prompt = {
  name: "names",
  version: "1",
  text: `You read a news article and list the persons, organisations and places that it names, at most 40.
"name": the fullest form in which the name stands in the article, exactly as written there.
"type": PERSON, ORGANIZATION (also parties, courts, ministries, outlets), PLACE, or OTHER for laws, products and events.`,
};
