import {
  ANALYSIS_PAGE_QUERY,
  ANALYZE_TEXT_QUERY,
  LATEST_ARTICLES_QUERY,
  OVERVIEW_QUERY,
  SEARCH_QUERY,
  WHO_REPEATS_QUERY,
} from "./example-queries.js";
import {
  BOTH_SIDES_QUERY,
  COMPARE_QUERY,
  COPIES_QUERY,
  CYPHER_QUERY,
  FIGURES_QUERY,
  HOW_IT_SPREAD_QUERY,
  ONE_THREAD_QUERY,
  OUTLET_QUERY,
} from "./example-questions.js";

/** A query as GraphiQL shows it in a tab, ready to run. */
export interface SavedExample {
  query: string;
  variables: Record<string, string | number>;
}

/** The queries are indented as they stand in the code. */
const flush = (query: string) => query.replace(/^ {2}/gm, "").trim();

const MILL = "The mill in Kingsmere laid off 240 people";
const OUTLET = "northmarchherald.example";

const examples: SavedExample[] = [
  { query: OVERVIEW_QUERY, variables: {} },
  { query: LATEST_ARTICLES_QUERY, variables: {} },
  { query: ANALYSIS_PAGE_QUERY, variables: { id: "", evidence: 10 } },
  { query: WHO_REPEATS_QUERY, variables: { first: 5 } },
  { query: HOW_IT_SPREAD_QUERY, variables: { text: MILL } },
  { query: BOTH_SIDES_QUERY, variables: { first: 5 } },
  { query: OUTLET_QUERY, variables: { domain: OUTLET } },
  { query: ONE_THREAD_QUERY, variables: { domain: OUTLET } },
  { query: FIGURES_QUERY, variables: { text: MILL } },
  { query: COPIES_QUERY, variables: { first: 25 } },
  {
    query: SEARCH_QUERY,
    variables: { text: "The Harbour Bridge closed after inspectors found cracks in two main cables." },
  },
  {
    query: COMPARE_QUERY,
    variables: {
      claim: "The mill in Kingsmere laid off 240 people.",
      statement: "The mill in Kingsmere laid off 310 people.",
    },
  },
  {
    query: CYPHER_QUERY,
    variables: {
      cypher: "MATCH (c:Claim) RETURN c.verdict AS verdict, count(*) AS claims ORDER BY claims DESC",
    },
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
