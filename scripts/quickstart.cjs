// `npm run quickstart`: from a fresh clone to a running server. CommonJS and nothing but Node's own modules, so that it
// runs before anything is installed and on a Node that is too old to do more than be told so.
const { spawn, spawnSync } = require("child_process");
const { existsSync, statSync } = require("fs");
const { createServer } = require("net");
const { join } = require("path");

const root = join(__dirname, "..");
const environment = process.env;

async function main() {
  requireNode();
  await requireFreePort();
  requireDatabase();
  await installPackages();
  await build();
  process.argv = [process.argv[0], join(root, "bin", "claimgraph.js"), "serve", "--samples"];
  process.chdir(root);
  await import("../dist/cli/main.js");
}

function requireNode() {
  const parts = process.versions.node.split(".").map(Number);
  if (parts[0] > 20 || (parts[0] === 20 && parts[1] >= 19)) return;
  stop(
    `Claimgraph needs Node 20.19 or newer, and this is ${process.versions.node}: install it from https://nodejs.org, then run this again.`,
  );
}

function requireFreePort() {
  const port = Number(environment.PORT || 4000);
  const host = environment.HOST || "127.0.0.1";
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    stop(`PORT takes a port number from 0 to 65535; it is "${environment.PORT}".`);
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", (error) =>
      stop(
        error.code === "EADDRINUSE"
          ? `Port ${port} on ${host} is taken by another program: stop that, or choose another port, like PORT=${port + 1} npm run quickstart.`
          : `Nothing can listen on ${host}:${port} (${error.code}): leave HOST at 127.0.0.1 and choose a port above 1023, like PORT=4000.`,
      ),
    );
    probe.listen(port, host, () => probe.close(resolve));
  });
}

/** Only whether there is any way to a database; how old it is and whether it works is found out where it is started. */
function requireDatabase() {
  if (environment.NEO4J_URI || runs("docker", ["info"])) return;
  const java = environment.JAVA_HOME ? join(environment.JAVA_HOME, "bin", "java") : "java";
  const otherWays = "start a Docker engine, or set NEO4J_URI and NEO4J_PASSWORD to a Neo4j that you have";
  if (!runs(java, ["-version"]))
    stop(
      `Claimgraph keeps its graph in Neo4j, and there is neither a Docker engine that answers nor Java: install Java 17 or 21 and Maven (Debian: apt install openjdk-17-jre-headless maven; macOS: brew install openjdk@21 maven), ${otherWays}.`,
    );
  const fetched =
    existsSync(join(root, ".cache")) &&
    require("fs")
      .readdirSync(join(root, ".cache"))
      .some((name) => name.startsWith("neo4j-"));
  if (!fetched && !runs("mvn", ["--version"]))
    stop(
      `Claimgraph fetches Neo4j with Maven, and there is no working mvn on the PATH: install it (Debian: apt install maven; macOS: brew install maven), ${otherWays}.`,
    );
}

async function installPackages() {
  const installed = join(root, "node_modules", ".package-lock.json");
  if (
    existsSync(installed) &&
    statSync(installed).mtimeMs >= statSync(join(root, "package-lock.json")).mtimeMs
  )
    return;
  const npm = environment.npm_execpath;
  const args = ["ci", "--include=dev", "--loglevel=error"];
  await run("Installing packages", npm ? process.execPath : "npm", npm ? [npm].concat(args) : args);
}

async function build() {
  const { isBuilt } = require("./build-state.cjs");
  if (!isBuilt(root)) await run("Building", process.execPath, [join(__dirname, "build.mjs")]);
}

/** Runs a step to its end, saying every few seconds that it goes on. */
function run(what, command, args) {
  return new Promise((resolve) => {
    console.error(`${what} ...`);
    const started = Date.now();
    const seconds = () => Math.round((Date.now() - started) / 1000);
    const heartbeat = setInterval(() => console.error(`${what} ... ${seconds()} s`), 5000);
    const child = spawn(command, args, { cwd: root, stdio: "inherit" });
    child.once("error", (error) =>
      stop(`${what} failed (${error.message}): see that ${command} works, then run this again.`),
    );
    child.once("close", (code, signal) => {
      clearInterval(heartbeat);
      if (signal === "SIGINT" || code === 130) process.exit(130);
      if (code !== 0) stop(`${what} failed: put right what is named above, then run this again.`);
      console.error(`${what}: done in ${seconds()} s`);
      resolve();
    });
  });
}

function runs(command, args) {
  return spawnSync(command, args, { stdio: "ignore", timeout: 15000 }).status === 0;
}

function stop(sentence) {
  console.error(`quickstart: ${sentence}`);
  process.exit(1);
}

main().catch((error) =>
  stop(
    `Something unexpected went wrong (${error && error.message}): run it again, and report it if it stays.`,
  ),
);
