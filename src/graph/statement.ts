import neo4j, { type Integer } from "neo4j-driver";
import { z } from "zod";

/** A named Cypher statement with the shape of its parameters and of each row that it gives. */
export interface Statement<Params, Row> {
  /** "<noun>.<what it gives>", as it stands in transaction metadata, logs and metrics. */
  readonly name: string;
  readonly text: string;
  /** The longest that it may take, in milliseconds, where that is less than for others. */
  readonly longestMs?: number;
  readonly params: z.ZodType<unknown, Params>;
  readonly row: z.ZodType<Row>;
  /** The same asked of an earlier instant; absent where the answer is not a matter of time. */
  readonly past?: Statement<Params & { asOf: string }, Row>;
}

/** Declares a statement; `params` and `row` are checked at every call. */
export function statement<Params, Row>(parts: Statement<Params, Row>): Statement<Params, Row> {
  return parts;
}

/** The row that a statement gives. */
export type RowOf<S> = S extends Statement<infer _Params, infer Row> ? Row : never;

/** Marks a template as Cypher for editors; values go through parameters, only constant fragments are spliced in. */
export const cypher = String.raw;

/** A parameter that must reach the database as an integer (`LIMIT`, offsets, counts): a plain number would arrive as a float. */
export const integer = (): z.ZodType<Integer, number> =>
  z
    .number()
    .int()
    .transform((value) => neo4j.int(value));

/** For statements that give no rows. */
export const noRow: z.ZodType<Record<string, never>> = z.object({});
