import { embedderAtHand } from "../embedder-at-hand.js";
import { type EvalTask, type Figure, figure } from "../figure.js";
import { type RankedQuery, rankersOf, rankQueries, withImportedSet } from "../retrieval-ranks.js";
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
        const { searchClaims, ...others } = rankersOf(searched, embedder);
        const baselines: Record<string, number> = {};
        for (const [name, ranker] of Object.entries(others))
          baselines[name] = statistic(await rankQueries(searched, ranker));
        const best = searchClaims ?? others["searchClaims, no model"]!;
        figures.push(
          figure(
            { metric, set: whole.name, baselines, published },
            await rankQueries(searched, best),
            statistic,
          ),
        );
      });
    }
    return figures;
  },
};
