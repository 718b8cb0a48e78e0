import {
  grown,
  neighboursOf,
  NOTHING,
  type Surroundings,
  tie,
} from "../../../web/src/pages/claim/claim-graph/growing-graph.js";

const thing = (id: string) => ({ id, kind: "claim" as const, name: id, page: null });
const around = (...ids: string[]): Surroundings => ({
  things: ids.map(thing),
  ties: ids.slice(1).map((id) => tie(id, "states", ids[0]!)),
  after: null,
});

it("grows by what is new, and leaves what it has where it is", () => {
  const first = grown(NOTHING, "a", around("a", "b"));
  const second = grown(first, "b", around("b", "a", "c"));
  expect([...second.things.keys()]).toEqual(["a", "b", "c"]);
  expect(second.addedBeside.get("c")).toBe("b");
  expect(second.addedBeside.get("a")).toBe("a");
  expect([...second.asked.keys()]).toEqual(["a", "b"]);
});

it("names a tie from whichever end one looks", () => {
  const graph = grown(NOTHING, "a", around("a", "b"));
  expect(neighboursOf(graph, "a")).toEqual([{ thing: thing("b"), how: "stated by" }]);
  expect(neighboursOf(graph, "b")).toEqual([{ thing: thing("a"), how: "states" }]);
});
