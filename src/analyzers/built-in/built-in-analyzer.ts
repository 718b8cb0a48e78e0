import { setImmediate } from "node:timers/promises";

import type { AnalyzerIdentity, AnalyzerResult, ExtractedEntity, Notice } from "../../domain/analysis.js";
import type { ArticleContent } from "../../domain/article.js";
import type { Analyzer } from "../../services/doors.js";
import { extractClaims } from "./claims/extract-claims.js";
import { isFurniture } from "./furniture.js";
import { isEnglish } from "./language.js";
import type { NamedEntity } from "./names/named-entity.js";
import { readNames } from "./names/read-names.js";
import { assessPropaganda } from "./propaganda-assessment.js";
import { readablePart } from "./readable-part.js";
import { readDocument, type SentenceDocument } from "./sentence-document.js";
import { summarize } from "./summary.js";
import { detectTechniques } from "./techniques/detect-techniques.js";

const IDENTITY: AnalyzerIdentity = { name: "built-in", version: "1", model: null };

const LANGUAGE_UNSUPPORTED: Notice = {
  code: "LANGUAGE_UNSUPPORTED",
  message:
    "The built-in analyzer reads English only, so no claims, names or techniques were taken from this article. Its text, " +
    "source and copies are kept and linked as usual. To have its claims, analyse it again with the openai analyzer.",
};

/** The analyzer that needs no key and no network: the same article always gives the same result. */
export function createBuiltInAnalyzer(): Analyzer {
  return { identity: IDENTITY, analyze };
}

async function analyze(content: ArticleContent): Promise<AnalyzerResult> {
  const { notices, ...part } = readablePart(content);
  const document = readDocument(part);
  if (!isEnglish(content)) return unsupported(document, notices);
  // A long text takes seconds in all; between the steps others are answered.
  await setImmediate();
  const names = readNames(document);
  await setImmediate();
  const { claims, notCheckableCount } = extractClaims(document, names, content.publishedAt);
  await setImmediate();
  const detections = detectTechniques(document);
  return {
    summary: summarize(claims, document.title, leadOf(document)),
    detections,
    claims,
    notCheckableCount,
    sentenceCount: document.sentences.length,
    entities: entitiesOf(names),
    propaganda: assessPropaganda(document, detections),
    analyzer: IDENTITY,
    notices,
  };
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
    analyzer: IDENTITY,
    notices: [LANGUAGE_UNSUPPORTED, ...notices],
  };
}

/** The first sentence that belongs to the story. */
function leadOf({ sentences, title }: SentenceDocument): string {
  return (
    sentences.find((sentence) => sentence.tokens.length > 3 && !isFurniture(sentence.text))?.text ??
    title.trim()
  );
}

/** Names that the lists or the words around them vouch for; of others only those the article says twice. */
function entitiesOf(names: readonly NamedEntity[]): ExtractedEntity[] {
  const isSure = ({ type, mentions }: NamedEntity) => type !== "OTHER" || mentions.length > 1;
  return names.filter(isSure).map(({ name, type, aliases }) => ({ name, type, aliases }));
}
