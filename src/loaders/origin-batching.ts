import DataLoader from "dataloader";
import type { z } from "zod";

import type { askedOrigins } from "../graph/behind-origin.js";
import type { Reader } from "../graph/past-reader.js";
import type { Statement } from "../graph/statement.js";
import { dated } from "./batching.js";
import type { OriginRecord } from "./read-verdict.js";

/**
 * Looks up what stands behind origins. A refuting origin belongs to the claims that contradict the verdict's, and one key may
 * stand behind several of them, so it is looked up by claim and key and not by its own id.
 */
export function listByOrigin<Row, Node>(
  graph: Reader,
  statement: Statement<z.input<typeof askedOrigins>, { parentId: string; nodes: Row[] }>,
  read: (row: Row) => Node,
): DataLoader<OriginRecord, Node[], string> {
  const idOf = ({ claimId, stance, key }: OriginRecord) => JSON.stringify([claimId, stance, key]);
  return new DataLoader(
    async (origins) => {
      const asked = origins.map((origin) => ({
        id: idOf(origin),
        claimId: origin.claimId,
        key: origin.key,
        refuting: origin.stance === "REFUTES",
      }));
      const rows = await graph.read(statement, { origins: asked });
      const found = new Map(rows.map(({ parentId, nodes }) => [parentId, nodes]));
      return origins.map((origin) => (found.get(idOf(origin)) ?? []).map((row) => dated(graph, read(row))));
    },
    { cacheKeyFn: idOf },
  );
}
