import "./spread.css";

import { useAskPages } from "../../../api/ask.js";
import { ClaimOutletsDocument, type ClaimSourceRole } from "../../../generated/operations.js";
import { DataTable, numbers } from "../../../parts/data-table.js";
import { OutletLink } from "../../../parts/outlet-link.js";
import { PagesOf } from "../../../parts/pages-of.js";
import { counted } from "../../../words/counts.js";
import { inMinutes } from "../../../words/dates.js";
import { ROLES } from "../../../words/roles.js";

const COLUMNS = ["Outlet", "As", "First", "Last", numbers("Articles")];

/** The outlets that state the claim, first to state it first, page by page. */
export function OutletTable({ id }: { id: string }) {
  const pages = useAskPages(ClaimOutletsDocument, { id, first: 20 }, ({ claim }) => claim?.sources);
  const total = pages.data?.pages[0]?.data.claim?.sources.totalCount;
  return (
    <>
      <p>
        {total !== undefined && `${counted(total, "outlet")} ${total === 1 ? "states" : "state"} it. `}
        Copies of others’ articles are told from reports of one’s own; a text without an address is of no
        outlet.
      </p>
      <PagesOf
        pages={pages}
        of="outlets"
        entriesOf={({ claim }) => claim?.sources.nodes ?? []}
        empty={<p>No outlet states it at present: texts without an address that do stand under Wording.</p>}
      >
        {(outlets) => (
          <DataTable
            title="What each outlet does with it"
            className="spread-outlets"
            table={{
              columns: COLUMNS,
              rows: outlets.map(({ source, role, firstSeenAt, lastSeenAt, articleCount }) => ({
                key: source.id,
                cells: [
                  <OutletLink source={source} />,
                  <Role role={role} />,
                  inMinutes(firstSeenAt),
                  inMinutes(lastSeenAt),
                  <a href="#wording">{articleCount}</a>,
                ],
              })),
            }}
          />
        )}
      </PagesOf>
    </>
  );
}

/** Told by a shape and a word: a star, a full dot, a ring. */
export function Role({ role }: { role: ClaimSourceRole }) {
  return (
    <span className={`spread-role spread-${role.toLowerCase()}`} title={ROLES[role].meaning}>
      {ROLES[role].name}
    </span>
  );
}
