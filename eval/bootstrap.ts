import { seededRandom } from "./seeded-random.js";

const TIMES = 400;
const SEED = 20261126;

/**
 * The interval in which a statistic lies in 95 of 100 samples that are drawn from its units with replacement: what another
 * set of the same kind and size might well have given. Always the same for the same units.
 */
export function bootstrapInterval<Unit>(
  units: readonly Unit[],
  statistic: (units: readonly Unit[]) => number,
): [number, number] {
  const random = seededRandom(SEED);
  const drawn = Array.from({ length: TIMES }, () =>
    statistic(units.map(() => units[Math.floor(random() * units.length)]!)),
  ).sort((one, other) => one - other);
  return [drawn[Math.floor(TIMES * 0.025)]!, drawn[Math.floor(TIMES * 0.975)]!];
}
