import { z } from "zod";

import { type Change, CHANGE_KINDS } from "../domain/change.js";
import { VERDICT_VALUES } from "../domain/verdict.js";
import { claimFields, claimRow } from "./claim.queries.js";
import { pagedStatement, type WindowText } from "./paged-statement.js";
import { cypher, statement } from "./statement.js";

const changeFields = cypher`.id, .kind, .at, .by, .reason, .value, .keyName, .webhookName, .webhookHost, .analysisId,
        undone: CASE WHEN change.undoneAt IS NULL THEN null
        ELSE {at: change.undoneAt, by: change.undoneBy, reason: change.undoneReason} END`;

const changeRow: z.ZodType<Change> = z.object({
  id: z.string(),
  kind: z.enum(CHANGE_KINDS),
  at: z.string(),
  by: z.string(),
  reason: z.string().nullable(),
  value: z.enum(VERDICT_VALUES).nullable(),
  keyName: z.string().nullable(),
  webhookName: z.string().nullable(),
  webhookHost: z.string().nullable(),
  analysisId: z.string().nullable(),
  undone: z.object({ at: z.string(), by: z.string(), reason: z.string() }).nullable(),
});

const ids = z.object({ ids: z.array(z.string()) });
const kinds = { kinds: z.array(z.string()).nullable() };
const ofKind = cypher`($kinds IS NULL OR change.kind IN $kinds)`;
const LATEST_FIRST = { direction: "DESC", kind: "TEXT" } as const;

/** The changes with these ids. */
export const changesById = statement({
  name: "change.by-id",
  params: ids,
  row: z.object({ parentId: z.string(), node: changeRow }),
  text: cypher`
    UNWIND $ids AS parentId
    MATCH (change:Change {id: parentId})
    RETURN parentId, change {${changeFields}} AS node`,
});

/** The claims that each change was about, as far as they still stand; one that was merged is given as what it became part of. */
export const claimsByChange = statement({
  name: "change.claims",
  params: ids,
  row: z.object({ parentId: z.string(), nodes: z.array(claimRow) }),
  text: cypher`
    UNWIND $ids AS parentId
    MATCH (change:Change {id: parentId})
    RETURN parentId, COLLECT {
      MATCH (change)-[:CONCERNS]->(concerned)-[:MERGED_INTO*0..]->(claim:Claim)
      WITH DISTINCT claim
      RETURN claim {${claimFields}} AS node ORDER BY claim.id
    } AS nodes`,
});

const rowsOf = ({ sorted }: WindowText) => cypher`
      WITH change ${sorted("change.at", "change.id")}
      RETURN collect({key: change.at, id: change.id, node: change {${changeFields}}}) AS rows`;

/** All changes, latest first. */
export const allChanges = pagedStatement({
  name: "change.list",
  sort: LATEST_FIRST,
  params: kinds,
  node: changeRow,
  text: (window) => cypher`
    CALL () {
      MATCH (change:Change) WHERE ${window.beyond("change.at", "change.id")} AND ${ofKind}${rowsOf(window)}
    }
    RETURN '' AS parentId, rows`,
});

export const countChanges = statement({
  name: "change.count",
  params: z.object(kinds),
  row: z.object({ count: z.number() }),
  text: cypher`MATCH (change:Change) WHERE change.at >= '' AND ${ofKind} RETURN count(change) AS count`,
});

const parentIds = { parentIds: z.array(z.string()), ...kinds };

/** The changes that a bound `claim` was concerned by, also those of claims that became part of it. */
const ofClaim = cypher`
      MATCH (claim)<-[:MERGED_INTO*0..]-(concerned)<-[:CONCERNS]-(change:Change)
      WITH DISTINCT change`;

/** The changes of each claim, latest first. */
export const changesByClaim = pagedStatement({
  name: "change.by-claim",
  sort: LATEST_FIRST,
  params: parentIds,
  node: changeRow,
  text: (window) => cypher`
    UNWIND $parentIds AS parentId
    MATCH (claim:Claim {id: parentId})
    CALL (claim) {${ofClaim}
      WHERE ${window.beyond("change.at", "change.id")} AND ${ofKind}${rowsOf(window)}
    }
    RETURN parentId, rows`,
});

export const countChangesByClaim = statement({
  name: "change.count-by-claim",
  params: z.object(parentIds),
  row: z.object({ parentId: z.string(), count: z.number() }),
  text: cypher`
    UNWIND $parentIds AS parentId
    MATCH (claim:Claim {id: parentId})
    CALL (claim) {${ofClaim}
      WHERE ${ofKind}
      RETURN count(change) AS count
    }
    RETURN parentId, count`,
});
