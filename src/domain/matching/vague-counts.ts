import type { Token } from "./statement.js";

/** The orders of magnitude that are counted by, as news words them. */
const ORDERS: ReadonlyMap<string, number> = new Map([
  ["ten", 10],
  ["dozen", 12],
  ["score", 20],
  ["hundred", 100],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
  ["trillion", 1e12],
]);
const FEW = new Set(["several", "few", "many"]);

/**
 * Reads a count that gives no figure but an order of magnitude: "dozens", "hundreds of thousands", "several hundred".
 * `value` is the order itself, `end` is exclusive.
 */
export function vagueCountAt(tokens: Token[], at: number): { value: number; end: number } | null {
  if (FEW.has(tokens[at]!.lower)) {
    const order = ORDERS.get(tokens[at + 1]?.lower ?? "");
    return order === undefined || order === 10 ? null : multiplied(tokens, order, at + 2);
  }
  const order = pluralOrder(tokens[at]);
  const counts = tokens[at + 1]?.lower === "of" || (order !== null && order >= LEAST_WITHOUT_OF);
  return order === null || !counts ? null : multiplied(tokens, order, at + 1);
}

/** "Tens" and "scores" count only with what they count: "the scores were level". */
const LEAST_WITHOUT_OF = 100;

/** "tens of thousands", "several hundred million". */
function multiplied(tokens: Token[], order: number, end: number): { value: number; end: number } {
  const joined = tokens[end]?.lower === "of" ? end + 1 : end;
  const factor =
    joined > end ? pluralOrder(tokens[joined]) : (ORDERS.get(tokens[joined]?.lower ?? "") ?? null);
  return factor === null ? { value: order, end } : { value: order * factor, end: joined + 1 };
}

function pluralOrder(token: Token | undefined): number | null {
  if (token?.detail !== null || !token.lower.endsWith("s")) return null;
  return ORDERS.get(token.lower.slice(0, -1)) ?? null;
}
