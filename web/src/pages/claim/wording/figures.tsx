import { Link } from "react-router";

import { useAsk } from "../../../api/ask.js";
import { ClaimFiguresDocument } from "../../../generated/operations.js";
import { Answer } from "../../../parts/answer.js";
import { DataTable, numbers } from "../../../parts/data-table.js";
import { OutletLink } from "../../../parts/outlet-link.js";
import { inDays } from "../../../words/dates.js";

const COLUMNS = ["Figure", "First given", "By", "Last given", numbers("Articles"), numbers("Origins")];

/** How a figure changed on its way; nothing where all give the same. */
export function Figures({ id }: { id: string }) {
  const to = useAsk(ClaimFiguresDocument, { id });
  return (
    <Answer to={to} of="its figures">
      {({ claim }) => {
        const values = claim?.figures ?? [];
        if (values.length < 2) return null;
        const rows = values.map((value) => ({
          key: value.claim.id,
          cells: [
            value.claim.id === id ? (
              <strong>{inWords(value.figures)} (this claim)</strong>
            ) : (
              <Link to={`/claims/${value.claim.id}`}>{inWords(value.figures)}</Link>
            ),
            inDays(value.firstSeenAt),
            value.source && <OutletLink source={value.source} />,
            inDays(value.lastSeenAt),
            <Link to={`/claims/${value.claim.id}#wording`}>{value.articleCount}</Link>,
            <Link to={`/claims/${value.claim.id}#why`}>{value.originCount}</Link>,
          ],
        }));
        return (
          <>
            <h3>How the figure changed on its way</h3>
            <DataTable title="How the figure changed on its way" table={{ columns: COLUMNS, rows }} />
          </>
        );
      }}
    </Answer>
  );
}

const inWords = (figures: readonly string[]): string => figures.join(", ") || "no figure";
