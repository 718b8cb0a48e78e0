import { Link } from "react-router";

import type { ArticleLineFragment } from "../generated/operations.js";
import { inDays } from "../words/dates.js";
import { OutletLink } from "./outlet-link.js";

/** An article in a list: its outlet, its headline and when it was published. */
export function ArticleLine({
  article: { id, title, source, publishedAt },
}: {
  article: ArticleLineFragment;
}) {
  return (
    <>
      <OutletLink source={source} />: <Link to={`/articles/${id}`}>{title}</Link>
      {publishedAt !== null && <span className="faint"> {inDays(publishedAt)}</span>}
    </>
  );
}
