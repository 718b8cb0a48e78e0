import { ExpectedFailure } from "../domain/expected-failure.js";
import { localId, type NodeType } from "../domain/global-id.js";
import type { MutationAnswer } from "../schema/mutation.type.js";

/**
 * What a mutation answers: what `work` gives, or `nothing` with the reason where the caller's input could not be followed.
 * Anything but an ExpectedFailure passes.
 */
export async function answer<Own extends object, Nothing extends object>(
  clientMutationId: string | null | undefined,
  nothing: Nothing,
  work: () => Promise<Own>,
): Promise<(Own | Nothing) & MutationAnswer> {
  const given = { clientMutationId: clientMutationId ?? null };
  try {
    return { ...(await work()), userErrors: [], ...given };
  } catch (error) {
    if (!(error instanceof ExpectedFailure)) throw error;
    return { ...nothing, userErrors: [{ ...error.toFailure(), field: error.field }], ...given };
  }
}

const CALLED: Partial<Record<NodeType, string>> = {
  Article: "an article",
  Analysis: "an analysis",
  Claim: "a claim",
  ClaimMention: "a claim mention",
  Change: "a change",
  Export: "an export",
};

/** The id within `type` of a global id in a mutation's input; fails for ids of anything else. */
export function givenId(globalId: string, type: NodeType, field: string): string {
  const id = localId(globalId, type);
  if (id !== null) return id;
  throw new ExpectedFailure(
    "NOT_FOUND",
    `This is not the id of ${CALLED[type] ?? type}. Give the \`id\` of one as the API answered it.`,
    ["input", field],
  );
}
