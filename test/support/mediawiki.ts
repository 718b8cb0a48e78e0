import { type ChildProcess, execFile, spawn } from "node:child_process";
import { appendFileSync, cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";

import { freePort } from "./free-port.js";

/** Where Debian's package puts it. */
const PROGRAM = "/usr/share/mediawiki";
const PAGES = join(import.meta.dirname, "../fixtures/wikipedia/pages");
const EXTENSIONS = ["Cite", "TextExtracts"];
const run = promisify(execFile);

/** A real MediaWiki on loopback, filled with the pages of test/fixtures/wikipedia/pages. */
export interface MediaWikiServer {
  /** The URL of its api.php. */
  readonly apiUrl: string;
  /** "127.0.0.1:41234", as an allow-list names it. */
  readonly place: string;
  /** Changes a page or makes a new one. */
  edit(title: string, text: string): Promise<void>;
  close(): Promise<void>;
}

export const hasMediaWiki = (): boolean => existsSync(join(PROGRAM, "api.php"));

/** Installs a wiki into a temporary folder (SQLite), which takes some seconds, and serves it with PHP's own server. */
export async function startMediaWiki(): Promise<MediaWikiServer> {
  const folder = mkdtempSync(join(tmpdir(), "claimgraph-wiki-"));
  const place = `127.0.0.1:${await freePort()}`;
  const settings = join(folder, "LocalSettings.php");
  const environment = { ...process.env, MW_CONFIG_FILE: settings };
  const maintain = (script: string, ...options: string[]) =>
    run("php", [join(PROGRAM, "maintenance", script), ...options], { env: environment });
  await install(folder, place);
  for (const extension of EXTENSIONS) appendFileSync(settings, `wfLoadExtension('${extension}');\n`);
  const pages = join(folder, "pages");
  cpSync(PAGES, pages, { recursive: true });
  await maintain(
    "importTextFiles.php",
    "--user",
    "Admin",
    ...readdirSync(pages).map((name) => join(pages, name)),
  );
  await maintain("rebuildtextindex.php");
  await maintain("runJobs.php");
  const server = spawn("php", ["-S", place, "-t", PROGRAM], {
    env: environment,
    cwd: PROGRAM,
    stdio: "ignore",
  });
  await untilItAnswers(`http://${place}/api.php?action=query&format=json`);
  return {
    apiUrl: `http://${place}/api.php`,
    place,
    edit: async (title, text) => {
      const edit = maintain("edit.php", "--user", "Admin", title);
      edit.child.stdin?.end(text);
      await edit;
    },
    close: async () => {
      await stop(server);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function install(folder: string, place: string): Promise<void> {
  const database = ["--dbtype", "sqlite", "--dbpath", folder, "--dbname", "wiki"];
  const where = ["--server", `http://${place}`, "--scriptpath", "", "--confpath", folder];
  const script = join(PROGRAM, "maintenance/install.php");
  await run("php", [
    script,
    ...database,
    ...where,
    "--pass",
    "a password for tests",
    "Wiki of Sundhaven",
    "Admin",
  ]);
}

async function untilItAnswers(url: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const answered = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (answered) return;
    await sleep(100);
  }
  throw new Error("The wiki does not answer.");
}

function stop(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    server.once("exit", () => resolve());
    server.kill();
  });
}
