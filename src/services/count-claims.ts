import { groupBy } from "../domain/group-by.js";
import { type ClaimCount, countClaim, type CountedMention } from "../domain/independence/count-claim.js";
import type { ImprintMatches } from "../domain/independence/copy-families.js";
import type { Attribution } from "../domain/independence/mention-facts.js";
import {
  mentionFacts,
  utterances,
  writeFamilies,
  writeOrigins,
  writeOutlets,
} from "../graph/claim-count.commands.js";
import type { GraphTransaction } from "../graph/graph.js";
import type { RowOf } from "../graph/statement.js";

const claimIdOf = ({ claimId }: { claimId: string }) => claimId;

/** What a claim is counted from. */
export interface Countable {
  claimId: string;
  mentions: CountedMention[];
  matches: ImprintMatches;
}

/** Counts each claim's mentions by origin, from the mentions alone. */
export async function countClaims(
  tx: Pick<GraphTransaction, "run">,
  claimIds: readonly string[],
): Promise<ClaimCount[]> {
  return (await readCountable(tx, claimIds)).map(({ claimId, mentions, matches }) =>
    countClaim(claimId, mentions, matches),
  );
}

/** Reads all that these claims' counts follow from, in their order. */
export async function readCountable(
  tx: Pick<GraphTransaction, "run">,
  claimIds: readonly string[],
): Promise<Countable[]> {
  const rows = groupBy(await tx.run(mentionFacts, { claimIds: [...claimIds] }), claimIdOf);
  const pairs = groupBy(await tx.run(utterances, { claimIds: [...claimIds] }), claimIdOf);
  return claimIds.map((claimId) => ({
    claimId,
    mentions: (rows.get(claimId) ?? []).map(toFacts),
    matches: matchesOf(pairs.get(claimId) ?? []),
  }));
}

/** Counts claims anew and writes what they come to. */
export async function recountClaims(tx: GraphTransaction, claimIds: readonly string[]): Promise<void> {
  const claims = await countClaims(tx, claimIds);
  await tx.run(writeOrigins, {
    claims: claims.map(({ claimId, counts, origins }) => ({
      ...{ claimId, counts },
      origins: origins.map(({ mentions, tally, ...origin }) => ({
        node: { ...origin, claimId, tally: JSON.stringify(tally) },
        mentions,
      })),
    })),
  });
  await tx.run(writeFamilies, { claims: claims.map(toFamilyRows) });
  await tx.run(writeOutlets, {
    claims: claims.map(({ claimId, outlets, subjects }) => ({ claimId, outlets, subjects })),
  });
}

export function toFamilyRows({ claimId, families }: Pick<ClaimCount, "claimId" | "families">) {
  return {
    claimId,
    families: families.map(({ imprints, attribution, origin, ...node }) => ({
      node: {
        ...{ ...node, claimId, origin: JSON.stringify(origin) },
        attribution: attribution && JSON.stringify(attribution),
      },
      imprints,
    })),
  };
}

type FactsRow = Omit<RowOf<typeof mentionFacts>, "claimId">;

/** What the row of a mention says of whose word it is. */
export function toFacts(row: FactsRow): CountedMention {
  const { mentionId, articleId, sourceId, effectiveAt, passage, quotation, sentence, subjects } = row;
  return {
    ...{ mentionId, articleId, sourceId, effectiveAt, passage, quotation, sentence, subjects },
    source: { domain: row.domain, name: row.sourceName, owners: row.owners },
    attribution: attributionOf(row),
    credits: row.credits.filter(({ method }) => method !== "CONTRIBUTED").sort(byDomain),
  };
}

function attributionOf({
  attributedTo: name,
  attributionBody: body,
  aboutItself,
  outlets,
}: Pick<FactsRow, "attributedTo" | "attributionBody" | "aboutItself" | "outlets">): Attribution | null {
  if (name === null) return null;
  return { name, body, aboutItself, ...(outlets.length > 0 ? { outlets } : {}) };
}

function matchesOf(pairs: readonly { fromId: string; toId: string }[]): ImprintMatches {
  const matches = new Map<string, Set<string>>();
  const add = (from: string, to: string) => {
    const known = matches.get(from);
    if (known) known.add(to);
    else matches.set(from, new Set([to]));
  };
  for (const { fromId, toId } of pairs) {
    add(fromId, toId);
    add(toId, fromId);
  }
  return matches;
}

const byDomain = (one: { domain: string }, other: { domain: string }) => (one.domain < other.domain ? -1 : 1);
