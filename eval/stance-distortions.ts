import { readStatement } from "../src/domain/matching/read-statement.js";
import { readPassage } from "../src/domain/stance/read-passage.js";
import type { Lesson } from "../training/stance-training.js";
import { seededRandom } from "./seeded-random.js";
import { DISTORTIONS, type DistortionKind } from "./statement-distortions.js";

/**
 * Of the passages that support a claim: how many support it still once a number, a date, a name, polarity, modality or scope of
 * the claim has been changed by machine. The cosines are those of the true claim, which flatters the distorted one.
 */
export function reportDistortedClaims(supporting: readonly Lesson[]): void {
  const kinds = Object.keys(DISTORTIONS) as DistortionKind[];
  const tallies = kinds.map((kind) => {
    const random = seededRandom(20260423);
    const distorted = supporting.flatMap(({ claim, passage }) => {
      const changed = DISTORTIONS[kind].map((change) => change(claim, random)).find((text) => text !== null);
      return changed === undefined || changed === null || changed === claim
        ? []
        : [{ claim: changed, passage }];
    });
    const wrong = distorted.filter(
      ({ claim, passage }) => readPassage(readStatement(claim), passage)?.stance === "SUPPORTS",
    );
    if (process.argv.includes("--show"))
      for (const { claim, passage } of wrong)
        console.log(`  ${kind}\n    ${claim}\n    ${passage.sentences.map(({ text }) => text).join(" ")}`);
    return `${kind} ${wrong.length} of ${distorted.length}`;
  });
  console.log(`  still called support with the claim distorted: ${tallies.join(", ")}`);
}
