import { spawn } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const scripts = resolve(import.meta.dirname, "../../../scripts");

/** Runs the script where nothing is installed: a clone with nothing but its scripts, and only these commands on the PATH. */
async function quickstart(
  commands: Record<string, string>,
  environment: Record<string, string> = {},
): Promise<{ code: number | null; said: string }> {
  const folder = mkdtempSync(join(tmpdir(), "claimgraph-quickstart-"));
  const path = join(folder, "path");
  cpSync(scripts, join(folder, "scripts"), { recursive: true });
  mkdirSync(path);
  for (const [name, body] of Object.entries(commands)) {
    writeFileSync(join(path, name), `#!/bin/sh\n${body}\n`);
    chmodSync(join(path, name), 0o755);
  }
  const child = spawn(
    process.execPath,
    [...nodeArguments(folder), join(folder, "scripts", "quickstart.cjs")],
    {
      cwd: folder,
      env: { PATH: path, PORT: "0", ...environment },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  let said = "";
  child.stdout.on("data", (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const code = await new Promise<number | null>((done) => child.once("close", done));
  rmSync(folder, { recursive: true });
  return { code, said };
}

/** Lets this Node call itself by another version, where PRETEND_NODE says so. */
function nodeArguments(folder: string): string[] {
  const preload = join(folder, "pretend.cjs");
  const pretend = `if (process.env.PRETEND_NODE) Object.defineProperty(process, "versions", { value: { node: process.env.PRETEND_NODE } });`;
  writeFileSync(preload, pretend);
  return ["--require", preload];
}

const oneSentence = /^quickstart: [^\n]+\.\n$/;

describe("npm run quickstart, where a piece is missing", () => {
  let taken: Server;
  let takenPort: number;
  beforeAll(async () => {
    taken = createServer();
    await new Promise<void>((listening) => taken.listen(0, "127.0.0.1", listening));
    takenPort = (taken.address() as AddressInfo).port;
  });
  afterAll(() => new Promise((closed) => taken.close(closed)));

  it("names a taken port and another one, before it does anything else", async () => {
    const { code, said } = await quickstart({}, { PORT: String(takenPort) });
    expect(code).toBe(1);
    expect(said).toMatch(oneSentence);
    expect(said).toContain(`Port ${takenPort} on 127.0.0.1 is taken`);
    expect(said).toContain(`PORT=${takenPort + 1} npm run quickstart`);
  });

  it("says what PORT takes", async () => {
    const { code, said } = await quickstart({}, { PORT: "four" });
    expect({ code, said }).toEqual({
      code: 1,
      said: 'quickstart: PORT takes a port number from 0 to 65535; it is "four".\n',
    });
  });

  it("tells how to get Java where there is neither Java nor Docker", async () => {
    const { code, said } = await quickstart({});
    expect(code).toBe(1);
    expect(said).toMatch(oneSentence);
    expect(said).toContain("neither a Docker engine that answers nor Java");
    expect(said).toContain("apt install openjdk-17-jre-headless maven");
    expect(said).toContain("set NEO4J_URI");
  });

  it("counts a Docker whose engine does not answer as none", async () => {
    const { code, said } = await quickstart({ docker: "exit 1" });
    expect(code).toBe(1);
    expect(said).toContain("neither a Docker engine that answers nor Java");
  });

  it("tells how to get Maven where there is only Java", async () => {
    const { code, said } = await quickstart({ java: "exit 0" });
    expect(code).toBe(1);
    expect(said).toMatch(oneSentence);
    expect(said).toContain("there is no working mvn on the PATH");
    expect(said).toContain("apt install maven");
  });

  it("needs none of them where NEO4J_URI is set, and then tells that npm is missing", async () => {
    const { code, said } = await quickstart({}, { NEO4J_URI: "bolt://127.0.0.1:1" });
    expect(code).toBe(1);
    expect(said).toMatch(
      /^Installing packages \.\.\.\nquickstart: .*see that npm works, then run this again\.\n$/,
    );
  });

  it("tells an old Node which one it needs", async () => {
    const { code, said } = await quickstart({}, { PRETEND_NODE: "18.20.8" });
    expect(code).toBe(1);
    expect(said).toMatch(oneSentence);
    expect(said).toContain("needs Node 20.19 or newer, and this is 18.20.8");
  });
});
