import { embedderAtHand } from "../embedder-at-hand.js";
import { type EvalTask, type Figure, figure } from "../figure.js";
import {
  PRODUCT,
  PRODUCT_WITHOUT_MODEL,
  type RankedQuery,
  rankersOf,
  rankQueries,
  withImportedSet,
} from "../retrieval-ranks.js";
import { readCheckThat, readKnownLie } from "../retrieval-sets.js";

const mapAt5 = (ranked: readonly RankedQuery[]) => mean(ranked.map(({ precisionAt5 }) => precisionAt5));
const recallAt5 = (ranked: readonly RankedQuery[]) => mean(ranked.map(({ recallAt5: recall }) => recall));
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** How well `searchClaims` finds the claim that a text is about; needs a Neo4j, which it starts under DATA_DIR. */
export const retrieval: EvalTask = {
  name: "retrieval",
  sets: ["checkthat2022_2a_claim_retrieval", "known_lie_politifact"],
  measure: async ({ folder, sample }) => {
    const embedder = await embedderAtHand();
    const figures: Figure[] = [];
    for (const [read, metric, statistic, published] of [
      [readCheckThat, "MAP@5", mapAt5, "BM25 .820, with titles .861, best about .956"],
      [readKnownLie, "R@5", recallAt5, "BM25 .382"],
    ] as const) {
      const whole = read(folder);
      await withImportedSet({ ...whole, queries: sample(whole.queries) }, embedder, async (searched) => {
        const ranked = new Map<string, RankedQuery[]>();
        for (const [name, ranker] of Object.entries(rankersOf(searched, embedder)))
          ranked.set(name, await rankQueries(searched, ranker));
        const ways = [
          [metric, PRODUCT],
          [`${metric}, without a model`, PRODUCT_WITHOUT_MODEL],
        ] as const;
        const plain = [...ranked].filter(([name]) => ways.every(([, way]) => way !== name));
        const baselines = Object.fromEntries(plain.map(([name, queries]) => [name, statistic(queries)]));
        for (const [shown, way] of ways) {
          const queries = ranked.get(way);
          if (queries)
            figures.push(
              figure({ metric: shown, set: whole.name, baselines, published }, queries, statistic),
            );
        }
      });
    }
    return figures;
  },
};
