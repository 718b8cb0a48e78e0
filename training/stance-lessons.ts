import type { Embedder } from "../src/services/doors.js";
import { passagesLikened } from "../src/services/judge-stance.js";
import type { JudgedPassage } from "./judged-passages.js";
import type { Lesson } from "./stance-training.js";

/** The judged passages as the judge reads them, in their order; claim by claim, so that the model gets them in lots. */
export async function lessonsOf(
  embedder: Embedder | null,
  judged: readonly JudgedPassage[],
): Promise<Lesson[]> {
  const lessons = new Map<JudgedPassage, Lesson>();
  for (const claim of new Set(judged.map((row) => row.claim))) {
    const rows = judged.filter((row) => row.claim === claim);
    const passages = await passagesLikened(
      embedder,
      claim,
      rows.map((row) => row.passage),
    );
    rows.forEach((row, at) => lessons.set(row, { claim, passage: passages[at]!, stance: row.stance }));
  }
  return judged.map((row) => lessons.get(row)!);
}
