import { Link } from "react-router";

import { PageTitle } from "../parts/page-title.js";

export function NothingHere() {
  return (
    <section>
      <PageTitle>There is no page at this address</PageTitle>
      <p>
        It may have been mistyped, or what it showed was removed. <Link to="/">Search for a claim</Link>{" "}
        instead.
      </p>
    </section>
  );
}
