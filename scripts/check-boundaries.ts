import { execFile } from "node:child_process";
import { readdir } from "node:fs/promises";
import { promisify } from "node:util";

import { z } from "zod";

/** What we read of dependency-cruiser's JSON report. */
const reportShape = z.object({
  modules: z.array(z.object({ source: z.string() })),
  summary: z.object({
    violations: z.array(
      z.object({
        from: z.string(),
        to: z.string(),
        rule: z.object({ name: z.string(), severity: z.string() }),
      }),
    ),
    ruleSetUsed: z.object({ forbidden: z.array(z.object({ name: z.string(), comment: z.string() })) }),
  }),
});

const run = promisify(execFile);

/** Cruises src of the current folder. dependency-cruiser exits with the number of violations, which is no failure to run. */
async function cruise(): Promise<z.infer<typeof reportShape>> {
  const options = ["depcruise", "src", "--config", ".dependency-cruiser.cjs", "--output-type", "json"];
  const { stdout } = await run("npx", options, { maxBuffer: 256 * 1024 * 1024 }).catch(
    (error: Error & { stdout?: string; stderr?: string }) => {
      if (error.stdout) return { stdout: error.stdout };
      throw new Error(`dependency-cruiser could not run: ${error.stderr ?? error.message}`);
    },
  );
  return reportShape.parse(JSON.parse(stdout));
}

/** With some pairs of TypeScript and dependency-cruiser the cruise covers nothing and reports that all is well. */
async function findMissedFiles(modules: { source: string }[]): Promise<string[]> {
  const cruised = new Set(modules.map((module) => module.source));
  const entries = await readdir("src", { recursive: true });
  return entries.filter((path) => path.endsWith(".ts")).filter((path) => !cruised.has(`src/${path}`));
}

const { modules, summary } = await cruise();
const missed = await findMissedFiles(modules);
const comments = new Map(summary.ruleSetUsed.forbidden.map((rule) => [rule.name, rule.comment]));
for (const path of missed)
  console.error(`src/${path} was not looked at; dependency-cruiser cannot read it here.`);
for (const { from, to, rule } of summary.violations)
  console.error(`${from} → ${to}\n  ${rule.name}: ${comments.get(rule.name) ?? ""}`);
if (missed.length > 0 || summary.violations.length > 0) process.exitCode = 1;
else console.log(`${modules.length} modules, no arrow crossed`);
