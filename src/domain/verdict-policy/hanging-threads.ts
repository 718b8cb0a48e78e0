import { groupBy } from "../group-by.js";
import type { CaseFile } from "./case-file.js";
import { decideVerdict, type DecidedOrigin } from "./decide-verdict.js";

/**
 * The counted origins without any one of which the claim would have another verdict. Pure. Its cost does not grow with the
 * square of the origins: those that weigh alike are tried once.
 */
export function hangingThreads(caseFile: CaseFile): DecidedOrigin[] {
  const { value, origins } = decideVerdict(caseFile);
  const selfReported = new Set(
    [...caseFile.supporting, ...caseFile.refuting].flatMap((origin) =>
      origin.selfReported ? origin.id : [],
    ),
  );
  const sides = groupBy(origins, ({ key }) => key);
  const weight = ({ key, stance, id }: DecidedOrigin) =>
    // One that says both would be heard with its other word, were this one missing: leave it out as a whole, by itself.
    sides.get(key)!.length > 1 ? key : `${stance} ${selfReported.has(id)}`;
  const alike = groupBy(
    origins.filter(({ counted }) => counted),
    weight,
  );
  return [...alike.values()]
    .filter(([first]) => decideVerdict(withoutOrigin(caseFile, first!.key)).value !== value)
    .flat();
}

function withoutOrigin(caseFile: CaseFile, key: string): CaseFile {
  return {
    ...caseFile,
    supporting: caseFile.supporting.filter((origin) => origin.key !== key),
    refuting: caseFile.refuting.filter((origin) => origin.key !== key),
    factChecks: caseFile.factChecks.filter(({ domain }) => `publisher:${domain}` !== key),
  };
}
