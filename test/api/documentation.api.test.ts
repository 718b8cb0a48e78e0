/** @jest-environment ./test/support/native-arrays-environment.js */
import { createClient } from "graphql-ws";
import { WebSocket } from "ws";

import { apiSchema } from "../../src/server/build-schema.js";
import { SAVED_EXAMPLES } from "../../src/server/saved-examples.js";
import { documentedOperations, variablesOf } from "../support/documented-operations.js";
import { graphQuestions } from "../support/graph-questions.js";
import { unansweredFields } from "../support/unanswered-fields.js";
import { readersValues } from "./readers-values.js";
import { documentedPrograms, installClient, leaveClient, runProgram } from "./run-programs.js";
import { ask, key, server, serveSamples } from "./served-samples.js";

serveSamples();
beforeAll(installClient);
afterAll(leaveClient);

/** What the samples have none of: nothing was corrected or undone, nobody outside was asked or told, nothing failed. */
const ABSENT =
  /\b(corrections|revision|archiveUrl|model|usage|failure|userErrors|detail|notices|undone|withdrawnAt|deliveries|pausedBecause)\b/;
/** What depends on the article or outlet that an example shows. */
const MAY_BE_NONE =
  /\b(byline|owner|attributedTo|techniques|mismatches|notCounted|flags|followedBy|previous|risingClaims|techniqueRates|sharedClaims)\b/;

const nothingFor = (text: string, data: unknown): string[] =>
  unansweredFields(text, data).filter((path) => !ABSENT.test(path) && !MAY_BE_NONE.test(path));

interface Shown {
  place: string;
  text: string;
}

async function variablesFor({ place, text }: Shown): Promise<Record<string, unknown>> {
  const values = await readersValues(text);
  const names = variablesOf(text).filter((name) => name !== "after");
  const unknown = names.filter((name) => values[name] === undefined);
  if (unknown.length > 0)
    throw new Error(`${place}: readers-values.ts has nothing for ${unknown.join(", ")}`);
  return Object.fromEntries(names.map((name) => [name, values[name]]));
}

const answerTo = async (shown: Shown) => ask<Record<string, unknown>>(shown.text, await variablesFor(shown));

const operations = documentedOperations(apiSchema());
const ofKind = (kind: string) => operations.filter((operation) => operation.kind === kind);
const ofTrail = (text: string) => /\bchanges\b/.test(text);

describe("the documentation", () => {
  it("shows operations in prose, tables and blocks", () => {
    expect(operations.length).toBeGreaterThan(50);
  });

  it.each(ofKind("query").filter(({ text }) => !ofTrail(text)))(
    "finds something in the samples for the query at $place",
    async (shown) => expect(nothingFor(shown.text, await answerTo(shown))).toEqual([]),
  );

  it.each(ofKind("mutation"))("does what is asked at $place", async (shown) => {
    const [payload] = Object.values(await answerTo(shown)) as { userErrors: { code: string }[] }[];
    // What the samples have is analysed: there is nothing left to cancel, and nothing to try again.
    const refused = /cancelAnalysis|retryAnalysis/.test(shown.text) ? ["INVALID_INPUT"] : [];
    expect(payload!.userErrors.map(({ code }) => code)).toEqual(refused);
  });

  it.each(ofKind("query").filter(({ text }) => ofTrail(text)))(
    "finds what was changed by hand for the query at $place",
    async (shown) => expect(nothingFor(shown.text, await answerTo(shown))).toEqual([]),
  );

  it.each(ofKind("subscription"))("is told something by the subscription at $place", async (shown) => {
    const client = createClient({
      ...{ url: `${server.url.replace("http", "ws")}/graphql`, webSocketImpl: WebSocket },
      connectionParams: { authorization: `Bearer ${key}` },
    });
    const events = client.iterate({ query: shown.text, variables: await variablesFor(shown) });
    const told = await whileVerdictsChange(events.next());
    await client.dispose();
    expect(told.value).toMatchObject({ data: expect.anything() });
    expect(nothingFor(shown.text, told.value.data)).toEqual([]);
  });

  it.each(graphQuestions())("answers in Cypher: $question", async ({ cypher }) => {
    const text = "query ($cypher: String!) { graphQuery(cypher: $cypher) { columns rows rowCount } }";
    const { graphQuery } = await ask<{
      graphQuery: { columns: string[]; rows: unknown[][]; rowCount: number };
    }>(text, { cypher });
    expect(graphQuery.rowCount).toBeGreaterThan(0);
    expect(graphQuery.rows).toHaveLength(graphQuery.rowCount);
    for (const row of graphQuery.rows) expect(row).toHaveLength(graphQuery.columns.length);
  });

  it.each(documentedPrograms())("runs the $language at $place", async (program) => {
    const running = runProgram(program, { url: server.url, key });
    const outcome = await (/subscri/.test(program.code) ? whileVerdictsChange(running) : running);
    expect(outcome).toMatchObject({ code: 0, error: "" });
    expect(outcome.out).toMatch(program.prints);
  });
});

describe("GraphiQL's examples", () => {
  const examples = SAVED_EXAMPLES.map(({ query, variables }) => ({
    ...{ text: query, variables, place: "saved-examples.ts" },
    name: /^\w+ (\w+)/.exec(query)![1],
  }));

  it.each(examples.filter(({ text }) => !text.startsWith("subscription")))("finds $name", async (example) => {
    const { id = "" } = example.variables;
    const filled = id === "" && "id" in example.variables ? { id: (await readersValues("")).analysisId } : {};
    const data = await ask(example.text, { ...example.variables, ...filled });
    expect(nothingFor(example.text, data)).toEqual([]);
  });
});

/** Gives a claim verdicts by hand, one after another, until somebody who listens has been told. */
async function whileVerdictsChange<Told>(listening: Promise<Told>): Promise<Told> {
  let told = false;
  const waiting = listening.finally(() => (told = true));
  waiting.catch(() => undefined);
  for (let turn = 0; !told; turn++) {
    const { claimId } = await readersValues("");
    const value = turn % 2 === 0 ? "DISPUTED" : "UNVERIFIED";
    await ask(`mutation ($input: ReviewVerdictInput!) { reviewVerdict(input: $input) { changeId } }`, {
      input: { claimId, value, reason: "To see who is told." },
    });
    await Promise.race([waiting.catch(() => undefined), new Promise((resolve) => setTimeout(resolve, 500))]);
  }
  return waiting;
}
