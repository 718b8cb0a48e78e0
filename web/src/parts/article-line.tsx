import { Link } from "react-router";

import type { ArticleLineFragment } from "../generated/operations.js";
import { inDays } from "../words/dates.js";

/** An article in a list: its outlet, its headline and when it was published. */
export function ArticleLine({
  article: { id, title, source, publishedAt },
}: {
  article: ArticleLineFragment;
}) {
  return (
    <>
      <Link to={`/outlets/${source.domain}`}>{source.name}</Link>:{" "}
      <Link to={`/articles/${id}`}>{title || "an article without a title"}</Link>
      {publishedAt !== null && <span className="faint"> {inDays(publishedAt)}</span>}
    </>
  );
}
