import { TECHNIQUES } from "../../../domain/techniques.js";
import type { Prompt } from "./prompt.js";

export const TECHNIQUES_PROMPT: Prompt = {
  name: "techniques",
  version: "1",
  text: `You read a news article and point at persuasion techniques in its wording.
"technique": one of these.
${TECHNIQUES.map(({ slug, definition }) => `- ${slug}: ${definition}`).join("\n")}
"quote": the shortest passage that shows it, exactly as it stands in the article, one sentence at most, not a letter changed.
Sober reporting has none: give only what is plain to see, at most 30, and an empty list if there is nothing.`,
};
