import "./verdict-tallies.css";

import { Link, type To } from "react-router";

import type { TallyFragment, VerdictValue } from "../generated/operations.js";
import { percent } from "../words/counts.js";
import { DataTable, numbers } from "./data-table.js";
import { VerdictBadge } from "./verdict-badge.js";

/** How many claims have each verdict, as a bar and as the table of it; each number leads to its claims. */
export function VerdictTallies(parts: {
  of: string;
  tallies: readonly TallyFragment[];
  claimsAt: (verdict: VerdictValue) => To;
}) {
  const { of, tallies, claimsAt } = parts;
  const total = tallies.reduce((sum, { count }) => sum + count, 0);
  return (
    <div className="verdict-tallies">
      <div className="verdict-tallies-bar" aria-hidden="true">
        {tallies.map(
          ({ verdict, count }) =>
            count > 0 && (
              <span
                key={verdict}
                className={`verdict-${verdict.toLowerCase()}`}
                style={{ flexGrow: count }}
              />
            ),
        )}
      </div>
      <DataTable
        title={`Verdicts of ${of}`}
        table={{
          columns: ["Verdict", numbers("Claims"), numbers("Share")],
          rows: tallies.map(({ verdict, count }) => ({
            key: verdict,
            cells: [
              <VerdictBadge value={verdict} />,
              count === 0 ? 0 : <Link to={claimsAt(verdict)}>{count.toLocaleString("en")}</Link>,
              total === 0 ? "–" : percent(count / total, 1),
            ],
          })),
        }}
      />
    </div>
  );
}
