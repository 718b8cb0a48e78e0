import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { totalmem } from "node:os";
import { join } from "node:path";

/** Where a managed server keeps what it needs, under DATA_DIR. */
export interface ServerFolder {
  root: string;
  /** Neo4j's own home: data, logs, conf. */
  home: string;
  passwordFile: string;
  stateFile: string;
  leases: string;
  consoleLog: string;
}

/** Makes the folders (private to their owner) and says where everything is. */
export function prepareServerFolder(dataDir: string): ServerFolder {
  const root = join(dataDir, "neo4j");
  const home = join(root, "server");
  const leases = join(root, "leases");
  for (const folder of [dataDir, root, home, leases, join(home, "conf"), join(home, "logs")])
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  return {
    root,
    home,
    leases,
    passwordFile: join(root, "password"),
    stateFile: join(root, "server.json"),
    consoleLog: join(home, "logs", "console.log"),
  };
}

/** The password of this server, made on first use and readable by its owner only. */
export function serverPassword({ passwordFile }: ServerFolder): string {
  if (!existsSync(passwordFile))
    writeFileSync(passwordFile, randomBytes(24).toString("base64url"), { mode: 0o600 });
  chmodSync(passwordFile, 0o600);
  return readFileSync(passwordFile, "utf8").trim();
}

/** An eighth of the machine, within what the graph needs (384 MB) and what it can use (1 GB): others run here too. */
export function heapMegabytes(): number {
  return Math.round(Math.min(1024, Math.max(384, totalmem() / 8 / 2 ** 20)));
}

/** Writes neo4j.conf: loopback only, Bolt only, and nothing sent to anybody; `further` goes before what is written else. */
export function writeServerSettings(
  { home }: ServerFolder,
  boltPort: number,
  further: Readonly<Record<string, string>>,
): void {
  const settings = {
    "server.default_listen_address": "127.0.0.1",
    "server.bolt.listen_address": `127.0.0.1:${boltPort}`,
    "server.bolt.advertised_address": `127.0.0.1:${boltPort}`,
    "server.http.enabled": "false",
    "server.https.enabled": "false",
    "dbms.security.auth_enabled": "true",
    "dbms.usage_report.enabled": "false",
    "server.memory.heap.max_size": `${heapMegabytes()}m`,
    "server.memory.pagecache.size": `${Math.round(heapMegabytes() / 2)}m`,
    // A transaction that would take all the memory fails alone; a researcher's query could be one (docs/graph-queries.md).
    "db.memory.transaction.max": `${Math.round(heapMegabytes() / 2)}m`,
    // It is stopped only when nobody uses it, and else waits 5 s twice for connections that are not there.
    "internal.server.bolt.thread_pool_shutdown_wait_time": "200ms",
    "internal.server.bolt.connection_shutdown_wait_time": "200ms",
    // Old transaction logs are only for incremental backups, which Community does not have.
    "db.tx_log.rotation.retention_policy": "1 days 256M",
    // A graph that begins to grow would have every statement planned anew each ten seconds; a plan costs more than many runs of it.
    "dbms.cypher.min_replan_interval": "60s",
    ...further,
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`);
  writeFileSync(join(home, "conf", "neo4j.conf"), lines.join(""), { mode: 0o600 });
}
