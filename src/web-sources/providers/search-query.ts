const MOST_WORDS = 45;
const MOST_CHARACTERS = 380;

/** A claim as a search engine is asked for it: Brave takes 50 words and 400 characters, the others more. */
export function searchQuery(text: string): string {
  let query = "";
  for (const word of text.trim().split(/\s+/).slice(0, MOST_WORDS)) {
    if (query.length + 1 + word.length > MOST_CHARACTERS) break;
    query += query === "" ? word : ` ${word}`;
  }
  return query;
}
