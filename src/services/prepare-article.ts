import type {
  AnalyzerResult,
  ExtractedClaim,
  ExtractedEntity,
  TechniqueDetection,
} from "../domain/analysis.js";
import { type ArticleContent, effectiveInstant } from "../domain/article.js";
import { canonicalName } from "../domain/entities/canonical-name.js";
import { encodeFingerprint, fingerprintOf, searchTerms } from "../domain/derivation/fingerprint.js";
import { countWords } from "../domain/derivation/passage.js";
import { findWireCredits, type WireCredit } from "../domain/derivation/wire-credits.js";
import {
  articleId,
  contentHash,
  entityId,
  mentionId,
  snapshotId,
  sourceId,
  wordingId,
} from "../domain/ids.js";
import type { Imprint, SentenceImprint } from "../domain/independence/imprint.js";
import { imprintsOfSpan } from "../domain/independence/imprints-of-span.js";
import type { Instant } from "../domain/instant.js";
import { normaliseWording } from "../domain/matching/normalise-wording.js";
import { sourceDomain } from "../domain/source-identity.js";
import { isVerbatim } from "../domain/span.js";
import type { Embedder } from "./doors.js";
import { embedTexts } from "./embed-texts.js";
import type { PreparedWording } from "./link-wordings.js";

/** An article as it goes into the graph, before anything is known of what else is there. */
export interface PreparedArticle {
  /** See `ArticleContent`. */
  onlyText: boolean;
  source: { id: string; domain: string; name: string };
  article: {
    id: string;
    url: string | null;
    title: string;
    byline: string | null;
    language: string | null;
    publishedAt: Instant | null;
    fetchedAt: Instant;
    effectiveAt: Instant;
    wordCount: number;
  };
  snapshot: {
    id: string;
    contentHash: string;
    onlyText: boolean;
    title: string;
    text: string;
    retrievedAt: Instant;
    fingerprints: string;
    shingles: string;
  };
  credits: WireCredit[];
}

/** A claim mention as it goes into the graph. */
export interface PreparedMention extends ExtractedClaim {
  id: string;
  wordingId: string;
  passage: Imprint;
  quotation: Imprint | null;
  sentence: SentenceImprint | null;
  position: number;
}

export interface PreparedEntity {
  id: string;
  name: string;
  type: ExtractedEntity["type"];
  normalised: string;
  /** Every name that it goes by in the article. */
  names: string[];
}

/** Gives the article's ids, its fingerprint and its credits. */
export function prepareArticle(content: ArticleContent, retrievedAt: Instant): PreparedArticle {
  const { canonicalUrl: url, title, byline, language, publishedAt, text, siteName } = content;
  const id = articleId(url, text);
  const domain = sourceDomain(content.publisherUrl ?? url);
  // The headline is part of what is analysed: its spans point into the title of the snapshot.
  const hash = contentHash(`${title}\n\n${text}`);
  const fingerprint = fingerprintOf(text);
  return {
    onlyText: content.onlyText ?? false,
    source: { id: sourceId(domain), domain, name: siteName ?? domain },
    article: {
      ...{
        id,
        url,
        title,
        byline,
        language,
        publishedAt,
        fetchedAt: retrievedAt,
        wordCount: countWords(text),
      },
      effectiveAt: effectiveInstant(publishedAt, retrievedAt),
    },
    snapshot: {
      ...{ id: snapshotId(id, hash), contentHash: hash, title, text, retrievedAt },
      onlyText: content.onlyText ?? false,
      fingerprints: searchTerms(fingerprint),
      shingles: encodeFingerprint(fingerprint),
    },
    credits: findWireCredits(content),
  };
}

/**
 * The article as it stands once more is known: the first fetch remains, and so does a date that is not given again. A page
 * that names no author or original any longer has changed; a text that comes without them is silent, and what the page said stands.
 */
