/** A place that something takes: its middle, and how wide and high it is. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** So often all pairs are looked at; most are parted after a few rounds. */
const MOST_ROUNDS = 200;

/** Stretches where boxes are to fill a place of this size, and moves those apart that lie on each other, as little as may be. */
export function partBoxes(boxes: readonly Box[], place: { width: number; height: number }): Box[] {
  const parted = stretched(boxes, place);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let isMoved = false;
    for (const [at, one] of parted.entries())
      for (const other of parted.slice(at + 1)) isMoved = partPair(one, other) || isMoved;
    if (!isMoved) break;
  }
  return parted;
}

function stretched(boxes: readonly Box[], { width, height }: { width: number; height: number }): Box[] {
  const [toX, toY] = [
    spread(
      boxes.map(({ x }) => x),
      width,
    ),
    spread(
      boxes.map(({ y }) => y),
      height,
    ),
  ];
  return boxes.map((box) => ({ ...box, x: toX(box.x), y: toY(box.y) }));
}

function spread(values: readonly number[], size: number): (value: number) => number {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return (value) => (most === least ? size / 2 : ((value - least) / (most - least)) * size);
}

/** Moves two that lie on each other by half of what they share each, the shorter way; gives whether they did. */
function partPair(one: Box, other: Box): boolean {
  const across = (one.width + other.width) / 2 - Math.abs(one.x - other.x);
  const down = (one.height + other.height) / 2 - Math.abs(one.y - other.y);
  if (across <= 0.5 || down <= 0.5) return false;
  if (across < down) {
    const step = one.x < other.x ? across / 2 : -across / 2;
    [one.x, other.x] = [one.x - step, other.x + step];
  } else {
    const step = one.y < other.y ? down / 2 : -down / 2;
    [one.y, other.y] = [one.y - step, other.y + step];
  }
  return true;
}
