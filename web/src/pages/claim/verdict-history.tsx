import { useAskBackwards } from "../../api/ask.js";
import { ClaimHistoryDocument, type VerdictSummaryFragment } from "../../generated/operations.js";
import { PagesOf } from "../../parts/pages-of.js";
import { VerdictBadge } from "../../parts/verdict-badge.js";
import { counted } from "../../words/counts.js";
import { inMinutes } from "../../words/dates.js";

/** Every verdict the claim has had, the present one first; those that only count anew are folded under the one they led to. */
export function VerdictHistory({ id }: { id: string }) {
  const pages = useAskBackwards(ClaimHistoryDocument, { id, last: 20 }, ({ claim }) => claim?.verdicts);
  return (
    <PagesOf
      pages={pages}
      of="verdicts"
      entriesOf={({ claim }) => (claim?.verdicts.nodes ?? []).toReversed()}
      empty={<p>No verdict was given yet.</p>}
    >
      {(verdicts) => (
        <ol className="claim-history">
          {runsOf(verdicts).map(([latest, ...earlier], at) => (
            <li key={latest.decidedAt}>
              <PastVerdict verdict={latest} isPresent={at === 0} />
              {earlier.length > 0 && <Earlier verdicts={earlier} />}
            </li>
          ))}
        </ol>
      )}
    </PagesOf>
  );
}

type Run = [VerdictSummaryFragment, ...VerdictSummaryFragment[]];

/** Verdicts in a row that have one value and were given by the same. */
function runsOf(latestFirst: readonly VerdictSummaryFragment[]): Run[] {
  const runs: Run[] = [];
  for (const verdict of latestFirst) {
    const run = runs.at(-1);
    if (run?.[0].value === verdict.value && run[0].decidedBy === verdict.decidedBy) run.push(verdict);
    else runs.push([verdict]);
  }
  return runs;
}

function Earlier({ verdicts }: { verdicts: readonly VerdictSummaryFragment[] }) {
  return (
    <details>
      <summary>{counted(verdicts.length, "earlier count")} with the same verdict</summary>
      {verdicts.map((verdict) => (
        <PastVerdict key={verdict.decidedAt} verdict={verdict} isPresent={false} />
      ))}
    </details>
  );
}

function PastVerdict({ verdict, isPresent }: { verdict: VerdictSummaryFragment; isPresent: boolean }) {
  const { value, decidedAt, decidedBy, supportingOrigins, refutingOrigins, rationale } = verdict;
  return (
    <>
      <p className="claim-verdict">
        <VerdictBadge value={value} />
        <span>{inMinutes(decidedAt)}</span>
        <span className="faint">
          {isPresent && "now · "}
          {counted(supportingOrigins, "origin")} for, {refutingOrigins} against · by {decidedBy}
        </span>
      </p>
      <p>{rationale}</p>
    </>
  );
}
