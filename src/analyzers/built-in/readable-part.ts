import type { Notice } from "../../domain/analysis.js";
import type { ArticleContent } from "../../domain/article.js";

/** About 17,000 words: twice the longest of 145 real news pages. What is longer is a book, a table or an attack. */
const MOST_CHARACTERS = 100_000;
/** A headline has a tenth of this; what is longer is a text that was put in its place. */
const MOST_OF_TITLE = 1_000;
/** How far back from the limit an end of a paragraph, a sentence or a word is looked for. */
const LOOK_BACK = 5_000;

/** What of an article the built-in analyzer reads; `notices` say what it leaves out. Offsets hold in the whole too. */
export function readablePart({ title, text }: Pick<ArticleContent, "title" | "text">): {
  title: string;
  text: string;
  notices: Notice[];
} {
  const read = text.length <= MOST_CHARACTERS ? text : text.slice(0, placeToStop(text));
  return {
    title: title.slice(0, MOST_OF_TITLE),
    text: read,
    notices: read.length < text.length ? [truncated(read.length, text.length)] : [],
  };
}

function placeToStop(text: string): number {
  const last = text.slice(0, MOST_CHARACTERS);
  const ends = ["\n", ". ", " "].map((mark) => last.lastIndexOf(mark) + (mark === ". " ? 1 : 0));
  return ends.find((end) => end > MOST_CHARACTERS - LOOK_BACK) ?? MOST_CHARACTERS;
}

function truncated(read: number, length: number): Notice {
  const count = (characters: number) => characters.toLocaleString("en-GB");
  return {
    code: "TEXT_TRUNCATED",
    message:
      `Only the first ${count(read)} of ${count(length)} characters were analysed: claims, names and techniques of the rest ` +
      "are missing. The whole text is kept. Send the rest as an article of its own, or the article without what surrounds it.",
  };
}
