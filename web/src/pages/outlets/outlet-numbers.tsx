import { Link } from "react-router";

import type { PartFragment } from "../../generated/operations.js";
import { DataTable, numbers } from "../../parts/data-table.js";
import { percent } from "../../words/counts.js";
import type { Outlet } from "./outlet-page.js";

/** What was read of an outlet: each number with what it is out of, and where what it counts stands. */
export function OutletNumbers({ outlet: { profile, name } }: { outlet: Outlet }) {
  const rows: readonly (readonly [says: string, part: PartFragment, of: string, opens: string])[] = [
    ["Analysed", profile.analysedArticles, "articles", "?articles=analysed#articles"],
    [
      "Copies of another article or of an agency’s story",
      profile.copiedArticles,
      "articles",
      "?articles=copied#articles",
    ],
    [
      "Withdrew a claim in a later text",
      profile.correctedArticles,
      "articles",
      "?articles=corrected#articles",
    ],
    ["Without a date of publication", profile.undatedArticles, "articles", "?articles=undated#articles"],
    [
      "First to state it, or the only one so far",
      profile.originatedClaims,
      "claims",
      "?claims=originated#claims",
    ],
    ["Checked against outside providers", profile.searchedClaims, "claims", "?claims=searched#claims"],
    ["Can be checked", profile.checkable, "statements", "#articles"],
  ];
  return (
    <DataTable
      className="outlet-numbers"
      title={`${name} in numbers`}
      table={{
        columns: ["What is counted", "How many", numbers("Share")],
        rows: rows.map(([says, { count, of, share }, all, opens]) => ({
          key: says,
          cells: [
            says,
            <>
              {count === 0 ? 0 : <Link to={opens}>{count.toLocaleString("en")}</Link>} of{" "}
              <Link to={opens.includes("#claims") ? "?#claims" : "?#articles"}>
                {of.toLocaleString("en")}
              </Link>{" "}
              {all}
            </>,
            share === null ? "–" : percent(share),
          ],
        })),
      }}
    />
  );
}
