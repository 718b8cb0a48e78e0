import { verdictId } from "../../src/domain/ids.js";
import { countClaim, type CountedMention } from "../../src/domain/independence/count-claim.js";
import { toFamilyRows, toOriginNode } from "../../src/services/count-claims.js";
import { decide } from "../../src/services/decide-claims.js";
import { toFacts } from "../../src/services/read-countable.js";
import { toMentionRow } from "../../src/services/mention-rows.js";
import type { WorldArticle } from "./world-article.js";

/** A claim whose mentions are all in one article and its copies, as `writeWorldCounts` takes it. */
export function countedClaim(
  claimId: string,
  wording: string,
  articles: readonly WorldArticle[],
  at: number,
) {
  const stating = articles.map((article, copies) => factsOf(article, at, copies > 0));
  const count = countClaim(claimId, stating, new Map());
  const { firstSeenAt, lastSeenAt, ownSince, originatorId, ...counts } = count.counts;
  const origins = count.origins.map(({ mentions, evidence: _, ...origin }) => ({
    node: toOriginNode(claimId, origin),
    mentions,
  }));
  const verdict = decide({
    ...{ claimId, articleCount: counts.articleCount, pageCount: 0 },
    supporting: count.origins.map(({ mentions: _, evidence: __, tally: ___, ...origin }) => origin),
    ...{ refuting: [], factChecks: [], searches: [], corrections: [], variants: [] },
    ...{ aged: { wording, firstSeenAt }, current: null, review: null },
  });
  const decidedAt = articles.at(-1)!.completedAt;
  return {
    ...{ id: claimId, counts, seen: { firstSeenAt, lastSeenAt, ownSince, originatorId }, origins },
    verdict: { ...verdict, id: verdictId(claimId, JSON.stringify(verdict), null), claimId, decidedAt },
    ...{ families: toFamilyRows(count).families, outlets: count.outlets, subjects: count.subjects },
  };
}

/** What the database would say of the article's mention at this position. */
function factsOf(
  { prepared, mentions, entities, outlet }: WorldArticle,
  at: number,
  isDerived: boolean,
): CountedMention {
  const { id, passage, quotation, sentence, subjects, ...mention } = toMentionRow(mentions[at]!, entities);
  const { attributedTo, attributionBody, aboutItself } = mention;
  const { publisher } = outlet;
  return toFacts({
    ...{ mentionId: id, articleId: prepared.article.id, url: prepared.article.url },
    ...{ sourceId: prepared.source.id, domain: outlet.domain, sourceName: outlet.name, outlets: [] },
    owners: publisher === null ? [] : [{ publisher, from: "", to: null }],
    ...{ effectiveAt: prepared.article.effectiveAt, attributedTo, attributionBody, aboutItself, isDerived },
    ...{ passage, quotation, sentence, subjects, former: null },
    credits: prepared.credits.map(({ agency: { domain, name }, method }) => ({
      ...{ domain, name, method, owners: [] },
    })),
  });
}
