import type { VerdictValue } from "../../../generated/operations.js";

export type ThingKind = "claim" | "article" | "outlet" | "origin" | "entity";

export interface Thing {
  id: string;
  kind: ThingKind;
  name: string;
  /** Its own page; null where it has none. */
  page: string | null;
  verdict?: VerdictValue;
}

/** That one thing leads to another, and how: "states", "published by". */
export interface Tie {
  id: string;
  from: string;
  to: string;
  how: string;
}

/** What lies around a thing, as far as it was asked; `after`: where to go on, null where there is nothing more. */
export interface Surroundings {
  things: readonly Thing[];
  ties: readonly Tie[];
  after: string | null;
}

export interface GrowingGraph {
  things: ReadonlyMap<string, Thing>;
  ties: ReadonlyMap<string, Tie>;
  /** The things around which was asked, each with where to go on. */
  asked: ReadonlyMap<string, string | null>;
  /** Beside which thing each was added first: there it is drawn. */
  addedBeside: ReadonlyMap<string, string>;
}

export const NOTHING: GrowingGraph = {
  ...{ things: new Map(), ties: new Map() },
  ...{ asked: new Map(), addedBeside: new Map() },
};

export const tie = (from: string, how: string, to: string): Tie => ({
  id: `${from} ${how} ${to}`,
  from,
  to,
  how,
});

/** A tie that says the same from both ends, found from whichever: it is one. */
export const mutualTie = (one: string, how: string, other: string): Tie =>
  one < other ? tie(one, how, other) : tie(other, how, one);

/** The graph with what lies around one of its things; what it has already stays as it is. */
export function grown(graph: GrowingGraph, around: string, found: Surroundings): GrowingGraph {
  const [things, addedBeside] = [new Map(graph.things), new Map(graph.addedBeside)];
  for (const thing of found.things) {
    if (things.has(thing.id)) continue;
    things.set(thing.id, thing);
    addedBeside.set(thing.id, around);
  }
  const ties = new Map(graph.ties);
  for (const one of found.ties) if (!ties.has(one.id)) ties.set(one.id, one);
  return { things, ties, asked: new Map(graph.asked).set(around, found.after), addedBeside };
}

export interface Neighbour {
  thing: Thing;
  /** How the two are tied, read from the one in the middle: "states", "stated by". */
  how: string;
}

const BACKWARDS: Readonly<Record<string, string>> = {
  states: "stated by",
  "published by": "publishes",
  "comes down to": "behind",
  "stands behind": "rests on",
  "is about": "named in",
  "copied from": "copied by",
};

/** The things that are tied to one of them, as far as the graph shows them, by how they are tied. */
export function neighboursOf({ things, ties }: GrowingGraph, id: string): Neighbour[] {
  const found: Neighbour[] = [];
  for (const { from, to, how } of ties.values()) {
    const other = from === id ? to : to === id ? from : null;
    const thing = other === null ? undefined : things.get(other);
    if (thing) found.push({ thing, how: from === id ? how : (BACKWARDS[how] ?? how) });
  }
  // Their order as words matters to nobody, and there may be thousands.
  return found.sort((one, other) => (one.how < other.how ? -1 : one.how > other.how ? 1 : 0));
}
