import { Link } from "react-router";

/** The way to an article's page, by its headline; an article without one is named by its first words. */
export function ArticleLink({ article: { id, title } }: { article: { id: string; title: string } }) {
  return <Link to={`/articles/${id}`}>{title}</Link>;
}
