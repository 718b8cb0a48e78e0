import { GRAPH_SEARCH } from "../../src/domain/analysis-coverage.js";
import { contentHash, sourceId } from "../../src/domain/ids.js";
import { propagandaReading } from "../../src/domain/propaganda-reading.js";
import { attributionsOf, speakerOf, toMentionRow } from "../../src/services/mention-rows.js";
import type { WorldArticle } from "./world-article.js";

/** The analyzer that every analysis of a world is said to be by. */
const ANALYZER = { analyzerName: "made-up", analyzerVersion: "1" };

/** An article as `writeWorldArticles` takes it. */
export function articleRow(article: WorldArticle) {
  const { prepared, mentions, entities, completedAt } = article;
  const { id, effectiveAt } = prepared.article;
  const [passage] = mentions.map((mention) => mention.passage);
  const credits = creditsOf(article);
  return {
    ...{ sourceId: prepared.source.id, article: prepared.article, credits },
    snapshot: {
      ...{ ...prepared.snapshot, articleId: id, effectiveAt },
      credited: credits.map(({ source }) => source.id),
      creditMethods: credits.map(({ method }) => method),
    },
    analysis: analysisOf(article),
    entityIds: entities.map((entity) => entity.id),
    detections: article.detections.map(({ spans, ...detection }) => ({
      ...detection,
      spans: JSON.stringify(spans),
    })),
    imprints: [passage!, ...mentions.flatMap(({ sentence }) => sentence ?? [])].map(
      ({ id: imprintId, kind, content, terms }) => ({ id: imprintId, kind, content, terms }),
    ),
    passage: passage!.id,
    mentions: mentionsOf(article, completedAt),
  };
}

function creditsOf({ prepared }: WorldArticle) {
  return prepared.credits.map(({ agency: { domain, name }, method, exact }) => ({
    ...{ method, exact },
    source: { id: sourceId(domain), domain, name },
  }));
}

function analysisOf({ prepared: { article }, completedAt, score }: WorldArticle) {
  const [low, high] = [Math.max(0, score - 0.15), Math.min(1, score + 0.15)];
  return {
    ...{ id: contentHash(`analysis of ${article.id}`).slice(0, 32), status: "COMPLETED", progress: 1 },
    ...{ createdAt: completedAt, completedAt, summary: article.title, ...ANALYZER },
    ...{ score, confidence: 0.5, low, high, reading: propagandaReading(score) },
    ...{ notices: "[]", coverage: JSON.stringify([GRAPH_SEARCH]) },
    ...{ language: article.language, publishedAt: article.publishedAt },
  };
}

function mentionsOf({ prepared, mentions, entities }: WorldArticle, createdAt: string) {
  const speakerIds = new Map(attributionsOf(mentions, entities).map((row) => [row.mentionId, row.entityId]));
  return mentions.map((mention) => {
    const { span, wordingId, passage: _, quotation: __, sentence, ...node } = toMentionRow(mention, entities);
    return {
      ...{
        wordingId,
        sentence,
        speaker: speakerOf(mention).key,
        speakerId: speakerIds.get(mention.id) ?? null,
      },
      node: { ...node, ...span, articleId: prepared.article.id, createdAt },
    };
  });
}
