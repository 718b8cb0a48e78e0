import {
  evidenceBeside,
  greatestOutlets,
  originationOfSource,
  originsOfClaim,
  outletsOfClaim,
  overviewOfGraph,
  profileOfSource,
} from "../page-queries/cypher-pieces.js";
import { sourceFields } from "../../src/graph/source.queries.js";

/** A field that is worked out by Cypher of our own, where the graph has no relationship that gives it. */
const byCypher = (column: string, statement: string) =>
  `@cypher(statement: ${JSON.stringify(statement)}, columnName: ${JSON.stringify(column)})`;

const profile = `WITH this AS source ${profileOfSource}
  RETURN {verdictTallies: verdictTallies, techniqueRates: rates, follows: follows, originated: originated, echoed: echoed,
    owner: fields.owner} AS profile`;

const outlets = `${greatestOutlets} ${originationOfSource}
  RETURN source {${sourceFields}, originated: originated, echoed: echoed} AS outlet`;

const evidence = `MATCH (this)-[:ASSERTS]->(claim:Claim)
  WITH this AS own, claim
  ${evidenceBeside("10")}
  RETURN evidence`;

/** The graph as @neo4j/graphql is told of it: nodes and relationships as they are stored, and what has to be worked out. */
export const PEER_TYPE_DEFINITIONS = /* GraphQL */ `
  type Analysis @node {
    id: ID!
    status: String!
    progress: Float!
    summary: String!
    score: Float!
    confidence: Float!
    low: Float!
    high: Float!
    reading: String!
    notCheckableCount: Int!
    coverage: String!
    notices: String!
    analyzerName: String!
    analyzerVersion: String!
    analyzerModel: String
    articles: [Article!]! @relationship(type: "CURRENT_ANALYSIS", direction: IN)
    techniques: [Technique!]! @relationship(type: "DETECTED", direction: OUT, properties: "Detected")
    mentions: [ClaimMention!]! @relationship(type: "FOUND", direction: OUT)
  }
  type Detected @relationshipProperties {
    confidence: Float!
    spans: String!
  }
  type Technique @node {
    slug: String!
    name: String!
    definition: String!
  }
  type Article @node {
    id: ID!
    title: String!
    url: String
    byline: String
    publishedAt: String
    language: String
    wordCount: Int!
    effectiveAt: String!
    sources: [Source!]! @relationship(type: "PUBLISHED", direction: IN)
    derivedFrom: [Article!]! @relationship(type: "DERIVED_FROM", direction: OUT, properties: "Derived")
    credits: [Source!]! @relationship(type: "CREDITS", direction: OUT)
  }
  type Derived @relationshipProperties {
    method: String!
    score: Float!
  }
  type Publisher @node {
    name: String!
  }
  type Source @node {
    id: ID!
    name: String!
    domain: String!
    articleCount: Int!
    publishers: [Publisher!]! @relationship(type: "OWNED_BY", direction: OUT)
    profile: Profile ${byCypher("profile", profile)}
  }
  type ClaimMention @node {
    id: ID!
    exact: String!
    start: Int!
    end: Int!
    voice: String!
    attributedTo: String
    checkWorthiness: Float!
    position: Int!
    claims: [Claim!]! @relationship(type: "ASSERTS", direction: OUT)
    analyses: [Analysis!]! @relationship(type: "FOUND", direction: IN)
    evidence: EvidencePage ${byCypher("evidence", evidence)}
  }
  type Claim @node {
    id: ID!
    text: String!
    verdicts: [Verdict!]! @relationship(type: "CURRENT", direction: OUT)
    entities: [Entity!]! @relationship(type: "ABOUT", direction: OUT)
    mentions: [ClaimMention!]! @relationship(type: "ASSERTS", direction: IN)
    origins: [OriginLine!]! ${byCypher("one", `WITH this AS claim UNWIND ${originsOfClaim} AS one RETURN one`)}
    first: [ClaimMention!]! ${byCypher(
      "mention",
      `WITH this AS claim MATCH (claim)<-[:ASSERTS]-(mention:ClaimMention) MATCH (article:Article {id: mention.articleId})
       RETURN mention ORDER BY EXISTS { (article)-[:DERIVED_FROM]->(:Article) }, article.effectiveAt, article.id LIMIT 1`,
    )}
    repeaters: OutletPage ${byCypher("outlets", `WITH this AS claim ${outletsOfClaim("20")} RETURN outlets`)}
  }
  type Wording
    @node
    @fulltext(indexes: [{ indexName: "wording_text", queryName: "wordingsByText", fields: ["text"] }]) {
    text: String!
    claims: [Claim!]! @relationship(type: "EXPRESSES", direction: OUT)
  }
  type Verdict @node {
    value: String!
    rationale: String!
    supportingOrigins: Int!
    refutingOrigins: Int!
    countIfAllIndependent: Int!
    flags: [String!]!
    coverage: String!
    decidedAt: String!
    decidedBy: String!
    ruleValue: String
    ruleRationale: String
  }
  type Entity @node {
    id: ID!
    name: String!
  }

  type SourceLine {
    id: ID
    name: String!
    domain: String
    owner: String
    articleCount: Int
    originated: Int
    echoed: Int
  }
  type OriginLine {
    key: String!
    stance: String!
    reason: String!
    counted: Boolean!
    articleCount: Int!
    sources: [SourceLine!]!
  }
  type EvidenceLine {
    id: ID!
    kind: String!
    stance: String!
    confidence: Float!
    mismatches: [String!]!
    snippet: String!
    title: String
    url: String
    retrievedAt: String!
    source: SourceLine
  }
  type EvidencePage {
    totalCount: Int!
    nodes: [EvidenceLine!]!
  }
  type OutletLine {
    role: String!
    firstSeenAt: String!
    lastSeenAt: String!
    articleCount: Int!
    mentionCount: Int!
    source: SourceLine!
  }
  type OutletPage {
    totalCount: Int!
    nodes: [OutletLine!]!
  }
  type Tally {
    verdict: String!
    count: Int!
  }
  type TechniqueName {
    name: String!
  }
  type Rate {
    technique: TechniqueName!
    perThousandSentences: Float!
    detections: Int!
    articles: Int!
  }
  type Following {
    source: SourceLine!
    claims: Int!
    ofClaims: Int!
  }
  type Profile {
    owner: String
    originated: Int!
    echoed: Int!
    verdictTallies: [Tally!]!
    techniqueRates: [Rate!]!
    follows: [Following!]!
  }
  type VerdictLine {
    value: String
    rationale: String
  }
  type ClaimLine {
    text: String!
    verdict: VerdictLine!
  }
  type Overview {
    articles: Int!
    claims: Int!
    sources: Int!
    verdictTallies: [Tally!]!
    techniqueRates: [Rate!]!
    risingClaims: [ClaimLine!]!
    disputedClaims: [ClaimLine!]!
  }
  type Query {
    overview: Overview ${byCypher("overview", `${overviewOfGraph} RETURN overview`)}
    greatestOutlets: [SourceLine!]! ${byCypher("outlet", outlets)}
  }
`;
