import { databaseChecks } from "./doctor-database.js";
import { machineChecks } from "./doctor-machine.js";
import type { CommandContext } from "./run-command.js";

/** One thing that was looked at; `remedy` says what to do where it is not well. */
export interface Check {
  name: string;
  ok: boolean;
  detail: string;
  remedy?: string;
}

/** Checks everything that an installation needs; exits 1 when something is not well. */
export async function doctorCommand(context: CommandContext): Promise<number> {
  const checks: Check[] = [];
  for (const group of [machineChecks, databaseChecks])
    for await (const check of group(context)) {
      checks.push(check);
      if (!context.json) context.print(describeCheck(check));
    }
  if (context.json) context.print(JSON.stringify({ checks }));
  return checks.every(({ ok }) => ok) ? 0 : 1;
}

function describeCheck({ name, ok, detail, remedy }: Check): string {
  return `${ok ? "ok  " : "BAD "} ${name}: ${detail}${ok || remedy === undefined ? "" : `\n     ${remedy}`}`;
}
