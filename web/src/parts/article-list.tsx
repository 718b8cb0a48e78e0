import { useAskPages } from "../api/ask.js";
import { type ArticleFilter, ArticlesPageDocument, type ExportFilter } from "../generated/operations.js";
import { counted } from "../words/counts.js";
import { ArticleEntry } from "./article-entry.js";
import { ListCount } from "./list-count.js";
import { PagesOf } from "./pages-of.js";

/** The articles that fit a filter, newest first, with how many, and which claims are exported with them. */
export function ArticleList(list: {
  filter: ArticleFilter;
  exported: { filter: ExportFilter; of: string };
  empty: string;
}) {
  const { filter, exported, empty } = list;
  const pages = useAskPages(ArticlesPageDocument, { filter, first: 10 }, ({ articles }) => articles);
  const total = pages.data?.pages[0]?.data.articles.totalCount;
  return (
    <>
      <ListCount
        said={total === undefined ? undefined : counted(total, "article")}
        filter={exported.filter}
        of={exported.of}
      />
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
