import { METRICS } from "../../../src/telemetry/metric-table.js";
import { readProjectFile } from "./source-files.js";

const rows = [...readProjectFile("docs/operation.md").matchAll(/^\| `(claimgraph_\w+)` \| ([^|]*)\|/gm)].map(
  ([, name, labels]) => [name, [...labels!.matchAll(/`(\w+)`/g)].map(([, label]) => label)],
);

it("docs/operation.md lists every metric with its labels, and no other", () => {
  const known = Object.values(METRICS).map(({ name, labels }) => [name, [...labels]]);
  expect(rows.sort()).toEqual(known.sort());
});
