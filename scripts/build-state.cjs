// Tells whether what is built is older than what it is built from. CommonJS, for scripts that run on any Node.
const { existsSync, readdirSync, statSync } = require("node:fs");
const { join } = require("node:path");

const buildStamp = join("dist", ".built");

const SERVER = ["src", "tsconfig.json", "tsconfig.build.json", "package-lock.json"];
const PAGES = [
  ...["web/src", "web/public", "web/index.html", "web/vite.config.js", "packages/client/src"],
  "package-lock.json",
];

/** Every file in a folder and those below it. */
function filesUnder(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesUnder(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}

/** Whether a file was written after all of the others, each of which may be a folder. */
function isNewest(root, file, others) {
  if (!existsSync(join(root, file))) return false;
  const written = statSync(join(root, file)).mtimeMs;
  const paths = others.map((name) => join(root, name));
  const files = paths.flatMap((path) => (statSync(path).isDirectory() ? filesUnder(path) : [path]));
  return files.every((path) => statSync(path).mtimeMs <= written);
}

/** dist/ and web/dist/, which is built before the stamp is set. */
const isBuilt = (root) => isNewest(root, buildStamp, SERVER) && pagesAreBuilt(root);

/** web/dist/ alone. */
const pagesAreBuilt = (root) => isNewest(root, "web/dist/index.html", PAGES);

module.exports = { buildStamp, filesUnder, isBuilt };
