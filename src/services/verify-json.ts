import type { GraphTransaction } from "../graph/graph.js";
import { jsonOfArticle, jsonOfClaims } from "../graph/verify-json.queries.js";

type Reader = Pick<GraphTransaction, "run">;

/** What a JSON property says; of one that is malformed, its text, so that it equals nothing that it should be. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return { malformed: text };
  }
}

/** Gives a line for each property of these claims' origins, families and verdicts that should be JSON and is not. */
export async function* malformedOfClaims(reader: Reader, claimIds: string[]): AsyncIterable<string> {
  yield* malformed(await reader.run(jsonOfClaims, { claimIds }));
}

/** Gives a line for each property of an article's analyses that should be JSON and is not. */
export async function* malformedOfArticle(reader: Reader, articleId: string): AsyncIterable<string> {
  yield* malformed(await reader.run(jsonOfArticle, { articleId }));
}

function* malformed(
  rows: readonly { what: string; id: string; property: string; json: string }[],
): Iterable<string> {
  for (const { what, id, property, json } of rows)
    if (!isJson(json)) yield `${what} ${id}: ${property} is no JSON`;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
