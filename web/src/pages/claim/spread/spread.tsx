import { useState } from "react";

import { useAsk } from "../../../api/ask.js";
import { ClaimSpreadDocument, type TimeBucket } from "../../../generated/operations.js";
import { Answer } from "../../../parts/answer.js";
import { useChoice } from "../use-choice.js";
import { CascadeChart } from "./cascade-chart.js";
import { OutletTable } from "./outlet-table.js";
import { TimelineChart } from "./timeline-chart.js";

const STRETCHES: Readonly<Record<TimeBucket, string>> = {
  HOUR: "hour",
  DAY: "day",
  WEEK: "week",
  MONTH: "month",
};

/** The first so many mentions are drawn at once, and at most so many. */
const DRAWN = 20;
const MOST_DRAWN = 100;

/** Which outlets repeat the claim, who was first, who copied whom, and how often it was stated over time. */
export function Spread({ id }: { id: string }) {
  const { params, choose } = useChoice("outlets");
  const given = params.get("stretch");
  const bucket = given !== null && Object.hasOwn(STRETCHES, given) ? (given as TimeBucket) : "DAY";
  const [first, setFirst] = useState(DRAWN);
  const to = useAsk(ClaimSpreadDocument, { id, bucket, first });
  return (
    <>
      <OutletTable id={id} />
      <Answer to={to} of="how it spread">
        {({ claim }) => (
          <>
            <CascadeChart steps={claim?.propagation ?? []} />
            {claim?.propagation?.length === first && first < MOST_DRAWN && (
              <button type="button" className="quiet" onClick={() => setFirst(MOST_DRAWN)}>
                Draw the first {MOST_DRAWN}
              </button>
            )}
            <StretchField value={bucket} change={(value) => choose("stretch", [value])} />
            <TimelineChart points={claim?.timeline ?? []} stretch={STRETCHES[bucket]} />
          </>
        )}
      </Answer>
    </>
  );
}

function StretchField({ value, change }: { value: TimeBucket; change: (value: string) => void }) {
  return (
    <label className="spread-stretch no-print">
      Count by
      <select value={value} onChange={({ target }) => change(target.value)}>
        {Object.entries(STRETCHES).map(([stretch, name]) => (
          <option key={stretch} value={stretch}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
