import { isStanding } from "../../domain/api-key.js";
import { HOUR_MS, instantAfter } from "../../domain/instant.js";
import { endKeys } from "../../graph/key.commands.js";
import { keysByName } from "../../graph/key.queries.js";
import { type ChangeParts, changing, recordChange } from "../changes/changes.js";
import { invalid, keepNewKey, type ShownKey } from "./add-key.js";
import { noSuchKey } from "./revoke-key.js";

/** A key to be followed by another. */
export interface Rotation {
  name: string;
  /** How long the former keys go on; 0: not at all. */
  overlapHours: number;
  by: string;
}

export const DEFAULT_OVERLAP_HOURS = 24;
const LONGEST_OVERLAP_HOURS = 30 * 24;

/** Makes another key with the scopes and the end of the latest one of its name; the former ones end after the overlap. */
export function rotateKey(parts: ChangeParts, { name, overlapHours, by }: Rotation): Promise<ShownKey> {
  if (!(overlapHours >= 0 && overlapHours <= LONGEST_OVERLAP_HOURS))
    throw invalid(`The overlap takes hours from 0 to ${LONGEST_OVERLAP_HOURS}.`, "overlapHours");
  return changing(parts, "rotate-key", async (tx, at) => {
    const standing = (await tx.run(keysByName, { name })).filter((key) => isStanding(key, at));
    const [latest] = standing;
    if (latest === undefined) throw noSuchKey(name);
    const expiresAt = instantAfter(at, overlapHours * HOUR_MS);
    await tx.run(endKeys, { ids: standing.map(({ id }) => id), expiresAt });
    await recordChange(tx, { kind: "KEY_ROTATED", at, by, reason: null, claimIds: [], keyName: name });
    const { scopes } = latest;
    return keepNewKey(tx, { name, scopes, expiresAt: latest.expiresAt, createdAt: at, createdBy: by });
  });
}
