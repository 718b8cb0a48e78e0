import type { StanceReading } from "../stance/stance-reading.js";
import { isSureEnough } from "./counted-evidence.js";

interface Judged {
  stance: StanceReading;
}

/**
 * Of several passages the one that bears on a claim most: what counts for or against it, then what is about it and names the
 * detail that differs, then what only likely takes a side, then the rest; of like ones the surest. Null of none.
 */
export function strongestPassage<Passage extends Judged>(passages: readonly Passage[]): Passage | null {
  const ranked = [...passages].sort(
    (one, other) => rankOf(other) - rankOf(one) || other.stance.confidence - one.stance.confidence,
  );
  return ranked[0] ?? null;
}

function rankOf({ stance }: Judged): number {
  const takesSide = stance.stance !== "NEUTRAL";
  if (takesSide && isSureEnough(stance)) return 3;
  if (!takesSide && stance.mismatches.length > 0) return 2;
  return takesSide ? 1 : 0;
}
