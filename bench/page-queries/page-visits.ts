import { articleId, contentHash } from "../../src/domain/ids.js";
import { toGlobalId } from "../../src/domain/global-id.js";
import { storyAt } from "../world/world-claims.js";
import type { WorldPlan } from "../world/world-plan.js";
import { storyClaims } from "../world/world-stories.js";
import type { PageName } from "./page-names.js";

/** One visit of a page: what the product is asked with, and what the statement and the peer are. */
export interface PageVisit {
  ours: Record<string, unknown>;
  beside: Record<string, string>;
}

/**
 * The visits that are measured, the same for each contender: those of readers who come by way of an article, whichever, so that
 * what much is published about, and by whom, is visited often.
 */
export function pageVisits(plan: WorldPlan, count: number): Record<PageName, PageVisit[]> {
  const visited = Array.from({ length: count }, (_, at) => Math.floor(((at + 0.5) / count) * plan.articles));
  const ofArticle = visited.map((article) => visitsByArticle(plan, article));
  const each = (page: keyof (typeof ofArticle)[number]) => ofArticle.map((visits) => visits[page]);
  return {
    ...{ analysis: each("analysis"), claim: each("claim"), repeaters: each("repeaters") },
    ...{ search: each("search"), outlet: each("outlet"), overview: [{ ours: {}, beside: {} }] },
  };
}

function visitsByArticle(plan: WorldPlan, article: number) {
  const { domain } = plan.outletOf(article);
  const story = plan.storyOf(article);
  const told = storyAt(plan, story);
  const analysis = contentHash(`analysis of ${articleId(`https://${domain}/story-${article}`, "")}`).slice(
    0,
    32,
  );
  const claim = storyClaims(plan, told, plan.groupsOf(story))[0]!.id;
  const text = told.leads.REWORDED;
  return {
    analysis: { ours: { id: toGlobalId("Analysis", analysis), evidence: 10 }, beside: { id: analysis } },
    claim: { ours: { id: toGlobalId("Claim", claim) }, beside: { id: claim } },
    repeaters: { ours: { id: toGlobalId("Claim", claim), first: 20 }, beside: { id: claim } },
    search: { ours: { text }, beside: { words: text.replaceAll(/[^\p{L}\p{N}]+/gu, " ").trim() } },
    outlet: { ours: { domain }, beside: { domain } },
  };
}
