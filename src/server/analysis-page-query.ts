/** Everything that a page about one analysis shows, in one query. Its limit on evidence is a page's; ask for more by cursor. */
export const ANALYSIS_PAGE_QUERY = /* GraphQL */ `
  query AnalysisPage($id: ID!, $evidence: Int = 10) {
    analysis(id: $id) {
      id
      status
      progress
      failure {
        code
        message
      }
      article {
        id
        title
        url
        byline
        publishedAt
        language
        wordCount
        source {
          name
          domain
          owner
        }
        derivedFrom {
          origin
          method
          score
          article {
            title
            url
          }
        }
      }
      summary
      propaganda {
        score
        confidence
        low
        high
        reading
      }
      techniques {
        technique {
          slug
          name
          definition
        }
        confidence
        spans {
          exact
          start
          end
          voice
        }
      }
      factCheck {
        claimCount
        notCheckableCount
        tallies {
          verdict
          count
        }
        methods
      }
      claims {
        id
        span {
          exact
          start
          end
          voice
        }
        attributedTo
        checkWorthiness
        claim {
          id
          text
          verdict {
            value
            rationale
            supportingOrigins
            refutingOrigins
            countIfAllIndependent
            flags
            coverage
            decidedAt
            decidedBy
            origins {
              key
              stance
              reason
              counted
              articleCount
              sources {
                name
                domain
              }
            }
          }
        }
        evidence(first: $evidence) {
          totalCount
          nodes {
            id
            kind
            stance
            confidence
            notCounted
            mismatches
            snippet
            title
            url
            retrievedAt
            source {
              name
              domain
            }
          }
        }
      }
      coverage {
        kind
        provider
        status
        detail
      }
      notices {
        code
        message
      }
      analyzer {
        name
        version
        model
      }
      disclaimer
    }
  }
`;
