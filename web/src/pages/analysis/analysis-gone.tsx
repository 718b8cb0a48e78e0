import { Link, Navigate, useSearchParams } from "react-router";

import { useAsk } from "../../api/ask.js";
import { CurrentAnalysisDocument } from "../../generated/operations.js";
import { Answer } from "../../parts/answer.js";
import { PageTitle } from "../../parts/page-title.js";

/**
 * There is no analysis of this id. One that found nothing new has given way to the one that stands: the address of its article,
 * which stands in this page's own address while it is under way, leads there.
 */
export function AnalysisGone() {
  const [params] = useSearchParams();
  const url = params.get("of");
  const answer = useAsk(CurrentAnalysisDocument, { url }, { enabled: url !== null });
  if (url === null) return <NoSuchAnalysis />;
  return (
    <Answer to={answer} of="the analysis that stands" title="Analysis">
      {({ article }) =>
        article?.analysis ? (
          <Navigate to={`/analyses/${article.analysis.id}`} replace state={{ isUnchanged: true }} />
        ) : (
          <NoSuchAnalysis />
        )
      }
    </Answer>
  );
}

function NoSuchAnalysis() {
  return (
    <section>
      <PageTitle>There is no analysis at this address</PageTitle>
      <p>
        It may have found nothing new in an article that was analysed before, or its article was taken down.{" "}
        <Link to="/">Search for what the article says</Link>, or <Link to="/analyze">analyse it again</Link>.
      </p>
    </section>
  );
}
