import { graphql } from "graphql";

import type { App } from "../../src/app.js";
import { LOCAL_CALLER, type Scope } from "../../src/domain/access.js";
import { createRequestContext } from "../../src/server/app-context.js";
import { apiSchema } from "../../src/server/build-schema.js";
import { graphQuestions } from "../support/graph-questions.js";
import { clearGraph } from "../support/neo4j.js";
import { ask, loadSamples, openSampleApp, samplePages } from "./samples.js";

const GRAPH_QUERY = `query ($cypher: String!, $parameters: JSON) {
  graphQuery(cypher: $cypher, parameters: $parameters) {
    columns rows truncated rowCount databaseMilliseconds estimatedRows
  }
}`;

interface Answer {
  graphQuery: {
    columns: string[];
    rows: unknown[][];
    truncated: boolean;
    rowCount: number;
    databaseMilliseconds: number;
  };
}

let app: App;

beforeAll(async () => {
  app = await openSampleApp(null);
  await clearGraph(app.graph);
  await loadSamples(app, samplePages.slice(0, 2));
}, 600_000);
afterAll(async () => {
  await clearGraph(app.graph);
  await app.close();
});

/** Asks as somebody whose key has these scopes. */
async function askWith(scopes: Scope[], cypher: string) {
  const contextValue = {
    ...createRequestContext(app, {
      caller: { ...LOCAL_CALLER, scopes: new Set(scopes) },
      account: null,
    }),
  };
  const variableValues = { cypher };
  return graphql({ schema: apiSchema(), source: GRAPH_QUERY, variableValues, contextValue });
}

describe("a researcher's query", () => {
  it("is documented by fifteen questions and more", () =>
    expect(graphQuestions().length).toBeGreaterThanOrEqual(15));

  it("takes parameters as variables and within the document", async () => {
    const cypher = "MATCH (s:Source {domain: $domain}) RETURN s.domain LIMIT $most";
    const { rows } = (
      await ask<Answer>(
        app,
        '{ graphQuery(cypher: "MATCH (s:Source) RETURN s.domain ORDER BY s.domain LIMIT $most", parameters: {most: 1}) { rows } }',
      )
    ).graphQuery;
    const [[domain] = []] = rows;
    const { graphQuery } = await ask<Answer>(app, GRAPH_QUERY, { cypher, parameters: { domain, most: 3 } });
    expect(graphQuery.rows).toEqual([[domain]]);
  });

  it("is refused without the scope", async () => {
    const { errors } = await askWith(["read", "text", "admin"], "RETURN 1");
    expect(errors?.map(({ extensions }) => extensions["code"])).toEqual(["FORBIDDEN"]);
  });

  it("names no text without the scope for texts", async () => {
    const cypher = "MATCH (s:Snapshot) RETURN s.text LIMIT 1";
    expect((await askWith(["cypher"], cypher)).errors?.[0]?.extensions["code"]).toBe("BAD_USER_INPUT");
    expect((await askWith(["cypher", "text"], cypher)).errors).toBeUndefined();
  });
});
