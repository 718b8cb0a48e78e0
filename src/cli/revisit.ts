import type { VisitOutcome } from "../services/revisits/visit-article.js";
import type { CommandContext } from "./run-command.js";
import { withApp } from "./with-app.js";

type Tally = Record<VisitOutcome, number>;

/** Looks again at the pages of the stored articles that are due, once. */
export function revisitCommand(context: CommandContext): Promise<number> {
  return withApp(context, async ({ services: { revisits } }) => {
    const tally: Tally = { unchanged: 0, changed: 0, gone: 0, missing: 0, unreadable: 0 };
    const due = await revisits.countDue();
    const bar = context.reporter.bar(due);
    let done = 0;
    try {
      for await (const { url, outcome } of revisits.visitDue({ signal: context.signal })) {
        tally[outcome]++;
        bar.update(++done, `${done} of ${due} articles: ${url} ${outcome}`);
      }
    } finally {
      bar.stop();
    }
    context.print(context.json ? JSON.stringify({ visited: done, ...tally }) : summary(done, tally));
    return 0;
  });
}

function summary(done: number, { unchanged, changed, gone, missing, unreadable }: Tally): string {
  if (done === 0) return "No article is due. A server looks at them as they fall due.";
  return (
    `Looked at ${done} articles again: ${unchanged} unchanged, ${changed} changed, ${gone} gone, ` +
    `${missing} missing for now, ${unreadable} could not be read.`
  );
}
