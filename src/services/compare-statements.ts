import { compareStatements } from "../domain/matching/compare-statements.js";
import { readStatement } from "../domain/matching/read-statement.js";
import type { Embedder } from "./doors.js";
import { embedTexts } from "./embed-texts.js";
import { cosine } from "./nearest-peers.js";
import type { Services } from "./services.js";

/** Compares any two statements as linking does; nothing is stored. */
export function createCompareStatements(embedder: () => Embedder | null): Services["compareStatements"] {
  return async (claim, statement) => {
    const [one = null, other = null] = await embedTexts(embedder(), [claim, statement]);
    return compareStatements(readStatement(claim), readStatement(statement), cosine(one, other));
  };
}
