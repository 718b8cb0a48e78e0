import pLimit from "p-limit";

import { ExpectedFailure, PageGone } from "../domain/expected-failure.js";
import type { EvidenceState } from "../domain/evidence.js";
import { isStillSaid } from "../domain/outside/is-still-said.js";
import type { Graph } from "../graph/graph.js";
import { pagesOfClaim, writeStates } from "../graph/reverify.commands.js";
import { standingClaims } from "../graph/wording.commands.js";
import { beginCommit } from "./begin-commit.js";
import { recordChange } from "./changes/changes.js";
import { decideClaims } from "./decide-claims.js";
import type { Web } from "./doors.js";

export interface ReverifyParts {
  graph: Graph;
  web: Pick<Web, "fetchPage" | "extractArticle">;
  now: () => Date;
}

/** What looking again came to. */
export interface Reverified {
  checked: number;
  /** Of those checked: pages that still say what was found on them. */
  present: number;
  changed: number;
  gone: number;
  /** Pages that could not be read now: nothing is known of them, and what was found on them stands. */
  unreadable: number;
}

/** Politeness is the door's; this bounds what waits before it. */
const AT_ONCE = 4;

/**
 * Looks at the pages again on which evidence for a claim was found: still there, changed, or gone. What a page no longer says
 * is shown and counts no longer, and the claim is decided anew.
 */
export function createReverifyEvidence({ graph, web, now }: ReverifyParts) {
  return async ({ claimId, by }: { claimId: string; by: string }): Promise<Reverified> => {
    const [known] = await graph.read(standingClaims, { ids: [claimId] });
    if (!known)
      throw new ExpectedFailure(
        "NOT_FOUND",
        "There is no such claim. Give the id of a claim as `claims` or `searchClaims` answers it.",
        ["input", "claimId"],
      );
    const pages = await graph.read(pagesOfClaim, { claimId });
    const inLine = pLimit(AT_ONCE);
    const looked = await Promise.all(
      pages.map(({ id, url, snippet }) =>
        inLine(async () => ({ id, state: await lookAgain(web, url, snippet) })),
      ),
    );
    const states = looked.flatMap(({ id, state }) => (state === null ? [] : [{ id, state }]));
    if (states.length > 0)
      await graph.transaction("reverify-evidence", async (tx) => {
        const at = await beginCommit(tx, now().toISOString());
        await tx.run(writeStates, { states, at });
        await decideClaims(tx, { changed: [claimId], contradicted: [] }, at);
        const change = { at, by, reason: null, claimIds: [claimId] };
        await recordChange(tx, { kind: "REVERIFICATION", ...change });
      });
    const unreadable = looked.length - states.length;
    return { checked: states.length, ...tallyStates(states), unreadable };
  };
}

function tallyStates(states: readonly { state: EvidenceState }[]) {
  const count = (wanted: EvidenceState) => states.filter(({ state }) => state === wanted).length;
  return { present: count("PRESENT"), changed: count("CHANGED"), gone: count("GONE") };
}

/** Null where nothing can be said of the page now: an outage is not "gone". */
async function lookAgain(
  web: ReverifyParts["web"],
  url: string,
  snippet: string,
): Promise<EvidenceState | null> {
  try {
    const page = await web.fetchPage(url);
    const extraction = await web.extractArticle(page.html, page.url);
    const text = extraction.kind === "ARTICLE" ? extraction.content.text : page.html;
    return isStillSaid(snippet, text) ? "PRESENT" : "CHANGED";
  } catch (error) {
    if (!(error instanceof ExpectedFailure)) throw error;
    return error instanceof PageGone ? "GONE" : null;
  }
}
