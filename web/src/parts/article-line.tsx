import { Link } from "react-router";

import type { ArticleLineFragment } from "../generated/operations.js";
import { inDays } from "../words/dates.js";
import { ArticleLink } from "./article-link.js";

/** An article in a list: its outlet, its headline and when it was published. */
export function ArticleLine({ article }: { article: ArticleLineFragment }) {
  const { source, publishedAt } = article;
  return (
    <>
      <Link to={`/outlets/${source.domain}`}>{source.name}</Link>: <ArticleLink article={article} />
      {publishedAt !== null && <span className="faint"> {inDays(publishedAt)}</span>}
    </>
  );
}
