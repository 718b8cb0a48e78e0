import "./article-entry.css";

import type { ReactNode } from "react";

import type { ListedArticleFragment } from "../generated/operations.js";
import { counted } from "../words/counts.js";
import { inDays } from "../words/dates.js";
import { REVISIONS } from "../words/revisions.js";
import { ArticleLink } from "./article-link.js";
import { OutletLink } from "./outlet-link.js";

/** An article in a list: its headline, who published it and when, and what a reader should know before opening it. */
export function ArticleEntry({
  article,
  children,
}: {
  article: ListedArticleFragment;
  children?: ReactNode;
}) {
  const { source, publishedAt, derivedFrom, revision, analysis } = article;
  return (
    <article className="article-entry">
      <h3>
        <ArticleLink article={article} />
      </h3>
      <p className="article-entry-facts">
        <OutletLink source={source} />
        <span>{publishedAt === null ? "without a date" : inDays(publishedAt)}</span>
        {analysis === null ? (
          <span>not analysed yet</span>
        ) : (
          analysis.factCheck && <span>{counted(analysis.factCheck.claimCount, "claim")}</span>
        )}
        {derivedFrom[0] && <span>taken from {derivedFrom[0].origin}</span>}
        {revision && (
          <span>
            {REVISIONS[revision.kind].short}, {inDays(revision.at)}
          </span>
        )}
      </p>
      {children}
    </article>
  );
}
