import {
  ANALYSIS_PAGE_QUERY,
  ANALYZE_TEXT_QUERY,
  LATEST_ARTICLES_QUERY,
  OVERVIEW_QUERY,
  SEARCH_QUERY,
  WHO_REPEATS_QUERY,
} from "./example-queries.js";

/** A query as GraphiQL shows it in a tab, ready to run. */
export interface SavedExample {
  query: string;
  variables: Record<string, string | number>;
}

/** The queries are indented as they stand in the code. */
const flush = (query: string) => query.replace(/^ {2}/gm, "").trim();

const examples: SavedExample[] = [
  { query: OVERVIEW_QUERY, variables: {} },
  { query: LATEST_ARTICLES_QUERY, variables: {} },
  { query: ANALYSIS_PAGE_QUERY, variables: { id: "", evidence: 10 } },
  { query: WHO_REPEATS_QUERY, variables: { first: 5 } },
  {
    query: SEARCH_QUERY,
    variables: { text: "The Harbour Bridge closed after inspectors found cracks in two main cables." },
  },
  {
    query: ANALYZE_TEXT_QUERY,
    variables: {
      title: "Bridge closed",
      publishedAt: "2026-04-14",
      text: "The Harbour Bridge in Port Ellery closed on Tuesday after inspectors found cracks in two main cables.",
    },
  },
];

/** In the order of the tabs; an empty `id` is filled with the latest analysis when the page is opened. */
export const SAVED_EXAMPLES = examples.map(({ query, variables }) => ({ query: flush(query), variables }));
