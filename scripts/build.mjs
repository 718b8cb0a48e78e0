// Builds dist/ from src/: TypeScript by tsc, and beside it the data files that the code reads; and web/dist/, the pages, by Vite.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { buildStamp, filesUnder } from "./build-state.cjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

function run(tool, ...args) {
  const script = join(root, "node_modules", ...tool);
  const { status } = spawnSync(process.execPath, [script, ...args], { cwd: root, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

run(["typescript", "bin", "tsc"], "-p", "tsconfig.build.json");
run(["vite", "bin", "vite.js"], "build", "web", "--logLevel", "warn");
for (const file of filesUnder(join(root, "src")).filter((name) => !name.endsWith(".ts"))) {
  const copy = file.replace(join(root, "src"), join(root, "dist"));
  mkdirSync(dirname(copy), { recursive: true });
  cpSync(file, copy);
}
// Last of all: a build that was broken off has no stamp and is done again.
writeFileSync(join(root, buildStamp), "");
