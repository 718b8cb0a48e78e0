import type { PageName } from "../page-queries/page-names.js";

const VERDICT =
  "value rationale supportingOrigins refutingOrigins countIfAllIndependent flags coverage decidedAt decidedBy";
const RATES = "techniqueRates { technique { name } perThousandSentences detections articles }";

/** What the product's documents ask, as near as the peer's schema has it. */
export const PEER_DOCUMENTS: Record<PageName, string> = {
  analysis: /* GraphQL */ `
    query ($id: ID!) {
      analyses(where: { id: { eq: $id } }) {
        id status progress summary score confidence low high reading notCheckableCount coverage notices
        analyzerName analyzerVersion analyzerModel
        articles {
          id title url byline publishedAt language wordCount
          sources { name domain publishers { name } }
          derivedFromConnection { edges { properties { method score } node { title url sources { name } } } }
          credits { name }
        }
        techniquesConnection { edges { properties { confidence spans } node { slug name definition } } }
        mentions(sort: [{ position: ASC }]) {
          id exact start end voice attributedTo checkWorthiness
          claims {
            id text
            verdicts { ${VERDICT} }
            origins { key stance reason counted articleCount sources { name domain } }
          }
          evidence {
            totalCount
            nodes {
              id kind stance confidence mismatches snippet title url retrievedAt
              source { name domain }
            }
          }
        }
      }
    }
  `,
  claim: /* GraphQL */ `
    query ($id: ID!) {
      claims(where: { id: { eq: $id } }) {
        id text
        verdicts { ${VERDICT} ruleValue ruleRationale }
        entities { id name }
        first {
          id attributedTo exact voice
          analyses { articles { id title url publishedAt sources { id name domain } } }
        }
      }
    }
  `,
  repeaters: /* GraphQL */ `
    query ($id: ID!) {
      claims(where: { id: { eq: $id } }) {
        repeaters {
          totalCount
          nodes {
            role
            firstSeenAt
            lastSeenAt
            articleCount
            mentionCount
            source {
              id
              name
              domain
              owner
            }
          }
        }
      }
    }
  `,
  search: /* GraphQL */ `
    query ($words: String!) {
      wordingsByText(phrase: $words, first: 5) {
        edges {
          score
          node {
            claims {
              id
              text
              verdicts {
                value
                supportingOrigins
                refutingOrigins
              }
            }
          }
        }
      }
    }
  `,
  outlet: /* GraphQL */ `
    query ($domain: String!) {
      sources(where: { domain: { eq: $domain } }) {
        name articleCount
        profile {
          owner originated echoed
          verdictTallies { verdict count }
          ${RATES}
          follows { source { name } claims ofClaims }
        }
      }
    }
  `,
  overview: /* GraphQL */ `
    {
      overview {
        articles claims sources
        verdictTallies { verdict count }
        ${RATES}
        risingClaims { text verdict { value } }
        disputedClaims { text verdict { rationale } }
      }
      greatestOutlets { name domain owner articleCount originated echoed }
    }
  `,
};
