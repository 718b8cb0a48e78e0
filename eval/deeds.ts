/**
 * How the matcher tells another deed of the same names, places and figures from the same deed in other words, on pairs
 * written for this project (half of them kept apart while the rule was made), with and without embeddings. Run:
 *   EMBEDDING_MODEL_DIR=... npx tsx eval/deeds.ts [--show]
 */
import { compareStatements } from "../src/domain/matching/compare-statements.js";
import { readStatement } from "../src/domain/matching/read-statement.js";
import { OTHER_DEEDS, OTHER_DEEDS_KEPT_APART } from "../test/unit/matching/other-deeds.js";
import { SAME_DEEDS, SAME_DEEDS_KEPT_APART } from "../test/unit/matching/same-deeds.js";
import { similarities } from "./matching-pairs.js";

const SETS = [
  { name: "another deed, seen", pairs: OTHER_DEEDS, same: false },
  { name: "another deed, kept apart", pairs: OTHER_DEEDS_KEPT_APART, same: false },
  { name: "the same deed, seen", pairs: SAME_DEEDS, same: true },
  { name: "the same deed, kept apart", pairs: SAME_DEEDS_KEPT_APART, same: true },
];
const show = process.argv.includes("--show");

for (const { name, pairs, same } of SETS) {
  const cosines = await similarities(pairs.map(([left, right]) => ({ left, right })));
  report(name, pairs, same, null);
  if (cosines !== null) report(name, pairs, same, cosines);
}

function report(
  name: string,
  pairs: readonly [string, string][],
  same: boolean,
  cosines: number[] | null,
): void {
  const wrong = pairs.filter(([claim, statement], i) => {
    const { relation } = compareStatements(
      readStatement(claim),
      readStatement(statement),
      cosines?.[i] ?? null,
    );
    return (relation === "SAME") !== same;
  });
  const how = cosines === null ? "lexical" : "with embeddings";
  console.log(`${name.padEnd(26)} ${how.padEnd(15)} right ${pairs.length - wrong.length} of ${pairs.length}`);
  if (show && !name.endsWith("kept apart"))
    for (const [claim, statement] of wrong) console.log(`    ${claim}\n    ${statement}\n`);
}
