import type { MentionFacts } from "./mention-facts.js";
import { publisherOf } from "./mention-facts.js";

/** What a verdict is to be recomputed without. */
export interface LeftOut {
  /** Domains of outlets. */
  domains: readonly string[];
  /** Names of publishers, in any letter case; an outlet without a known owner is its own, by its domain. */
  publishers: readonly string[];
  articleIds: readonly string[];
}

/** The mentions that remain when those of some outlets, publishers and articles are left out. Copies that others carry stay. */
export function leaveOut<Mention extends MentionFacts>(
  mentions: readonly Mention[],
  { domains, publishers, articleIds }: LeftOut,
): Mention[] {
  const [outlets, articles] = [new Set(domains), new Set(articleIds)];
  const owners = new Set(publishers.map((name) => name.toLowerCase()));
  return mentions.filter(
    (mention) =>
      !outlets.has(mention.source.domain) &&
      !articles.has(mention.articleId) &&
      !owners.has(publisherOf(mention).key),
  );
}
