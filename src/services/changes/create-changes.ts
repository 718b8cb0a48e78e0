import type { ChangeParts } from "./changes.js";
import { mergeClaims, type MergeRequest } from "./merge-claims.js";
import { liftRemoval, removeArticle, type LiftingRequest, type RemovalRequest } from "./remove-article.js";
import { reviewVerdict, type ReviewRequest } from "./review-verdict.js";
import { splitMention, type SplitRequest } from "./split-mention.js";
import { undoChange, type UndoRequest } from "./undo-change.js";

/** What people change by hand. Each rejects with an ExpectedFailure, having changed nothing, for what cannot be done. */
export interface Changes {
  reviewVerdict(request: ReviewRequest): Promise<{ changeId: string }>;
  mergeClaims(request: MergeRequest): Promise<{ claimId: string; changeId: string }>;
  splitMention(request: SplitRequest): Promise<{ claimId: string; changeId: string }>;
  undoChange(request: UndoRequest): Promise<{ claimIds: string[] }>;
  removeArticle(request: RemovalRequest): Promise<{ removedId: string }>;
  liftRemoval(request: LiftingRequest): Promise<{ liftedId: string }>;
}

export function createChanges(parts: ChangeParts): Changes {
  return {
    reviewVerdict: (request) => reviewVerdict(parts, request),
    mergeClaims: (request) => mergeClaims(parts, request),
    splitMention: (request) => splitMention(parts, request),
    undoChange: (request) => undoChange(parts, request),
    removeArticle: (request) => removeArticle(parts, request),
    liftRemoval: (request) => liftRemoval(parts, request),
  };
}
