import type { StatementReader } from "../../services/doors.js";
import { readByRules } from "./built-in-analyzer.js";

/** Reads pages that were found outside as the built-in analyzer reads articles: who says what, in words that stand alone. */
export function createStatementReader(): StatementReader {
  return { read: async (content) => (await readByRules(content)).statements };
}
