import "./matrix-page.css";

import { useSearchParams } from "react-router";

import { useAskPages } from "../../api/ask.js";
import { MatrixPageDocument } from "../../generated/operations.js";
import { ListCount } from "../../parts/list-count.js";
import { PagesOf } from "../../parts/pages-of.js";
import { PageTitle } from "../../parts/page-title.js";
import { counted } from "../../words/counts.js";
import { readSought } from "../search/claim-filter.js";
import { withParam } from "../../parts/with-param.js";
import { Filters } from "../search/filters.js";
import { ClaimMatrix } from "./claim-matrix.js";

/** Which outlet says what: claims of the address's filter by the outlets that state or deny them. */
export function MatrixPage() {
  const [params, setParams] = useSearchParams();
  const sought = readSought(params);
  const filter = sought.text === "" ? sought.filter : { ...sought.filter, text: sought.text };
  const orderBy = params.has("order") ? sought.order : "MOST_SOURCES";
  const pages = useAskPages(MatrixPageDocument, { filter, orderBy, first: 15 }, ({ claims }) => claims);
  const total = pages.data?.pages[0]?.data.claims.totalCount;
  return (
    <>
      <PageTitle>Which outlet says what</PageTitle>
      <p className="faint">
        A row for each claim, a column for each outlet. “First” is who stated it first in an article of its
        own; “copy”, who carries it only in what was taken over; “denies”, who states the contrary; “?”, that
        more outlets speak of the claim than are looked through here.
      </p>
      <details className="matrix-filters" open={sought.isNarrowed}>
        <summary>Choose the claims</summary>
        <Filters
          sought={{ ...sought, order: orderBy }}
          params={params}
          change={(name, values) => setParams(withParam(params, name, values))}
          clear={() => setParams(new URLSearchParams())}
        />
      </details>
      <ListCount
        said={total === undefined ? undefined : counted(total, "claim")}
        filter={sought.text === "" ? sought.filter : null}
      />
      <PagesOf
        pages={pages}
        of="claims"
        entriesOf={({ claims }) => claims.nodes}
        empty={<p>No claim fits. Take a filter away, or analyse an article.</p>}
      >
        {(claims) => <ClaimMatrix claims={claims} />}
      </PagesOf>
    </>
  );
}
