import { useCallback, useEffect, useRef, useState } from "react";

import { client } from "../../../api/client.js";
import { GraphAroundDocument } from "../../../generated/operations.js";
import { type GrowingGraph, grown, NOTHING } from "./growing-graph.js";
import { readSurroundings } from "./read-surroundings.js";

/** So many neighbours a step adds; whoever asks for more gets more at once. */
const STEP = 20;
const LONG_STEP = 100;
/** The origins of so many mentions can be asked for, the first to be said. */
const MOST_ORIGINS_TOLD = 100;

export interface Growing {
  graph: GrowingGraph;
  /** The thing in the middle of the list. */
  chosen: string;
  isAsking: boolean;
  error: Error | null;
  /** What the last step added, in words. */
  said: string;
  /** Puts a thing in the middle, and asks what lies around it if that was not asked. */
  choose: (id: string) => void;
  /** Adds more of what lies around the chosen thing. */
  more: () => void;
}

/** A graph that begins with one thing and grows where the reader goes. */
export function useGrowingGraph(start: string): Growing {
  const [graph, setGraph] = useState(NOTHING);
  const [chosen, setChosen] = useState(start);
  const [asking, setAsking] = useState({ isAsking: false, error: null as Error | null });
  const [said, setSaid] = useState("");
  const latest = useRef(NOTHING);

  const grow = useCallback(async (id: string) => {
    const after = latest.current.asked.get(id);
    if (after === null) return;
    setAsking({ isAsking: true, error: null });
    try {
      const begins = after === undefined;
      const asked = {
        ...{ id, first: begins ? STEP : LONG_STEP, after: after ?? null, begins },
        // Always from the beginning: this list has no pages.
        steps: MOST_ORIGINS_TOLD,
      };
      const { node } = await client().ask(GraphAroundDocument, asked);
      const before = latest.current.things.size;
      latest.current = grown(latest.current, id, readSurroundings(node));
      setGraph(latest.current);
      setSaid(`${latest.current.things.size - before} added, ${latest.current.things.size} shown.`);
      setAsking({ isAsking: false, error: null });
    } catch (error) {
      setAsking({ isAsking: false, error: error as Error });
    }
  }, []);

  useEffect(() => void grow(start), [grow, start]);
  const choose = useCallback(
    (id: string) => {
      setChosen(id);
      const isAskable = latest.current.things.get(id)?.kind !== "origin";
      if (isAskable && !latest.current.asked.has(id)) void grow(id);
    },
    [grow],
  );
  const more = useCallback(() => void grow(chosen), [grow, chosen]);
  return { graph, chosen, ...asking, said, choose, more };
}
