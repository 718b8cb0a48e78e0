import type { Graph } from "../graph/graph.js";
import { caseFiles } from "../graph/verdict.commands.js";
import { claimPage, storedCounts, storedOrigins, wrongSourceCounts } from "../graph/verify.queries.js";
import { countClaims, decide, type DecidedVerdict } from "./decide-claims.js";

const PAGE = 200;

/** Recomputes every stored verdict, origin and count from the mentions alone, and gives a line for each that differs. */
export async function* verifyGraph(graph: Graph): AsyncIterable<string> {
  const reader = { run: graph.read };
  for await (const claimIds of claimIdPages(graph)) {
    const counted = await countClaims(reader, claimIds);
    const counts = new Map(
      (await graph.read(storedCounts, { claimIds })).map((row) => [row.claimId, row.counts]),
    );
    const origins = new Map(
      (await graph.read(storedOrigins, { claimIds })).map((row) => [row.claimId, row.origins]),
    );
    for (const claim of counted) {
      yield* differences(`claim ${claim.claimId}: count`, counts.get(claim.claimId) ?? {}, claim.counts);
      const expected = claim.origins.map(({ mentions, ...origin }) => ({
        ...origin,
        mentionIds: mentions.map(({ mentionId }) => mentionId).sort(),
      }));
      yield* differences(
        `claim ${claim.claimId}: origins`,
        { origins: origins.get(claim.claimId) ?? [] },
        { origins: expected },
      );
    }
    for (const row of await graph.read(caseFiles, { claimIds }))
      yield* differences(`claim ${row.claimId}: verdict`, row.current ?? {}, decide(row));
  }
  for (const { domain, stored, counted } of await graph.read(wrongSourceCounts, {}))
    yield `source ${domain}: articleCount is ${stored} and should be ${counted}`;
}

async function* claimIdPages(graph: Graph): AsyncIterable<string[]> {
  let after = "";
  for (;;) {
    const ids = (await graph.read(claimPage, { after, limit: PAGE })).map(({ claimId }) => claimId);
    if (ids.length === 0) return;
    yield ids;
    after = ids.at(-1)!;
  }
}

function* differences(what: string, stored: object, expected: object | DecidedVerdict): Iterable<string> {
  for (const [field, value] of Object.entries(expected)) {
    const [is, should] = [(stored as Record<string, unknown>)[field], value].map((one) =>
      JSON.stringify(one ?? null),
    );
    if (is !== should) yield `${what} ${field} is ${is} and should be ${should}`;
  }
}
