import { createExplainer, type Explainer } from "../../src/graph/explain.js";
import type { Graph } from "../../src/graph/graph.js";
import { clearGraph, openTestGraph } from "../support/neo4j.js";
import { testDatabase } from "../support/test-database.js";
import { documentedGraph } from "./documented-graph.js";
import { exportedStatements } from "./exported-statements.js";
import { layGraphSkeleton } from "./graph-skeleton.js";
import { planFaults } from "./plan-faults.js";
import { undocumentedNames } from "./undocumented-names.js";

/** Statements that must read everything of a kind, each with the reason. */
const READS_ALL = [
  {
    name: /^((article|claim|entity|source)\.count|article\.count\.as-of|verdict-change\.count-anywhere)$/,
    reason: "a filtered list's total, which is asked for by itself",
  },
  {
    name: /^article\.list-(most-claims|highest-score)(-backward)?(\.as-of)?$/,
    reason: "sorted by what the current analysis found, which is not kept on the article",
  },
  {
    name: /^source\.list-most-originated(-backward)?$/,
    reason: "sorted by a number that is counted and not kept on the source",
  },
  { name: /^feed\.all$/, reason: "an operator's few feeds, which are listed or read all" },
  { name: /^verify\.orphans$/, reason: "what hangs on nothing is found only by looking at everything" },
];

const documented = documentedGraph();
const statements = await exportedStatements();

let graph: Graph;
let explainer: Explainer;

beforeAll(async () => {
  graph = await openTestGraph();
  await clearGraph(graph);
  await layGraphSkeleton(graph, documented);
  explainer = createExplainer(testDatabase());
}, 180_000);
afterAll(async () => {
  await explainer.close();
  await clearGraph(graph);
  await graph.close();
});

const explain = async (text: string) => planFaults(await explainer.explain(text));

describe("every statement", () => {
  it("is found", () => expect(statements.length).toBeGreaterThan(50));

  it.each(statements.filter(({ name }) => !READS_ALL.some((each) => each.name.test(name))))(
    "$name is answered from indexes",
    async ({ text }) => expect(await explain(text)).toEqual([]),
  );

  it.each(READS_ALL)("may match $name only while it reads everything: $reason", async ({ name }) => {
    const named = statements.filter((statement) => name.test(statement.name));
    expect(named).not.toEqual([]);
    for (const { text } of named) expect(await explain(text)).not.toEqual([]);
  });

  it.each(statements)("$name uses only names that docs/architecture.md has", ({ text }) =>
    expect(undocumentedNames(text, documented)).toEqual([]),
  );
});

describe("a bad statement", () => {
  it.each([
    ["reads all nodes", "MATCH (n) RETURN n LIMIT 5", /AllNodesScan/],
    [
      "reads all nodes of a label",
      "MATCH (c:Claim) WHERE c.text = $text RETURN c",
      /NodeByLabelScan c:Claim/,
    ],
    ["reads all nodes up to a limit", "MATCH (c:Claim) RETURN c LIMIT 5", /NodeByLabelScan/],
    [
      "reads all relationships",
      "MATCH ()-[r:ASSERTS]->() RETURN r",
      /RelationshipTypeScan|LabelScan|AllNodes/,
    ],
    [
      "reads an index from end to end to sort it",
      "MATCH (c:Claim) WHERE c.id IS NOT NULL RETURN c ORDER BY c.text LIMIT 5",
      /IndexScan/,
    ],
    [
      "multiplies",
      "MATCH (c:Claim), (e:Entity) WHERE c.verdict = 'X' AND e.type = 'Y' RETURN c, e",
      /CartesianProduct/,
    ],
  ])("%s, and is refused", async (_what, text, says) =>
    expect((await explain(text)).join("\n")).toMatch(says),
  );

  it.each([
    ["MATCH (c:Clame {id: $id}) RETURN c", ["Clame"]],
    ["MATCH (c:Claim {di: $id}) RETURN c", ["Claim.di"]],
    ["MATCH (c:Claim) WHERE c.orignCount > 1 RETURN c", ["Claim.orignCount"]],
    ["MATCH (c:Claim)<-[a:ASERTS]-(m) RETURN m", ["ASERTS"]],
    ["MATCH (:Article)-[d:DERIVED_FROM]->() RETURN d.scor", ["DERIVED_FROM.scor"]],
    ["MATCH (c:Claim) RETURN c {.id, .txt}", ["Claim.txt"]],
    ["MERGE (c:Claim {id: $id}) SET c += {text: $text, creatdAt: $at}", ["Claim.creatdAt"]],
    ["MATCH (m:ClaimMention|Claim) RETURN m.verdict, m.exact, m.domain", ["ClaimMention|Claim.domain"]],
    ["MATCH (c:Claim {id: 'c.no:No'}) // c.not\nRETURN c.id", []],
  ])("%s: %j", (text, names) => expect(undocumentedNames(text, documented)).toEqual(names));
});

describe("a good statement", () => {
  it.each([
    ["MATCH (a:Article {id: $a}), (b:Source {id: $b}) MERGE (b)-[:PUBLISHED]->(a)"],
    ["MATCH (c:Claim) WHERE c.lastSeenAt IS NOT NULL RETURN c ORDER BY c.lastSeenAt DESC LIMIT 20"],
    ["MATCH (t:Technique) RETURN t ORDER BY t.slug"],
  ])("%s passes", async (text) => expect(await explain(text)).toEqual([]));
});
