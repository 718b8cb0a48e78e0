import { readFileSync } from "node:fs";
import { join } from "node:path";

const QUESTION = /^### (.+)\n\n```cypher\n([^]*?)```/gm;

/** The questions of docs/graph-queries.md, each with its query. */
export function graphQuestions(): { question: string; cypher: string }[] {
  const text = readFileSync(join(import.meta.dirname, "../../docs/graph-queries.md"), "utf8");
  return [...text.matchAll(QUESTION)].map(([, question = "", cypher = ""]) => ({ question, cypher }));
}
