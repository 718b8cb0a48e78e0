import { Link, Navigate, useParams } from "react-router";

import { useAsk } from "../../api/ask.js";
import { CurrentAnalysisDocument } from "../../generated/operations.js";
import { Answer } from "../../parts/answer.js";
import { PageTitle } from "../../parts/page-title.js";

/** An article's address leads to its current analysis. */
export function ArticlePage() {
  const id = useParams()["id"]!;
  const answer = useAsk(CurrentAnalysisDocument, { id }, { keepFormer: false });
  return (
    <Answer to={answer} of="the article" title="Article">
      {({ article }) =>
        article?.analysis ? (
          <Navigate to={`/analyses/${article.analysis.id}`} replace />
        ) : (
          <section>
            <PageTitle>{article?.title ?? "There is no article at this address"}</PageTitle>
            <p>
              {article
                ? "No analysis of it is complete yet: come back in a moment, or "
                : "It may have been taken down. Search for what it said, or "}
              <Link to="/analyze">analyse it</Link>.
            </p>
          </section>
        )
      }
    </Answer>
  );
}
