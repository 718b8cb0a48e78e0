import { spawn } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const PROJECT = join(import.meta.dirname, "../../..");

/** What the checks are made of; the code they look at is the test's own, so that they take seconds. */
const COPIED = [
  "tsconfig.json",
  "eslint.config.js",
  ".dependency-cruiser.cjs",
  ".prettierrc.json",
  ".prettierignore",
  "scripts/check-all.ts",
  "scripts/check-boundaries.ts",
];

/** They look at the API, which the copy has not: schema-drift.test.ts and client-drift.test.ts see them fail. */
const LEFT_OUT = ["check:schema", "check:client", "check:web"];

/** The text of each file, by its path. */
export type Files = Record<string, string>;

/** A copy of the project in which faults can be planted; the project itself is never touched. */
export interface PlantedCopy {
  plant(files: Files): Promise<void>;
  /** Runs one of package.json's scripts in the copy. */
  run(script: string): Promise<{ passed: boolean; output: string }>;
  remove(): Promise<void>;
}

/** Makes a copy of what the checks are made of, of `paths`, and of nothing else of the project. */
export async function makePlantedCopy(paths: string[] = []): Promise<PlantedCopy> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "claimgraph-checks-")));
  for (const path of [...COPIED, ...paths])
    await cp(join(PROJECT, path), join(folder, path), { recursive: true });
  await copyManifest(folder);
  await symlink(join(PROJECT, "node_modules"), join(folder, "node_modules"));
  return {
    plant: (files) => plantFiles(folder, files),
    run: (script) => runScript(folder, script),
    remove: () => rm(folder, { recursive: true }),
  };
}

async function copyManifest(folder: string): Promise<void> {
  const manifest = JSON.parse(await readFile(join(PROJECT, "package.json"), "utf8"));
  for (const name of LEFT_OUT) delete manifest.scripts[name];
  await writeFile(join(folder, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);
}

async function plantFiles(folder: string, files: Files): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

function runScript(folder: string, script: string): Promise<{ passed: boolean; output: string }> {
  // Jest's own flags would reach the tools through NODE_OPTIONS and print warnings there.
  const env = { ...process.env, NODE_OPTIONS: "" };
  return new Promise((resolve, reject) => {
    const child = spawn("npm", ["run", "--silent", script], {
      cwd: folder,
      env,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    const collect = (chunk: Buffer) => (output += chunk.toString());
    child.stdout.on("data", collect);
    child.stderr.on("data", collect);
    child.on("error", reject);
    child.on("close", (code) => resolve({ passed: code === 0, output }));
  });
}
