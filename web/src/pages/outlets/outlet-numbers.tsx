import { Link } from "react-router";

import type { PartFragment } from "../../generated/operations.js";
import { percent } from "../../words/counts.js";
import type { Outlet } from "./outlet-page.js";

/** What was read of an outlet: each number with what it is out of, and where what it counts stands. */
export function OutletNumbers({ outlet: { profile, name } }: { outlet: Outlet }) {
  const rows: readonly (readonly [says: string, part: PartFragment, of: string, opens: string])[] = [
    ["analysed", profile.analysedArticles, "articles", "?articles=analysed#articles"],
    [
      "copies of another article or of an agency’s story",
      profile.copiedArticles,
      "articles",
      "?articles=copied#articles",
    ],
    [
      "withdrew a claim in a later text",
      profile.correctedArticles,
      "articles",
      "?articles=corrected#articles",
    ],
    ["without a date of publication", profile.undatedArticles, "articles", "?articles=undated#articles"],
    ["that it was the first to state", profile.originatedClaims, "claims", "?claims=originated#claims"],
    [
      "on which somebody outside was asked and answered",
      profile.searchedClaims,
      "claims",
      "?claims=searched#claims",
    ],
    ["that can be checked", profile.checkable, "statements", "#articles"],
  ];
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={`${name} in numbers`}>
      <table className="outlet-numbers">
        <thead>
          <tr>
            <th scope="col" className="number">
              How many
            </th>
            <th scope="col">of all</th>
            <th scope="col">are</th>
            <th scope="col" className="number">
              Share
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([says, { count, of, share }, all, opens]) => (
            <tr key={says}>
              <td className="number">
                {count === 0 ? 0 : <Link to={opens}>{count.toLocaleString("en")}</Link>}
              </td>
              <td>
                of <Link to={opens.includes("#claims") ? "?#claims" : "?#articles"}>{of}</Link> {all}
              </td>
              <th scope="row">{says}</th>
              <td className="number">{share === null ? "–" : percent(share)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
