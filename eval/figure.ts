import { bootstrapInterval } from "./bootstrap.js";

/** One figure of one task on one set, as `npm run eval` prints and keeps it. All values are 0 to 1. */
export interface Figure {
  /** As floors.json names it: "body F1". */
  metric: string;
  /** The set, with how many units were measured. */
  set: string;
  value: number;
  /** In which it lies for 95 of 100 sets of this kind; see `bootstrapInterval`. */
  interval: [number, number];
  /** The share of what was looked at that was given the answer yes; null where nothing is flagged. */
  flagged: number | null;
  /** What trivial ways reach on the same units in the same run. */
  baselines: Record<string, number>;
  /** What others have published or is known from elsewhere, on other parts of the set. */
  published: string | null;
}

/** What a task is measured with. */
export interface Measuring {
  /** Holds the development sets. */
  folder: string;
  /** Takes part of a set where the run is a sample: every so many-th unit. */
  sample: <Unit>(units: readonly Unit[]) => Unit[];
}

export interface EvalTask {
  /** As it is named on the command line. */
  name: string;
  /** The folders of the development sets that it reads. */
  sets: readonly string[];
  measure(measuring: Measuring): Promise<Figure[]>;
}

/** A figure that is a statistic of its units. */
export function figure<Unit>(
  { metric, set, ...rest }: Pick<Figure, "metric" | "set"> & Partial<Figure>,
  units: readonly Unit[],
  statistic: (units: readonly Unit[]) => number,
): Figure {
  return {
    ...{ metric, set: `${set} (${units.length})`, value: statistic(units) },
    interval: bootstrapInterval(units, statistic),
    ...{ flagged: null, baselines: {}, published: null, ...rest },
  };
}

/** The share of units of which something holds. */
export const shareOf =
  <Unit>(holds: (unit: Unit) => boolean) =>
  (units: readonly Unit[]): number =>
    units.length === 0 ? 0 : units.filter(holds).length / units.length;
