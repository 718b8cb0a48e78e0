import type cytoscape from "cytoscape";

import { colourOf } from "../../../parts/colour-of.js";

/** What a kind of thing looks like: its shape tells it, its colour helps. */
const LOOKS = {
  claim: { shape: "round-rectangle", width: 34, height: 20, token: "--accent-ground" },
  article: { shape: "rectangle", width: 16, height: 16, token: "--faint" },
  outlet: { shape: "ellipse", width: 22, height: 22, token: "--disputed" },
  origin: { shape: "diamond", width: 26, height: 26, token: "--corroborated" },
  entity: { shape: "hexagon", width: 22, height: 22, token: "--refuted" },
} as const;

/** The page's colours in Cytoscape's words; cheap to draw, as there may be thousands. */
export function graphStyle(element: HTMLElement): cytoscape.StylesheetJson {
  const style = getComputedStyle(element);
  const colour = colourOf(element);
  return [
    {
      selector: "node",
      style: {
        ...{ label: "data(name)", color: colour("--ink"), "font-family": style.fontFamily, "font-size": 13 },
        ...{ "text-valign": "bottom", "text-margin-y": 3, "min-zoomed-font-size": 8 },
        ...{ "text-wrap": "wrap", "text-max-width": element.clientWidth < 500 ? "70px" : "110px" },
        ...{
          "text-background-color": colour("--raised"),
          "text-background-opacity": 0.8,
          "overlay-opacity": 0,
        },
      },
    },
    ...Object.entries(LOOKS).map(([kind, { shape, width, height, token }]) => ({
      selector: `node[kind = "${kind}"]`,
      style: { shape, width, height, "background-color": colour(token) },
    })),
    {
      selector: "edge",
      style: {
        width: 1,
        "line-color": colour("--faint"),
        // Three to one against the ground, by day and by night.
        "line-opacity": 0.8,
        "curve-style": "haystack",
        "overlay-opacity": 0,
      },
    },
    {
      selector: "node:selected",
      style: { "border-width": 4, "border-color": colour("--attention"), "font-weight": "bold" },
    },
  ];
}
