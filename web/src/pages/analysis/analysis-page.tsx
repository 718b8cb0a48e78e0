import { useEffect, useRef } from "react";
import { useParams } from "react-router";

import { useAsk } from "../../api/ask.js";
import { AnalysisPageDocument } from "../../generated/operations.js";
import { Answer } from "../../parts/answer.js";
import { isUnderWay } from "../../words/analysis-status.js";
import { AnalysisEnded } from "./analysis-ended.js";
import { AnalysisGone } from "./analysis-gone.js";
import { AnalysisReport } from "./analysis-report.js";
import { AnalysisUnderWay } from "./analysis-under-way.js";

/** An analysis in whichever state it is: under way, ended without a result, given up for another, or complete. */
export function AnalysisPage() {
  const id = useParams()["id"]!;
  const answer = useAsk(AnalysisPageDocument, { id }, { keepFormer: false });
  const status = answer.data?.data.analysis?.status;
  useHeadingAfterWaiting(status !== undefined && isUnderWay(status), status === "COMPLETED");
  return (
    <Answer to={answer} of="the analysis" title="Analysis">
      {({ analysis }) => {
        if (analysis === null) return <AnalysisGone />;
        if (isUnderWay(analysis.status))
          return <AnalysisUnderWay standing={analysis} look={() => void answer.refetch()} />;
        if (analysis.article === null || analysis.status !== "COMPLETED")
          return <AnalysisEnded {...analysis} />;
        return <AnalysisReport analysis={analysis} article={analysis.article} />;
      }}
    </Answer>
  );
}

/** Whoever waited for an analysis is taken to the heading of what came of it: what had the focus is gone. */
function useHeadingAfterWaiting(isWaiting: boolean, isThere: boolean): void {
  const hasWaited = useRef(false);
  useEffect(() => {
    if (hasWaited.current && isThere) document.querySelector<HTMLElement>("main h1")?.focus();
    hasWaited.current = isWaiting || (hasWaited.current && !isThere);
  }, [isWaiting, isThere]);
}
