import { distinctNames } from "../../../web/src/words/outlets.js";

it("calls outlets by their names, and those that share one by their domains", () => {
  const names = distinctNames([
    { domain: "vale.example", name: "The Courier" },
    { domain: "moor.example", name: "The Moor Post" },
    { domain: "beck.example", name: "The Courier" },
    { domain: "moor.example", name: "The Moor Post" },
  ]);
  expect([...names]).toEqual([
    ["vale.example", "vale.example"],
    ["moor.example", "The Moor Post"],
    ["beck.example", "beck.example"],
  ]);
});