export function withWhatIsKnown(
  prepared: PreparedArticle,
  known: {
    publishedAt: Instant | null;
    fetchedAt: Instant;
    byline: string | null;
    originalUrl: string | null;
    source: PreparedArticle["source"];
  },
): PreparedArticle {
  const { fetchedAt } = known;
  const publishedAt = prepared.article.publishedAt ?? known.publishedAt;
  const article = {
    ...{ ...prepared.article, publishedAt, fetchedAt },
    effectiveAt: effectiveInstant(publishedAt, fetchedAt),
  };
  // Of an article on an aggregator only the feed says whose it is: once said, it stands.
  const source = prepared.source.id === known.source.id ? prepared.source : known.source;
  if (!prepared.onlyText) return { ...prepared, article, source };
  const byline = article.byline ?? known.byline;
  const { originalUrl } = known;
  const credits = findWireCredits({ byline, originalUrl, text: prepared.snapshot.text });
  return { ...prepared, credits, source, article: { ...article, byline } };
}

/** Gives the mentions their ids and places; the same span is one mention. */
export function prepareMentions(
  { article, snapshot }: PreparedArticle,
  claims: readonly ExtractedClaim[],
): PreparedMention[] {
  const mentions = claims.map((claim, position) => {
    const { start, end, voice } = claim.span;
    // The headline counts from its own start; it is told from the body's offsets by standing before them.
    const place = voice === "HEADLINE" ? { start: -1 - start, end: -1 - end } : { start, end };
    return {
      ...claim,
      ...{ position, id: mentionId(article.id, snapshot.id, place.start, place.end) },
      wordingId: wordingId(normaliseWording(claim.text)),
      ...imprintsOfSpan(snapshot, claim.span),
    };
  });
  return [...new Map(mentions.map((mention) => [mention.id, mention])).values()];
}

/** The distinct wordings of mentions, with their vectors where there is a model. */
export async function prepareWordings(
  mentions: readonly Pick<PreparedMention, "wordingId" | "text">[],
  embedder: Embedder | null,
): Promise<PreparedWording[]> {
  const texts = [...new Map(mentions.map(({ wordingId, text }) => [wordingId, text]))];
  const vectors = await embedTexts(
    embedder,
    texts.map(([, text]) => text),
  );
  return texts.map(([id, text], index) => ({
    ...{ id, text, normalised: normaliseWording(text), embedding: vectors[index] ?? null },
  }));
}

/** Gives the entities their ids: one node for one name of one type, by the name that articles have in common. */
export function prepareEntities(entities: readonly ExtractedEntity[]): PreparedEntity[] {
  const byId = new Map<string, PreparedEntity>();
  for (const entity of entities) {
    const { type, aliases } = entity;
    const name = canonicalName(entity);
    const normalised = normaliseName(name);
    const id = entityId(type, normalised);
    const names = new Set([...(byId.get(id)?.names ?? [name]), entity.name, ...aliases]);
    if (normalised !== "") byId.set(id, { id, name, type, normalised, names: [...names] });
  }
  return [...byId.values()];
}

export function normaliseName(name: string): string {
  return (
    name
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).join(" ");
}

/** Leaves only what stands verbatim in the text, and says how much was dropped. */
export function keepVerbatim(
  result: AnalyzerResult,
  content: { text: string; title: string },
): { claims: ExtractedClaim[]; detections: TechniqueDetection[]; dropped: number } {
  const claims = result.claims.filter(({ span }) => isVerbatim(span, content));
  const detections = result.detections
    .map((detection) => ({
      ...detection,
      spans: detection.spans.filter((span) => isVerbatim(span, content)),
    }))
    .filter(({ spans }) => spans.length > 0);
  const count = (list: TechniqueDetection[]) => list.reduce((sum, { spans }) => sum + spans.length, 0);
  const dropped = result.claims.length - claims.length + count(result.detections) - count(detections);
  return { claims, detections, dropped };
}
