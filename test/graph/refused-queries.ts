/** One way to write, to read what is withheld, to escape or to exhaust. */
export interface RefusedQuery {
  what: string;
  cypher: string;
  parameters?: unknown;
  /** What the refusal says. */
  says: RegExp;
}

const refused = (what: string, cypher: string, says: RegExp, parameters?: unknown): RefusedQuery => ({
  ...{ what, cypher, says },
  ...(parameters === undefined ? {} : { parameters }),
});

const CLAUSES = /a query is of MATCH/;
const END = /nothing may follow RETURN/;
const FUNCTION = /function .* is not one that queries may call/;
const LABEL = /label .* is not one that queries may name/;
const TYPE = /relationship type .* is not one that queries may name/;
const PROPERTY = /has no property/;
const WHOLE = /whole node, relationship or path/;
const TOO_LARGE = /could become too large/;
const NEEDS_LABEL = /each node of a pattern needs a label/;
const NEEDS_TYPE = /each relationship of a pattern needs its type/;

const nested = (open: string, close: string, times: number) =>
  `RETURN ${open.repeat(times)}1${close.repeat(times)}`;

const WRITING = [
  refused("creates", "CREATE (c:Claim {id: 'x'}) RETURN c.id", CLAUSES),
  refused("merges", "MERGE (c:Claim {id: 'x'}) RETURN c.id", CLAUSES),
  refused("sets", "MATCH (c:Claim) SET c.text = 'x' RETURN c.text", CLAUSES),
  refused("sets in lower case behind a comment", "MATCH (c:Claim)/**/set c.text='x' return 1", CLAUSES),
  refused("deletes", "MATCH (c:Claim) DETACH DELETE c", CLAUSES),
  refused("removes", "MATCH (c:Claim) REMOVE c.text RETURN 1", CLAUSES),
  refused(
    "writes for each",
    "MATCH (c:Claim) WITH collect(c) AS l FOREACH (x IN l | SET x.id = 1) RETURN 1",
    CLAUSES,
  ),
  refused("inserts", "INSERT (:Claim {id: 'x'})", CLAUSES),
  refused("writes after RETURN", "MATCH (c:Claim) RETURN c.id CREATE (:Claim)", END),
  refused(
    "is a second statement",
    "MATCH (c:Claim) RETURN c.id; MATCH (c:Claim) DELETE c",
    /without a semicolon/,
  ),
  refused(
    "writes behind a unicode escape",
    "MATCH (c:Claim) \\u0053ET c.id = 1 RETURN 1",
    /escapes are read in strings alone/,
  ),
  refused("ends a comment by a unicode escape", "MATCH (c:Claim) // \\u000a SET c.id = 1\nDELETE c", CLAUSES),
  refused("writes in batches", "CALL { MATCH (c:Claim) DELETE c } IN TRANSACTIONS RETURN 1", CLAUSES),
  refused("writes in a subquery", "MATCH (c:Claim) CALL (c) { SET c.id = 1 } RETURN 1", CLAUSES),
  refused(
    "writes in EXISTS",
    "MATCH (c:Claim) WHERE EXISTS { MATCH (c) SET c.id = 1 } RETURN 1",
    /is expected there/,
  ),
  refused("makes an index", "CREATE INDEX x FOR (c:Claim) ON (c.text)", CLAUSES),
  refused("drops a constraint", "DROP CONSTRAINT claim_id", CLAUSES),
  refused(
    "names a column as a clause",
    "MATCH (c:Claim) WITH c.id AS SET RETURN 1",
    /a word of Cypher cannot be the name/,
  ),
];

