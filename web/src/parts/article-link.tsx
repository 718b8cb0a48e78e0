import { Link } from "react-router";

/** The way to an article's page, by its headline. */
export function ArticleLink({ article: { id, title } }: { article: { id: string; title: string } }) {
  return <Link to={`/articles/${id}`}>{titleOf(title)}</Link>;
}

/** A headline, or what stands in the place of one. */
export const titleOf = (title: string): string => title || "An article without a title";
