import { instantAfter, MINUTE_MS } from "../../domain/instant.js";
import { countDueVisits, takeDueVisits } from "../../graph/revisit.commands.js";
import { type DueArticle, visitArticle, type VisitOutcome, type VisitParts } from "./visit-article.js";

/** The verbs of looking at stored articles again. */
export interface Revisits {
  /** How many articles are due. */
  countDue(): Promise<number>;
  /** Looks at the articles that are due, longest due first, each told as it is done. */
  visitDue(options: { signal: AbortSignal }): AsyncGenerator<Visit>;
}

export interface Visit {
  url: string;
  outcome: VisitOutcome;
}

/** A process that says nothing for so long has died, and another looks. */
const LEASE_MS = 15 * MINUTE_MS;
/** While one site is waited for, another article is analysed. */
const AT_ONCE = 2;

export function createRevisits(parts: VisitParts): Revisits {
  const { graph, now } = parts;
  const take = () => {
    const at = now();
    const leaseUntil = instantAfter(at, LEASE_MS);
    return graph.write(takeDueVisits, { now: at.toISOString(), leaseUntil, limit: AT_ONCE });
  };
  const visit = async (article: DueArticle): Promise<Visit> => ({
    url: article.url,
    outcome: await visitArticle(parts, article),
  });
  return {
    countDue: async () => {
      const [row] = await graph.read(countDueVisits, { now: now().toISOString() });
      return row?.count ?? 0;
    },
    visitDue: async function* ({ signal }) {
      for (;;) {
        signal.throwIfAborted();
        const due = await take();
        if (due.length === 0) return;
        yield* await Promise.all(due.map(visit));
      }
    },
  };
}
