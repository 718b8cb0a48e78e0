import { leavesOut } from "../../../web/src/pages/claim/what-if/left-out.js";

it.each([
  ["publisher:vale.example", { kind: "sources", value: "vale.example" }],
  ["publisher:vale newspapers", { kind: "publishers", value: "vale newspapers" }],
  ["article:4f", null],
  ["agency:northwire", null],
])("knows how the origin %s is left out", (key, leftOut) => {
  expect(leavesOut(key)).toEqual(leftOut);
});
