/**
 * How well `searchClaims` finds the claim that a text is about, on a real Neo4j, beside plain BM25 and embeddings alone:
 *   DEVELOPMENT_DATA=... EMBEDDING_MODEL_DIR=... DATA_DIR=... npx tsx eval/retrieval.ts
 * The claims are imported once into databases of their own under DATA_DIR/retrieval (two minutes) and kept for later runs.
 */
import { DEVELOPMENT_SETS } from "../training/development-sets.js";
import { embedderAtHand } from "./embedder-at-hand.js";
import { type RankedQuery, rankersOf, rankQueries, withImportedSet } from "./retrieval-ranks.js";
import { readCheckThat, readKnownLie } from "./retrieval-sets.js";

const embedder = await embedderAtHand();
for (const set of [readCheckThat(DEVELOPMENT_SETS), readKnownLie(DEVELOPMENT_SETS)])
  await withImportedSet(set, embedder, async (searched) => {
    console.log(
      `\n${set.name}: ${set.queries.length} texts look among ${new Set(searched.idOf.values()).size} claims`,
    );
    for (const [name, ranker] of Object.entries(rankersOf(searched, embedder)))
      console.log(describe(name, await rankQueries(searched, ranker)));
  });

function describe(name: string, ranked: readonly RankedQuery[]): string {
  const mean = (of: (query: RankedQuery) => number) =>
    (ranked.reduce((sum, query) => sum + of(query), 0) / ranked.length).toFixed(3);
  const times = ranked.map(({ milliseconds }) => milliseconds).sort((one, other) => one - other);
  const at = (share: number) => times[Math.floor(share * times.length)]!.toFixed(0);
  return [
    name.padEnd(26),
    `MAP@5 ${mean(({ precisionAt5 }) => precisionAt5)}`,
    `R@5 ${mean(({ recallAt5 }) => recallAt5)}`,
    `MRR ${mean(({ reciprocalRank }) => reciprocalRank)}`,
    `median ${at(0.5)} ms, p95 ${at(0.95)} ms`,
  ].join("  ");
}
