import {
  grown,
  mutualTie,
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

it("ties two things once that are found to contradict each other from either end", () => {
  const says = "says the contrary";
  const things = ["a", "b"].map(thing);
  const fromOne = grown(NOTHING, "a", { things, ties: [mutualTie("a", says, "b")], after: null });
  const fromBoth = grown(fromOne, "b", { things, ties: [mutualTie("b", says, "a")], after: null });
  expect(neighboursOf(fromBoth, "a")).toEqual([{ thing: thing("b"), how: says }]);
  expect(neighboursOf(fromBoth, "b")).toEqual([{ thing: thing("a"), how: says }]);
});
