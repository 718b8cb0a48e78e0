import { LOCAL_OPERATOR } from "../domain/change.js";
import { ExpectedFailure } from "../domain/expected-failure.js";
import { localId } from "../domain/global-id.js";
import { DAY_MS, instantAfter } from "../domain/instant.js";
import { SetupFailure } from "../domain/setup-failure.js";
import { reverifyClaims } from "../services/reverify-claims.js";
import type { Reverified } from "../services/reverify-evidence.js";
import type { App } from "../app.js";
import type { CommandContext } from "./run-command.js";
import { withApp } from "./with-app.js";

export interface ReverifyOptions {
  olderThan?: string;
}

const DEFAULT_DAYS = 30;

/** Looks again at the pages on which evidence was found, for one claim or for all whose evidence was read long ago. */
export function reverifyCommand(
  claim: string | undefined,
  { olderThan }: ReverifyOptions,
  context: CommandContext,
): Promise<number> {
  const days = readDays(olderThan);
  return withApp(context, async (app) => {
    const looked = claim === undefined ? await walk(app, days, context) : await look(app, claim);
    context.print(context.json ? JSON.stringify(looked) : summary(looked));
    return 0;
  });
}

async function look({ services }: App, claim: string): Promise<Walked> {
  const id = localId(claim, "Claim");
  if (id === null)
    throw new ExpectedFailure(
      "INVALID_INPUT",
      `"${claim}" is not the id of a claim. Give one as \`claims\` or \`searchClaims\` answers it.`,
    );
  return { claims: 1, ...(await services.reverifyEvidence({ claimId: id, by: LOCAL_OPERATOR })) };
}

type Walked = Reverified & { claims: number };

async function walk({ graph, services }: App, days: number, context: CommandContext): Promise<Walked> {
  const total: Walked = { claims: 0, checked: 0, present: 0, changed: 0, gone: 0, unreadable: 0 };
  const before = instantAfter(new Date(), -days * DAY_MS);
  const { count, claims } = await reverifyClaims(
    graph,
    (claimId) => services.reverifyEvidence({ claimId, by: LOCAL_OPERATOR }),
    before,
  );
  const bar = context.reporter.bar(count);
  try {
    for await (const looked of claims) {
      total.claims++;
      for (const what of ["checked", "present", "changed", "gone", "unreadable"] as const)
        total[what] += looked[what];
      bar.update(total.claims, `${total.claims} claims, ${total.checked} pages`);
      context.signal.throwIfAborted();
    }
  } finally {
    bar.stop();
  }
  return total;
}

function readDays(given: string | undefined): number {
  const days = given === undefined ? DEFAULT_DAYS : Number(given);
  if (Number.isFinite(days) && days >= 0 && given?.trim() !== "") return days;
  throw new SetupFailure(`--older-than takes a number of days, as 30; it is "${given}".`);
}

function summary({ claims, present, changed, gone, unreadable }: Walked): string {
  return (
    `Looked at the evidence of ${claims} claims: ${present} pages still say it, ${changed} changed, ` +
    `${gone} are gone, ${unreadable} could not be read now.`
  );
}
