/** What a column holds; a list is of texts. */
export type ColumnType = "TEXT" | "INTEGER" | "NUMBER" | "BOOLEAN" | "INSTANT" | "LIST";

/** The tables, in the order in which they are written. */
export const TABLE_NAMES = [
  ...(["sources", "articles", "claims", "verdicts", "origins", "relations", "mentions", "evidence"] as const),
];
export type TableName = (typeof TABLE_NAMES)[number];

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly says: string;
  /** A link from this record to one of another table, whose id the column holds. */
  readonly link?: { type: string; to: TableName };
  /** Words of an article beyond its quotes: filled only in exports with texts. */
  readonly withTexts?: true;
}

export interface Table {
  readonly says: string;
  /** Whether it can be answered as of an earlier time; what cannot is no part of what a citation's hash is made of. */
  readonly isFixed: boolean;
  readonly columns: readonly Column[];
}

/** Raised whenever a table or column changes: it is part of what a citation names. */
export const RECORD_FORMAT = 1;

const column = (name: string, type: ColumnType, says: string, more: Partial<Column> = {}): Column => ({
  ...{ name, type, says },
  ...more,
});

const claimId = (type: string) =>
  column("claimId", "TEXT", "The claim that it belongs to.", { link: { type, to: "claims" } });

/** The tables of an export with their columns. Every table's first column is its key. */
export const TABLES: Readonly<Record<TableName, Table>> = {
  sources: {
    says: "The outlets that published the articles.",
    isFixed: true,
    columns: [
      column("id", "TEXT", "Names the outlet."),
      column("domain", "TEXT", "Its registrable domain."),
      column("name", "TEXT", "Its own name."),
    ],
  },
  articles: {
    says: "The articles, as the analysis that counted then had read them.",
    isFixed: true,
    columns: [
      column("id", "TEXT", "Names the article."),
      column("sourceId", "TEXT", "Who published it.", { link: { type: "PUBLISHED_BY", to: "sources" } }),
      column("url", "TEXT", "Its canonical address; none for a text without one."),
      column("title", "TEXT", "Its headline."),
      column("byline", "TEXT", "Who wrote it, as the page says."),
      column("language", "TEXT", "Its language, BCP 47."),
      column("publishedAt", "INSTANT", "When it says it was published."),
      column(
        "appearedAt",
        "INSTANT",
        "When it counts as having appeared: as it says, never after it was first fetched.",
      ),
      column("retrievedAt", "INSTANT", "When this text was first read."),
      column("contentSha256", "TEXT", "SHA-256 of its headline, an empty line and its text, in UTF-8."),
      column("score", "NUMBER", "How much it persuades, 0 to 1."),
      column("techniques", "LIST", "The techniques seen in it, by slug."),
      column("analyzedAt", "INSTANT", "When the analysis was complete."),
      column("analyzer", "TEXT", "Which analyzer made it."),
      column("analyzerVersion", "TEXT", "In which version."),
      column("analyzerModel", "TEXT", "With which model; none for the built-in analyzer."),
      column("text", "TEXT", "Its text.", { withTexts: true }),
    ],
  },
  claims: {
    says: "The claims, as they were grouped then.",
    isFixed: true,
    columns: [
      column("id", "TEXT", "Names the claim."),
      column("text", "TEXT", "What is claimed, in a stand-alone wording."),
      column("createdAt", "INSTANT", "When it came into the graph."),
      column("firstSeenAt", "INSTANT", "When the first article that states it appeared."),
      column("lastSeenAt", "INSTANT", "When the last one did."),
      column("firstArticleId", "TEXT", "The first of them, by date, then by id."),
      column("mentionCount", "INTEGER", "How often it is stated."),
      column("articleCount", "INTEGER", "By how many articles."),
      column("sourceCount", "INTEGER", "By how many outlets."),
      column("entities", "LIST", "The persons, organisations and places that its mentions name."),
    ],
  },
  verdicts: {
    says: "The verdict that stood for each claim.",
    isFixed: true,
    columns: [
      column("id", "TEXT", "Names the verdict."),
      claimId("VERDICT_ON"),
      column("value", "TEXT", "CORROBORATED, SINGLE_SOURCE, DISPUTED, REFUTED or UNVERIFIED."),
      column("rationale", "TEXT", "Why, in a paragraph."),
      column("supportingOrigins", "INTEGER", "Independent origins that support it."),
      column("refutingOrigins", "INTEGER", "Independent origins that refute it."),
      column(
        "countIfAllIndependent",
        "INTEGER",
        "Supporting articles and pages, as if none depended on another.",
      ),
      column("flags", "LIST", "What is to be known besides. BREAKING, which passes by itself, is left out."),
      column("coverage", "TEXT", "How much of the outside was asked: FULL, PARTIAL, THIN or DEGRADED."),
      column("decidedAt", "INSTANT", "Since when it stood."),
      column("decidedBy", "TEXT", 'The policy and its version, as "rule:5", or the reviewer.'),
    ],
  },
  origins: {
    says: "What is behind the two numbers of each verdict.",
    isFixed: true,
    columns: [
      column("id", "TEXT", "Names the origin under its verdict."),
      claimId("ORIGIN_OF"),
      column("key", "TEXT", 'Whom it comes down to, as "publisher:news.example".'),
      column("stance", "TEXT", "SUPPORTS, REFUTES or NEUTRAL."),
      column("reason", "TEXT", "Why it is one origin."),
      column("counted", "BOOLEAN", "Whether it raises one of the numbers."),
      column("articleCount", "INTEGER", "Articles of the graph that come down to it."),
      column("pageCount", "INTEGER", "Pages found outside that come down to it."),
    ],
  },
  relations: {
    says: "Claims that contradict or vary each other; each pair once, and only where both are in the export.",
    isFixed: true,
    columns: [
      column("id", "TEXT", "Names the pair."),
      claimId("RELATES"),
      column("otherClaimId", "TEXT", "The other claim, whose id is the greater.", {
        link: { type: "TO", to: "claims" },
      }),
      column("relation", "TEXT", "CONTRADICTS or VARIANT."),
      column("score", "NUMBER", "How surely, 0 to 1."),
      column("mismatches", "LIST", "In what they differ: NUMBER, DATE, ENTITY, POLARITY, SCOPE."),
    ],
  },
  mentions: {
    says: "Where articles state the claims, word for word.",
    isFixed: true,
    columns: [
      column("id", "TEXT", "Names the mention."),
      claimId("STATES"),
      column("articleId", "TEXT", "The article that states it.", { link: { type: "IN", to: "articles" } }),
      column("articleUrl", "TEXT", "Its canonical address."),
      column("contentSha256", "TEXT", "The hash of the text in which it stands, as in the articles' table."),
      column("quote", "TEXT", "The words, verbatim."),
      column(
        "start",
        "INTEGER",
        "Where they begin in the text, in UTF-16 code units; in the headline for voice HEADLINE.",
      ),
      column("end", "INTEGER", "Where they end."),
      column("voice", "TEXT", "Whose words they are: AUTHOR, QUOTED or HEADLINE."),
      column("wording", "TEXT", "What they say, in a stand-alone wording."),
      column("attributedTo", "TEXT", "To whom the article attributes it."),
      column("checkWorthiness", "NUMBER", "How much it is worth checking, 0 to 1."),
      column("prefix", "TEXT", "The words before.", { withTexts: true }),
      column("suffix", "TEXT", "The words after.", { withTexts: true }),
    ],
  },
  evidence: {
    says: "What was found outside and bears on the claims: as it stood when the export was made, since what a provider found before is not kept when it is asked again.",
    isFixed: false,
    columns: [
      column("id", "TEXT", "Names the piece of evidence."),
      claimId("BEARS_ON"),
      column("kind", "TEXT", "WEB_SEARCH, WIKIPEDIA or FACT_CHECK."),
      column("provider", "TEXT", "Who found it."),
      column("stance", "TEXT", "SUPPORTS, REFUTES or NEUTRAL."),
      column("confidence", "NUMBER", "How surely, 0 to 1; it counts from .5 on."),
      column("mismatches", "LIST", "Why a near statement does not support."),
      column("snippet", "TEXT", "The words that were found, verbatim."),
      column("title", "TEXT", "The page's title."),
      column("url", "TEXT", "Its address."),
      column("domain", "TEXT", "Who published it."),
      column("publishedAt", "INSTANT", "When it says it was published."),
      column("retrievedAt", "INSTANT", "When it was read."),
      column("contentSha256", "TEXT", "SHA-256 of its text as it was read."),
      column("ratingText", "TEXT", "A fact-check's rating in its own words."),
      column("state", "TEXT", "PRESENT, CHANGED or GONE."),
    ],
  },
};

export type Value = string | number | boolean | readonly string[] | null;

/** One row of one table: a value for each of its columns. */
export interface ExportRecord {
  table: TableName;
  row: Readonly<Record<string, Value>>;
}

/** How many rows of each table there are. */
export type RecordCounts = Record<TableName, number>;

export const noRecords = (): RecordCounts =>
  Object.fromEntries(TABLE_NAMES.map((name) => [name, 0])) as RecordCounts;

/** The columns that an export fills. */
export const columnsOf = (table: TableName, includeTexts: boolean): readonly Column[] =>
  TABLES[table].columns.filter(({ withTexts }) => includeTexts || !withTexts);

/** A record with the columns alone that an export fills; what else was read for it goes no further. */
export function shownRecord({ table, row }: ExportRecord, includeTexts: boolean): ExportRecord {
  const values = columnsOf(table, includeTexts).map(({ name }) => [name, row[name] ?? null] as const);
  return { table, row: Object.fromEntries(values) };
}

/** A record as one line of JSON, always the same for the same record: what a citation's hash is made of. */
export function canonicalLine({ table, row }: ExportRecord, includeTexts: boolean): string {
  return `${JSON.stringify({ table, ...shownRecord({ table, row }, includeTexts).row })}\n`;
}
