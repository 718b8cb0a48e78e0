import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { resolve } from "node:path";

const project = resolve(import.meta.dirname, "../..");
const { pagesAreBuilt } = createRequire(import.meta.url)("../../scripts/build-state.cjs") as {
  pagesAreBuilt: (root: string) => boolean;
};

/** Builds the pages as they ship, where what is built is older than what it is made of. */
export function buildPages(): void {
  if (pagesAreBuilt(project)) return;
  const vite = resolve(project, "node_modules/vite/bin/vite.js");
  // The tests' own NODE_ENV would build React with its warnings, twice as large.
  const env = { ...process.env, NODE_ENV: "production" };
  const built = spawnSync(process.execPath, [vite, "build", "web", "--logLevel", "warn"], {
    cwd: project,
    env,
  });
  if (built.status !== 0) throw new Error(`The pages could not be built:\n${built.stderr.toString()}`);
}
