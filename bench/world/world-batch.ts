import { writeEvidence, writeSearches } from "../../src/graph/evidence.commands.js";
import type { Graph } from "../../src/graph/graph.js";
import { writeImprints } from "../../src/graph/imprint.commands.js";
import { writeNearPairs, writeResemblances } from "../../src/graph/wording.commands.js";
import { decideClaims } from "../../src/services/decide-claims.js";
import { nameOutlets } from "../../src/services/name-outlets.js";
import type { PreparedEntity } from "../../src/services/prepare-article.js";
import type { countedClaim } from "./count-own-claims.js";
import type { articleRow } from "./world-rows.js";
import type { FoundOutside } from "./world-stories.js";
import type { relateWordings, WorldClaim } from "./world-wordings.js";
import {
  writeWorldArticles,
  writeWorldClaims,
  writeWorldCopies,
  writeWorldCounts,
  writeWorldEntities,
} from "./world.commands.js";

/** What is written in one transaction. */
export interface WorldBatch extends ReturnType<typeof relateWordings> {
  entities: Map<string, PreparedEntity>;
  claims: WorldClaim[];
  articles: ReturnType<typeof articleRow>[];
  copies: object[];
  /** What claims come to that are of no story. */
  counts: ReturnType<typeof countedClaim>[];
  found: FoundOutside[];
  /** Claims of stories that are to be counted and decided from what is written. */
  decide: string[];
  /** When the last of its articles was analysed. */
  latestAt: string;
}

export const emptyBatch = (): WorldBatch => ({
  ...{ entities: new Map(), claims: [], articles: [], copies: [], counts: [], found: [], decide: [] },
  ...{ resemblances: [], nearPairs: [], latestAt: "" },
});

export async function writeBatch(graph: Graph, batch: WorldBatch): Promise<void> {
  const { found, resemblances, nearPairs, decide, latestAt } = batch;
  await graph.transaction("world-batch", async (tx) => {
    const entities = [...batch.entities.values()].map(({ names: _, ...entity }) => entity);
    await tx.run(writeWorldEntities, { entities });
    await tx.run(writeWorldClaims, { claims: batch.claims });
    await tx.run(writeResemblances, { resemblances });
    await tx.run(writeNearPairs, { pairs: nearPairs });
    await tx.run(writeImprints, { imprints: found.map(({ imprint }) => imprint), pairs: [] });
    await tx.run(writeEvidence, { evidence: found.map(({ evidence }) => evidence) });
    await tx.run(writeSearches, { searches: found.map(({ search }) => search) });
    await nameOutlets(
      tx,
      found.map(({ evidence }) => evidence.source.id),
    );
    await tx.run(writeWorldArticles, { articles: batch.articles });
    await tx.run(writeWorldCopies, { copies: batch.copies });
    await tx.run(writeWorldCounts, { claims: batch.counts });
    await decideClaims(tx, { changed: decide, contradicted: [] }, latestAt);
  });
}
