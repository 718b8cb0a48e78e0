import type { Graph } from "../graph/graph.js";
import { createAnalysisLoaders } from "./analysis.loaders.js";
import { createArticleLoaders } from "./article.loaders.js";
import { createChangeLoaders } from "./change.loaders.js";
import { createClaimLoaders } from "./claim.loaders.js";
import { createEntityLoaders } from "./entity.loaders.js";
import { createEvidenceLoaders } from "./evidence.loaders.js";
import { createOverviewLoaders } from "./overview.loaders.js";
import { createSourceLoaders } from "./source.loaders.js";
import { createWhatIfLoaders, type Supposing } from "./what-if.loaders.js";

/** All that resolvers read. Made anew for each request, because what is read once is kept until its end. */
export function createLoaders(graph: Graph, now: () => Date, supposing: Supposing) {
  return {
    ...createArticleLoaders(graph),
    ...createAnalysisLoaders(graph),
    ...createClaimLoaders(graph, now),
    ...createChangeLoaders(graph),
    ...createEvidenceLoaders(graph),
    ...createSourceLoaders(graph),
    ...createEntityLoaders(graph),
    ...createOverviewLoaders(graph),
    ...createWhatIfLoaders(supposing),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
