import type { ClaimSourceRole, MatrixRowFragment } from "../../generated/operations.js";

type Outlet = MatrixRowFragment["sources"]["nodes"][number]["source"];

/** The outlets that state or deny one of the claims, those with most of them first. */
export function outletsOf(claims: readonly MatrixRowFragment[]): Outlet[] {
  const found = new Map<string, { outlet: Outlet; claims: number }>();
  for (const { sources, relatedClaims } of claims)
    for (const { source } of [
      ...sources.nodes,
      ...relatedClaims.nodes.flatMap(({ claim }) => claim.sources.nodes),
    ]) {
      const former = found.get(source.id);
      found.set(source.id, { outlet: source, claims: (former?.claims ?? 0) + 1 });
    }
  return [...found.values()]
    .sort((one, other) => other.claims - one.claims || one.outlet.name.localeCompare(other.outlet.name))
    .map(({ outlet }) => outlet);
}

const isCut = ({ totalCount, nodes }: { totalCount: number; nodes: readonly unknown[] }) =>
  totalCount > nodes.length;

/** Whether more outlets state or deny a claim than were asked for: of one that is not found, nothing is known then. */
export const hasMoreOutlets = ({ sources, relatedClaims }: MatrixRowFragment): boolean =>
  isCut(sources) || isCut(relatedClaims) || relatedClaims.nodes.some(({ claim }) => isCut(claim.sources));

/** What an outlet does with a claim; the article is its first that states it, where that is among those that were asked for. */
export function cellOf(claim: MatrixRowFragment, outletId: string) {
  const isTheirs = ({ source }: { source: { id: string } }) => source.id === outletId;
  const role: ClaimSourceRole | undefined = claim.sources.nodes.find(isTheirs)?.role;
  const articleId = claim.mentions.nodes.find(({ article }) => isTheirs(article))?.article.id;
  const denial = claim.relatedClaims.nodes.find(({ claim: other }) => other.sources.nodes.some(isTheirs));
  return { role, articleId, denialId: denial?.claim.id };
}

/** Whose story a claim is, where none of all its outlets reports it itself; who copied a copy names the one who has it from elsewhere. */
export function copiedFrom({ sources, mentions }: MatrixRowFragment): string[] {
  if (isCut(sources) || sources.nodes.some(({ role }) => role !== "COPY")) return [];
  const carriers = new Set(sources.nodes.map(({ source }) => source.id));
  const origins = mentions.nodes
    .flatMap(({ article }) => article.derivedFrom)
    .filter(({ article }) => article === null || !carriers.has(article.source.id))
    .map(({ origin }) => origin);
  return [...new Set(origins)];
}
