import "./analysis-under-way.css";

import { useEffect, useRef, useState } from "react";

import { useChange, useTold } from "../../api/ask.js";
import {
  AnalysisProgressDocument,
  type AnalysisStandingFragment,
  CancelAnalysisDocument,
} from "../../generated/operations.js";
import { NotDone } from "../../parts/not-done.js";
import { PageTitle } from "../../parts/page-title.js";
import { isUnderWay, stepInWords } from "../../words/analysis-status.js";

/** How often the page looks for itself: a websocket may be closed by what stands in between, or be silent. */
const LOOK_EVERY_MS = 3_000;

/** How far an analysis has come, as it goes; `look` asks for it anew. */
export function AnalysisUnderWay(props: { standing: AnalysisStandingFragment; look: () => void }) {
  const { standing, look } = props;
  const [told, setTold] = useState(standing);
  useTold(
    AnalysisProgressDocument,
    { id: standing.id },
    {
      told: ({ analysisProgress }) => {
        setTold(analysisProgress);
        if (!isUnderWay(analysisProgress.status)) look();
      },
      ended: look,
    },
  );
  useEvery(LOOK_EVERY_MS, look);
  const latest = told.progress >= standing.progress ? told : standing;
  return (
    <section className="under-way">
      <PageTitle>Analysis under way</PageTitle>
      <p role="status">{stepInWords(latest)} …</p>
      <progress max={1} value={latest.progress} aria-label="How far the analysis has come" />
      <p className="faint">
        You can leave this page: the analysis goes on, and is at this address when it is done.
      </p>
      <Cancel id={standing.id} />
    </section>
  );
}

function Cancel({ id }: { id: string }) {
  const cancel = useChange(CancelAnalysisDocument);
  return (
    <>
      <NotDone
        what="The analysis was not cancelled."
        error={cancel.error}
        refusals={cancel.data?.cancelAnalysis.userErrors}
      />
      <p className="actions">
        {/* What is disabled could not keep the focus. */}
        <button
          type="button"
          className="quiet"
          aria-disabled={cancel.isPending}
          onClick={() => cancel.isPending || cancel.mutate({ id })}
        >
          Cancel the analysis
        </button>
      </p>
    </>
  );
}

function useEvery(milliseconds: number, act: () => void): void {
  const latest = useRef(act);
  useEffect(() => void (latest.current = act));
  useEffect(() => {
    const timer = setInterval(() => latest.current(), milliseconds);
    return () => clearInterval(timer);
  }, [milliseconds]);
}
