import { useLocation, useNavigate, useSearchParams } from "react-router";

import type { VerdictValue } from "../../generated/operations.js";
import { VerdictShape } from "../../parts/verdict-badge.js";
import { withParam } from "../../parts/with-param.js";
import { counted } from "../../words/counts.js";
import { VERDICT_VALUES, VERDICTS } from "../../words/verdicts.js";
import type { Analysis } from "./analysis-report.js";

/** The verdicts to which the address narrows the claims; none: all are shown. */
export const readVerdicts = (params: URLSearchParams): VerdictValue[] =>
  VERDICT_VALUES.filter((value) => params.getAll("verdict").includes(value));

/** How many claims have each verdict; each narrows the list to those. */
export function VerdictFilter({ factCheck }: { factCheck: NonNullable<Analysis["factCheck"]> }) {
  const { claimCount, notCheckableCount, tallies } = factCheck;
  const [params] = useSearchParams();
  const { hash } = useLocation();
  const navigate = useNavigate();
  const chosen = readVerdicts(params);
  const toggle = (value: VerdictValue) => {
    const values = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
    void navigate({ search: withParam(params, "verdict", values).toString(), hash });
  };
  return (
    <>
      <p className="faint">
        {counted(claimCount, "claim")} that can be checked
        {notCheckableCount > 0 && `, beside ${counted(notCheckableCount, "sentence")} that cannot`}.{" "}
        <a href="#coverage">Who was asked for evidence</a>
      </p>
      <div className="tallies" role="group" aria-label="Show claims by verdict">
        {tallies
          .filter(({ count }) => count > 0)
          .map(({ verdict, count }) => (
            <button
              key={verdict}
              type="button"
              className={`quiet tally verdict-${verdict.toLowerCase()}`}
              aria-pressed={chosen.includes(verdict)}
              onClick={() => toggle(verdict)}
            >
              <VerdictShape value={verdict} /> {VERDICTS[verdict].name} <strong>{count}</strong>
            </button>
          ))}
      </div>
    </>
  );
}
