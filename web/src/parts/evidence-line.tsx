import "./evidence-line.css";

import type { EvidenceLineFragment, Stance } from "../generated/operations.js";
import { percent } from "../words/counts.js";
import { inDays } from "../words/dates.js";
import { EVIDENCE_KINDS, MISMATCHES, NOT_COUNTED, STANCES } from "../words/evidence.js";
import { OutletLink } from "./outlet-link.js";
import { OutsideLink } from "./outside-link.js";

const SIGNS: Readonly<Record<Stance, string>> = { SUPPORTS: "+", REFUTES: "−", NEUTRAL: "○" };

/** One piece of evidence: what it does to the claim, where it stands, the words that were found, and whether it counts. */
export function EvidenceLine({ evidence }: { evidence: EvidenceLineFragment }) {
  const { kind, stance, snippet, source, url, title, ratingText, archiveUrl } = evidence;
  const date = evidence.publishedAt ?? evidence.retrievedAt;
  return (
    <article className="evidence-line">
      <p className="evidence-line-head">
        <span className={`evidence-line-stance stance-${stance.toLowerCase()}`}>
          <span aria-hidden="true">{SIGNS[stance]}</span> {STANCES[stance]}
        </span>
        <span className="faint">
          {EVIDENCE_KINDS[kind]}
          {source && (
            <>
              {" "}
              in <OutletLink source={source} />
            </>
          )}
          , {inDays(date)}
        </span>
      </p>
      {ratingText !== null && <p>Rated “{ratingText}” by its publisher.</p>}
      <blockquote>{snippet}</blockquote>
      <p className="faint">
        {url === null ? title : <OutsideLink url={url}>{title}</OutsideLink>}
        {archiveUrl !== null && (
          <>
            {" "}
            (<OutsideLink url={archiveUrl}>archived copy</OutsideLink>)
          </>
        )}
      </p>
      <p className="faint">{howItCounts(evidence)}</p>
    </article>
  );
}

/** "Confidence 83%. Not counted, because …" */
function howItCounts({ confidence, notCounted, mismatches }: EvidenceLineFragment): string {
  const differs = mismatches.map((mismatch) => MISMATCHES[mismatch]).join(", ");
  const because = notCounted && `Not counted: ${NOT_COUNTED[notCounted]}${differs && ` (${differs})`}.`;
  return [`Confidence ${percent(confidence)}.`, because].filter(Boolean).join(" ");
}
