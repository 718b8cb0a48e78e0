import { GRAPH_SEARCH } from "../domain/analysis-coverage.js";
import { verdictId } from "../domain/ids.js";
import type { Instant } from "../domain/instant.js";
import { decideVerdict, type Decision, POLICY_VERSION } from "../domain/verdict-policy/decide-verdict.js";
import { overrideVerdict } from "../domain/verdict-policy/override-verdict.js";
import { writeRationale } from "../domain/verdict-policy/write-rationale.js";
import { contradictedClaims, relateClaims } from "../graph/claim.commands.js";
import type { GraphTransaction } from "../graph/graph.js";
import type { RowOf } from "../graph/statement.js";
import { caseFiles, writeVerdicts } from "../graph/verdict.commands.js";
import { recountClaims } from "./count-claims.js";

const claimIdOf = ({ claimId }: { claimId: string }) => claimId;

/** The claims to decide anew: those whose mentions or wordings changed, and those that may have lost a relation. */
export interface Stirred {
  changed: readonly string[];
  /** Claims that stood before; those that contradicted one of them are looked at too. */
  contradicted: readonly string[];
}

/**
 * Decides anew every claim whose mentions changed and every claim that contradicts one of them: relations, counts, origins,
 * verdict. Gives the claims whose verdict moved. Must run under the commit lock.
 */
export async function decideClaims(
  tx: GraphTransaction,
  { changed, contradicted }: Stirred,
  at: Instant,
): Promise<string[]> {
  const touched = [...new Set(changed)];
  await tx.run(relateClaims, { claimIds: touched });
  const after = await tx.run(contradictedClaims, { claimIds: touched });
  await recountClaims(tx, touched);

  const claimIds = [...new Set([...touched, ...contradicted, ...after.map(claimIdOf)])];
  const moved = (await tx.run(caseFiles, { claimIds }))
    .map((row) => ({ row, verdict: decide(row) }))
    .filter(hasMoved);
  const verdicts = moved.map(({ row, verdict }) => ({
    ...verdict,
    id: verdictId(row.claimId, JSON.stringify(verdict), row.current?.id ?? null),
    claimId: row.claimId,
    searches: JSON.stringify([GRAPH_SEARCH]),
    decidedAt: at,
  }));
  await tx.run(writeVerdicts, { verdicts });
  return verdicts.map(claimIdOf);
}

/** What is stored of a verdict that follows from the case file alone. */
export interface DecidedVerdict {
  value: string;
  rationale: string;
  supportingOrigins: number;
  refutingOrigins: number;
  countIfAllIndependent: number;
  flags: string[];
  coverage: string;
  /** JSON: a list of `{originId, key, name, stance, reason, counted, articleCount}`. */
  origins: string;
  decidedBy: string;
  /** What the rule says where a person overrides it. */
  ruleValue: string | null;
  ruleRationale: string | null;
}

type CaseFileRow = RowOf<typeof caseFiles>;

/** The verdict on a case file, by the rule or by a person's word, in the form in which it is stored. */
export function decide({ claimId, supporting, refuting, review }: CaseFileRow): DecidedVerdict {
  const decision: Decision = decideVerdict({ claimId, supporting, refuting, searches: [GRAPH_SEARCH] });
  const { origins, value, flags, ...numbers } = decision;
  const ruled = { value, flags, rationale: writeRationale(decision), decidedBy: `rule:${POLICY_VERSION}` };
  const { rule, ...shown } = overrideVerdict(ruled, review);
  return {
    ...{ ...numbers, ...shown },
    origins: JSON.stringify(origins.map(({ id, ...origin }) => ({ originId: id, ...origin }))),
    ...{ ruleValue: rule?.value ?? null, ruleRationale: rule?.rationale ?? null },
  };
}

/** Whether the stored verdict is another one than the rule gives now. */
function hasMoved({ row, verdict }: { row: CaseFileRow; verdict: DecidedVerdict }): boolean {
  const { current } = row;
  if (current === null) return true;
  return (Object.keys(verdict) as (keyof DecidedVerdict)[]).some(
    (field) => JSON.stringify(current[field]) !== JSON.stringify(verdict[field]),
  );
}
