import { groupBy } from "../domain/group-by.js";
import type { CountedMention } from "../domain/independence/count-claim.js";
import type { ImprintMatches } from "../domain/independence/copy-families.js";
import type { Attribution, OutsideFacts } from "../domain/independence/mention-facts.js";
import { mentionFacts, utterances } from "../graph/claim-count.commands.js";
import { evidenceFacts, evidenceUtterances } from "../graph/evidence-count.commands.js";
import type { GraphTransaction } from "../graph/graph.js";
import type { RowOf } from "../graph/statement.js";

const claimIdOf = ({ claimId }: { claimId: string }) => claimId;

/** What is found outside against a claim, as it is counted. */
export interface Refuting {
  claimId: string;
  refuting: CountedMention[];
  /** Which imprints are one utterance. */
  matches: ImprintMatches;
}

/** What a claim is counted from. */
export interface Countable extends Refuting {
  /** What its mentions say, and what was found outside in its support. */
  stating: CountedMention[];
}

/** Reads all that these claims' counts follow from, in their order. */
export async function readCountable(
  tx: Pick<GraphTransaction, "run">,
  claimIds: readonly string[],
): Promise<Countable[]> {
  const asked = { claimIds: [...claimIds] };
  const mentions = groupBy(await tx.run(mentionFacts, asked), claimIdOf);
  const pairs = groupBy(await tx.run(utterances, asked), claimIdOf);
  const found = await readFound(tx, claimIds);
  return claimIds.map((claimId) => {
    const rows = found.facts.get(claimId);
    return {
      claimId,
      stating: [...(mentions.get(claimId) ?? []), ...takingSide(rows, "SUPPORTS")].map(toFacts),
      refuting: takingSide(rows, "REFUTES").map(toFacts),
      matches: matchesOf([...(pairs.get(claimId) ?? []), ...(found.pairs.get(claimId) ?? [])]),
    };
  });
}

/** Reads what was found outside against these claims. */
export async function readRefuting(
  tx: Pick<GraphTransaction, "run">,
  claimIds: readonly string[],
): Promise<Refuting[]> {
  const { facts, pairs } = await readFound(tx, claimIds);
  return [...facts].map(([claimId, rows]) => ({
    claimId,
    refuting: takingSide(rows, "REFUTES").map(toFacts),
    matches: matchesOf(pairs.get(claimId) ?? []),
  }));
}

async function readFound(tx: Pick<GraphTransaction, "run">, claimIds: readonly string[]) {
  const asked = { claimIds: [...claimIds] };
  const facts = groupBy(await tx.run(evidenceFacts, asked), claimIdOf);
  // Where nothing was found there is nothing more to ask.
  const pairs = facts.size === 0 ? [] : await tx.run(evidenceUtterances, asked);
  return { facts, pairs: groupBy(pairs, claimIdOf) };
}

type FoundRow = RowOf<typeof evidenceFacts>;

const takingSide = (rows: readonly FoundRow[] = [], stance: FoundRow["stance"]) =>
  rows.filter((row) => row.stance === stance);

type FactsRow = Omit<RowOf<typeof mentionFacts>, "claimId" | "isDerived"> & {
  isDerived?: boolean;
  outside?: OutsideFacts;
};

/** What the row of a mention, or of a piece of evidence, says of whose word it is. */
export function toFacts(row: FactsRow): CountedMention {
  const { mentionId, articleId, url, sourceId, effectiveAt, passage, quotation, sentence, subjects } = row;
  return {
    ...{ mentionId, articleId, url, sourceId, effectiveAt, passage, quotation, sentence, subjects },
    ...(row.outside ? { outside: row.outside } : {}),
    ...(row.former ? { former: row.former } : {}),
    ...(row.isDerived ? { isDerived: true } : {}),
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

/** For each imprint those that are one utterance with it. */
export function matchesOf(pairs: readonly { fromId: string; toId: string }[]): ImprintMatches {
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
