import fc from "fast-check";

import type { Graph } from "../../src/graph/graph.js";
import { apiSchema } from "../../src/server/build-schema.js";
import { tell } from "../support/articles.js";
import { copyOf, growGraph, newsOf } from "../support/growing-graph.js";
import { clearGraph, openTestGraph } from "../support/neo4j.js";
import { read } from "../support/reading.js";
import { type KnownArguments, knownArguments } from "../support/schema-walk/known-arguments.js";
import { type PagedList, pagedLists } from "../support/schema-walk/paged-lists.js";
import { type WalkedEntry, walkPages, walkWhole } from "../support/schema-walk/walk-pages.js";
import {
  along,
  entriesAt,
  everything,
  fieldsOf,
  isConnection,
  isListOfThings,
  itemType,
  reachedTypes,
  written,
} from "../support/schema-walk/walk-schema.js";

/** Every list that a query reaches, found by walking the schema: none is named here, so none can be forgotten. */
const LISTS = reachedTypes(apiSchema()).flatMap(({ type, path }) =>
  fieldsOf(type)
    .filter(isListOfThings)
    .map((field) => ({ name: `${type.name}.${field.name}`, type, path, field })),
);
type List = (typeof LISTS)[number];

/** Lists of one parent that are as long in any graph. */
const AS_LONG_AS_EVER = [
  ...["Query.techniques", "Overview.verdictTallies", "Chain.steps", "SourceComparison.sides"],
];
/** Lists whose places are ranks: what is new moves all that rank behind it. */
const RANKED = /^Query\.searchClaims|orderBy: RELEVANCE/;
/** One by one while articles come in; how the rest is read shows no more. */
const SIZES = [...newsOf(0).map(() => 1), 100];
const WALKS = Number(process.env["CONNECTION_WALKS"] ?? 1);

let graph: Graph;
let names: string[] = [];

beforeAll(async () => {
  graph = await openTestGraph({ onStatement: (name) => names.push(name) });
  await clearGraph(graph);
});
afterAll(async () => {
  await clearGraph(graph);
  await graph.close();
});

interface Asked {
  /** How often each statement ran. */
  statements: Map<string, number>;
  entries: number;
}

/** Asks a list for all that its entries say of themselves and, one level further, of what they lead to. */
async function ask({ path, field }: List, known: KnownArguments): Promise<Asked> {
  names = [];
  const selection = everything(itemType(field), known, apiSchema());
  const answer = await read<unknown>(graph, `{ ${along(path, known, written(field, known, selection))} }`);
  const statements = new Map<string, number>();
  for (const name of names) statements.set(name, (statements.get(name) ?? 0) + 1);
  return { statements, entries: entriesAt(answer, [...path, field]).length };
}

/**
 * What ran as much more often as there are more entries. Two places of a query that ask for the same are answered in one round
 * trip or in two, as their turns fall, so that a little more says nothing: the fewest of some tries count.
 */
async function askedForEach(list: List, known: KnownArguments, before: Asked) {
  const forEach = ({ statements, entries }: Asked) =>
    [...statements]
      .filter(([name, count]) => {
        const more = count - (before.statements.get(name) ?? 0);
        return more > 0 && more >= entries - before.entries;
      })
      .map(([name]) => name);
  let asked = await ask(list, known);
  for (let tries = 1; tries < 4 && forEach(asked).length > 0; tries += 1) asked = await ask(list, known);
  return { entries: asked.entries, forEach: forEach(asked) };
}

/** A list in one page, each entry once and as many as it says. */
async function wholeOf(list: PagedList): Promise<WalkedEntry[]> {
  const { edges, totalCount } = await list.page({ first: 100 });
  const whole = edges.map(({ node, cursor }) => ({ key: JSON.stringify(node), cursor }));
  const distinct = new Set(whole.map(({ key }) => key)).size;
  expect([list.name, whole.length, distinct]).toEqual([list.name, totalCount, totalCount]);
  return whole;
}

describe("every list of the schema", () => {
  const few = new Map<string, Asked>();
  let known: KnownArguments;

  beforeAll(async () => {
    await growGraph(graph, 0, 1);
    known = await knownArguments(graph);
    for (const list of LISTS) few.set(list.name, await ask(list, known));
    await growGraph(graph, 1, 2);
    known = await knownArguments(graph);
  }, 600_000);

  it("is found", () => expect(LISTS.length).toBeGreaterThan(40));

  it.each(LISTS)("$name asks the database as often for many as for few", async (list) => {
    const before = few.get(list.name)!;
    const { entries, forEach } = await askedForEach(list, known, before);
    expect({ list: list.name, forEach }).toEqual({ list: list.name, forEach: [] });
    // A list that does not get longer shows nothing: let `growGraph` make more of it with each topic.
    if (AS_LONG_AS_EVER.includes(list.name)) expect(entries).toBe(before.entries);
    else expect([list.name, entries]).not.toEqual([list.name, before.entries]);
  });

  describe("that is a connection", () => {
    const walked: PagedList[] = [];

    beforeAll(async () => {
      await tell(graph, copyOf(0, "second-copy", 17));
      for (const list of LISTS.filter(({ field }) => isConnection(field)))
        walked.push(...(await pagedLists(graph, list, list.field, known)));
    }, 300_000);

    it("has each entry once, forwards and backwards, whatever the pages", async () => {
      const sizes = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 4 });
      for (const list of walked) {
        const whole = await wholeOf(list);
        expect([list.name, whole.length > 1]).toEqual([list.name, true]);
        const property = fc.asyncProperty(sizes, sizes, async (some, others) => {
          const walks = [walkWhole(list, "FORWARD", some), walkWhole(list, "BACKWARD", others)];
          expect([list.name, ...(await Promise.all(walks))]).toEqual([list.name, whole, whole]);
        });
        await fc.assert(property, { numRuns: WALKS });
      }
    }, 600_000);

    it("has what keeps its place once, while articles come in between the pages", async () => {
      const walks: {
        list: PagedList;
        before: WalkedEntry[];
        pages: ReturnType<typeof walkPages>;
        seen: string[];
      }[] = [];
      for (const list of walked.filter(({ name }) => !RANKED.test(name))) {
        const before = await wholeOf(list);
        for (const direction of ["FORWARD", "BACKWARD"] as const)
          walks.push({ list, before, pages: walkPages(list, direction, SIZES), seen: [] });
      }
      const readOn = async () => {
        for (const { pages, seen } of walks)
          seen.push(...((await pages.next()).value ?? []).map(({ key }) => key));
      };
      for (const told of newsOf(0)) {
        await readOn();
        await tell(graph, told);
      }
      for (const { list, before, pages, seen } of walks) {
        for await (const page of pages) seen.push(...page.map(({ key }) => key));
        const after = new Map((await wholeOf(list)).map(({ key, cursor }) => [key, cursor]));
        const kept = before.filter(({ key, cursor }) => after.get(key) === cursor).map(({ key }) => key);
        expect([list.name, kept.length > 0]).toEqual([list.name, true]);
        expect([list.name, kept.map((key) => seen.filter((other) => other === key).length)]).toEqual([
          ...[list.name, kept.map(() => 1)],
        ]);
      }
    }, 600_000);
  });
});
