import cytoscape from "cytoscape";

import { shortened } from "../../../words/shortened.js";
import type { GrowingGraph } from "./growing-graph.js";
import { graphStyle } from "./graph-style.js";
import { partBoxes } from "./part-boxes.js";

/** Cytoscape adds a style element unless one of this id is there; the content policy allows none, and the page's CSS says the same. */
const STYLE_ID = "__________cytoscape_stylesheet";

/** From here on a layout of everything takes too long: what is new is put around where it came from, and stays there. */
const MOST_LAID_OUT = 150;

/** Up to here there is room for the name of each; of more, names are read by coming nearer. */
const MOST_NAMED = 40;
/** Between two names, and around all of them. */
const [GAP, FRAME] = [4, 8];

export interface DrawnGraph {
  /** Adds what is new of the graph, and marks the chosen thing. */
  show: (graph: GrowingGraph, chosen: string) => void;
  takeAway: () => void;
}

/** Draws a graph into an element, in the page's colours; `onChosen` is told the id of what is clicked. */
export function drawGraph(element: HTMLElement, onChosen: (id: string) => void): DrawnGraph {
  holdStyles();
  const picture = cytoscape({
    ...{ container: element, style: graphStyle(element), layout: { name: "null" } },
    ...{ hideEdgesOnViewport: true, textureOnViewport: true },
    ...{ minZoom: 0.05, maxZoom: 2.5, boxSelectionEnabled: false, selectionType: "single" },
  });
  picture.on("tap", "node", ({ target }: cytoscape.EventObjectNode) => onChosen(target.id()));
  let shown = 0;
  const show = (graph: GrowingGraph, chosen: string) => {
    const size = graph.things.size + graph.ties.size;
    if (size !== shown) addNew(picture, graph);
    shown = size;
    picture.$(":selected").unselect();
    picture.getElementById(chosen).select();
  };
  return { show, takeAway: () => picture.destroy() };
}

function holdStyles(): void {
  if (document.getElementById(STYLE_ID) !== null) return;
  const held = document.createElement("template");
  held.id = STYLE_ID;
  document.head.append(held);
}

/** Things come in one batch, each beside the one around which it was found. */
function addNew(picture: cytoscape.Core, { things, ties, addedBeside }: GrowingGraph): void {
  const isNew = (id: string) => picture.getElementById(id).empty();
  const newThings = [...things.values()].filter(({ id }) => isNew(id));
  const newTies = [...ties.values()].filter(
    ({ id, from, to }) => isNew(id) && things.has(from) && things.has(to),
  );
  const places = placesAround(
    newThings.map(({ id }) => ({ id, around: addedBeside.get(id) ?? id })),
    (id) => picture.getElementById(id).position(),
  );
  picture.batch(() => {
    picture.add(
      newThings.map(({ id, kind, name, verdict }) => ({
        ...{
          group: "nodes" as const,
          data: { id, kind, name: shortened(name, lettersOf(picture)), verdict: verdict ?? "" },
        },
        position: places.get(id)!,
      })),
    );
    picture.add(
      newTies.map(({ id, from, to, how }) => ({
        ...{ group: "edges" as const, data: { id, source: from, target: to, how } },
      })),
    );
  });
  if (newThings.length > 0) arrange(picture);
}

/** Of a name on a phone only the beginning has room; the list has all of it. */
const lettersOf = (picture: cytoscape.Core): number => (picture.width() < 500 ? 20 : 34);

/** Rings around the thing that they were found around, twelve on the first and more on each further one. */
function placesAround(
  added: readonly { id: string; around: string }[],
  placeOf: (id: string) => cytoscape.Position | undefined,
): Map<string, cytoscape.Position> {
  const places = new Map<string, cytoscape.Position>();
  const put = new Map<string, number>();
  for (const { id, around } of added) {
    const middle = places.get(around) ?? placeOf(around) ?? { x: 0, y: 0 };
    const at = put.get(around) ?? 0;
    put.set(around, at + 1);
    // A sunflower's order: as dense at the rim as in the middle, and no two on one spot.
    const [distance, angle] = [id === around ? 0 : 90 + 42 * Math.sqrt(at), at * 2.39996];
    places.set(id, { x: middle.x + distance * Math.cos(angle), y: middle.y + distance * Math.sin(angle) });
  }
  return places;
}

function arrange(picture: cytoscape.Core): void {
  if (picture.nodes().length <= MOST_LAID_OUT)
    picture
      .layout({
        ...{ name: "cose", animate: false, randomize: false, fit: false, nodeDimensionsIncludeLabels: true },
        ...{ idealEdgeLength: () => 80, nodeRepulsion: () => 12_000 },
      })
      .run();
  if (picture.nodes().length <= MOST_NAMED) partNames(picture);
  picture.fit(undefined, FRAME);
}

/** Gives every thing room for its name, so that all of them can be read at once. */
function partNames(picture: cytoscape.Core): void {
  const nodes = picture.nodes().toArray();
  const boxes = nodes.map((node) => {
    const { x1, x2, y1, y2 } = node.boundingBox({ includeEdges: false, includeOverlays: false });
    return { x: (x1 + x2) / 2, y: (y1 + y2) / 2, width: x2 - x1 + GAP, height: y2 - y1 + GAP };
  });
  const parted = partBoxes(boxes, { width: 0.8 * picture.width(), height: 0.85 * picture.height() });
  picture.batch(() =>
    nodes.forEach((node, at) => {
      const { x, y } = node.position();
      node.position({ x: x + parted[at]!.x - boxes[at]!.x, y: y + parted[at]!.y - boxes[at]!.y });
    }),
  );
}
