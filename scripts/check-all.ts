import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";

import { z } from "zod";

/** Two at a time: more would only wait for each other on a small machine. */
const AT_ONCE = 2;

interface Outcome {
  name: string;
  passed: boolean;
  seconds: string;
  output: string;
}

async function checkNames(): Promise<string[]> {
  const shape = z.object({ scripts: z.record(z.string(), z.string()) });
  const { scripts } = shape.parse(JSON.parse(await readFile("package.json", "utf8")));
  return Object.keys(scripts).filter((name) => name.startsWith("check:"));
}

function runCheck(name: string): Promise<Outcome> {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn("npm", ["run", "--silent", name], { stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    const collect = (chunk: Buffer) => (output += chunk.toString());
    child.stdout.on("data", collect);
    child.stderr.on("data", collect);
    child.on("error", reject);
    child.on("close", (code) => {
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      resolve({ name, passed: code === 0, seconds, output });
    });
  });
}

function report({ name, passed, seconds, output }: Outcome): void {
  console.log(`${passed ? "ok    " : "FAILED"} ${name} (${seconds} s)`);
  if (!passed) console.error(output.trimEnd());
}

const waiting = await checkNames();
const failed: string[] = [];
const work = async () => {
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    const outcome = await runCheck(name);
    report(outcome);
    if (!outcome.passed) failed.push(name);
  }
};
await Promise.all(Array.from({ length: AT_ONCE }, work));
if (failed.length > 0) {
  console.error(`\n${failed.join(", ")} failed. Each runs alone too: npm run ${failed[0]}`);
  process.exitCode = 1;
}
