import "./search-page.css";

import { type FormEvent, useId } from "react";
import { useSearchParams } from "react-router";

import { useAskPages } from "../../api/ask.js";
import { ListCount } from "../../parts/list-count.js";
import { ClaimCard } from "../../parts/claim-card.js";
import { KeptField } from "../../parts/kept-field.js";
import { PageTitle } from "../../parts/page-title.js";
import { PagesOf } from "../../parts/pages-of.js";
import { ClaimsPageDocument } from "../../generated/operations.js";
import { counted } from "../../words/counts.js";
import { readSought, type Sought } from "./claim-filter.js";
import { withParam } from "../../parts/with-param.js";
import { Filters } from "./filters.js";
import { Matches } from "./matches.js";

/** The landing page: "has anyone said this?", and the list of all claims, narrowed by what the address says. */
export function SearchPage() {
  const [params, setParams] = useSearchParams();
  const sought = readSought(params);
  const change = (name: string, values: readonly string[]) => setParams(withParam(params, name, values));
  return (
    <>
      <PageTitle inTab={sought.text === "" ? "Search" : sought.text}>Has anyone said this?</PageTitle>
      <p className="faint">
        Claims of all articles that were read, and how many independent origins stand behind each: forty
        copies of one agency’s story count once.
      </p>
      <SearchField text={sought.text} search={(text) => change("q", [text])} />
      <div className="search-columns">
        <details className="search-filters" open={sought.isNarrowed || isWide()}>
          <summary>Choose the claims</summary>
          <Filters
            sought={sought}
            params={params}
            change={change}
            clear={() => setParams(withParam(new URLSearchParams(), "q", [sought.text]))}
          />
        </details>
        <section aria-labelledby="claims">
          <h2 id="claims" className="visually-hidden">
            Claims
          </h2>
          {sought.text !== "" && !sought.isNarrowed ? (
            <Matches text={sought.text} />
          ) : (
            <Claims sought={sought} />
          )}
        </section>
      </div>
    </>
  );
}

/** Beside the list there is room for the filters; above it they would push it out of sight. */
const isWide = () => matchMedia("(width >= 50rem)").matches;

function SearchField({ text, search }: { text: string; search: (text: string) => void }) {
  const id = useId();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    search(new FormData(event.currentTarget).get("q") as string);
  };
  return (
    <form role="search" className="search-field" onSubmit={submit}>
      <label htmlFor={id} className="visually-hidden">
        A statement, or words of it
      </label>
      <KeptField id={id} name="q" type="search" value={text} placeholder="A statement, or words of it" />
      <button type="submit">Search</button>
    </form>
  );
}

/** Claims that fit the filters, and have all of the words where some are given. */
function Claims({ sought: { text, filter, order } }: { sought: Sought }) {
  const variables = { filter: text === "" ? filter : { ...filter, text }, orderBy: order, first: 20 };
  const pages = useAskPages(ClaimsPageDocument, variables, ({ claims }) => claims);
  const total = pages.data?.pages[0]?.data.claims.totalCount;
  return (
    <>
      <ListCount
        said={
          total === undefined
            ? undefined
            : counted(total, "claim") + (text === "" ? "" : " with all of these words")
        }
        filter={text === "" ? filter : null}
      />
      <PagesOf
        pages={pages}
        of="claims"
        entriesOf={({ claims }) => claims.nodes}
        empty={<p>No claim fits. Take a filter away, or analyse an article.</p>}
      >
        {(claims) => claims.map((claim) => <ClaimCard key={claim.id} claim={claim} />)}
      </PagesOf>
    </>
  );
}
