import "./propaganda-meter.css";

import type { Analysis } from "./analysis-report.js";
import { analyzerInWords } from "../../words/analyzers.js";
import { percent } from "../../words/counts.js";

/** How persuasive the article's own wording is: a number, the interval around it, and what it amounts to. */
export function PropagandaMeter({
  assessment,
  analyzer,
}: {
  assessment: NonNullable<Analysis["propaganda"]>;
  analyzer: Analysis["analyzer"];
}) {
  const { score, low, high, confidence, reading } = assessment;
  return (
    <section className="meter" aria-labelledby="meter">
      <h2 id="meter">Propaganda score</h2>
      <p className="meter-score">
        <strong>{percent(score, 0)}</strong>{" "}
        <span className="faint">
          between {percent(low, 0)} and {percent(high, 0)},{" "}
          <span className="report-figure">confidence {percent(confidence)}</span>
        </span>
      </p>
      <div className="meter-scale" aria-hidden="true">
        <div className="meter-interval" style={{ left: `${low * 100}%`, width: `${(high - low) * 100}%` }} />
        <div className="meter-point" style={{ left: `${score * 100}%` }} />
      </div>
      <p className="meter-ends faint" aria-hidden="true">
        <span>plain</span>
        <span>persuasive</span>
      </p>
      <p>{reading}</p>
      <p className="faint">
        The share of the author’s own sentences that persuade by a technique, the severe ones weighing more.
        It says how the article is written, not whether it is true. Detected by {analyzerInWords(analyzer)}.
      </p>
    </section>
  );
}
