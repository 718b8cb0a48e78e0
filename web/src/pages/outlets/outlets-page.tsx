import "./outlets-page.css";

import { Link, useSearchParams } from "react-router";

import { useAskPages } from "../../api/ask.js";
import { OutletsPageDocument, type OutletsPageQuery, type SourceOrder } from "../../generated/operations.js";
import { Choices } from "../../parts/choices.js";
import { DataTable, numbers } from "../../parts/data-table.js";
import { ListSearch } from "../../parts/list-search.js";
import { ListCount } from "../../parts/list-count.js";
import { PagesOf } from "../../parts/pages-of.js";
import { PageTitle } from "../../parts/page-title.js";
import { counted } from "../../words/counts.js";

const ORDERS = [
  ["MOST_ARTICLES", "Most articles"],
  ["MOST_ORIGINATED", "First with most claims"],
  ["NAME", "By name"],
] as const satisfies readonly (readonly [SourceOrder, string])[];

/** All outlets, as the address says which and in what order. */
export function OutletsPage() {
  const [params] = useSearchParams();
  const text = params.get("q")?.trim() || null;
  const orderBy = ORDERS.map(([order]) => order).find((order) => order === params.get("order"));
  const variables = { text, orderBy: orderBy ?? ORDERS[0][0], first: 25 };
  const pages = useAskPages(OutletsPageDocument, variables, ({ sources }) => sources);
  const answer = pages.data?.pages[0]?.data;
  const shown = (pages.data?.pages ?? []).flatMap(({ data }) =>
    data.sources.nodes.map(({ domain }) => domain),
  );
  return (
    <>
      <PageTitle>Outlets</PageTitle>
      <p className="faint">
        Whoever published what was read here, and agencies that are credited. Outlets of one owner are one
        origin. See also <Link to="/outlets/matrix">which outlet says what</Link>, or{" "}
        <Link to="/outlets/compare">compare two</Link>.
        <WithoutAddress of={answer?.unknown ?? null} />
      </p>
      <ListSearch label="A name or a domain" />
      <Choices label="Order" name="order" options={ORDERS} />
      <ListCount
        said={answer && howMany(answer)}
        {...(text === null
          ? { filter: {}, of: "the claims of all outlets with the articles that state them" }
          : {
              filter: shown.length > 0 ? { source: shown } : null,
              of: `the claims of the ${counted(shown.length, "outlet")} shown with the articles that state them`,
            })}
      />
      <PagesOf
        pages={pages}
        of="outlets"
        entriesOf={({ sources }) => sources.nodes}
        empty={<p>No outlet is called so. Try a part of its name or its domain.</p>}
      >
        {(outlets) => <OutletTable outlets={outlets} />}
      </PagesOf>
    </>
  );
}

/** "11 outlets: articles of 9 were read, the others are only credited": the 9 are those of the overview. */
function howMany({ sources, read }: OutletsPageQuery): string {
  const all = counted(sources.totalCount, "outlet");
  const rest = sources.totalCount - read.totalCount;
  return rest === 0 ? all : `${all}: articles of ${read.totalCount} were read, ${rest} only credited`;
}

function WithoutAddress({ of }: { of: OutletsPageQuery["unknown"] }) {
  if (of === null || of.articleCount === 0) return null;
  return (
    <>
      {" "}
      <Link to={`/outlets/${of.domain}`}>{counted(of.articleCount, "text")} without an address</Link>{" "}
      {of.articleCount === 1 ? "is" : "are"} of no outlet.
    </>
  );
}

type ListedOutlet = OutletsPageQuery["sources"]["nodes"][number];

const COLUMNS = ["Outlet", ...["Articles", "Claims", "First with", "After others"].map(numbers)];

function OutletTable({ outlets }: { outlets: readonly ListedOutlet[] }) {
  const rows = outlets.map((outlet) => ({ key: outlet.id, cells: cellsOf(outlet) }));
  return <DataTable title="Outlets" table={{ columns: COLUMNS, rows }} />;
}

function cellsOf({ name, domain, owner, articleCount, originated, echoed, claims }: ListedOutlet) {
  const opens = (number: number, where: string) =>
    number === 0 ? 0 : <Link to={`/outlets/${domain}${where}`}>{number.toLocaleString("en")}</Link>;
  return [
    <>
      <Link to={`/outlets/${domain}`}>{name}</Link>
      <div className="outlets-facts">{[name !== domain && domain, owner].filter(Boolean).join(" · ")}</div>
    </>,
    opens(articleCount, "#articles"),
    opens(claims.totalCount, "#claims"),
    opens(originated, "?claims=originated#claims"),
    opens(echoed, "?claims=echoed#claims"),
  ];
}
