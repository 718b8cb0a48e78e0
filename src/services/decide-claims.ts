import { GRAPH_SEARCH } from "../domain/analysis-coverage.js";
import { groupBy } from "../domain/group-by.js";
import { verdictId } from "../domain/ids.js";
import type { Instant } from "../domain/instant.js";
import type { CaseFile } from "../domain/verdict-policy/case-file.js";
import { decideVerdict, type Decision, POLICY_VERSION } from "../domain/verdict-policy/decide-verdict.js";
import { overrideVerdict } from "../domain/verdict-policy/override-verdict.js";
import { writeRationale } from "../domain/verdict-policy/write-rationale.js";
import { relatedClaims, relateClaims } from "../graph/claim-relation.commands.js";
import type { GraphTransaction } from "../graph/graph.js";
import type { RowOf } from "../graph/statement.js";
import { caseFiles, writeVerdicts } from "../graph/verdict.commands.js";
import { addNewcomers, type Newcomer } from "./add-newcomers.js";
import { recountAgainst } from "./count-against.js";
import { recountClaims } from "./count-claims.js";
import { relateBorn } from "./relate-born.js";

const claimIdOf = ({ claimId }: { claimId: string }) => claimId;

/** The claims to decide anew: those whose mentions or wordings changed, and those that may have lost a relation. */
export interface ClaimsToDecide {
  changed: readonly string[];
  /** Claims that contradicted one of these before. */
  contradicted: readonly string[];
  /** Mentions that are new to claims which did not change otherwise. */
  newcomers?: readonly ArrivedMention[];
  /** Wordings that came to life in such claims. */
  bornIds?: readonly string[];
}

/** A newcomer with its article and how many mentions its claim had counted before. */
export interface ArrivedMention extends Newcomer {
  articleId: string;
  counted: number;
}

/**
 * Decides anew every claim whose mentions changed and every claim that contradicts one of them: relations, counts, origins,
 * verdict. Must run under the commit lock.
 */
export async function decideClaims(
  tx: GraphTransaction,
  { changed, contradicted, newcomers = [], bornIds = [] }: ClaimsToDecide,
  at: Instant,
): Promise<void> {
  if (changed.length > 0) await tx.run(relateClaims, { claimIds: [...new Set(changed)] });
  await relateBorn(tx, bornIds);
  const { single, several } = partNewcomers(newcomers, new Set(changed));
  const moved = await addInTurn(tx, single);
  const recounted = [...new Set([...changed, ...several, ...moved])];
  if (recounted.length > 0) await recountClaims(tx, recounted);
  await decideAnew(tx, [...new Set([...recounted, ...single.map(claimIdOf)])], contradicted, at);
}

/** Counting so many mentions anew costs less than adding several to them one after the other. */
const SOON_COUNTED = 30;

/** Newcomers that can be added one by one, and claims that are counted anew for the several that came to them at once. */
function partNewcomers(newcomers: readonly ArrivedMention[], changed: ReadonlySet<string>) {
  const byClaim = [...groupBy(newcomers, claimIdOf)].filter(([claimId]) => !changed.has(claimId));
  const isAdded = (list: readonly ArrivedMention[]) =>
    list.length === 1 ||
    (list[0]!.counted > SOON_COUNTED && new Set(list.map(({ articleId }) => articleId)).size === list.length);
  return {
    single: byClaim.flatMap(([, list]) => (isAdded(list) ? list : [])),
    several: byClaim.filter(([, list]) => !isAdded(list)).map(([claimId]) => claimId),
  };
}

/** Adds newcomers, of a claim one after the other; gives the claims that have to be counted anew. */
async function addInTurn(tx: GraphTransaction, newcomers: readonly ArrivedMention[]): Promise<string[]> {
  const moved = new Set<string>();
  let left = [...newcomers];
  while (left.length > 0) {
    const turn = new Map(left.map((newcomer) => [newcomer.claimId, newcomer]));
    for (const claimId of await addNewcomers(tx, [...turn.values()].map(toNewcomer))) moved.add(claimId);
    left = left.filter((newcomer) => turn.get(newcomer.claimId) !== newcomer && !moved.has(newcomer.claimId));
  }
  return [...moved];
}

const toNewcomer = ({ claimId, mentionId }: Newcomer): Newcomer => ({ claimId, mentionId });

/**
 * Writes the verdicts that moved of these claims and of those that contradict them; all of these must be counted already. Must
 * run under the commit lock.
 */
export async function decideAnew(
  tx: GraphTransaction,
  touched: readonly string[],
  contradicted: readonly string[],
  at: Instant,
): Promise<void> {
  const after = await tx.run(relatedClaims, { claimIds: [...touched] });
  const claimIds = [...new Set([...touched, ...contradicted, ...after.map(claimIdOf)])];
  await recountAgainst(tx, claimIds);
  const moved = (await tx.run(caseFiles, { claimIds }))
    .map((row) => ({ row, verdict: decide(row) }))
    .filter(hasMoved);
  const verdicts = moved.map(({ row, verdict }) => ({
    ...verdict,
    id: verdictId(row.claimId, JSON.stringify(verdict), row.current?.id ?? null),
    claimId: row.claimId,
    decidedAt: at,
  }));
  if (verdicts.length > 0) await tx.run(writeVerdicts, { verdicts });
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
  /** JSON: a list of `ProviderCoverage`. */
  searches: string;
  /** JSON: a list of `{originId, key, name, stance, reason, counted, founded, articleCount, pageCount}`. */
  origins: string;
  decidedBy: string;
  /** What the rule says where a person overrides it. */
  ruleValue: string | null;
  ruleRationale: string | null;
}

export type CaseFileRow = RowOf<typeof caseFiles>;

/** The verdict on a case file, by the rule or by a person's word, in the form in which it is stored. */
export function decide(row: CaseFileRow): DecidedVerdict {
  const decision: Decision = decideVerdict(caseFileOf(row));
  const {
    origins,
    value,
    flags,
    supportingOrigins,
    refutingOrigins,
    countIfAllIndependent,
    coverage,
    searches,
  } = decision;
  const ruled = { value, flags, rationale: writeRationale(decision), decidedBy: `rule:${POLICY_VERSION}` };
  const { rule, ...shown } = overrideVerdict(ruled, row.review);
  return {
    ...{ supportingOrigins, refutingOrigins, countIfAllIndependent, coverage, ...shown },
    searches: JSON.stringify(searches),
    origins: JSON.stringify(origins.map(({ id, ...origin }) => ({ originId: id, ...origin }))),
    ...{ ruleValue: rule?.value ?? null, ruleRationale: rule?.rationale ?? null },
  };
}

/** All that bears on a claim, as the rule takes it. */
export function caseFileOf({ searches, aged, variants, ...row }: CaseFileRow): CaseFile {
  const { claimId, articleCount, pageCount, supporting, refuting, factChecks, corrections } = row;
  const { wording, firstSeenAt } = aged;
  return {
    ...{ claimId, articleCount, pageCount, supporting, refuting, factChecks, corrections },
    searches: [GRAPH_SEARCH, ...searches],
    age: wording !== null && firstSeenAt !== null ? { wording, firstSeenAt, variants } : null,
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
