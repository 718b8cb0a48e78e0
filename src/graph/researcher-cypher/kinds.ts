import { refuseQuery } from "./refuse-query.js";

/**
 * What an expression may give. `weight` is how much it may hold at most, in stored values: by it a query that doubles a text
 * again and again is told before it runs.
 */
export type Kind =
  | { is: "value"; weight: number }
  | { is: "list"; of: Kind; length: number }
  | {
      is: "node" | "relationship";
      /** As messages name it: "Claim". */
      what: string;
      /** The properties that may be read, each with its weight. */
      keys: ReadonlyMap<string, number>;
    }
  | { is: "path" };

/** The names that stand for something at a place of the query. */
export type Scope = Map<string, Kind>;

/** A piece of the query as it goes to the database, and what it gives. */
export interface Piece {
  text: string;
  kind: Kind;
}

/** One answer holds 1,000 rows; a row of more than this is an export. */
const HEAVIEST = 20_000;

export const SCALAR: Kind = { is: "value", weight: 1 };

export function weightOf(kind: Kind): number {
  if (kind.is === "value") return kind.weight;
  return kind.is === "list" ? kind.length * weightOf(kind.of) : 1;
}

/** The kind itself; refuses what could become too large. */
export function bounded(kind: Kind): Kind {
  if (weightOf(kind) <= HEAVIEST) return kind;
  return refuseQuery(
    "A value of this query could become too large: lists in lists, texts joined again and again, or a list of whole articles. Ask for one a row.",
  );
}

export const valueOf = (weight: number): Kind => bounded({ is: "value", weight });

/** Whether a node, relationship or path could be reached through it. */
export function holdsEntities(kind: Kind): boolean {
  return kind.is === "list" ? holdsEntities(kind.of) : kind.is !== "value";
}

/** What is taken out of a list one by one; of a value that is none, itself. */
export function elementOf(kind: Kind): { of: Kind; length: number } {
  if (kind.is === "list") return kind;
  if (kind.is === "value") return { of: kind, length: kind.weight };
  return refuseQuery("Only a list can be taken apart.");
}

/** Refuses whole nodes, relationships and paths where only values may stand. */
export function requireValue(piece: Piece): Piece {
  if (!holdsEntities(piece.kind)) return piece;
  return refuseQuery(
    `\`${piece.text}\` is a whole node, relationship or path, and only values may stand there: name its properties, as \`claim.text\`.`,
  );
}
