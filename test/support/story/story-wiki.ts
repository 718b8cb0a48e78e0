/** Pages of the local wiki beside the story: title and wikitext; `{{host}}` is where a reference leads to. */
export const STORY_WIKI: Record<string, string> = {
  "Michael Kratsios":
    "'''Michael Kratsios''' is an American official. He has been director of the White House Office of Science and Technology Policy since 2025. He studied politics at Princeton University.",
  "Google Search":
    "'''Google Search''' is a search engine operated by Google. It handles more queries than any other search engine and is available in many languages.",
  "Model distillation attack":
    "In a '''distillation attack''', somebody queries a proprietary model through its API.\n\n" +
    "Distillation attacks involve querying proprietary models, like Claude or Gemini, millions of times via APIs to build datasets that replicate how the systems behave.<ref>[http://127.0.0.9/journal/model-extraction A survey of model extraction]</ref>\n\n" +
    "The term comes from work on smaller models that learn from larger ones.",
  "United States Department of Justice":
    "The '''United States Department of Justice''' is an executive department. It was founded in 1870 and employs more than 100,000 people.",
};
