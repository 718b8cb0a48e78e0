import DataLoader from "dataloader";

import type { Evidence } from "../domain/evidence.js";
import {
  countEvidenceByClaim,
  countEvidenceByMention,
  crossReferencesById,
  evidenceByClaim,
  evidenceByMention,
  evidenceByOrigin,
  storedEvidenceById,
} from "../graph/evidence.queries.js";
import type { Reader } from "../graph/past-reader.js";
import { listsByParent, oneByKey } from "./batching.js";
import { listByOrigin } from "./origin-batching.js";
import { asItIs } from "./read-rows.js";

/** "xref.<claim>.<mention>": a cross-reference is not stored, so its id says where to look. */
const CROSS_REFERENCE_ID = /^xref\.([^.]+)\.([^.]+)$/;

/** Evidence of claims, of mentions and by id. */
export function createEvidenceLoaders(graph: Reader) {
  const stored = oneByKey(graph, storedEvidenceById, asItIs);
  const crossReferences = crossReferenceLoader(graph);
  return {
    claimEvidence: listsByParent(graph, evidenceByClaim, countEvidenceByClaim, asItIs),
    mentionEvidence: listsByParent(graph, evidenceByMention, countEvidenceByMention, asItIs),
    originEvidence: listByOrigin(graph, evidenceByOrigin, asItIs),
    evidenceById: (id: string): Promise<Evidence | null> =>
      CROSS_REFERENCE_ID.test(id) ? crossReferences.load(id) : stored.load(id),
  };
}

function crossReferenceLoader(graph: Reader) {
  return new DataLoader<string, Evidence | null>(async (ids) => {
    const asked = ids.map((id) => {
      const [, claimId = "", mentionId = ""] = CROSS_REFERENCE_ID.exec(id) ?? [];
      return { id, claimId, mentionId };
    });
    const rows = await graph.read(crossReferencesById, { asked });
    const found = new Map(rows.map(({ parentId, node }) => [parentId, node]));
    return ids.map((id) => found.get(id) ?? null);
  });
}
