import { readStatement } from "../src/domain/matching/read-statement.js";
import { isSureEnough } from "../src/domain/outside/counted-evidence.js";
import { readPassage } from "../src/domain/stance/read-passage.js";
import type { StanceReading } from "../src/domain/stance/stance-reading.js";
import type { Lesson } from "../training/stance-training.js";
import { seededRandom } from "./seeded-random.js";
import { DISTORTIONS, type DistortionKind } from "./statement-distortions.js";

const KINDS = Object.keys(DISTORTIONS) as DistortionKind[];

/**
 * Of the passages that support a claim: how many support it still once a number, a date, a name, polarity, modality or scope of
 * the claim has been changed by machine, by the stance that counts and by the likely one. The cosines are those of the true
 * claim, which flatters the distorted one.
 */
export function reportDistortedClaims(lessons: readonly Lesson[]): void {
  const supports = (reading: StanceReading | null) => reading?.stance === "SUPPORTS";
  const supporting = lessons.filter((lesson) => supports(read(lesson)));
  const counting = supporting.filter((lesson) => isSureEnough(read(lesson)!));
  const likely = supporting.filter((lesson) => !counting.includes(lesson));
  const counts = (reading: StanceReading | null) => supports(reading) && isSureEnough(reading!);
  print("counting support, distorted: counts still", counting, counts);
  print(
    "counting support, distorted: likely still",
    counting,
    (reading) => supports(reading) && !counts(reading),
  );
  print("likely support, distorted: counts then", likely, counts);
  print(
    "likely support, distorted: likely still",
    likely,
    (reading) => supports(reading) && !counts(reading),
  );
}

function read({ claim, passage }: Pick<Lesson, "claim" | "passage">): StanceReading | null {
  return readPassage(readStatement(claim), passage);
}

function print(what: string, lessons: readonly Lesson[], holds: (reading: StanceReading | null) => boolean) {
  const tallies = KINDS.map((kind) => {
    const distorted = distort(kind, lessons);
    return { kind, all: distorted.length, wrong: distorted.filter((lesson) => holds(read(lesson))).length };
  });
  const sum = (field: "all" | "wrong") => tallies.reduce((total, tally) => total + tally[field], 0);
  const each = tallies.map(({ kind, all, wrong }) => `${kind} ${wrong} of ${all}`);
  console.log(`    ${what} ${sum("wrong")} of ${sum("all")}: ${each.join(", ")}`);
}

function distort(kind: DistortionKind, lessons: readonly Lesson[]): Pick<Lesson, "claim" | "passage">[] {
  const random = seededRandom(20260423);
  return lessons.flatMap(({ claim, passage }) => {
    const changed = DISTORTIONS[kind].map((change) => change(claim, random)).find((text) => text !== null);
    return changed == null || changed === claim ? [] : [{ claim: changed, passage }];
  });
}