const ESCAPING = [
  refused("calls a procedure of the server", "CALL dbms.listConfig() YIELD name RETURN name", CLAUSES),
  refused("calls a procedure of the database", "CALL db.labels() YIELD label RETURN label", CLAUSES),
  refused(
    "searches by procedure",
    "CALL db.index.fulltext.queryNodes('snapshot_fingerprints', 'a') YIELD node RETURN node",
    CLAUSES,
  ),
  refused("calls a procedure within", "MATCH (c:Claim) CALL db.labels() YIELD label RETURN label", CLAUSES),
  refused("loads a file", "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line", CLAUSES),
  refused("uses another database", "USE system MATCH (c:Claim) RETURN c.id", CLAUSES),
  refused("shows users", "SHOW USERS", CLAUSES),
  refused("shows transactions", "SHOW TRANSACTIONS YIELD currentQuery RETURN currentQuery", CLAUSES),
  refused("explains", "EXPLAIN MATCH (c:Claim) RETURN c.id", CLAUSES),
  refused("profiles", "PROFILE MATCH (c:Claim) RETURN c.id", CLAUSES),
  refused("chooses a version or a runtime", "CYPHER runtime=slotted MATCH (c:Claim) RETURN c.id", CLAUSES),
  refused("hints at an index", "MATCH (c:Claim) USING SCAN c:Claim RETURN c.id", CLAUSES),
  refused("joins by UNION", "MATCH (c:Claim) RETURN c.id UNION MATCH (c:Change) RETURN c.id", END),
  refused("names a key", "MATCH (k:ApiKey) RETURN k.id", LABEL),
  refused("names a webhook", "MATCH (w:Webhook) RETURN w.secret", LABEL),
  refused("names a secret", "MATCH (s:InstallationSecret) RETURN s.value", LABEL),
  refused("names the audit trail", "MATCH (c:Change) RETURN c.reason", LABEL),
  refused("names a property of JavaScript", "MATCH (c:constructor) RETURN c.id", LABEL),
  refused("names a withheld label beside an open one", "MATCH (c:Claim|Change) RETURN c.id", LABEL),
  refused("names a withheld type", "MATCH (c:Claim)<-[:CONCERNS]-(x:Claim) RETURN x.id", TYPE),
  refused("names a label in backticks", "MATCH (c:`Change`) RETURN c.id", /backticks/),
  refused("names a column in backticks", "MATCH (c:Claim) RETURN c.id AS `x`", /backticks/),
  refused("negates a label", "MATCH (c:!Claim) RETURN c.id", /named one by one/),
  refused("takes any label", "MATCH (c:%) RETURN c.id", /the name of a label is expected/),
  refused("takes a label from a parameter", "MATCH (c:$(label)) RETURN c.id", /only stands for a value/),
  refused(
    "takes a label from a named parameter",
    "MATCH (c:$label) RETURN c.id",
    /the name of a label is expected/,
    { label: "Change" },
  ),
  refused(
    "takes any type",
    "MATCH (c:Claim)-[r]->(x:Claim) WHERE type(r) = 'CONCERNS' RETURN x.id",
    /`:` is expected/,
  ),
  refused("takes a bare arrow", "MATCH (c:Claim)-->(x:Claim) RETURN x.id", NEEDS_TYPE),
  refused("takes any node", "MATCH (n) RETURN count(n)", NEEDS_LABEL),
  refused("goes to any node", "MATCH (c:Claim)-[:STANDS_IN]-() RETURN count(*)", NEEDS_LABEL),
  refused("has a label in WHERE alone", "MATCH (n) WHERE n:Claim RETURN n.id", NEEDS_LABEL),
  refused("asks for a label in WHERE", "MATCH (c:Claim) WHERE c:Change RETURN c.id", WHOLE),
  refused("gives a whole node", "MATCH (c:Claim) RETURN c", WHOLE),
  refused("gives a whole node in a list", "MATCH (c:Claim) RETURN collect(c)", WHOLE),
  refused("gives a whole node in a map", "MATCH (c:Claim) RETURN {c: c}", WHOLE),
  refused("gives a whole node by CASE", "MATCH (c:Claim) RETURN CASE WHEN true THEN c END", WHOLE),
  refused("gives a whole relationship", "MATCH (:Source)-[r:STATES]->(:Claim) RETURN r", WHOLE),
  refused("gives a path", "MATCH p = (:Source)-[:STATES]->(:Claim) RETURN p", WHOLE),
  refused("gives the nodes of a path", "MATCH p = (:Source)-[:STATES]->(:Claim) RETURN nodes(p)", FUNCTION),
  refused("gives everything", "MATCH (c:Claim) RETURN *", /`\*` is not read/),
  refused("gives properties(n)", "MATCH (c:Claim) RETURN properties(c)", FUNCTION),
  refused("gives properties in a list", "MATCH (c:Claim) RETURN [x IN collect(c) | properties(x)]", FUNCTION),
  refused("gives keys(n)", "MATCH (c:Claim) RETURN keys(c)", FUNCTION),
  refused("gives labels(n)", "MATCH (c:Claim) RETURN labels(c)", FUNCTION),
  refused("makes a name while it runs", "MATCH (s:Snapshot) RETURN s['te' + 'xt']", WHOLE),
  refused("takes a name from a parameter", "MATCH (s:Snapshot) RETURN s[$key]", WHOLE, { key: "text" }),
  refused("projects everything", "MATCH (s:Snapshot) RETURN s {.*}", /`c \{…\}` is not read/),
  refused("projects a property", "MATCH (s:Snapshot) RETURN s {.text}", /`c \{…\}` is not read/),
  refused("makes text of a node", "MATCH (c:Claim) RETURN toString(c)", WHOLE),
  refused(
    "has a pattern for a list",
    "MATCH (c:Claim) RETURN [(c)-[:STATES]-(x:Source) | x.id]",
    /has not been named before|is expected there/,
  ),
  refused(
    "collects in a subquery",
    "MATCH (c:Claim) RETURN COLLECT { MATCH (x:Snapshot) RETURN x.text }",
    /only COUNT \{ … \} and EXISTS/,
  ),
  refused("counts what is withheld", "MATCH (c:Claim) RETURN COUNT { (c)<-[:CONCERNS]-(:Change) }", TYPE),
  refused(
    "asks whether a text holds a word",
    "MATCH (s:Snapshot) WHERE s.text CONTAINS 'a' RETURN s.id",
    PROPERTY,
  ),
  refused("matches by a text", "MATCH (s:Snapshot {text: 'a'}) RETURN s.id", PROPERTY),
  refused("sorts by a text", "MATCH (s:Snapshot) RETURN s.id ORDER BY s.text", PROPERTY),
  refused("exports a text", "MATCH (s:Snapshot) RETURN s.text", PROPERTY),
  refused(
    "exports what stands around a quote",
    "MATCH (m:ClaimMention) RETURN m.prefix + m.exact + m.suffix",
    PROPERTY,
  ),
  refused("exports a text by an alias", "MATCH (s:Snapshot) WITH s AS c RETURN c.text", PROPERTY),
  refused(
    "exports a text out of a list",
    "MATCH (s:Snapshot) WITH collect(s) AS l UNWIND l AS c RETURN c.text",
    PROPERTY,
  ),
  refused("exports a text by head", "MATCH (s:Snapshot) RETURN head(collect(s)).text", PROPERTY),
  refused("exports a text under two labels", "MATCH (s:Claim|Snapshot) RETURN s.text", PROPERTY),
  refused(
    "exports a text through a shadowed name",
    "MATCH (c:Claim), (c)<-[:ASSERTS]-(:ClaimMention)-[:IN]->(s:Snapshot) RETURN [c IN collect(s) | c.text]",
    PROPERTY,
  ),
  refused("exports vectors", "MATCH (w:Wording) RETURN w.embedding", PROPERTY),
  refused(
    "takes __proto__ for a parameter",
    "RETURN $a",
    /no name of a parameter/,
    JSON.parse('{"__proto__": {"a": 1}}'),
  ),
  refused(
    "takes __proto__ in a parameter",
    "RETURN $a",
    /two underscores/,
    JSON.parse('{"a": {"__proto__": {"b": 1}}}'),
  ),
  refused("takes a parameter for a node", "RETURN $a", /two underscores/, {
    a: { __isNode__: true, labels: ["Claim"] },
  }),
  refused("uses a parameter of our own", "RETURN $_0", /only stands for a value/),
];

