import "./analysis-report.css";

import { useEffect } from "react";
import { useSearchParams } from "react-router";

import type { AnalysedArticleFragment, AnalysisPageQuery } from "../../generated/operations.js";
import { counted } from "../../words/counts.js";
import { ArticleHead } from "./article-head.js";
import { ArticleText } from "./article-text.js";
import { ArticleClaims } from "./article-claims.js";
import { claimMarks, letter, techniqueMarks } from "./marks.js";
import { noticesApart } from "./notices-apart.js";
import { PropagandaMeter } from "./propaganda-meter.js";
import { Provenance } from "./provenance.js";
import { Share } from "./share.js";
import { TechniqueList } from "./technique-list.js";
import { readVerdicts, VerdictFilter } from "./verdict-filter.js";

export type Analysis = NonNullable<AnalysisPageQuery["analysis"]>;

/** All that a complete analysis found, and what it rests on. */
export function AnalysisReport({
  analysis,
  article,
}: {
  analysis: Analysis;
  article: AnalysedArticleFragment;
}) {
  const [params] = useSearchParams();
  const chosen = readVerdicts(params);
  const claims = analysis.claims
    .map((mention, at) => ({ ...mention, sign: String(at + 1) }))
    .filter(({ claim }) => chosen.length === 0 || chosen.includes(claim.verdict.value));
  const detections = analysis.techniques.map((detection, at) => ({ ...detection, sign: letter(at) }));
  useEndOfWaiting();
  useFragmentOnceShown();
  return (
    <div className="report">
      <ArticleHead article={article} analysis={analysis} />
      {analysis.summary !== null && (
        <p className="report-summary">
          {analysis.summary}{" "}
          {analysis.analyzer.model === null && (
            <span className="faint report-own-words">(sentences of the article itself)</span>
          )}
        </p>
      )}
      <Notices of={analysis} />
      <Share analysis={analysis} article={article} />
      <div className="report-wording">
        {analysis.propaganda && (
          <PropagandaMeter assessment={analysis.propaganda} analyzer={analysis.analyzer} />
        )}
        <TechniqueList detections={detections} analyzer={analysis.analyzer} />
      </div>
      <div className="report-columns">
        <section aria-labelledby="claims">
          <h2 id="claims">What it claims</h2>
          {analysis.factCheck && <VerdictFilter factCheck={analysis.factCheck} />}
          <ArticleClaims claims={claims} isNarrowed={chosen.length > 0} />
        </section>
        <ArticleText
          analysisId={analysis.id}
          title={article.title}
          marks={[...claimMarks(claims), ...techniqueMarks(detections)]}
        />
      </div>
      <Provenance analysis={analysis} article={article} />
    </div>
  );
}

/** What the analyzer could not do or had to do otherwise. Where there are no claims, any of it may be why. */
function Notices({ of: { notices, claims } }: { of: Analysis }) {
  const { open, folded } = claims.length === 0 ? { open: notices, folded: [] } : noticesApart(notices);
  return (
    <>
      {open.length > 0 && <NoticeList className="notice report-notices" notices={open} />}
      {folded.length > 0 && (
        <details className="report-made">
          <summary>{counted(folded.length, "note")} on how this analysis was made</summary>
          <NoticeList notices={folded} />
        </details>
      )}
    </>
  );
}

function NoticeList({ notices, className }: { notices: Analysis["notices"]; className?: string }) {
  return (
    <ul className={className}>
      {notices.map(({ message }) => (
        <li key={message}>{message}</li>
      ))}
    </ul>
  );
}

/** While an analysis is under way, its page's address says of what it is; afterwards that is shown. */
function useEndOfWaiting(): void {
  const [params, setParams] = useSearchParams();
  const isDone = params.has("of");
  useEffect(() => {
    if (isDone) setParams((current) => withoutOf(current), { replace: true });
  }, [isDone, setParams]);
}

function withoutOf(params: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(params);
  next.delete("of");
  return next;
}

/** A link to one claim of the page finds it once the answer is there; the browser has looked for it before. */
function useFragmentOnceShown(): void {
  useEffect(() => {
    if (location.hash !== "") location.replace(location.hash);
  }, []);
}
