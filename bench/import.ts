/**
 * What importing a file costs: `npx tsx bench/import.ts [rounds] [articles]`. Starts a Neo4j of its own in a temporary folder. In turns the
 * same articles are taken in one at a time (a plain loop over the service), imported in bulk, and what came of it is written by bare UNWIND
 * statements, each time into an empty graph. Prints articles a second and the ratios, without an embedding model and, where
 * EMBEDDING_MODEL_DIR is set, with it.
 */
import { measureImport } from "./import/measure-import.js";

const [rounds, articles] = [Number(process.argv[2] ?? 5), Number(process.argv[3] ?? 256)];
const say = (line: string) => console.log(line);

for (const modelDir of [null, process.env["EMBEDDING_MODEL_DIR"] ?? null].slice(
  0,
  process.env["EMBEDDING_MODEL_DIR"] ? 2 : 1,
)) {
  say(modelDir === null ? "without an embedding model" : "with an embedding model");
  const figures = await measureImport({ rounds, articles, modelDir, say });
  const { alone, imported, bare } = figures;
  say(
    `articles a second: one at a time ${alone.toFixed(1)}, import ${imported.toFixed(1)}, bare UNWIND ${bare.toFixed(1)}`,
  );
  say(`import ÷ one at a time: ${figures.importOverAlone.toFixed(2)} (at least 4)`);
  say(`bulk ÷ bare UNWIND: ${figures.bulkOverBare.toFixed(2)} (floor 3, goal 1.5)`);
  say(`memory of this process: ${Math.round(figures.megabytes)} MB`);
}
