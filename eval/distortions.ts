/**
 * How often the matcher takes a distorted statement for the same: 500 development statements, each changed by machine in
 * a number, a date, a name, polarity, modality or scope; against themselves, and against a paraphrase of them. Run:
 *   DEVELOPMENT_DATA=... EMBEDDING_MODEL_DIR=... npx tsx eval/distortions.ts [--show kind]
 */
import { compareStatements } from "../src/domain/matching/compare-statements.js";
import { readStatement } from "../src/domain/matching/read-statement.js";
import { detailsDiffer, readJudgedPairs, similarities } from "./matching-pairs.js";
import { seededRandom } from "./seeded-random.js";
import { DISTORTIONS, type DistortionKind } from "./statement-distortions.js";

interface Distorted {
  kind: DistortionKind;
  left: string;
  right: string;
}

const STATEMENTS = 500;
const shown = process.argv[process.argv.indexOf("--show") + 1];
const paraphrases = readJudgedPairs().filter((pair) => pair.same && !detailsDiffer(pair));
const step = paraphrases.length / STATEMENTS;
const chosen = Array.from({ length: STATEMENTS }, (_, i) => paraphrases[Math.floor(i * step)]!);

await report("A statement and its distortion", distort(chosen.map(({ left }) => ({ left, base: left }))));
await report(
  "A statement and the distortion of its paraphrase",
  distort(chosen.map(({ left, right }) => ({ left, base: right }))),
);
await reportParaphrases();

function distort(statements: { left: string; base: string }[]): Distorted[] {
  const random = seededRandom(20260423);
  return statements.flatMap(({ left, base }) =>
    (Object.keys(DISTORTIONS) as DistortionKind[]).flatMap((kind) => {
      for (const change of DISTORTIONS[kind]) {
        const right = change(base, random);
        if (right !== null && right !== base && changesWhatIsSaid(kind, left, base, right))
          return [{ kind, left, right }];
      }
      return [];
    }),
  );
}

/** Whether the number, date or name that was changed stands in the other statement; otherwise it has nothing to differ from. */
function changesWhatIsSaid(kind: DistortionKind, left: string, base: string, right: string): boolean {
  if (kind !== "number" && kind !== "date" && kind !== "name") return true;
  const [before, after] = [base.split(" "), right.split(" ")];
  let start = 0;
  while (before[start] === after[start]) start += 1;
  let end = 1;
  while (before.at(-end) === after.at(-end)) end += 1;
  const removed = before
    .slice(start, before.length - end + 1)
    .join(" ")
    .replace(/^\W+|\W+$/g, "");
  return left.includes(removed);
}

async function report(title: string, distorted: Distorted[]): Promise<void> {
  const cosines = await similarities(distorted);
  console.log(`${title}: share that is called SAME or SUPPORTS (goal: at most 0.02)`);
  for (const kind of [...(Object.keys(DISTORTIONS) as DistortionKind[]), null]) {
    const indices = distorted.flatMap((pair, i) => (kind === null || pair.kind === kind ? [i] : []));
    const wrong = (withModel: boolean) =>
      indices.filter((i) => isWrong(distorted[i]!, withModel ? (cosines?.[i] ?? null) : null));
    const share = (list: number[]) => (list.length / indices.length).toFixed(4);
    console.log(
      `  ${(kind ?? "all").padEnd(9)} of ${String(indices.length).padStart(4)}: lexical ${share(wrong(false))}${cosines === null ? "" : `, with embeddings ${share(wrong(true))}`}`,
    );
    if (kind !== null && shown === kind)
      for (const i of wrong(cosines !== null).slice(0, Number(process.env.N ?? 25)))
        console.log(`    ${distorted[i]!.left}\n    ${distorted[i]!.right}\n`);
  }
}

function isWrong({ left, right }: Distorted, similarity: number | null): boolean {
  const { relation, stance } = compareStatements(readStatement(left), readStatement(right), similarity);
  return relation === "SAME" || stance === "SUPPORTS";
}

async function reportParaphrases(): Promise<void> {
  const cosines = await similarities(chosen);
  const same = (withModel: boolean) =>
    chosen.filter((pair, i) => isWrong({ kind: "name", ...pair }, withModel ? (cosines?.[i] ?? null) : null))
      .length / chosen.length;
  console.log(
    `The ${chosen.length} true paraphrases themselves, called SAME: lexical ${same(false).toFixed(3)}${cosines === null ? "" : `, with embeddings ${same(true).toFixed(3)}`} (goal: at least 0.75)`,
  );
}
