// Tells whether dist/ is older than what it is built from. CommonJS, for scripts that run on any Node.
const { existsSync, readdirSync, statSync } = require("node:fs");
const { join } = require("node:path");

const buildStamp = join("dist", ".built");

/** Every file in a folder and those below it. */
function filesUnder(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesUnder(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}

function isBuilt(root) {
  const stamp = join(root, buildStamp);
  if (!existsSync(stamp)) return false;
  const built = statSync(stamp).mtimeMs;
  const inputs = filesUnder(join(root, "src")).concat(
    ["tsconfig.json", "tsconfig.build.json", "package-lock.json"].map((name) => join(root, name)),
  );
  return inputs.every((file) => statSync(file).mtimeMs <= built);
}

module.exports = { buildStamp, filesUnder, isBuilt };
