import { LRUCache } from "lru-cache";

import { readStatement } from "../domain/matching/read-statement.js";
import type { Statement } from "../domain/matching/statement.js";

/** Some four thousand statements, about 40 MB as they are read. */
const MOST_CHARACTERS = 400_000;

const read = new LRUCache<string, Statement>({
  maxSize: MOST_CHARACTERS,
  sizeCalculation: (_, text) => text.length + 1,
});

/**
 * Reads a stored wording for comparison, once: it is a candidate of many others and of many searches, and reading it costs as much as
 * comparing it with several.
 */
export function readWording(text: string): Statement {
  const statement = read.get(text) ?? readStatement(text);
  read.set(text, statement);
  return statement;
}