const EXHAUSTING = [
  refused("multiplies", "MATCH (a:Claim), (b:Claim) RETURN count(*)", /not connected/),
  refused(
    "multiplies in a second MATCH",
    "MATCH (a:Claim) MATCH (b:Claim), (d:Claim) RETURN count(*)",
    /not connected/,
  ),
  refused(
    "multiplies behind values",
    `MATCH (a:Claim) WITH a.id AS i MATCH (b:Claim) WITH b.id AS j MATCH (c:Claim) WITH c.id AS k RETURN count(*)`,
    /go through about/,
  ),
  refused(
    "follows chains without an end",
    "MATCH (a:Article)-[:DERIVED_FROM*]->(b:Article) RETURN count(*)",
    /needs an end/,
  ),
  refused(
    "follows chains of at least one",
    "MATCH (a:Article)-[:DERIVED_FROM*1..]->(b:Article) RETURN count(*)",
    /needs an end/,
  ),
  refused(
    "follows chains of thirty",
    "MATCH (a:Article)-[:DERIVED_FROM*1..30]->(b:Article) RETURN count(*)",
    /needs an end/,
  ),
  refused(
    "seeks the shortest path",
    "MATCH p = shortestPath((a:Article)-[:DERIVED_FROM*]-(b:Article)) RETURN length(p)",
    /`\(` is expected there/,
  ),
  refused(
    "repeats a pattern",
    "MATCH (a:Article) ((x:Article)-[:DERIVED_FROM]->(y:Article)){1,30} (b:Article) RETURN 1",
    CLAUSES,
  ),
  refused(
    "repeats a relationship",
    "MATCH (a:Article)-[:DERIVED_FROM]->+(b:Article) RETURN 1",
    /`\(` is expected there/,
  ),
  refused("makes a huge range", "UNWIND range(1, 1e9) AS x RETURN count(x)", /takes two whole numbers/),
  refused(
    "makes a range by a parameter",
    "UNWIND range(1, $n) AS x RETURN count(x)",
    /takes two whole numbers/,
    { n: 1e9 },
  ),
  refused("reduces", "RETURN reduce(s = 'a', x IN range(1, 40) | s + s)", FUNCTION),
  refused("doubles a text", `WITH 'ab' AS s ${"WITH s + s AS s ".repeat(18)}RETURN size(s)`, TOO_LARGE),
  refused("doubles a list", `WITH [1] AS l ${"WITH l + l AS l ".repeat(18)}RETURN size(l)`, TOO_LARGE),
  refused("doubles by a map", `WITH {a: 1} AS m ${"WITH {a: m, b: m} AS m ".repeat(16)}RETURN m`, TOO_LARGE),
  refused(
    "makes lists of lists",
    "RETURN [a IN range(1, 1000) | [b IN range(1, 1000) | b]]",
    /gone through too often|too large/,
  ),
  refused(
    "goes through lists in lists",
    "RETURN size([a IN range(1, 1000) WHERE any(b IN range(1, 1000) WHERE b = a)])",
    /gone through too often/,
  ),
  refused(
    "collects collections",
    "MATCH (a:Claim) WITH a.verdict AS v, collect(a.text) AS l RETURN collect(l)",
    TOO_LARGE,
  ),
  refused(
    "matches by a regular expression",
    "MATCH (c:Claim) WHERE c.text =~ '(a+)+$' RETURN c.id",
    /regular expressions/,
  ),
  refused("replaces to grow", "RETURN replace('aaa', 'a', 'aaaaaaaaaa')", FUNCTION),
  refused("splits", "MATCH (c:Claim) RETURN split(c.text, '')", FUNCTION),
  refused("is long", `RETURN ${"1 + ".repeat(2_000)}1`, /longer than 4000/),
  refused(
    "has a long pattern",
    `MATCH ${"(:Claim)-[:VARIANT_OF]-".repeat(60)}(:Claim) RETURN count(*)`,
    /at most 15 relationships/,
  ),
  refused("is nested in brackets", nested("(", ")", 500), /nested more than/),
  refused("is nested in lists", nested("[", "]", 500), /nested more than/),
  refused("is nested in NOT", `RETURN ${"NOT ".repeat(900)}true`, /nested more than/),
  refused("is nested in signs", `RETURN ${"- ".repeat(1_500)}1`, /nested more than/),
  refused("has many clauses", `WITH 1 AS x ${"WITH x AS x ".repeat(60)}RETURN x`, /at most 20 clauses/),
  refused("is given large parameters", "RETURN $a", /longer than 50000/, { a: "x".repeat(60_000) }),
  refused("is given deep parameters", "RETURN $a", /levels deep/, { a: [[[[[[[1]]]]]]] }),
];

export const REFUSED: readonly RefusedQuery[] = [...WRITING, ...ESCAPING, ...EXHAUSTING];
