import { SetupFailure } from "../domain/setup-failure.js";
import type { CommandContext } from "./run-command.js";
import { withApp } from "./with-app.js";

export interface QueryOptions {
  parameter?: string[];
}

/** Asks the graph in Cypher, as `graphQuery` does, and prints the table: a line a row, tabs between its values. */
export function queryCommand(
  cypher: string,
  { parameter = [] }: QueryOptions,
  context: CommandContext,
): Promise<number> {
  const parameters = Object.fromEntries(parameter.map(readParameter));
  return withApp(context, async ({ services }) => {
    const { columns, rows, truncated } = await services.queryGraph({ cypher, parameters, withText: true });
    if (context.json) context.print(JSON.stringify({ columns, rows, truncated }));
    else context.print([columns, ...rows].map((row) => row.map(cell).join("\t")).join("\n"));
    if (truncated) context.reporter.line("There were more rows: use LIMIT and ORDER BY, or ask for less.");
    return 0;
  });
}

/** "name=value"; what is JSON is taken as that, all else as text. */
function readParameter(given: string): [string, unknown] {
  const [, name, value] = /^(\w+)=([^]*)$/.exec(given) ?? [];
  if (name === undefined || value === undefined)
    throw new SetupFailure(`--parameter takes name=value; it is "${given}".`);
  try {
    return [name, JSON.parse(value) as unknown];
  } catch {
    return [name, value];
  }
}

/** Text as it is, unless it would break the table; everything else as JSON. */
const cell = (value: unknown): string =>
  typeof value === "string" && !/[\t\n\r]/.test(value) ? value : JSON.stringify(value);
