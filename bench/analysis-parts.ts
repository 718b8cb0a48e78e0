import { extractClaims } from "../src/analyzers/built-in/claims/extract-claims.js";
import { isEnglish } from "../src/analyzers/built-in/language.js";
import { readSpeakers } from "../src/analyzers/built-in/claims/speech-reading.js";
import { readNames } from "../src/analyzers/built-in/names/read-names.js";
import { assessPropaganda } from "../src/analyzers/built-in/propaganda-assessment.js";
import { readablePart } from "../src/analyzers/built-in/readable-part.js";
import { readDocument } from "../src/analyzers/built-in/sentence-document.js";
import { summarize } from "../src/analyzers/built-in/summary/summarize.js";
import { detectTechniques } from "../src/analyzers/built-in/techniques/detect-techniques.js";
import type { ArticleContent } from "../src/domain/article.js";
import { readingCopy } from "../src/domain/instructions/reading-copy.js";
import { readArticleBody } from "../src/web-sources/article-body.js";
import { countHiddenInstructions } from "../src/web-sources/hidden-parts.js";
import { parsePage } from "../src/web-sources/page-document.js";
import { chooseLanguage } from "../src/web-sources/page-language.js";
import { readMetadata } from "../src/web-sources/page-metadata.js";

/** Runs a part of the work and adds its time to what that part took. */
export type Timed = <Value>(name: string, part: () => Value | Promise<Value>) => Promise<Value>;

/** Does what `extractArticle` does, step by step. */
export async function partsOfExtraction(html: string, url: string | null, timed: Timed): Promise<void> {
  const page = await timed("parsing", () => parsePage(html));
  const metadata = await timed("metadata", () => readMetadata(page, url));
  await timed("orders in hidden parts", () => countHiddenInstructions(html, page));
  const { paragraphs } = await timed("body: pruning and Readability", () => readArticleBody(page, metadata));
  const text = paragraphs.map((paragraph) => paragraph.text).join("\n\n");
  await timed("language", () => chooseLanguage(metadata.language, text));
}

/** Does what the built-in analyzer does, step by step; gives what an embedding model is asked about. */
export async function partsOfAnalysis(content: ArticleContent, timed: Timed): Promise<string[]> {
  await timed("orders in the text", () => [readingCopy(content.title), readingCopy(content.text)]);
  const document = await timed("sentences and parts of speech", () => readDocument(readablePart(content)));
  if (!isEnglish(content)) return [];
  const names = await timed("names", () => readNames(document));
  const { publishedAt } = content;
  const { story, claims } = await timed("claims", () => {
    const read = { document, entities: names, publishedAt, all: readSpeakers(document, names) };
    return { story: read, claims: extractClaims(read).claims };
  });
  const detections = await timed("techniques", () => detectTechniques(document));
  await timed("summary and score", () => [summarize(story, claims), assessPropaganda(document, detections)]);
  return claims.map(({ text }) => text);
}
