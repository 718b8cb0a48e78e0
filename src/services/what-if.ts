import { GRAPH_SEARCH } from "../domain/analysis-coverage.js";
import { isBreaking } from "../domain/breaking.js";
import { originateFamilies } from "../domain/independence/assign-origins.js";
import { contradictingOriginsOf, countAgainst } from "../domain/independence/count-against.js";
import { type ClaimCount, countClaim, type CountedMention } from "../domain/independence/count-claim.js";
import type { ClaimOrigin } from "../domain/independence/group-origins.js";
import { leaveOut, type LeftOut } from "../domain/independence/leave-out.js";
import { UNKNOWN_ORIGIN } from "../domain/independence/unknown-origin.js";
import type { SupposedOrigin, SupposedVerdict } from "../domain/supposed-verdict.js";
import type { CaseFile } from "../domain/verdict-policy/case-file.js";
import { decideVerdict, type Decision, POLICY_VERSION } from "../domain/verdict-policy/decide-verdict.js";
import { hangingThreads } from "../domain/verdict-policy/hanging-threads.js";
import { describeLeftOut, writeRationale } from "../domain/verdict-policy/write-rationale.js";
import type { Origin } from "../domain/verdict.js";
import type { Graph } from "../graph/graph.js";
import type { RowOf } from "../graph/statement.js";
import { caseFiles } from "../graph/verdict.commands.js";
import { claimsBeside } from "../graph/what-if.queries.js";
import { caseFileOf } from "./decide-claims.js";
import { readCountable } from "./read-countable.js";
import { requireKnown } from "./require-known.js";

export interface WhatIf {
  /**
   * The verdicts that the rule would give on these claims, in their order, if the graph did not have what is left out; nothing
   * is stored. Fails for outlets, publishers and articles that the graph does not have.
   */
  verdictsWithout(claimIds: readonly string[], leftOut: LeftOut): Promise<SupposedVerdict[]>;
  /** For each claim, in their order, the origins without any one of which the rule would give another verdict. */
  hangingOrigins(claimIds: readonly string[]): Promise<(Origin & { claimId: string })[][]>;
}

export function createWhatIf(graph: Graph, now: () => Date): WhatIf {
  return {
    verdictsWithout: async (claimIds, leftOut) => {
      await requireKnown(graph, leftOut);
      const beside = new Map(
        (await graph.read(claimsBeside, { claimIds: [...claimIds] })).map((row) => [row.claimId, row]),
      );
      const counts = await countWithout(graph, claimIds, [...beside.values()], leftOut);
      return claimIds.map((claimId) => suppose(counts, claimId, beside.get(claimId), leftOut, now()));
    },
    hangingOrigins: async (claimIds) => {
      const rows = await graph.read(caseFiles, { claimIds: [...claimIds] });
      const found = new Map(rows.map((row) => [row.claimId, hangingThreads(caseFileOf(row))]));
      return claimIds.map((claimId) =>
        (found.get(claimId) ?? []).map(({ name: _, ...origin }) => ({ ...origin, claimId })),
      );
    },
  };
}

type Beside = RowOf<typeof claimsBeside>;

/** Counts the claims and those on which their verdicts rest from the mentions that remain. */
async function countWithout(
  graph: Graph,
  claimIds: readonly string[],
  beside: readonly Beside[],
  leftOut: LeftOut,
): Promise<Map<string, CountWithout>> {
  const others = beside.flatMap(({ contradicting, variants }) => [
    ...contradicting,
    ...variants.map(({ claimId }) => claimId),
  ]);
  const reader = { run: graph.read };
  const countable = (await readCountable(reader, [...new Set([...claimIds, ...others])])).map(
    ({ stating, refuting, ...claim }) => ({
      ...claim,
      stating: leaveOut(stating, leftOut),
      refuting: leaveOut(refuting, leftOut),
    }),
  );
  const byId = new Map(countable.map((claim) => [claim.claimId, claim]));
  const contradicting = new Map(beside.map((row) => [row.claimId, row.contradicting]));
  return new Map(
    countable.map(({ claimId, stating, refuting, matches }) => {
      const families = (contradicting.get(claimId) ?? []).flatMap((id) => {
        const other = byId.get(id);
        return other ? originateFamilies(other.stating, other.matches) : [];
      });
      return [
        claimId,
        {
          ...countClaim(claimId, stating, matches),
          pageCount: articlesOf(stating, ({ outside }) => outside !== undefined).size,
          withdrawnBy: articlesOf(stating, ({ former }) => former === "WITHDRAWN"),
          against: countAgainst(claimId, refuting, matches, contradictingOriginsOf(families)),
        },
      ];
    }),
  );
}

