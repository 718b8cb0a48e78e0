import type { Graph, GraphTransaction } from "../graph/graph.js";
import type { Statement } from "../graph/statement.js";

/** Sees the statements that are run for one commit, and says what they amount to. */
export interface Witness<Change> {
  note(statement: { name: string }, params: unknown, rows: unknown[]): void;
  changes(): Change[];
}

/**
 * A graph that publishes what its commits do, once they are done. What is published follows from the statements that ran, so that no
 * verb can forget to say it. A transaction that fails publishes nothing, and one that is retried only what its last run did.
 */
export function witnessCommits<Change>(
  graph: Graph,
  createWitness: () => Witness<Change>,
  publish: (changes: Change[]) => void,
): Graph {
  return {
    ...graph,
    write: async (statement, params) => {
      const rows = await graph.write(statement, params);
      const witness = createWitness();
      witness.note(statement, params, rows);
      publish(witness.changes());
      return rows;
    },
    transaction: async (name, work) => {
      let witness = createWitness();
      const result = await graph.transaction(name, (tx) => {
        witness = createWitness();
        return work(witnessed(tx, witness));
      });
      publish(witness.changes());
      return result;
    },
  };
}

function witnessed(tx: GraphTransaction, { note }: Witness<unknown>): GraphTransaction {
  return {
    run: async (statement, params) => {
      const rows = await tx.run(statement, params);
      note(statement, params, rows);
      return rows;
    },
  };
}

export type Note = (params: unknown, rows: unknown[]) => void;

/** What to note when a statement has run; gives its parameters and rows their types. */
export function on<Params, Row>(
  { name }: Statement<Params, Row>,
  note: (params: Params, rows: Row[]) => void,
): [string, Note] {
  return [name, note as Note];
}
