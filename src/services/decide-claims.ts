import { GRAPH_SEARCH } from "../domain/analysis-coverage.js";
import { decodeFingerprint } from "../domain/derivation/fingerprint.js";
import { groupBy } from "../domain/group-by.js";
import { verdictId } from "../domain/ids.js";
import { assignOrigins } from "../domain/independence/assign-origins.js";
import { type ClaimOrigin, groupOrigins } from "../domain/independence/group-origins.js";
import type { MentionFacts } from "../domain/independence/mention-facts.js";
import type { Instant } from "../domain/instant.js";
import { decideVerdict, type Decision, POLICY_VERSION } from "../domain/verdict-policy/decide-verdict.js";
import { writeRationale } from "../domain/verdict-policy/write-rationale.js";
import { contradictedClaims, relateClaims } from "../graph/claim.commands.js";
import type { GraphTransaction } from "../graph/graph.js";
import type { RowOf } from "../graph/statement.js";
import { caseFiles, mentionFacts, writeOrigins, writeVerdicts } from "../graph/verdict.commands.js";

const claimIdOf = ({ claimId }: { claimId: string }) => claimId;

/** A claim's origins and the counts that go with them, as they follow from its mentions. */
export interface ClaimCount {
  claimId: string;
  counts: {
    mentionCount: number;
    articleCount: number;
    sourceCount: number;
    originCount: number;
    firstSeenAt: Instant | null;
    lastSeenAt: Instant | null;
  };
  origins: ClaimOrigin[];
}

/**
 * Decides anew every claim whose mentions changed and every claim that contradicts one of them: relations, origins,
 * counts, verdict. Gives the claims whose verdict moved. Must run under the commit lock.
 */
export async function decideClaims(
  tx: GraphTransaction,
  touched: readonly string[],
  at: Instant,
): Promise<string[]> {
  const before = await tx.run(contradictedClaims, { claimIds: [...touched] });
  await tx.run(relateClaims, { claimIds: [...touched] });
  const after = await tx.run(contradictedClaims, { claimIds: [...touched] });
  await tx.run(writeOrigins, { claims: (await countClaims(tx, touched)).map(toOriginRow) });

  const claimIds = [...new Set([...touched, ...before.map(claimIdOf), ...after.map(claimIdOf)])];
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

/** Counts each claim's mentions by origin, from the mentions alone. */
export async function countClaims(
  tx: Pick<GraphTransaction, "run">,
  claimIds: readonly string[],
): Promise<ClaimCount[]> {
  const rows = groupBy(await tx.run(mentionFacts, { claimIds: [...claimIds] }), claimIdOf);
  return claimIds.map((claimId) => countClaim(claimId, (rows.get(claimId) ?? []).map(toFacts)));
}

function countClaim(claimId: string, mentions: MentionFacts[]): ClaimCount {
  const origins = groupOrigins(claimId, assignOrigins(mentions));
  const seen = mentions.map(({ effectiveAt }) => effectiveAt).sort();
  return {
    claimId,
    origins,
    counts: {
      mentionCount: mentions.length,
      articleCount: new Set(mentions.map(({ articleId }) => articleId)).size,
      sourceCount: new Set(mentions.map(({ source }) => source.domain)).size,
      originCount: origins.length,
      firstSeenAt: seen[0] ?? null,
      lastSeenAt: seen.at(-1) ?? null,
    },
  };
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
}

type CaseFileRow = RowOf<typeof caseFiles>;

/** The verdict that the rule gives on a case file, in the form in which it is stored. */
export function decide({ claimId, supporting, refuting }: CaseFileRow): DecidedVerdict {
  const decision: Decision = decideVerdict({ claimId, supporting, refuting, searches: [GRAPH_SEARCH] });
  const { origins, ...numbers } = decision;
  return {
    ...numbers,
    rationale: writeRationale(decision),
    origins: JSON.stringify(origins.map(({ id, ...origin }) => ({ originId: id, ...origin }))),
    decidedBy: `rule:${POLICY_VERSION}`,
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

function toFacts(row: RowOf<typeof mentionFacts>): MentionFacts {
  const { attributedTo, attributionBody, aboutItself } = row;
  return {
    mentionId: row.mentionId,
    articleId: row.articleId,
    source: { domain: row.domain, name: row.sourceName, owners: row.owners },
    effectiveAt: row.effectiveAt,
    attribution: attributedTo === null ? null : { name: attributedTo, body: attributionBody, aboutItself },
    passage: decodeFingerprint(row.passage),
    quotation: row.quotation,
    credits: row.credits.filter(({ method }) => method !== "CONTRIBUTED").sort(byDomain),
  };
}

const byDomain = (one: { domain: string }, other: { domain: string }) => (one.domain < other.domain ? -1 : 1);

function toOriginRow({ claimId, counts, origins }: ClaimCount) {
  return {
    claimId,
    counts,
    origins: origins.map(({ mentions, ...node }) => ({ node: { ...node, claimId }, mentions })),
  };
}
