import { Link } from "react-router";

import { PageTitle } from "../../parts/page-title.js";

/** The API does not tell a claim that was removed from one that never was: what is removed leaves no trace of its words. */
export function ClaimGone() {
  return (
    <section>
      <PageTitle>This claim is not in the graph</PageTitle>
      <p>
        It was removed with the last article that stated it, or its address was mistyped.{" "}
        <Link to="/">Search for a claim</Link> instead.
      </p>
    </section>
  );
}
