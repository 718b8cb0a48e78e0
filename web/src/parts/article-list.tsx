import { useAskPages } from "../api/ask.js";
import { type ArticleFilter, ArticlesPageDocument } from "../generated/operations.js";
import { counted } from "../words/counts.js";
import { ArticleEntry } from "./article-entry.js";
import { PagesOf } from "./pages-of.js";

/** The articles that fit a filter, newest first, with how many. */
export function ArticleList({ filter, empty }: { filter: ArticleFilter; empty: string }) {
  const pages = useAskPages(ArticlesPageDocument, { filter, first: 10 }, ({ articles }) => articles);
  const total = pages.data?.pages[0]?.data.articles.totalCount;
  return (
    <>
      <p className="faint" role="status">
        {total !== undefined && counted(total, "article")}
      </p>
      <PagesOf
        pages={pages}
        of="articles"
        entriesOf={({ articles }) => articles.nodes}
        empty={<p>{empty}</p>}
      >
        {(articles) => articles.map((article) => <ArticleEntry key={article.id} article={article} />)}
      </PagesOf>
    </>
  );
}
