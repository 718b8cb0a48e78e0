import { Link } from "react-router";

import type { DetectedTechniqueFragment } from "../../generated/operations.js";
import { analyzerInWords } from "../../words/analyzers.js";
import { counted, percent } from "../../words/counts.js";
import { VOICES } from "../../words/voices.js";
import type { Analysis } from "./analysis-report.js";
import { type SignedTechnique, techniqueEntry, techniquePlace } from "./marks.js";

type Detection = DetectedTechniqueFragment & SignedTechnique;

/** The techniques that were seen, each with where. */
export function TechniqueList(props: { detections: readonly Detection[]; analyzer: Analysis["analyzer"] }) {
  const { detections, analyzer } = props;
  return (
    <section aria-labelledby="techniques">
      <h2 id="techniques">Techniques</h2>
      {detections.length === 0 ? (
        <p>
          None was detected by {analyzerInWords(analyzer)}. <Link to="/techniques">What is looked for</Link>.
        </p>
      ) : (
        <>
          <p className="faint">Detected by {analyzerInWords(analyzer)}, surest first.</p>
          <ul className="report-techniques">
            {detections.map((detection) => (
              <Technique key={detection.sign} {...detection} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Technique({ sign, technique, confidence, spans }: Detection) {
  return (
    <li id={techniqueEntry(sign)} tabIndex={-1} className="report-entry">
      <p>
        <span className="report-sign" aria-hidden="true">
          {sign}
        </span>
        <Link to={`/techniques/${technique.slug}`}>{technique.name}</Link>{" "}
        <span className="faint report-figure">confidence {percent(confidence)}</span>
      </p>
      <p className="faint">{technique.definition}</p>
      <details>
        <summary>{counted(spans.length, "passage")}</summary>
        <ul>
          {spans.map((span, at) => (
            <li key={techniquePlace(sign, at)}>
              <a href={`#${techniquePlace(sign, at)}`}>“{span.exact}”</a>
              {span.voice !== "AUTHOR" && <span className="faint"> {VOICES[span.voice]}</span>}
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}
