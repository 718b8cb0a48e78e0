import { announcementsOf, type ClaimChange, type CommittedChanges } from "../domain/claim-change.js";
import { stampCommit } from "../graph/article.commands.js";
import { claimOfMention } from "../graph/change.commands.js";
import { assertMentions, unassertMentions } from "../graph/claim-mention.commands.js";
import { bearClaims, mergeClaim, reviveClaims } from "../graph/claim.commands.js";
import type { Graph, GraphTransaction } from "../graph/graph.js";
import { buryClaims, deleteArticle } from "../graph/removal.commands.js";
import type { RowOf, Statement } from "../graph/statement.js";
import { caseFiles, writeVerdicts } from "../graph/verdict.commands.js";
import type { ClaimEvents } from "./claim-events.js";

/**
 * A graph that announces what its transactions do to claims, once they are committed. What is announced follows from the
 * statements that ran, so that no verb can forget to say it. A transaction that fails announces nothing, and one that is
 * retried only what its last run did.
 */
export function announceClaims(graph: Graph, events: ClaimEvents): Graph {
  return {
    ...graph,
    transaction: async (name, work) => {
      let witness = createWitness();
      const result = await graph.transaction(name, (tx) => {
        witness = createWitness();
        return work(witnessed(tx, witness));
      });
      events.publish(witness.changes());
      return result;
    },
  };
}

interface Witness {
  note(statement: { name: string }, params: unknown, rows: unknown[]): void;
  changes(): ClaimChange[];
}

function witnessed(tx: GraphTransaction, { note }: Witness): GraphTransaction {
  return {
    run: async (statement, params) => {
      const rows = await tx.run(statement, params);
      note(statement, params, rows);
      return rows;
    },
  };
}

type Note = (params: unknown, rows: unknown[]) => void;

/** What to note when a statement has run; gives its parameters and rows their types. */
function on<Params, Row>(
  { name }: Statement<Params, Row>,
  note: (params: Params, rows: Row[]) => void,
): [string, Note] {
  return [name, note as Note];
}

const addTo = (claimIds: Set<string>) => (_params: unknown, rows: { claimId: string }[]) => {
  for (const { claimId } of rows) claimIds.add(claimId);
};

function createWitness(): Witness {
  const sets = () => new Set<string>();
  const [asserted, unasserted, born, parted, buried] = [sets(), sets(), sets(), sets(), sets()];
  const merges: { lostId: string; survivorId: string }[] = [];
  const former = new Map<string, RowOf<typeof caseFiles>["current"]>();
  const verdicts: CommittedChanges["verdicts"][number][] = [];
  let [at, articleRemoved] = ["", false];
  const notes = new Map([
    on(stampCommit, (params) => void (at = params.at)),
    on(assertMentions, addTo(asserted)),
    on(unassertMentions, addTo(unasserted)),
    on(claimOfMention, addTo(parted)),
    on(buryClaims, addTo(buried)),
    on(deleteArticle, () => void (articleRemoved = true)),
    on(bearClaims, ({ claims }) => claims.forEach(({ id }) => born.add(id))),
    on(reviveClaims, ({ ids }) => ids.forEach((id) => born.add(id))),
    on(mergeClaim, ({ lostId, survivorId }) => void merges.push({ lostId, survivorId })),
    on(caseFiles, (_params, rows) => rows.forEach(({ claimId, current }) => former.set(claimId, current))),
    on(writeVerdicts, (params) => {
      for (const verdict of params.verdicts)
        verdicts.push({
          ...{ claimId: verdict.claimId, now: verdict, former: former.get(verdict.claimId) ?? null },
        });
    }),
  ]);
  return {
    note: ({ name }, params, rows) => notes.get(name)?.(params, rows),
    changes: () =>
      announcementsOf({
        ...{ at, asserted, unasserted, born, parted, merges, buried, articleRemoved, verdicts },
      }),
  };
}
