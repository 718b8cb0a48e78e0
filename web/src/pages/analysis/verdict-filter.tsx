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

type FactCheck = NonNullable<Analysis["factCheck"]>;

/** "12 check-worthy claims in 401 sentences." */
const countedIn = ({ claimCount, sentenceCount }: FactCheck): string =>
  counted(claimCount, "check-worthy claim") +
  (sentenceCount === null ? "." : ` in ${counted(sentenceCount, "sentence")}.`);

/** What the other sentences are, as far as they are counted. */
const sortsOf = ({ notCheckableCount }: FactCheck): string =>
  notCheckableCount === 0
    ? ""
    : `${counted(notCheckableCount, "sentence says", "sentences say")} what cannot be checked: opinions, predictions, questions. `;

/** How many claims have each verdict; each narrows the list to those. */
export function VerdictFilter({ factCheck }: { factCheck: FactCheck }) {
  const { tallies } = factCheck;
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
        {countedIn(factCheck)} {sortsOf(factCheck)}
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
