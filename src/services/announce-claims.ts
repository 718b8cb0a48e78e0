import { announcementsOf, type ClaimChange, type CommittedChanges } from "../domain/claim-change.js";
import { stampCommit } from "../graph/article.commands.js";
import { claimOfMention } from "../graph/change.commands.js";
import { assertMentions, unassertMentions } from "../graph/claim-mention.commands.js";
import { bearClaims, mergeClaim, reviveClaims } from "../graph/claim.commands.js";
import type { Graph } from "../graph/graph.js";
import { buryClaims, deleteArticle } from "../graph/removal.commands.js";
import type { RowOf } from "../graph/statement.js";
import { caseFiles, writeVerdicts } from "../graph/verdict.commands.js";
import { on, type Witness, witnessCommits } from "./witness-commits.js";

/** A graph that announces what its transactions do to claims, once they are committed. */
export const announceClaims = (graph: Graph, publish: (changes: ClaimChange[]) => void): Graph =>
  witnessCommits(graph, createWitness, publish);

const addTo = (claimIds: Set<string>) => (_params: unknown, rows: { claimId: string }[]) => {
  for (const { claimId } of rows) claimIds.add(claimId);
};

function createWitness(): Witness<ClaimChange> {
  const sets = () => new Set<string>();
  const [asserted, unasserted, born, parted, buried] = [sets(), sets(), sets(), sets(), sets()];
  const merges: { lostId: string; survivorId: string }[] = [];
  const former = new Map<string, RowOf<typeof caseFiles>["current"]>();
  const verdicts: CommittedChanges["verdicts"][number][] = [];
  let [at, articleRemoved] = ["", false];
  const notes = new Map([
    on(stampCommit, (params) => void (at = params.at)),
    on(assertMentions, addTo(asserted)),
    on(unassertMentions, addTo(unasserted)),
    on(claimOfMention, addTo(parted)),
    on(buryClaims, addTo(buried)),
    on(deleteArticle, () => void (articleRemoved = true)),
    on(bearClaims, ({ claims }) => claims.forEach(({ id }) => born.add(id))),
    on(reviveClaims, ({ ids }) => ids.forEach((id) => born.add(id))),
    on(mergeClaim, ({ lostId, survivorId }) => void merges.push({ lostId, survivorId })),
    on(caseFiles, (_params, rows) => rows.forEach(({ claimId, current }) => former.set(claimId, current))),
    on(writeVerdicts, (params) => {
      for (const verdict of params.verdicts)
        verdicts.push({
          ...{ claimId: verdict.claimId, now: verdict, former: former.get(verdict.claimId) ?? null },
        });
    }),
  ]);
  return {
    note: ({ name }, params, rows) => notes.get(name)?.(params, rows),
    changes: () =>
      announcementsOf({
        ...{ at, asserted, unasserted, born, parted, merges, buried, articleRemoved, verdicts },
      }),
  };
}
