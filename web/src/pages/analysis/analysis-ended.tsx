import { Link } from "react-router";

import { useChange } from "../../api/ask.js";
import { type AnalysisStandingFragment, RetryAnalysisDocument } from "../../generated/operations.js";
import { NotDone } from "../../parts/not-done.js";
import { PageTitle } from "../../parts/page-title.js";

/** An analysis that failed or was cancelled: why, and what can be done. */
export function AnalysisEnded({ id, status, failure }: AnalysisStandingFragment) {
  const retry = useChange(RetryAnalysisDocument);
  return (
    <section>
      <PageTitle>
        {status === "CANCELLED" ? "This analysis was cancelled" : "This analysis could not be done"}
      </PageTitle>
      {failure && (
        <p>
          {failure.message} <span className="faint">Code {failure.code}</span>
        </p>
      )}
      <NotDone
        what="It was not tried again."
        error={retry.error}
        refusals={retry.data?.retryAnalysis.userErrors}
      />
      <p className="actions">
        {/* What is disabled could not keep the focus. */}
        <button
          type="button"
          aria-disabled={retry.isPending}
          onClick={() => retry.isPending || retry.mutate({ id })}
        >
          Try again
        </button>
        <Link to="/analyze?as=text" className="button quiet">
          Give the text instead
        </Link>
      </p>
    </section>
  );
}
