import type { Statement } from "./statement.js";

/**
 * Derives something from a statement once, with however many others that is compared. A statement never changes after it
 * was read, and what was derived from it goes when it goes.
 */
export function oncePerStatement<Derived>(
  derive: (statement: Statement) => Derived,
): (statement: Statement) => Derived {
  const known = new WeakMap<Statement, { derived: Derived }>();
  return (statement) => {
    let entry = known.get(statement);
    if (entry === undefined) known.set(statement, (entry = { derived: derive(statement) }));
    return entry.derived;
  };
}
