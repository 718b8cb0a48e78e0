export interface DrawnGraph {
  things: number;
  /** How high the letters of names are, in pixels of the screen. */
  names: number;
  overlapping: string[];
  /** Of ties against the ground. */
  contrast: number;
}

/** What is to be seen of the graph now; a string, as it runs in the page. */
export const DRAWN_GRAPH = `(() => {
  const place = document.querySelector(".graph-place");
  const { cy } = place._cyreg;
  const names = cy.nodes().map((node) => ({
    name: node.data("name"),
    ...node.renderedBoundingBox({ includeNodes: false, includeEdges: false, includeOverlays: false }),
  }));
  const areOver = (one, other) =>
    Math.min(one.x2, other.x2) - Math.max(one.x1, other.x1) > 2 && Math.min(one.y2, other.y2) - Math.max(one.y1, other.y1) > 2;
  const numbers = (colour) => colour.match(/[\\d.]+/g).slice(0, 3).map(Number);
  const ground = numbers(getComputedStyle(place).backgroundColor);
  const opacity = cy.edges()[0].numericStyle("line-opacity");
  const line = numbers(cy.edges()[0].style("line-color")).map((part, at) => part * opacity + ground[at] * (1 - opacity));
  const light = (colour) => colour
    .map((part) => (part / 255 <= 0.04045 ? part / 3294.6 : ((part / 255 + 0.055) / 1.055) ** 2.4))
    .reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at], 0.05);
  const lights = [light(line), light(ground)].sort((a, b) => b - a);
  const size = cy.nodes()[0].numericStyle("font-size") * cy.zoom();
  const least = cy.nodes()[0].numericStyle("min-zoomed-font-size");
  return {
    things: names.length,
    names: size < least ? 0 : size,
    overlapping: names.flatMap((one, at) => names.slice(at + 1).filter((other) => areOver(one, other)).map(({ name }) => one.name + " / " + name)),
    contrast: lights[0] / lights[1],
  };
})()`;
