import type { AnalyzerResult } from "../domain/analysis.js";
import type { ArticleContent } from "../domain/article.js";
import { articleId, wordingId } from "../domain/ids.js";
import { HOUR_MS, instantAfter } from "../domain/instant.js";
import { normaliseWording } from "../domain/matching/normalise-wording.js";
import { articlesAmong, wordingsSearchedSince } from "../graph/evidence.commands.js";
import type { Graph } from "../graph/graph.js";
import {
  type GatheredEvidence,
  gatherEvidence,
  type Outside,
  type SoughtWording,
} from "./gather-evidence.js";

interface GatherParts {
  graph: Graph;
  outside: Outside;
  now: () => Date;
}

/** What was looked for so recently is not looked for again: the article before has just asked. */
const FRESH_MS = 6 * HOUR_MS;
/** For one article; a provider that answers slowly must not hold it for ever. */
const DEADLINE_MS = 90_000;

/** Looks outside for what bears on an article's claims, those left out that were looked for a little while ago. */
export async function gatherForArticle(
  { graph, outside, now }: GatherParts,
  content: ArticleContent,
  result: AnalyzerResult,
): Promise<GatheredEvidence[]> {
  const wordings = soughtWordings(result);
  if (outside.providers.length + outside.factChecks.length === 0)
    return wordings.map(({ wordingId: id }) => ({
      wordingId: id,
      evidence: [],
      searches: [...outside.notConfigured],
    }));
  const since = instantAfter(now(), -FRESH_MS);
  const providers = [...outside.providers, ...outside.factChecks].map(({ name }) => name);
  const fresh = await graph.read(wordingsSearchedSince, {
    ...{ since, providers },
    wordingIds: wordings.map(({ wordingId: id }) => id),
  });
  const known = new Set(fresh.map(({ wordingId: id }) => id));
  return gatherEvidence(
    outside,
    wordings.filter(({ wordingId: id }) => !known.has(id)),
    {
      knownArticles: async (pageIds) =>
        new Set((await graph.read(articlesAmong, { pageIds: [...pageIds] })).map(({ id }) => id)),
      ownArticleId: articleId(content.canonicalUrl, content.text),
      now,
      signal: AbortSignal.timeout(DEADLINE_MS),
    },
  );
}

/** Each distinct wording once, with the names of the article that stand in it. */
function soughtWordings({ claims, entities }: AnalyzerResult): SoughtWording[] {
  const byWording = new Map(claims.map(({ text }) => [wordingId(normaliseWording(text)), text]));
  return [...byWording].map(([id, text]) => ({
    ...{ wordingId: id, text },
    names: entities.map(({ name }) => name).filter((name) => text.includes(name)),
  }));
}
