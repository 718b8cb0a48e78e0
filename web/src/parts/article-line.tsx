import type { ArticleLineFragment } from "../generated/operations.js";
import { inDays } from "../words/dates.js";
import { ArticleLink } from "./article-link.js";
import { OutletLink } from "./outlet-link.js";

/** An article in a list: its outlet, its headline and when it was published. */
export function ArticleLine({ article }: { article: ArticleLineFragment }) {
  const { source, publishedAt } = article;
  return (
    <>
      <OutletLink source={source} />: <ArticleLink article={article} />
      {publishedAt !== null && (
        <>
          {" "}
          <span className="faint day">{inDays(publishedAt)}</span>
        </>
      )}
    </>
  );
}
