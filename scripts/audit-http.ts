/**
 * Asks a running server the questions of graphql-http's audit of GraphQL over HTTP, and shows what came of each as the table
 * of docs/graphql-over-http.md: `npx tsx scripts/audit-http.ts http://127.0.0.1:4000 [--write]`.
 */
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

import { type AuditResult, auditServer } from "graphql-http";

const DOCUMENT = fileURLToPath(new URL("../docs/graphql-over-http.md", import.meta.url));

const GET_NEEDS_A_HEADER =
  "A GET needs a header that browsers ask about beforehand, as `apollo-require-preflight: true`: without one any page " +
  "could send queries in its visitor's name.";
const STATUS_TELLS =
  "400 whatever form the answer has, so that a faulty operation is seen by its status in logs and by proxies.";

/** Why the server does otherwise than the draft recommends or allows, by the audit's own id. */
const REASONS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(["5A70", "D6D5", "6A70"].map((id) => [id, GET_NEEDS_A_HEADER])),
  ...Object.fromEntries(["572B", "FDE2", "7B9B"].map((id) => [id, STATUS_TELLS])),
};

/** The audit's results as rows of a table, each with our reason where it is not ok. */
export function auditTable(results: readonly AuditResult[]): string {
  const count = (status: string) => results.filter((result) => result.status === status).length;
  const rows = results.map(
    ({ id, name, status }) => `| ${id} | ${name} | ${status} | ${reasonOf(id, status)} |`,
  );
  return [
    `${count("ok")} ok, ${count("notice")} notices, ${count("warn")} warnings, ${count("error")} errors.`,
    "",
    "| id | the draft's rule | result | why |",
    "|---|---|---|---|",
    ...rows,
  ].join("\n");
}

const reasonOf = (id: string, status: string): string =>
  status === "ok" ? "" : (REASONS[id] ?? "NO REASON GIVEN: see scripts/audit-http.ts");

async function main([url, ...options]: readonly string[]): Promise<void> {
  if (url === undefined) throw new Error("Give the address of a running server, as http://127.0.0.1:4000.");
  const results = await auditServer({ url: `${url}/graphql` });
  for (const result of results)
    if (result.status !== "ok")
      console.error(`${result.id} ${result.status} ${result.name}: ${result.reason}`);
  const table = auditTable(results);
  if (!options.includes("--write")) return console.log(table);
  const document = await readFile(DOCUMENT, "utf8");
  await writeFile(DOCUMENT, document.replace(/^\d+ ok, [^]*$/m, `${table}\n`));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.slice(2));
