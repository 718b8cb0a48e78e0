import type { ArticleContent } from "../../domain/article.js";
import type { Voice } from "../../domain/span.js";
import { tokensOf, type Token } from "../../domain/part-of-speech-tokens.js";
import { isQuoted, quotedRegions } from "./quoted-regions.js";
import { paragraphsOf, sentencesOf, type Region } from "./sentence-boundaries.js";

/** A sentence, heading or item of a list. `text` is verbatim what stands from `start` to `end`. */
export interface Sentence {
  start: number;
  end: number;
  text: string;
  /** QUOTED where more than half of it stands in quotation marks. */
  voice: Voice;
  paragraphIndex: number;
  tokens: Token[];
}

/** An article cut into its sentences. */
export interface SentenceDocument {
  title: string;
  text: string;
  /** The title read as one sentence; its offsets point into the title. Null where there is no title. */
  headline: Sentence | null;
  /** In the order of the text. */
  sentences: Sentence[];
  /** What stands in quotation marks, the marks included, in the order of the text. */
  quotes: Region[];
}

/** Reads an article's title and text. Every sentence is verbatim at its place in UTF-16 code units. */
export function readDocument(content: Pick<ArticleContent, "title" | "text">): SentenceDocument {
  const { title, text } = content;
  const paragraphs = paragraphsOf(text);
  const quotes = quotedRegions(text, paragraphs);
  const sentences = paragraphs.flatMap((paragraph, paragraphIndex) =>
    sentencesOf(text, paragraph).map(({ start, end }): Sentence => {
      const voice = isQuoted(quotes, start, end) ? "QUOTED" : "AUTHOR";
      return readSentence(text, { start, end }, voice, paragraphIndex);
    }),
  );
  return { title, text, headline: readHeadline(title), sentences, quotes };
}

/** Whose words a stretch of the body is: a phrase in quotation marks is QUOTED also within an author's sentence. */
export function voiceAt(document: SentenceDocument, start: number, end: number): Voice {
  return isQuoted(document.quotes, start, end) ? "QUOTED" : "AUTHOR";
}

function readHeadline(title: string): Sentence | null {
  const start = title.length - title.trimStart().length;
  const end = title.trimEnd().length;
  return start < end ? readSentence(title, { start, end }, "HEADLINE", 0) : null;
}

function readSentence(whole: string, { start, end }: Region, voice: Voice, paragraphIndex: number): Sentence {
  const text = whole.slice(start, end);
  return { start, end, text, voice, paragraphIndex, tokens: tokensOf(text, start) };
}
