import { useEffect, useRef, useState } from "react";

import { useDark } from "../../../shell/use-dark.js";
import type { DrawnGraph } from "./draw-graph.js";
import type { GrowingGraph } from "./growing-graph.js";

/** The graph as a picture. The library that draws it is loaded with the first one; the list says the same. */
export function GraphPicture(picture: { graph: GrowingGraph; chosen: string; choose: (id: string) => void }) {
  const place = useRef<HTMLDivElement>(null);
  const drawn = useRef<DrawnGraph | null>(null);
  const latest = useRef(picture);
  const isDark = useDark();
  const [hasFailed, setFailed] = useState(false);
  const { graph, chosen } = picture;
  useEffect(() => {
    latest.current = picture;
    drawn.current?.show(graph, chosen);
  });
  useEffect(() => {
    let isGone = false;
    const takeAway = () => {
      drawn.current?.takeAway();
      drawn.current = null;
    };
    const draw = async () => {
      const { drawGraph } = await import("./draw-graph.js");
      if (isGone || !place.current) return;
      drawn.current = drawGraph(place.current, (id) => latest.current.choose(id));
      drawn.current.show(latest.current.graph, latest.current.chosen);
    };
    draw().catch(() => {
      if (isGone) return;
      takeAway();
      setFailed(true);
    });
    return () => {
      isGone = true;
      takeAway();
    };
  }, [isDark]);
  if (hasFailed)
    return (
      <p className="notice" role="status">
        The picture could not be drawn. Load the page again, or go through the list, which says the same.
      </p>
    );
  return (
    <figure className="graph-picture">
      <div
        ref={place}
        className="graph-place"
        role="img"
        aria-label={`The graph around the claim, ${graph.things.size} things; the list beside it leads through the same`}
      />
      <figcaption className="faint">
        Rectangles are claims, squares articles, circles outlets, diamonds origins, hexagons persons,
        organisations and places. Drag to move, use the wheel or two fingers to come nearer.
      </figcaption>
    </figure>
  );
}
