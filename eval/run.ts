/**
 * Measures the built-in analyzer on the development sets through the product's own code: `npm run eval [-- task ...]`.
 *   --folder DIR   holds the sets (DEVELOPMENT_DATA, else ../shared/data)
 *   --sample N     looks at every N-th unit of each set; a floor is then missed only by twice the width of the interval
 *   --json FILE    writes the figures there too (else .cache/eval.json)
 * Ends with 1 where a figure is below what eval/floors.json holds: its floor, or what is reached until that is.
 */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";

import { DEVELOPMENT_SETS } from "../training/development-sets.js";
import type { EvalTask } from "./figure.js";
import { fellBelow, type HeldFigure, holdAgainstFloors, isShortOfFloor } from "./floors.js";
import { figureRow, HEADER } from "./figure-table.js";
import { checkWorthiness } from "./tasks/check-worthiness.js";
import { entities } from "./tasks/entities.js";
import { extraction } from "./tasks/extraction.js";
import { matching } from "./tasks/matching.js";
import { retrieval } from "./tasks/retrieval.js";
import { stance } from "./tasks/stance.js";
import { techniques } from "./tasks/techniques.js";
import { verdicts } from "./tasks/verdicts.js";

const TASKS: readonly EvalTask[] = [
  extraction,
  entities,
  checkWorthiness,
  techniques,
  matching,
  stance,
  verdicts,
  retrieval,
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { folder: { type: "string" }, sample: { type: "string" }, json: { type: "string" } },
});
const unknown = positionals.find((name) => !TASKS.some((task) => task.name === name));
if (unknown !== undefined)
  fail(`There is no task "${unknown}". The tasks are ${TASKS.map(({ name }) => name).join(", ")}.`);
const every = values.sample === undefined ? 1 : Number(values.sample);
if (!Number.isInteger(every) || every < 1) fail("--sample takes a whole number from 1, as 20.");
const folder = resolve(values.folder ?? DEVELOPMENT_SETS);

const held: HeldFigure[] = [];
for (const task of TASKS.filter(({ name }) => positionals.length === 0 || positionals.includes(name))) {
  const missing = task.sets.find((set) => !existsSync(join(folder, set)));
  if (missing !== undefined)
    fail(`${task.name} needs the set ${missing} in ${folder}. Name the folder of the sets with --folder.`);
  process.stderr.write(`${task.name} ...\n`);
  const started = performance.now();
  const figures = await task.measure({
    folder,
    sample: (units) => units.filter((_, at) => at % every === 0),
  });
  held.push(...holdAgainstFloors(task.name, figures));
  process.stderr.write(`${task.name}: ${((performance.now() - started) / 1000).toFixed(0)} s\n`);
}
console.log([HEADER, ...held.map(figureRow)].join("\n"));
const file = values.json ?? join(import.meta.dirname, "../.cache/eval.json");
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, `${JSON.stringify({ every, figures: held }, null, 2)}\n`);
for (const { task, metric, value, floor } of held.filter(isShortOfFloor))
  console.log(`Short of its floor, as is known: ${task}, ${metric}: ${value.toFixed(3)} of ${floor}.`);
const missed = held.filter((one) => fellBelow(one, every > 1));
for (const { task, metric, value, held: least } of missed)
  console.log(`Fell: ${task}, ${metric}: ${value.toFixed(3)}, and ${least} is held.`);
process.exitCode = missed.length === 0 ? 0 : 1;

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
