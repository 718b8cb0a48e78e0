import type { Instant } from "../domain/instant.js";
import type { Graph } from "../graph/graph.js";
import { type Reader, readerAsOf } from "../graph/past-reader.js";
import { createAnalysisLoaders } from "./analysis.loaders.js";
import { createArticleLoaders } from "./article.loaders.js";
import type { Dated } from "./batching.js";
import { createChangeLoaders } from "./change.loaders.js";
import { createChainLoaders } from "./chain.loaders.js";
import { createClaimLoaders } from "./claim.loaders.js";
import { createEntityLoaders } from "./entity.loaders.js";
import { createExportLoaders } from "./export.loaders.js";
import { createEvidenceLoaders } from "./evidence.loaders.js";
import { createOverviewLoaders } from "./overview.loaders.js";
import { createPropagationLoaders } from "./propagation.loaders.js";
import { createSourceComparisonLoaders } from "./source-comparison.loaders.js";
import { createTechniqueLoaders } from "./technique.loaders.js";
import { createSourceLoaders } from "./source.loaders.js";
import { createVerdictChangeLoaders } from "./verdict-change.loaders.js";
import { createWebhookLoaders } from "./webhook.loaders.js";
import { createWhatIfLoaders, type Supposing } from "./what-if.loaders.js";

/** All that resolvers read. Made anew for each request, because what is read once is kept until its end. */
export function createLoaders(graph: Graph, now: () => Date, supposing: Supposing) {
  const present = createStandingLoaders(graph, now);
  const past = new Map<Instant, StandingLoaders>();
  const asOf = (instant: Instant): StandingLoaders => {
    const known =
      past.get(instant) ?? createStandingLoaders(readerAsOf(graph, instant), () => new Date(instant));
    past.set(instant, known);
    return known;
  };
  return {
    ...present,
    ...createChangeLoaders(graph),
    ...createChainLoaders(graph),
    ...createSourceComparisonLoaders(graph),
    ...createTechniqueLoaders(graph),
    ...createExportLoaders(graph),
    ...createPropagationLoaders(graph),
    ...createVerdictChangeLoaders(graph),
    ...createWebhookLoaders(graph),
    ...createWhatIfLoaders(supposing),
    /** What reads the graph as it stood when a record is of; records of now have no such instant. */
    at: (record: Dated): StandingLoaders => (record.asOf === undefined ? present : asOf(record.asOf)),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;

function createStandingLoaders(reader: Reader, now: () => Date) {
  const articles = createArticleLoaders(reader);
  const claims = createClaimLoaders(reader, now);
  return {
    ...articles,
    ...claims,
    ...createAnalysisLoaders(reader, { ...articles, ...claims }),
    ...createEvidenceLoaders(reader),
    ...createSourceLoaders(reader),
    ...createEntityLoaders(reader),
    ...createOverviewLoaders(reader),
  };
}

export type StandingLoaders = ReturnType<typeof createStandingLoaders>;
