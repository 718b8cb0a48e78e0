import { localId, type NodeType } from "../domain/global-id.js";

/** The ids within `type` of those global ids that are of it; forged ones and those of other types match nothing. */
export function localIds(globalIds: readonly string[] | null | undefined, type: NodeType): string[] | null {
  return globalIds ? globalIds.flatMap((globalId) => localId(globalId, type) ?? []) : null;
}
