import { randomUUID } from "node:crypto";

import type { ChangeKind } from "../../domain/change.js";
import { ExpectedFailure } from "../../domain/expected-failure.js";
import type { VerdictValue } from "../../domain/verdict.js";
import { writeChanges } from "../../graph/change.commands.js";
import { standingClaims } from "../../graph/wording.commands.js";
import type { Graph, GraphTransaction } from "../../graph/graph.js";
import { beginCommit } from "../begin-commit.js";

/** Who changes something, and why. */
export interface ChangeRequest {
  /** As the audit trail names them. */
  by: string;
  reason: string;
}

export interface ChangeParts {
  graph: Graph;
  now: () => Date;
}

/** A transaction under the commit lock, with the moment at which what it does is said to happen. */
export function changing<T>(
  { graph, now }: ChangeParts,
  name: string,
  work: (tx: GraphTransaction, at: string) => Promise<T>,
): Promise<T> {
  return graph.transaction(name, async (tx) => {
    return work(tx, await beginCommit(tx, now().toISOString()));
  });
}

/** What is recorded of a change. */
export interface RecordedChange {
  kind: ChangeKind;
  at: string;
  by: string;
  reason: string | null;
  claimIds: string[];
  value?: VerdictValue;
  tombstoneId?: string;
  keyName?: string;
  webhookName?: string;
  webhookHost?: string;
  analysisId?: string;
}

/** Puts a change into the audit trail; gives its id. */
export async function recordChange(tx: GraphTransaction, change: RecordedChange): Promise<string> {
  const [id] = await recordChanges(tx, [change]);
  return id!;
}

/** Puts changes into the audit trail; gives their ids. */
export async function recordChanges(
  tx: GraphTransaction,
  recorded: readonly RecordedChange[],
): Promise<string[]> {
  const nothing = {
    ...{ value: null, tombstoneId: null, keyName: null, analysisId: null },
    ...{ webhookName: null, webhookHost: null },
  };
  const changes = recorded.map((change) => ({
    ...{ ...nothing, ...change, reason: change.reason?.trim() ?? null, id: randomUUID() },
  }));
  await tx.run(writeChanges, { changes });
  return changes.map(({ id }) => id);
}

/** Fails for claims that do not exist. */
export async function requireClaims(
  tx: GraphTransaction,
  claimIds: readonly string[],
  field: string,
): Promise<void> {
  const standing = new Set((await tx.run(standingClaims, { ids: [...claimIds] })).map(({ id }) => id));
  if (claimIds.every((id) => standing.has(id))) return;
  throw new ExpectedFailure(
    "NOT_FOUND",
    "There is no such claim. Give the id of a claim as `claims` or `searchClaims` answers it; one that was merged goes by its survivor's id.",
    ["input", field],
  );
}

/** The longest reason that is kept. */
const MOST_REASON = 2_000;

/** Fails for a change without a reason: the audit trail is for whoever asks why, later. */
export function requireReason(reason: string): void {
  const length = reason.trim().length;
  if (length > 0 && length <= MOST_REASON) return;
  throw new ExpectedFailure(
    "INVALID_INPUT",
    `Give a reason of 1 to ${MOST_REASON} characters: it stands in the audit trail.`,
    ["input", "reason"],
  );
}
