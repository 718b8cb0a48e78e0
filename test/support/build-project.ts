import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { resolve } from "node:path";

const project = resolve(import.meta.dirname, "../..");
const { isBuilt } = createRequire(import.meta.url)("../../scripts/build-state.cjs") as {
  isBuilt: (root: string) => boolean;
};

/** Builds the program and its pages as they ship, where what is built is older than what it is made of. */
export function buildProject(): void {
  if (isBuilt(project)) return;
  // The tests' own NODE_ENV would build React with its warnings, twice as large.
  const env = { ...process.env, NODE_ENV: "production" };
  const built = spawnSync(process.execPath, [resolve(project, "scripts/build.mjs")], { cwd: project, env });
  if (built.status !== 0)
    throw new Error(`The project could not be built:\n${built.stdout.toString()}${built.stderr.toString()}`);
}
