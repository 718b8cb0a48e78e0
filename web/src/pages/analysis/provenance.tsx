import { Link } from "react-router";

import type { AnalysedArticleFragment } from "../../generated/operations.js";
import { DataTable } from "../../parts/data-table.js";
import { analyzerInWords } from "../../words/analyzers.js";
import { counted, percent } from "../../words/counts.js";
import { COVERAGE_STATUSES, providerInWords } from "../../words/coverage.js";
import { inMinutes } from "../../words/dates.js";
import { EVIDENCE_KINDS } from "../../words/evidence.js";
import type { Analysis } from "./analysis-report.js";

/** What all of it rests on: who was asked, who read the article, and what there was before. */
export function Provenance({ analysis, article }: { analysis: Analysis; article: AnalysedArticleFragment }) {
  return (
    <>
      <section aria-labelledby="coverage">
        <h2 id="coverage">Who was asked</h2>
        <Coverage coverage={analysis.coverage} />
      </section>
      <section aria-labelledby="made-by">
        <h2 id="made-by">How it was made</h2>
        <p>
          Read by the analyzer {analyzerInWords(analysis.analyzer)}
          {analysis.usage && `, ${usageInWords(analysis.usage)}`}. Verdicts are today’s.
        </p>
        <FormerAnalyses analyses={article.analyses} shown={analysis.id} />
        <p className="report-disclaimer">{analysis.disclaimer}</p>
      </section>
    </>
  );
}

function Coverage({ coverage }: { coverage: Analysis["coverage"] }) {
  if (coverage.length === 0) return <p>Nobody: the article makes no claim that can be checked.</p>;
  const rows = coverage.map(({ provider, kind, status, detail }) => ({
    key: provider + kind,
    cells: [
      providerInWords(provider),
      EVIDENCE_KINDS[kind],
      <>
        {COVERAGE_STATUSES[status]}
        {detail !== null && <span className="faint">. {detail}</span>}
      </>,
    ],
  }));
  return <DataTable title="Providers" table={{ columns: ["Provider", "Gives", "Outcome"], rows }} />;
}

function usageInWords({
  requests,
  repairs,
  inputTokens,
  outputTokens,
  cost,
}: NonNullable<Analysis["usage"]>): string {
  return [
    `which asked a language model ${counted(requests, "time")}`,
    ...(repairs > 0 ? [`${repairs} of them because an answer could not be used`] : []),
    `${counted(inputTokens, "token")} sent and ${counted(outputTokens, "token")} received`,
    ...(cost === null ? [] : [`at a cost of ${cost}`]),
  ].join(", ");
}

/** The article's other analyses, last first. */
function FormerAnalyses({
  analyses,
  shown,
}: {
  analyses: AnalysedArticleFragment["analyses"];
  shown: string;
}) {
  const others = analyses.nodes.filter(({ id }) => id !== shown);
  if (others.length === 0) return null;
  return (
    <details>
      <summary>
        {counted(analyses.totalCount - 1, "other analysis", "other analyses")} of this article
      </summary>
      <ul>
        {others.map(({ id, completedAt, analyzer, propaganda }) => (
          <li key={id}>
            <Link to={`/analyses/${id}`}>{completedAt === null ? "under way" : inMinutes(completedAt)}</Link>,
            by {analyzerInWords(analyzer)}
            {propaganda && `, score ${percent(propaganda.score, 0)}`}
          </li>
        ))}
      </ul>
      {analyses.totalCount > analyses.nodes.length && <p className="faint">Older ones are in the API.</p>}
    </details>
  );
}
