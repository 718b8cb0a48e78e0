import { useState } from "react";
import { Link, useLocation } from "react-router";

import type { AnalysedArticleFragment } from "../../generated/operations.js";
import { OutletLink } from "../../parts/outlet-link.js";
import { OutsideLink } from "../../parts/outside-link.js";
import { PageTitle } from "../../parts/page-title.js";
import { counted, percent } from "../../words/counts.js";
import { inDays, inMinutes } from "../../words/dates.js";
import { REVISIONS } from "../../words/revisions.js";
import { DERIVATIONS } from "../../words/articles.js";
import type { Analysis } from "./analysis-report.js";

/** What the article is, where it stands, and what its reader must know of it before anything else. */
export function ArticleHead({ article, analysis }: { article: AnalysedArticleFragment; analysis: Analysis }) {
  const { title, byline, source, publishedAt, url, wordCount } = article;
  return (
    <header className="report-head">
      <p className="report-outlet">
        <OutletLink source={source} />
        {publishedAt !== null && <span className="faint"> · {inDays(publishedAt)}</span>}
      </p>
      <PageTitle>{title}</PageTitle>
      <p className="faint">
        {byline !== null && (
          <>
            By <bdi>{byline}</bdi>.{" "}
          </>
        )}
        {counted(wordCount, "word")}. Analysed {inMinutes(analysis.completedAt ?? analysis.createdAt)}.
        {url !== null && (
          <>
            {" "}
            Original: <OutsideLink url={url} />
          </>
        )}
      </p>
      <Standing key={analysis.id} article={article} analysis={analysis} />
    </header>
  );
}

/** Notices in one place: of copies, of a text that changed since, and of a later analysis. */
function Standing({ article, analysis }: { article: AnalysedArticleFragment; analysis: Analysis }) {
  const { state } = useLocation() as { state: { isUnchanged?: boolean } | null };
  // A sign that is followed has a place in history of its own, which knows nothing of it.
  const [isUnchanged] = useState(state?.isUnchanged === true);
  const current = article.analysis?.id;
  const isFormer = current !== undefined && current !== analysis.id;
  const { derivedFrom, revision } = article;
  if (!isUnchanged && !isFormer && !revision && derivedFrom.length === 0) return null;
  return (
    <ul className="notice report-notices">
      {isUnchanged && <li>The article was analysed before and has not changed: this analysis stands.</li>}
      {isFormer && (
        <li>
          This is an earlier analysis. <Link to={`/analyses/${current}`}>The current one</Link> is what
          counts.
        </li>
      )}
      {revision && (
        <li>
          {REVISIONS[revision.kind].sentence} Seen {inDays(revision.at)}.
        </li>
      )}
      {derivedFrom.map((derivation) => (
        <li key={derivation.method + derivation.origin}>
          <Copy {...derivation} />
        </li>
      ))}
    </ul>
  );
}

/** Why the article is no origin of its own. */
function Copy({ origin, method, score, article }: AnalysedArticleFragment["derivedFrom"][number]) {
  return (
    <>
      It is no report of its own: {DERIVATIONS[method]} <bdi>{origin}</bdi> (confidence {percent(score)})
      {article && (
        <>
          , see <Link to={`/articles/${article.id}`}>{article.title}</Link>
        </>
      )}
      .
    </>
  );
}
