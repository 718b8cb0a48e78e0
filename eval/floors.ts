import { readFileSync } from "node:fs";
import { join } from "node:path";

import { z } from "zod";

import type { Figure } from "./figure.js";

const floors = z.record(
  z.string(),
  z.object({
    set: z.string().optional(),
    floor: z.number(),
    goal: z.number().optional(),
    /** Where the floor is not reached yet: what is, and must be held until then. */
    held: z.number().optional(),
    /** True where the figure must stay below. */
    atMost: z.boolean().default(false),
  }),
);

/** What is asked of each figure, by task and metric, and by set where a task has several. */
const FLOORS = floors.parse(JSON.parse(readFileSync(join(import.meta.dirname, "floors.json"), "utf8")));

/** A figure with what is asked of it; null where nothing is. */
export interface HeldFigure extends Figure {
  task: string;
  floor: number | null;
  /** What it must not fall below: the floor, or what is reached until that is. */
  held: number | null;
  goal: number | null;
  atMost: boolean;
}

export function holdAgainstFloors(task: string, figures: readonly Figure[]): HeldFigure[] {
  return figures.map((figure) => {
    const set = figure.set.replace(/ \(\d+\)$/u, "");
    const asked = FLOORS[`${task}: ${figure.metric}: ${set}`] ?? FLOORS[`${task}: ${figure.metric}`];
    const { floor = null, goal = null, atMost = false } = asked ?? {};
    return { task, ...figure, floor, held: asked?.held ?? floor, goal, atMost };
  });
}

/** Whether a figure is under what it must not fall below; of a sample, whether it is by twice its interval, since of twenty figures one lies outside. */
export function fellBelow({ value, interval, held, atMost }: HeldFigure, sampled: boolean): boolean {
  const seen = sampled ? value + 2 * (interval[atMost ? 0 : 1] - value) : value;
  return held !== null && misses(seen, held, atMost);
}

/** Whether a figure that is held where it is has not reached its floor yet. */
export function isShortOfFloor({ value, floor, held, atMost }: HeldFigure): boolean {
  return floor !== null && held !== floor && misses(value, floor, atMost);
}

const misses = (value: number, bound: number, atMost: boolean) => (atMost ? value > bound : value < bound);
