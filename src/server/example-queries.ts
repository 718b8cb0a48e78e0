export { ANALYSIS_PAGE_QUERY } from "./analysis-page-query.js";

/** Hands an article in and waits for its analysis; the id leads to its page. */
export const ANALYZE_TEXT_QUERY = /* GraphQL */ `
  mutation AnalyzeText($text: String!, $title: String, $url: String, $publishedAt: DateTime) {
    analyzeArticle(input: { text: $text, title: $title, url: $url, publishedAt: $publishedAt, wait: true }) {
      analysis {
        id
        status
        summary
        propaganda {
          score
          reading
        }
        claims {
          span {
            exact
          }
          claim {
            text
            verdict {
              value
              rationale
            }
          }
        }
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`;

/** Which claims most outlets repeat, and whether that is really several. */
export const WHO_REPEATS_QUERY = /* GraphQL */ `
  query WhoRepeats($first: Int = 5) {
    claims(orderBy: MOST_SOURCES, first: $first) {
      totalCount
      nodes {
        id
        text
        verdict {
          value
          supportingOrigins
          countIfAllIndependent
          rationale
          origins {
            key
            stance
            reason
            articleCount
          }
        }
        firstMention {
          article {
            title
            publishedAt
            source {
              name
            }
          }
        }
        sources(first: 10) {
          nodes {
            source {
              name
              domain
            }
            role
            articleCount
            firstSeenAt
            lastSeenAt
          }
        }
        relatedClaims(first: 5) {
          nodes {
            relation
            claim {
              text
            }
          }
        }
      }
    }
  }
`;

/** Has anyone said this? */
export const SEARCH_QUERY = /* GraphQL */ `
  query HasAnyoneSaidThis($text: String!) {
    searchClaims(text: $text, first: 5) {
      nodes {
        score
        relation
        claim {
          id
          text
          verdict {
            value
            supportingOrigins
            refutingOrigins
          }
        }
      }
    }
  }
`;

/** The whole graph at a glance. */
export const OVERVIEW_QUERY = /* GraphQL */ `
  query Overview {
    overview {
      articles
      claims
      sources
      verdictTallies {
        verdict
        count
      }
      techniqueRates {
        technique {
          name
        }
        perThousandSentences
        detections
        articles
      }
      risingClaims(first: 5) {
        text
        verdict {
          value
        }
      }
      disputedClaims(first: 5) {
        text
        verdict {
          rationale
        }
      }
    }
    sources(orderBy: MOST_ARTICLES, first: 10) {
      nodes {
        name
        domain
        owner
        articleCount
        originated
        echoed
      }
    }
  }
`;

/** The latest articles, each with the id of its analysis for the page's query. */
export const LATEST_ARTICLES_QUERY = /* GraphQL */ `
  query LatestArticles {
    articles(first: 10) {
      nodes {
        title
        url
        publishedAt
        source {
          name
        }
        analysis {
          id
          propaganda {
            score
            reading
          }
        }
      }
    }
  }
`;
