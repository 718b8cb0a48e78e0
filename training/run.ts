/**
 * Makes the weights that ship anew, from sets that may train what ships: `npm run train [-- name ...]`. The same sets give the
 * same bytes; it says of each file whether they are, and ends with 1 where one is another.
 *   --folder DIR   holds the sets (DEVELOPMENT_DATA, else ../shared/data)
 * The weights of stance need the model in EMBEDDING_MODEL_DIR, the word lists the WordNet in WORDNET_DIR (see
 * matching-lexicon.ts); without these they are left as they are.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";

import { DEVELOPMENT_SETS } from "./development-sets.js";
import { sha256Of } from "./sha256-of.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { folder: { type: "string" } },
});
const root = join(import.meta.dirname, "..");
const folder = resolve(values.folder ?? DEVELOPMENT_SETS);

interface Trained {
  script: string;
  files: readonly string[];
  /** What it cannot do without. */
  needs: string | null;
}

const lexicon = (name: string) => `src/domain/matching/lexicon/${name}.json`;
const TRAINED: Record<string, Trained> = {
  "check-worthiness": {
    script: "checkworthy.ts",
    files: ["src/analyzers/built-in/claims/worth-weights.json"],
    needs: null,
  },
  techniques: {
    script: "techniques.ts",
    files: ["src/analyzers/built-in/techniques/charge-weights.json"],
    needs: null,
  },
  stance: {
    script: "stance.ts",
    files: ["src/domain/stance/stance-weights.json"],
    needs: "EMBEDDING_MODEL_DIR",
  },
  words: {
    script: "matching-lexicon.ts",
    files: ["common-words", "near-words", "near-deeds", "derived-deeds", "opposite-words", "made-from"].map(
      lexicon,
    ),
    needs: "WORDNET_DIR",
  },
};

const names = positionals.length > 0 ? positionals : Object.keys(TRAINED);
for (const name of names) {
  const trained = TRAINED[name];
  if (trained) train(name, trained);
  else fail(`There is nothing "${name}" to train. Name ${Object.keys(TRAINED).join(", ")}.`);
}

function train(name: string, { script, files, needs }: Trained): void {
  if (needs !== null && !process.env[needs])
    return console.log(`${name}: left as it is, ${needs} is not set.`);
  const hashOf = (file: string) => (existsSync(join(root, file)) ? sha256Of(join(root, file)) : null);
  const before = files.map(hashOf);
  const { status } = spawnSync(process.execPath, ["--import", "tsx", join(root, "training", script)], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, DEVELOPMENT_DATA: folder },
  });
  if (status !== 0) fail(`${name}: training/${script} failed.`);
  files.forEach((file, at) => {
    const isSame = hashOf(file) === before[at];
    console.log(`${name}: ${file} ${isSame ? "has the same bytes" : "is another now"}`);
    if (!isSame) process.exitCode = 1;
  });
}

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
