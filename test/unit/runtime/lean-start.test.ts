import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

import { buildProject } from "../../support/build-project.js";
import { claimgraph } from "../../support/claimgraph-command.js";
import { HEAVY_PACKAGES, packagesLoaded } from "../../support/loaded-packages.js";

const NO_DATABASE = { NEO4J_URI: "bolt://127.0.0.1:1", NEO4J_PASSWORD: "none" };
const page = `<html><title>Rain closes the pier</title><article><p>${"The pier closed on Thursday. ".repeat(30)}</p></article></html>`;

const heavyOf = (loaded: ReadonlySet<string>) => HEAVY_PACKAGES.filter((name) => loaded.has(name));

/** What comes with a file of the built program, before anything in it is called. */
function importing(file: string) {
  buildProject();
  const { href } = pathToFileURL(resolve(import.meta.dirname, "../../../dist", file));
  return packagesLoaded(async (env) => {
    const { status } = spawnSync(process.execPath, ["-e", `import(${JSON.stringify(href)})`], {
      env: { PATH: process.env.PATH, ...env },
    });
    expect(status).toBe(0);
  });
}

describe("a process loads a library only when it uses it", () => {
  it("which is none but the database's driver for a command on keys", async () => {
    const loaded = await packagesLoaded(async (env) => {
      const { error } = await claimgraph(["keys", "list"], { env: { ...NO_DATABASE, ...env } });
      expect(error).toContain("The database does not answer");
    });
    expect([...loaded]).toEqual(expect.arrayContaining(["neo4j-driver", "rxjs", "zod"]));
    expect(heavyOf(loaded)).toEqual([]);
    for (const ofServers of ["graphql", "express", "tinypool", "prom-client"])
      expect([...loaded]).not.toContain(ofServers);
  });

  it.each(["app.js", "cli/serve.js", "cli/worker.js", "cli/analyze.js", "cli/export.js"])(
    "and none of the heavy ones before anything in %s is called",
    async (file) => {
      const loaded = await importing(file);
      expect([...loaded]).toContain("neo4j-driver");
      expect(heavyOf(loaded)).toEqual([]);
    },
  );

  it("while those that read a page are there for a command that reads one", async () => {
    const loaded = await packagesLoaded(async (env) => {
      const { code } = await claimgraph(["extract", "-"], { input: page, env });
      expect(code).toBe(0);
    });
    expect(heavyOf(loaded)).toEqual(expect.arrayContaining(["linkedom", "chrono-node", "cheerio", "eld"]));
    expect([...loaded]).not.toContain("neo4j-driver");
  });
});
