import { useAsk } from "../../api/ask.js";
import { ClaimHistoryDocument } from "../../generated/operations.js";
import { Answer } from "../../parts/answer.js";
import { VerdictBadge } from "../../parts/verdict-badge.js";
import { counted } from "../../words/counts.js";
import { inMinutes } from "../../words/dates.js";

/** Every verdict the claim has had, the present one first. */
export function VerdictHistory({ id }: { id: string }) {
  const to = useAsk(ClaimHistoryDocument, { id });
  return (
    <Answer to={to} of="the verdict’s history">
      {({ claim }) => {
        const latestFirst = [...(claim?.verdictHistory ?? [])].reverse();
        if (latestFirst.length === 0) return <p>No verdict was given yet.</p>;
        return (
          <ol className="claim-history">
            {latestFirst.map((verdict, at) => (
              <li key={`${verdict.decidedAt} ${latestFirst.length - at}`}>
                <p className="claim-verdict">
                  <VerdictBadge value={verdict.value} />
                  <span>{inMinutes(verdict.decidedAt)}</span>
                  <span className="faint">
                    {at === 0 && "now · "}
                    {counted(verdict.supportingOrigins, "origin")} for, {verdict.refutingOrigins} against · by{" "}
                    {verdict.decidedBy}
                  </span>
                </p>
                <p>{verdict.rationale}</p>
              </li>
            ))}
          </ol>
        );
      }}
    </Answer>
  );
}