function articlesOf(
  mentions: readonly CountedMention[],
  wanted: (mention: CountedMention) => boolean,
): ReadonlySet<string> {
  return new Set(mentions.filter(wanted).map(({ articleId }) => articleId));
}

/** A claim counted without what is left out. */
interface CountWithout extends ClaimCount {
  pageCount: number;
  /** The articles that stated it in an earlier text and do so no longer. */
  withdrawnBy: ReadonlySet<string>;
  /** Origins of what was found outside against it. */
  against: ClaimOrigin[];
}

function suppose(
  counts: ReadonlyMap<string, CountWithout>,
  claimId: string,
  beside: Beside | undefined,
  leftOut: LeftOut,
  now: Date,
): SupposedVerdict {
  const caseFile = supposedCase(counts, claimId, beside, leftOut);
  const decision = decideVerdict(caseFile);
  const { value, supportingOrigins, refutingOrigins, countIfAllIndependent, flags, coverage } = decision;
  const firstSeenAt = counts.get(claimId)?.counts.firstSeenAt ?? null;
  return {
    ...{ id: `supposed.${claimId}`, claimId, value, supportingOrigins, refutingOrigins },
    ...{ countIfAllIndependent, coverage, searches: caseFile.searches },
    rationale: `${describeLeftOut(leftOut)} ${writeRationale(decision)}`,
    flags: isBreaking(firstSeenAt, now) ? [...flags, "BREAKING"] : flags,
    origins: supposedOrigins(decision, counts, [claimId, ...(beside?.contradicting ?? [])]),
    decidedAt: now.toISOString(),
    decidedBy: `rule:${POLICY_VERSION}`,
  };
}

function supposedCase(
  counts: ReadonlyMap<string, CountWithout>,
  claimId: string,
  beside: Beside | undefined,
  leftOut: LeftOut,
): CaseFile {
  const stored = { factChecks: beside?.factChecks ?? [], searches: beside?.searches ?? [] };
  const originsOf = (id: string) => counts.get(id)?.origins ?? [];
  const { firstSeenAt = null } = counts.get(claimId)?.counts ?? {};
  const keys = new Set(originsOf(claimId).map(({ key }) => key));
  const variants = (beside?.variants ?? []).flatMap(({ claimId: id, wording, changed }) => {
    const first = counts.get(id)?.counts.firstSeenAt ?? null;
    const origins = originsOf(id);
    const namedOrigins = origins.filter(({ anonymous }) => !anonymous).length;
    const isUpdate = origins.some(({ key }) => key !== UNKNOWN_ORIGIN && keys.has(key));
    return first === null ? [] : [{ wording, changed, firstSeenAt: first, namedOrigins, isUpdate }];
  });
  const wording = beside?.wording ?? null;
  return {
    claimId,
    articleCount: counts.get(claimId)?.counts.articleCount ?? 0,
    supporting: originsOf(claimId),
    pageCount: counts.get(claimId)?.pageCount ?? 0,
    refuting: [...(beside?.contradicting ?? []).flatMap(originsOf), ...(counts.get(claimId)?.against ?? [])],
    corrections: (beside?.corrections ?? []).filter(({ articleId }) =>
      counts.get(claimId)?.withdrawnBy.has(articleId),
    ),
    factChecks: stored.factChecks.filter(
      ({ domain }) => ![...leftOut.domains, ...leftOut.publishers].includes(domain),
    ),
    searches: [GRAPH_SEARCH, ...stored.searches],
    age: wording !== null && firstSeenAt !== null ? { wording, firstSeenAt, variants } : null,
  };
}

/** @param claimIds the claim itself, then those that contradict it */
function supposedOrigins(
  { origins }: Decision,
  counts: ReadonlyMap<string, CountWithout>,
  [claimId, ...contradicting]: string[],
): SupposedOrigin[] {
  return origins.map(({ name: _, ...origin }) => ({
    ...origin,
    claimId: claimId!,
    mentionIds: (origin.stance === "SUPPORTS" ? [claimId!] : contradicting)
      .flatMap((id) => counts.get(id)?.origins ?? [])
      .filter(({ key }) => key === origin.key)
      .flatMap(({ mentions }) => mentions.map(({ mentionId }) => mentionId)),
  }));
}
