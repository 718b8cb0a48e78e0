import { articleId, contentHash, evidenceId, sourceId } from "../../src/domain/ids.js";
import { passageImprint } from "../../src/domain/independence/imprint.js";
import type { WorldArticle } from "./world-article.js";
import { type Lead, leadOfArticle, statesSide, type Story } from "./world-claims.js";
import type { CopyGroup, WorldPlan } from "./world-plan.js";
import { type WorldClaim, worldClaim } from "./world-wordings.js";

const FOUND = 0.3;
const ARCHIVES = 50;

/** The claims that articles of a story have in common, in the wordings in which any of them states them. */
export function storyClaims(
  plan: WorldPlan,
  { leads, side, bridge }: Story,
  groups: readonly CopyGroup[],
): WorldClaim[] {
  const stated = new Set<Lead>(groups.map(([lead]) => leadOfArticle(plan, lead!)));
  const createdAt = new Date(plan.appearedAt(groups[0]![0]!)).toISOString();
  const claims: readonly Lead[][] = [["MAIN", "REWORDED"], ["OTHER_FIGURE"], ["DENIAL"]];
  const texts = claims.map((those) => those.filter((lead) => stated.has(lead)).map((lead) => leads[lead]));
  const sides = groups.some(([lead]) => statesSide(plan, lead!)) ? [[side]] : [];
  return [...texts.filter((each) => each.length > 0), ...sides].map((each) =>
    worldClaim(each, createdAt, bridge),
  );
}

/** What was found outside for the story's first claim, for three stories in ten: a page that says the same. */
export function foundOutside({ chances }: WorldPlan, story: number, claims: readonly WorldClaim[]) {
  if (chances.of("evidence", story) >= FOUND) return null;
  const [{ wordings, createdAt }] = claims as [WorldClaim];
  const { id: wordingId, text } = wordings[0]!;
  const domain = `archive-${story % ARCHIVES}.example`;
  const url = `https://${domain}/${story}`;
  const { id, kind, content, terms } = passageImprint(`${text} Kept as number ${story}.`);
  return {
    imprint: { id, kind, content, terms },
    search: {
      ...{ wordingId, kind: "WEB_SEARCH", provider: "searxng", status: "OK", detail: null },
      at: createdAt,
    },
    evidence: {
      ...{ wordingId, passage: id, quotation: null, speaker: null, credits: [] },
      source: { id: sourceId(domain), domain, name: domain },
      node: {
        ...{ id: evidenceId(wordingId, url), kind: "WEB_SEARCH", provider: "searxng", stance: "SUPPORTS" },
        ...{ confidence: 0.9, mismatches: [], snippet: text, title: "Records", reviewText: null, url },
        ...{
          pageId: articleId(url, ""),
          publishedAt: createdAt,
          retrievedAt: createdAt,
          effectiveAt: createdAt,
        },
        ...{ contentHash: contentHash(text), revisionUrl: null, archiveUrl: null, attributedTo: null },
        ...{
          attributionBody: null,
          aboutItself: false,
          cites: [],
          rating: null,
          ratingText: null,
          imported: false,
        },
      },
    },
  };
}

export type FoundOutside = NonNullable<ReturnType<typeof foundOutside>>;

/** Whose mentions no other article has: those of one article and its copies. */
export function ownMentions(articles: readonly WorldArticle[], shared: ReadonlySet<string>) {
  return articles[0]!.mentions.flatMap((mention, at) =>
    shared.has(mention.wordingId) ? [] : [{ mention, at }],
  );
}
