/** How a claim spread: who said it first, who followed whom, and how often it was stated in each hour. */
export const HOW_IT_SPREAD_QUERY = /* GraphQL */ `
  query HowItSpread($text: String!) {
    searchClaims(text: $text, first: 1) {
      nodes {
        claim {
          text
          firstMention {
            article {
              title
              publishedAt
              source {
                name
              }
            }
          }
          propagation(first: 20) {
            at
            role
            originName
            mention {
              article {
                url
                source {
                  name
                }
              }
            }
          }
          timeline(bucket: HOUR) {
            at
            mentions
            sources
          }
        }
      }
    }
  }
`;

/** What is disputed, with the words of both sides. */
export const BOTH_SIDES_QUERY = /* GraphQL */ `
  query BothSides($first: Int = 5) {
    claims(filter: { verdict: [DISPUTED, REFUTED] }, first: $first) {
      nodes {
        text
        verdict {
          value
          rationale
          supportingOrigins
          refutingOrigins
        }
        evidence(stance: [SUPPORTS, REFUTES], first: 10) {
          nodes {
            stance
            snippet
            url
            source {
              name
            }
          }
        }
      }
    }
  }
`;

/** An outlet's profile: what it claims, how it persuades, whom it follows; each number with what it is out of. */
export const OUTLET_QUERY = /* GraphQL */ `
  query Outlet($domain: String!) {
    source(domain: $domain) {
      name
      owner
      articleCount
      originated
      echoed
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
      follows(first: 5) {
        source {
          name
        }
        claims
        ofClaims
      }
    }
  }
`;

/** Which verdicts hang by one thread, and what they would be without an outlet. */
export const ONE_THREAD_QUERY = /* GraphQL */ `
  query OneThread($domain: String!) {
    claims(orderBy: MOST_ORIGINS, first: 10) {
      nodes {
        text
        verdict {
          value
        }
        hangsBy {
          key
          stance
          reason
        }
        verdictWithout(sources: [$domain]) {
          value
          rationale
        }
      }
    }
  }
`;

/** How a figure changed from outlet to outlet. */
export const FIGURES_QUERY = /* GraphQL */ `
  query Figures($text: String!) {
    searchClaims(text: $text, first: 3) {
      nodes {
        relation
        claim {
          text
          figures {
            figures
            firstSeenAt
            source {
              name
            }
            articleCount
            originCount
          }
        }
      }
    }
  }
`;

/** Which articles are copies, of whom, and how that is known. */
export const COPIES_QUERY = /* GraphQL */ `
  query Copies($first: Int = 25) {
    articles(orderBy: OLDEST, first: $first) {
      nodes {
        title
        source {
          name
        }
        derivedFrom {
          origin
          method
          score
          article {
            url
          }
        }
      }
    }
  }
`;

/** What the matcher makes of two statements, for anyone to try. */
export const COMPARE_QUERY = /* GraphQL */ `
  query Compare($claim: String!, $statement: String!) {
    compareStatements(claim: $claim, statement: $statement) {
      relation
      stance
      score
      mismatches
    }
  }
`;

/** A question that no field answers, in Cypher; needs the scope `cypher`. */
export const CYPHER_QUERY = /* GraphQL */ `
  query AskInCypher($cypher: String!) {
    graphQuery(cypher: $cypher) {
      columns
      rows
      rowCount
      truncated
    }
  }
`;
