import type { Article } from "../domain/article.js";
import { FIRM_TIES } from "../domain/linking/ties.js";
import {
  articlesById,
  type ArticleWithSourceRow,
  articlesByUrl,
  countDerivativesByArticle,
  derivationsByArticle,
  derivativesByArticle,
  textsByArticle,
} from "../graph/article.queries.js";
import {
  type ArticleListFilter,
  articleLists,
  articleListsByWords,
  countArticles,
  countArticlesByWords,
} from "../graph/article-list.queries.js";
import {
  analysesByArticle,
  countAnalysesByArticle,
  currentAnalysesByArticle,
} from "../graph/analysis.queries.js";
import { countMentionsByArticle, mentionsByArticle } from "../graph/claim-mention.queries.js";
import { allWords } from "../graph/full-text-query.js";
import type { Reader } from "../graph/past-reader.js";
import { sourcesByArticle } from "../graph/source.queries.js";
import { countTiesByArticle, relatedByArticle, tiesByArticle } from "../graph/tie.queries.js";
import {
  dated,
  emptyList,
  listByKey,
  listsByParent,
  oneByKey,
  type PagedList,
  rootList,
} from "./batching.js";
import { asItIs, readAnalysis, readMention } from "./read-rows.js";

export type ArticleFilterParams = Omit<ArticleListFilter, "words">;
export type ArticleListOrder = keyof typeof articleLists;

/** Everything that hangs on articles, and articles by key. */
export function createArticleLoaders(graph: Reader) {
  const related = listsByParent(graph, relatedByArticle, countTiesByArticle, asItIs);
  const articleSource = oneByKey(graph, sourcesByArticle, asItIs);
  const ties = listsByParent(graph, tiesByArticle, countTiesByArticle, asItIs);
  const knowSource = ({ node: { id }, source }: ArticleWithSourceRow) => {
    if (source) articleSource.prime(id, dated(graph, source));
  };
  const articleById = oneByKey(graph, articlesById, asItIs, knowSource);
  return {
    articleById,
    /** Takes in an article that was read along with something else, so that it is not asked for again. */
    knowArticle: (row: ArticleWithSourceRow) => {
      articleById.prime(row.node.id, dated(graph, row.node));
      knowSource(row);
    },
    articleByUrl: oneByKey(graph, articlesByUrl, asItIs),
    articleText: oneByKey(graph, textsByArticle, asItIs),
    articleSource,
    articleDerivations: listByKey(graph, derivationsByArticle, asItIs),
    articleCurrentAnalysis: oneByKey(graph, currentAnalysesByArticle, readAnalysis),
    articleAnalyses: listsByParent(graph, analysesByArticle, countAnalysesByArticle, readAnalysis),
    articleMentions: listsByParent(graph, mentionsByArticle, countMentionsByArticle, readMention),
    articleDerivatives: listsByParent(graph, derivativesByArticle, countDerivativesByArticle, asItIs),
    relatedArticles: (articleId: string) => related(articleId, FIRM_TIES),
    articleTies: (articleId: string) => ties(articleId, FIRM_TIES),
    articles: (
      order: ArticleListOrder,
      text: string | null,
      filter: ArticleFilterParams,
    ): PagedList<Article> => {
      if (text === null)
        return rootList(graph, articleLists[order], countArticles, { ...filter, words: null }, asItIs);
      const words = allWords(text);
      if (words === null) return emptyList<Article>();
      return rootList(graph, articleListsByWords[order], countArticlesByWords, { ...filter, words }, asItIs);
    },
  };
}
