import type { Instant } from "../domain/instant.js";
import type { Graph } from "../graph/graph.js";
import { claimsToReverify, countClaimsToReverify } from "../graph/reverify.commands.js";
import type { Reverified } from "./reverify-evidence.js";

/** So many ids are held at a time. */
const PAGE = 200;

/** Looks again at the evidence of every claim that has some which was last read before then; `count` is how many claims. */
export async function reverifyClaims(
  graph: Graph,
  reverify: (claimId: string) => Promise<Reverified>,
  before: Instant,
): Promise<{ count: number; claims: AsyncIterable<Reverified> }> {
  const [row] = await graph.read(countClaimsToReverify, { before });
  return { count: row?.count ?? 0, claims: each(graph, reverify, before) };
}

async function* each(
  graph: Graph,
  reverify: (claimId: string) => Promise<Reverified>,
  before: Instant,
): AsyncGenerator<Reverified> {
  for (let after = ""; ;) {
    const page = await graph.read(claimsToReverify, { before, after, limit: PAGE });
    for (const { claimId } of page) yield await reverify(claimId);
    const last = page.at(-1);
    if (!last) return;
    after = last.claimId;
  }
}
