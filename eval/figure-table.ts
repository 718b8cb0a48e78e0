import type { HeldFigure } from "./floors.js";

const COLUMNS = [36, 36, 9, 15, 9, 9, 9] as const;

export const HEADER = row(
  ["task, metric", "set (units)", "ours", "95 of 100", "floor", "goal", "flagged"],
  "baselines; published",
);

/** One line of the table. */
export function figureRow(held: HeldFigure): string {
  const { task, metric, set, value, interval, floor, goal, atMost, flagged, baselines, published } = held;
  const bound = (asked: number | null) => (asked === null ? "" : `${atMost ? "≤" : "≥"} ${short(asked)}`);
  const besides = Object.entries(baselines).map(([name, reached]) => `${name} ${short(reached)}`);
  return row(
    [
      `${task}: ${metric}`,
      set,
      short(value),
      `${short(interval[0])} to ${short(interval[1])}`,
      bound(floor),
      bound(goal),
      flagged === null ? "" : short(flagged),
    ],
    [...besides, ...(published === null ? [] : [`published: ${published}`])].join("; "),
  );
}

function row(cells: readonly string[], last: string): string {
  return `${cells.map((cell, at) => cell.padEnd(COLUMNS[at]!)).join(" ")} ${last}`.trimEnd();
}

const short = (value: number) => value.toFixed(3).replace(/^0/u, "");
