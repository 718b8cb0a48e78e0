import { type ChainNode, type ChainStep, joinChain } from "./chain.js";

/** A step that was found, from the thing with the id `from`. */
export interface FoundStep extends ChainStep {
  from: string;
  /** Whether a chain may go on through it. */
  isPassable: boolean;
}

/** The steps that some things lead to, and whether these are all; `atEnd`: they are one of the two ends. */
export type Neighbours = (ids: string[], atEnd: boolean) => Promise<{ found: FoundStep[]; isWhole: boolean }>;

/** What came of a search. */
export interface FoundChain {
  /** Null where none was found. */
  steps: ChainStep[] | null;
  /** Whether all ways within the bounds were looked at: else there may be one where none was found, or a shorter one. */
  isWhole: boolean;
}

/** What was reached from one end: how each thing was reached first, and where to go on from. */
interface Side {
  reached: Map<string, FoundStep | null>;
  frontier: string[];
}

/**
 * The shortest chain of at most `maxLength` steps: goes on from the two ends in turn, so that either is gone on from half as
 * far, until something is reached from both. Of several the one is taken whose middle has the
 * smallest id. From no more than `mostAtOnce` things at once, those with the smallest ids.
 */
export async function findChain(
  ends: { start: ChainNode; end: ChainNode },
  neighbours: Neighbours,
  { maxLength, mostAtOnce }: { maxLength: number; mostAtOnce: number },
): Promise<FoundChain> {
  const [start, end] = [beginAt(ends.start), beginAt(ends.end)];
  if (ends.start.id === ends.end.id) return { steps: [], isWhole: true };
  let isWhole = true;
  for (let length = 1; length <= maxLength; length += 1) {
    const [side, other] = length % 2 === 1 ? [start, end] : [end, start];
    const from = side.frontier.slice(0, mostAtOnce);
    const led = from.length === 0 ? NOTHING : await neighbours(from, length <= 2);
    isWhole &&= led.isWhole && from.length === side.frontier.length;
    const middle = goOn(side, other, led.found);
    if (middle === undefined) continue;
    return { steps: joinChain(wayTo(start, middle), ends.end, wayTo(end, middle)), isWhole };
  }
  return { steps: null, isWhole };
}

const NOTHING = { found: [], isWhole: true };

const beginAt = ({ id }: ChainNode): Side => ({ reached: new Map([[id, null]]), frontier: [id] });

/** Takes in what was found, and gives what the other side has reached too, if anything. */
function goOn(side: Side, other: Side, found: readonly FoundStep[]): string | undefined {
  const inOrder = [...found].sort(
    (a, b) => order(a.id, b.id) || order(a.from, b.from) || order(a.relation, b.relation),
  );
  const fresh = inOrder.filter((step) => {
    const isFirst = !side.reached.has(step.id);
    if (isFirst) side.reached.set(step.id, step);
    return isFirst;
  });
  side.frontier = fresh.filter(({ isPassable }) => isPassable).map(({ id }) => id);
  // An end is reached whatever it leads to: nothing has to go on through it.
  return fresh.find(
    ({ id, isPassable }) => other.reached.get(id) === null || (isPassable && other.reached.has(id)),
  )?.id;
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The steps from where a side began to something that it reached. */
function wayTo({ reached }: Side, id: string): ChainStep[] {
  const steps: ChainStep[] = [];
  for (let step = reached.get(id); step; step = reached.get(step.from))
    steps.unshift({ type: step.type, id: step.id, relation: step.relation });
  return steps;
}
