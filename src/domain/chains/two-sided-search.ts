import { type ChainNode, type ChainStep, joinChain } from "./chain.js";

/** A step that was found, from the thing with the id `from`. */
export interface FoundStep extends ChainStep {
  from: string;
  /** Whether a chain may go on through it. */
  isPassable: boolean;
}

/** The steps that some things lead to; `atEnd`: they are one of the two ends. */
export type Neighbours = (ids: string[], atEnd: boolean) => Promise<FoundStep[]>;

/** What was reached from one end: how each thing was reached first, and where to go on from. */
interface Side {
  reached: Map<string, FoundStep | null>;
  frontier: string[];
}

/**
 * The shortest chain of at most `maxLength` steps: goes on from the two ends in turn, so that either is gone on from half as
 * far, until something is reached from both. Null where there is none. Of several the one is taken whose middle has the
 * smallest id. From no more than `mostAtOnce` things at once, those with the smallest ids.
 */
export async function findChain(
  ends: { start: ChainNode; end: ChainNode },
  neighbours: Neighbours,
  { maxLength, mostAtOnce }: { maxLength: number; mostAtOnce: number },
): Promise<ChainStep[] | null> {
  const [start, end] = [beginAt(ends.start), beginAt(ends.end)];
  if (ends.start.id === ends.end.id) return [];
  for (let length = 1; length <= maxLength; length += 1) {
    const [side, other] = length % 2 === 1 ? [start, end] : [end, start];
    const from = side.frontier.slice(0, mostAtOnce);
    const found = from.length === 0 ? [] : await neighbours(from, length <= 2);
    const middle = goOn(side, other, found);
    if (middle !== undefined) return joinChain(wayTo(start, middle), ends.end, wayTo(end, middle));
  }
  return null;
}

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
