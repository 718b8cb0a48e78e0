import { readFile } from "node:fs/promises";

import { z } from "zod";

import type { DomainOwnership } from "../domain/independence/known-owners.js";
import { SetupFailure } from "../domain/setup-failure.js";
import { sourceDomain } from "../domain/source-identity.js";
import { importPublishers } from "../services/import-publishers.js";
import { migrateIfNeeded } from "./migrate-if-needed.js";
import type { CommandContext } from "./run-command.js";
import { withGraph } from "./with-graph.js";

const day = z.iso.date().nullish().default(null);

const ownershipLine = z
  .object({
    // "www.outlet.example" in a list means the source that its articles are filed under.
    domain: z
      .string()
      .regex(/^[^\s/:]+\.[^\s/:]+$/, "this is no domain")
      .transform((host) => sourceDomain(`https://${host}/`)),
    publisher: z.string().trim().min(1),
    from: day,
    to: day,
    source: z.string().nullish().default(null),
  })
  .refine(({ from, to }) => from === null || to === null || from < to, {
    path: ["to"],
    message: "the ownership ends before it begins",
  });

/** Imports who owns which outlet. A file with a wrong line is refused whole: half of an owner's outlets would mislead. */
export async function importPublishersCommand(file: string, context: CommandContext): Promise<number> {
  const ownerships = await readOwnerships(file);
  await withGraph(context, async (graph) => {
    await migrateIfNeeded(graph, context.reporter);
    context.reporter.step(`Recording ${ownerships.length} owners and deciding what their outlets claim`);
    await importPublishers(graph, ownerships, () => new Date());
  });
  context.print(
    context.json ? JSON.stringify({ imported: ownerships.length }) : `Imported ${ownerships.length} owners.`,
  );
  return 0;
}

/** Reads a file of `{domain, publisher, from, to, source}` a line. */
export async function readOwnerships(file: string): Promise<DomainOwnership[]> {
  const content = await readFile(file, "utf8").catch((cause: unknown) => {
    throw new SetupFailure(`There is no file ${file}: give a JSON Lines file, one owner a line.`, { cause });
  });
  return content.split("\n").flatMap((line, index) => {
    if (line.trim() === "") return [];
    const parsed = ownershipLine.safeParse(parseJson(line));
    if (parsed.success) return [parsed.data];
    const [issue] = parsed.error.issues;
    throw new SetupFailure(
      `${file}, line ${index + 1}, ${issue?.path.join(".") || "the line"}: ${issue?.message ?? "is wrong"}. ` +
        `Write {"domain": "news.example", "publisher": "Name", "from": "2009-01-01", "to": null, "source": "https://…"}.`,
    );
  });
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
