import { setImmediate } from "node:timers/promises";

import type { AnalyzerResult, ExtractedClaim, ExtractedEntity, Notice } from "../../domain/analysis.js";
import type { ArticleContent } from "../../domain/article.js";
import { placeName } from "../../domain/entities/place-names.js";
import { countUnspaced } from "../../domain/language/unspaced-scripts.js";
import type { Analyzer } from "../../services/doors.js";
import { BUILT_IN } from "./identity.js";
import { extractClaims } from "./claims/extract-claims.js";
import { readSpeakers } from "./claims/speech-reading.js";
import { isFurniture } from "./furniture.js";
import { isEnglish, withoutForeignParagraphs } from "./language.js";
import type { NamedEntity } from "./names/named-entity.js";
import { readNames } from "./names/read-names.js";
import { assessPropaganda } from "./propaganda-assessment.js";
import { readablePart } from "./readable-part.js";
import { readDocument, type SentenceDocument } from "./sentence-document.js";
import { summarize } from "./summary/summarize.js";
import { detectTechniques } from "./techniques/detect-techniques.js";

const LANGUAGE_UNSUPPORTED: Notice = {
  code: "LANGUAGE_UNSUPPORTED",
  message:
    "The built-in analyzer reads English only, so no claims, names or techniques were taken from this article. Its text, " +
    "source and copies are kept and linked as usual. To have its claims, analyse it again with the openai analyzer.",
};

function partlyUnsupported(paragraphs: number): Notice {
  return {
    code: "LANGUAGE_PARTLY_UNSUPPORTED",
    message:
      `${paragraphs === 1 ? "One paragraph of this article is" : `${paragraphs} paragraphs of this article are`} in another language than English, ` +
      "which the built-in analyzer does not read: no claims, names or techniques were taken from there.",
  };
}

/** The analyzer that needs no key and no network: the same article always gives the same result. */
export function createBuiltInAnalyzer(): Analyzer {
  return { identity: BUILT_IN, analyze: async (content) => (await readByRules(content)).result };
}

/** What the rules make of an article, with what they read on the way. */
export interface RuleReading {
  document: SentenceDocument;
  /** Everything that the article states and that can be checked; the result's claims are among them. */
  statements: ExtractedClaim[];
  /** Whether the rules can read its language. */
  isReadable: boolean;
  result: AnalyzerResult;
}

export async function readByRules(content: ArticleContent): Promise<RuleReading> {
  const { notices, ...part } = readablePart(content);
  const whole = readDocument(part);
  if (!isEnglish(content))
    return { document: whole, statements: [], isReadable: false, result: unsupported(whole, notices) };
  const { document, foreign } = withoutForeignParagraphs(whole);
  // A long text takes seconds in all; between the steps others are answered.
  await setImmediate();
  const names = readNames(document);
  await setImmediate();
  const story = {
    document,
    entities: names,
    publishedAt: content.publishedAt,
    all: readSpeakers(document, names),
  };
  const { claims, statements, notCheckableCount } = extractClaims(story);
  await setImmediate();
  const detections = detectTechniques(document);
  const result: AnalyzerResult = {
    summary: summarize(story, claims),
    detections,
    claims,
    notCheckableCount,
    sentenceCount: document.sentences.length,
    entities: entitiesOf(names),
    propaganda: assessPropaganda(document, detections),
    analyzer: BUILT_IN,
    notices: foreign > 0 ? [partlyUnsupported(foreign), ...notices] : notices,
  };
  return { document, statements, isReadable: true, result };
}

function unsupported(document: SentenceDocument, notices: readonly Notice[]): AnalyzerResult {
  return {
    summary: leadOf(document),
    detections: [],
    claims: [],
    notCheckableCount: 0,
    sentenceCount: document.sentences.length,
    entities: [],
    propaganda: assessPropaganda(document, []),
    analyzer: BUILT_IN,
    notices: [LANGUAGE_UNSUPPORTED, ...notices],
  };
}

/** The first sentence that belongs to the story. */
function leadOf({ sentences, title }: SentenceDocument): string {
  return (
    sentences.find(({ tokens, text }) => (tokens.length > 3 || countUnspaced(text) > 6) && !isFurniture(text))
      ?.text ?? title.trim()
  );
}

/** Names that the lists or the words around them vouch for; of others only those the article says twice. */
function entitiesOf(names: readonly NamedEntity[]): ExtractedEntity[] {
  const isSure = ({ type, mentions }: NamedEntity) => type !== "OTHER" || mentions.length > 1;
  return names.filter(isSure).map(({ name, type, aliases }) => {
    const shown = type === "PLACE" ? placeName(name) : name;
    const others = new Set([name, ...aliases]);
    others.delete(shown);
    return { name: shown, type, aliases: [...others] };
  });
}
