import type { z } from "zod";

import type { Claim } from "../domain/claim.js";
import { allWords } from "../graph/full-text-query.js";
import type { Reader } from "../graph/past-reader.js";
import {
  type changeNode,
  countVerdictChanges,
  type VerdictChangeBeginning,
  type VerdictChangeFilter,
  verdictChanges,
} from "../graph/verdict-change.queries.js";
import { emptyList, type PagedList, rootList } from "./batching.js";
import { readVerdict, type VerdictRecord } from "./read-verdict.js";

/** One claim's verdict that became another. */
export interface VerdictChange {
  claim: Claim;
  from: VerdictRecord;
  to: VerdictRecord;
}

export type VerdictChangeParams = Omit<VerdictChangeFilter, "words"> & { text: string | null };

/** How verdicts changed. */
export function createVerdictChangeLoaders(graph: Reader) {
  return {
    verdictChanges: ({ text, ...filter }: VerdictChangeParams): PagedList<VerdictChange> => {
      const words = text === null ? null : allWords(text);
      if (text !== null && words === null) return emptyList();
      const beginning = beginningOf({ ...filter, words });
      const counting = countVerdictChanges[beginning];
      return rootList(graph, verdictChanges[beginning], counting, { ...filter, words }, readVerdictChange);
    },
  };
}

export const readVerdictChange = ({ claim, from, to }: z.infer<typeof changeNode>): VerdictChange => ({
  ...{ claim, from: readVerdict(from), to: readVerdict(to) },
});

function beginningOf({ claimId, sources, words }: VerdictChangeFilter): VerdictChangeBeginning {
  if (words !== null) return "byWords";
  if (claimId !== null) return "ofClaim";
  return sources !== null ? "ofSources" : "anywhere";
}
