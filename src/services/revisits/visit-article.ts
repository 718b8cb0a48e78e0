import type { ArticleContent } from "../../domain/article.js";
import { ExpectedFailure, PageGone } from "../../domain/expected-failure.js";
import { DAY_MS, type Instant, instantAfter } from "../../domain/instant.js";
import { isCutOff } from "../../domain/revisits/cut-off.js";
import { nextVisit } from "../../domain/revisits/next-visit.js";
import type { Graph } from "../../graph/graph.js";
import { type takeDueVisits, writeVisit } from "../../graph/revisit.commands.js";
import type { RowOf } from "../../graph/statement.js";
import type { Analyzer, FetchedPage, Web } from "../doors.js";
import type { Services } from "../services.js";
import { pageContent } from "../take-in.js";
import { commitGone } from "./commit-gone.js";

export interface VisitParts {
  graph: Graph;
  web: Web;
  analyzer: Analyzer;
  analyzeArticle: Services["analyzeArticle"];
  now: () => Date;
}

/**
 * What a visit found: the same text; another one, which was analysed; no page, once or for long enough; or nothing that tells
 * (the site is down, a wall stands before it, it leads elsewhere).
 */
export type VisitOutcome = "unchanged" | "changed" | "missing" | "gone" | "unreadable";

export type DueArticle = RowOf<typeof takeDueVisits>;

/** Looks at an article's page again and takes in what became of it. */
export async function visitArticle(parts: VisitParts, article: DueArticle): Promise<VisitOutcome> {
  const at = parts.now().toISOString();
  const { outcome, missingSince } = await look(parts, article, at);
  const visitAt = missingSince === null ? nextVisit(article.effectiveAt, at) : instantAfter(at, DAY_MS);
  await parts.graph.write(writeVisit, {
    ...{ articleId: article.articleId, missingSince },
    // A page that is gone may come back; who removes one does not hurry to.
    visitAt: outcome === "gone" ? nextVisit(article.effectiveAt, at) : visitAt,
  });
  return outcome;
}

interface Found {
  outcome: VisitOutcome;
  missingSince: Instant | null;
}

async function look(parts: VisitParts, article: DueArticle, at: Instant): Promise<Found> {
  try {
    const page = await pageOf(parts.web, article.url);
    if (page === null) return await missing(parts, article, at);
    const content = await pageContent({}, page.html, page.url, parts.web);
    return { outcome: await takeChange(parts, article, page, content), missingSince: null };
  } catch (error) {
    // Also where somebody removed the article meanwhile.
    if (error instanceof ExpectedFailure)
      return { outcome: "unreadable", missingSince: article.missingSince };
    throw error;
  }
}

/** Null where the site says that there is none. */
async function pageOf(web: Pick<Web, "fetchPage">, url: string): Promise<FetchedPage | null> {
  try {
    return await web.fetchPage(url);
  } catch (error) {
    if (error instanceof PageGone) return null;
    throw error;
  }
}

async function takeChange(
  { analyzeArticle }: VisitParts,
  { url, title, text }: DueArticle,
  page: FetchedPage,
  content: ArticleContent,
): Promise<VisitOutcome> {
  // An address that leads to another story says nothing of this one.
  if (content.canonicalUrl !== url || isCutOff({ title, text }, content)) return "unreadable";
  if (content.text === text && content.title === title) return "unchanged";
  await analyzeArticle({ url, html: page.html, force: false, wait: true });
  return "changed";
}

/** A page may be missing for an hour of maintenance: only one that is missing again a day later is gone. */
async function missing(parts: VisitParts, article: DueArticle, at: Instant): Promise<Found> {
  const since = article.missingSince ?? at;
  if (article.text === "") return { outcome: "unchanged", missingSince: null };
  if (Date.parse(at) - Date.parse(since) < DAY_MS) return { outcome: "missing", missingSince: since };
  await commitGone(parts, article, at);
  return { outcome: "gone", missingSince: null };
}
